// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_cells.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

TEST_CASE("a date is read from every kind of cell", "[exchange]")
{
    using Row = std::pair<CellValue, const char16_t*>;
    const auto [cell, iso] = GENERATE(values<Row>({
        {QDate(2018, 3, 9), u"2018-03-09"},
        {43168.0, u"2018-03-09"}, // a serial number without a date's format
        {u"2014.7"_s, u"2014-07"},
        {u"2018年10月26日"_s, u"2018-10-26"},
        {2021.5, u"2021-05"}, // typed as 2021.5, stored as a number
        {2021.12, u"2021-12"},
        {20210503.0, u"2021-05-03"},
    }));
    const auto date = dateOfCell(cell);
    REQUIRE(date);
    CHECK(date->iso() == QString::fromUtf16(iso));
}

TEST_CASE("a date that could be two, or none, is not guessed", "[exchange]")
{
    const CellValue cell = GENERATE(as<CellValue>{}, 2021.1, // January or October
                                    12.0, u"去年"_s, u"2022-02-30"_s, true);
    CHECK_FALSE(dateOfCell(cell));
}

TEST_CASE("a yearly rate is read in percent, however it is written", "[exchange]")
{
    using Row = std::pair<CellValue, const char16_t*>;
    const auto [cell, rate] = GENERATE(values<Row>({
        {u"3.85"_s, u"3.85"},
        {u"3.85%"_s, u"3.85"},
        {u" ４．３５ ％ "_s, u"4.35"},
        {u"年利率3.85%"_s, u"3.85"},
        {u"约定年利率：6%"_s, u"6"},
        {u"年息 12"_s, u"12"},
        {u"3.85%/年"_s, u"3.85"},
        {u"0.5"_s, u"0.5"}, // typed as it is meant
        {3.85, u"3.85"},
        {0.0, u"0"},
    }));
    CAPTURE(QString::fromUtf16(rate));
    const auto read = rateOfCell(cell);
    REQUIRE(read);
    CHECK(*read == QString::fromUtf16(rate));
}

TEST_CASE("a rate that could be two, or none, is not guessed", "[exchange]")
{
    const CellValue cell = GENERATE(as<CellValue>{}, 0.0385, // a cell that shows 3.85%
                                    u"月息1%"_s, u"日万分之五"_s, u"LPR"_s, u"385%"_s, u"-3"_s,
                                    u"3.8.5"_s, u"按合同约定"_s, true);
    CHECK_FALSE(rateOfCell(cell));
}

TEST_CASE("who asks for confidence is known to the lead unit alone", "[exchange]")
{
    CHECK(shieldingFromText(u"是"_s) == Shielding::LeadOnly);
    CHECK(shieldingFromText(u"否 "_s) == Shielding::Open);
    CHECK(shieldingFromText(u"匿名"_s) == Shielding::Anonymous);
    CHECK(shieldingFromText(u"FALSE"_s) == Shielding::Open);
    CHECK(shieldingFromText(u"lead-only"_s) == Shielding::LeadOnly);
    CHECK_FALSE(shieldingFromText(u"看情况"_s));
}

TEST_CASE("facts and claim in one column are parted at the last mark", "[exchange]")
{
    const auto story = splitStory(u"多次提出诉求:均未答复。主要诉求：支付余款26.68万元"_s);
    CHECK(story.facts == u"多次提出诉求:均未答复。"_s);
    CHECK(story.claim == u"支付余款26.68万元"_s);
    CHECK(splitStory(u"余款未付"_s).claim.isEmpty());
    CHECK(splitStory(u"余款未付"_s).facts == u"余款未付"_s);
}

TEST_CASE("long text keeps its paragraphs, not its spaces", "[exchange]")
{
    CHECK(paragraphsOf(u"  第一段  甲\r\n\n第二段 "_s) == u"第一段 甲\n第二段"_s);
}
