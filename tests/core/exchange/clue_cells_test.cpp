// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_cells.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

const QDate kReadOn(2022, 6, 20);
using Certainty = ReadDay::Certainty;

Cell shownAs(const CellValue& value, const char16_t* format)
{
    Cell cell(value);
    cell.format = QString::fromUtf16(format);
    return cell;
}

} // namespace

TEST_CASE("a day is read from every kind of cell, as exactly as it shows it", "[exchange]")
{
    using Row = std::tuple<Cell, const char16_t*, Certainty>;
    const auto [cell, iso, certainty] = GENERATE(values<Row>({
        {QDate(2018, 3, 9), u"2018-03-09", Certainty::Written},
        {shownAs(QDate(2021, 5, 1), u"yyyy\"年\"m\"月\""), u"2021-05", Certainty::Written},
        {shownAs(QDate(2021, 1, 1), u"yyyy\"年\""), u"2021", Certainty::Written},
        {shownAs(QDate(2021, 5, 3), u"m\"月\"d\"日\""), u"2021-05-03", Certainty::Likely},
        {u"2014.7"_s, u"2014-07", Certainty::Written},
        {u"2018年10月26日"_s, u"2018-10-26", Certainty::Written},
        {2021.5, u"2021-05", Certainty::Written}, // typed as 2021.5, stored as a number
        {2021.12, u"2021-12", Certainty::Written},
        {20210503.0, u"2021-05-03", Certainty::Written},
        {43168.0, u"2018-03-09", Certainty::Reckoned}, // without a date's format
        {20215.0, u"1955-05-06", Certainty::Likely},
        {44733.0, u"2022-06-21", Certainty::Likely}, // tomorrow
        {2021.1, u"2021-01", Certainty::Likely},     // January or October
    }));
    CAPTURE(QString::fromUtf16(iso));
    const auto read = dayOfCell(cell, kReadOn);
    REQUIRE(read);
    CHECK(read->day.iso() == QString::fromUtf16(iso));
    CHECK(read->certainty == certainty);
}

TEST_CASE("a cell that means no day is not guessed", "[exchange]")
{
    const Cell cell = GENERATE(as<Cell>{}, 12.0, u"去年"_s, u"2022-02-30"_s, true);
    CHECK_FALSE(dayOfCell(cell, kReadOn));
}

TEST_CASE("a telephone number that was cut or swollen is odd", "[exchange]")
{
    const char16_t* odd = GENERATE(u"1.39080E+10", u"7988221234", u"1390798123", u"139");
    CHECK(isOddPhone(QString::fromUtf16(odd)));
    const char16_t* usual = GENERATE(u"13907981234", u"0798-8221234", u"8221234", u"400-800-8820",
                                     u"13907981234(王总)", u"139 0798 1234");
    CHECK_FALSE(isOddPhone(QString::fromUtf16(usual)));
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
