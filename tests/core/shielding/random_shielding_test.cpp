// SPDX-License-Identifier: GPL-3.0-or-later
// Three hundred generated shielded clues, and as many open ones, against what a person would look
// for by eye: the telling word, two characters of it in a row, the person's names, the digits.
#include "core/shielding/masking.h"
#include "tests/core/shielding/party_traces.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace Qt::StringLiterals;

TEST_CASE("of three hundred generated shielded clues nothing is left in any text", "[shielding]")
{
    const unsigned seed = GENERATE(take(1, random(1u, 1'000'000u)));
    CAPTURE(seed);
    Parties parties(seed);
    for (int i = 0; i < 300; ++i) {
        const Party party = parties.next();
        Case subject;
        subject.clue = party.clue;
        QString text;
        for (int sentence = 0; sentence < 6; ++sentence)
            text += parties.sentence(party);
        const QString masked = Masking::ofEntity(subject)(text);
        INFO(text.toStdString() << "\n" << masked.toStdString());
        CHECK(traces(party, masked).join(u' ').toStdString() == "");
        for (const QString& matter : {u"286.5万元"_s, u"2021-05-10"_s, u"区财政局"_s})
            CHECK(masked.count(matter) == text.count(matter));
    }
}

TEST_CASE("an open clue's text loses nothing beside three hundred shielded ones", "[shielding]")
{
    const unsigned seed = GENERATE(take(1, random(1u, 1'000'000u)));
    CAPTURE(seed);
    Parties parties(seed);
    Masking masking;
    for (int i = 0; i < 300; ++i) {
        Case subject;
        subject.clue = parties.next().clue;
        masking.hide(subject, NameForm::Reach::Everywhere);
    }
    const auto shielded = std::make_shared<const Masking>(std::move(masking));
    for (int i = 0; i < 300; ++i) {
        const Party open = parties.next(); // often with a word that a shielded one has too
        Case subject;
        subject.clue = open.clue;
        Masking own;
        own.heed(shielded);
        own.spare(subject);
        const QString text = parties.sentence(open);
        CHECK(own(text).toStdString() == text.toStdString());
    }
}

TEST_CASE("no two characters make a name that another's text tells, in full or in short",
          "[shielding]")
{
    for (const QChar first : kMarks) {
        for (const QChar second : kMarks) {
            const QString mark = QString(first) + second;
            for (const QString& shape : first == second ? QStringList() : kEntities) {
                Case other;
                other.clue.entity = shape.arg(mark);
                Masking masking;
                masking.hide(other, NameForm::Reach::Everywhere);
                for (const QString& name : kShortNames + QStringList{shape}) {
                    const QString text = u"与%1同一批，%1也是。"_s.arg(name.arg(mark));
                    const QString masked = masking(text);
                    if (masked.contains(first) || masked.contains(second))
                        FAIL_CHECK(text.toStdString() << " -> " << masked.toStdString());
                }
            }
        }
    }
}
