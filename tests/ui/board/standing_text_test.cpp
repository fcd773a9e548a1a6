// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/board/standing_text.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;

TEST_CASE("the board says of each report how it stands", "[board]")
{
    using enum ReportStanding::State;
    struct Row {
        ReportStanding::State state;
        bool nil;
        bool corrected;
        const char16_t* word;
    };
    const auto row = GENERATE(values<Row>({
        {NotOwed, false, false, u"Not owed"},
        {ToCome, false, false, u""},
        {Expected, false, false, u"Expected"},
        {Missing, false, false, u"Missing"},
        {OnTime, false, false, u"On time"},
        {Late, false, false, u"Late"},
        {OnTime, true, false, u"Nil return"},
        {Late, true, false, u"Nil, late"},
        {OnTime, false, true, u"Corrected"},
        {Late, true, true, u"Corrected, late"},
    }));
    ReportStanding standing;
    standing.state = row.state;
    standing.nil = row.nil;
    if (row.corrected)
        standing.correctedOn = QDate(2022, 6, 24);
    CHECK(StandingText::word(standing) == QString::fromUtf16(row.word));
}
