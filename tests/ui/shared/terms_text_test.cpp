// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/other_events.h"
#include "core/office/papers/paper_kinds.h"
#include "tests/support/catch.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

QString text(const char16_t* word)
{
    return QString::fromUtf16(word);
}

} // namespace

TEST_CASE("the window's Chinese words are those of the papers", "[shared]")
{
    installLanguage(*QCoreApplication::instance(), Language::Chinese);
    for (const auto& word : kStates)
        CHECK(stateText(word.value) == text(word.chinese));
    for (const auto& word : kTracks)
        CHECK(trackText(word.value) == text(word.chinese));
    for (const auto& word : kOutcomes)
        CHECK(outcomeText(word.value) == text(word.chinese));
    for (const auto& word : kViews)
        CHECK(viewText(word.value) == text(word.chinese));
    for (const auto& row : allActs()) {
        CHECK(actText(text(row.id)) == text(row.word));
        for (const auto& need : row.needs)
            CHECK(needText(need) == text(need.word));
    }
    for (const auto& row : otherEvents())
        CHECK(actText(text(row.kind)) == text(row.word));
    for (const auto& kind : allPaperKinds())
        CHECK(paperText(text(kind.id)) == text(kind.name));
    installLanguage(*QCoreApplication::instance(), Language::English);
}

TEST_CASE("the English window says ids in words", "[shared]")
{
    CHECK(actText(u"sign-for"_s) == u"Sign for"_s);
    CHECK(actText(u"take-in"_s) == u"Take in"_s);
    CHECK(paperText(u"referral-letter"_s) == u"Referral letter"_s);
    CHECK(stateText(State::StruckOff) == u"Struck off"_s);
    CHECK(fieldText(u"suggestedUnit"_s) == u"Suggested unit"_s);
    CHECK(fieldText(u"amountFen"_s) == u"Amount"_s); // it is not typed in fen
}

TEST_CASE("an unknown kind keeps its id", "[shared]")
{
    CHECK(actText(u"adopt-comet"_s) == u"adopt-comet"_s);
    CHECK(paperText(u"love-letter"_s) == u"love-letter"_s);
}

TEST_CASE("every value that an act or a paper may be given is called by a word", "[shared]")
{
    const auto language = GENERATE(Language::Chinese, Language::English);
    installLanguage(*QCoreApplication::instance(), language);
    for (const auto& row : allActs())
        for (const auto& need : row.needs)
            CHECK(fieldText(text(need.key)) != text(need.key));
    for (const auto& key : paperKeys())
        CHECK(fieldText(text(key.key)) != text(key.key));
    installLanguage(*QCoreApplication::instance(), Language::English);
}

TEST_CASE("dates are ISO, and no date is no text", "[shared]")
{
    CHECK(dateText(QDate(2022, 6, 5)) == QStringLiteral("2022-06-05"));
    CHECK(dateText(QDate()).isEmpty());
}
