// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of papers holds what the other rooms take from it.
#include "core/office/papers/paper_kinds.h"

#include "tests/core/office/desk_maker.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

TEST_CASE("the kinds of paper are those of the command line, each with a name of its own",
          "[office]")
{
    // command-line.md, Kinds for `print`, and the two that acts and dockets issue.
    const QStringList kinds =
        u"clue-form case-form referral-letter copy-letter reminder supervision-letter "
        u"missing-report-notice docket reply not-accepted-notice struck-off-notice bulletin notice "
        u"issue-register receipt handover-register ledger-sheet interview-notice docket-letter"_s
            .split(u' ');
    QStringList names;
    for (const auto& kind : kinds) {
        CAPTURE(kind);
        REQUIRE(paperKind(kind));
        names += paperName(kind);
    }
    CHECK(allPaperKinds().size() == static_cast<std::size_t>(kinds.size()));
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(paperKind(u"love-letter"_s));
}

TEST_CASE("what a kind may be given has a word, and what it needs a number for has a number word",
          "[office]")
{
    DeskMaker maker;
    for (const auto& kind : allPaperKinds()) {
        const auto id = QString::fromUtf16(kind.id);
        CAPTURE(id);
        for (const auto& key : keysOf(kind))
            CHECK(paperKey(key));
        const bool isNumbered = kind.numbered == PaperKind::Numbered::ByAct ||
                                kind.numbered == PaperKind::Numbered::ByPrinting;
        CHECK(maker.desk().programme.numberWords.contains(id) == isNumbered);
        for (const auto* other : {kind.letter, kind.annex})
            CHECK((!other || paperKind(QString::fromUtf16(other))));
    }
    for (const auto& row : allActs()) { // on screen and by --set
        for (const auto& key : row.letter ? letterFacts() : QStringList())
            CHECK(std::ranges::any_of(
                row.needs, [&](const Need& need) { return key == QStringView(need.key); }));
    }
    for (const auto& row : allActs()) // whatever an act issues is a paper that acts issue
        CHECK((!row.letter || paperKind(QString::fromUtf16(row.letter))));
}
