// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

TEST_CASE("a number is shown as its format makes it, with every digit", "[exchange]")
{
    struct Row {
        const char16_t* code;
        double number;
        const char16_t* shown;
    };
    const auto row = GENERATE(values<Row>({
        {u"", 3800000.55, u"3800000.55"},
        {u"General", 0, u"0"},
        {u"0.00", 26.679999999999996, u"26.68"},
        {u"#,##0", 1234.5, u"1234.5"}, // seen as 1,235: what is read is not rounded
        {u"0!.0,\"万\"", 3800000, u"380.0万"},
        {u"0!.0,\"万\"", 3804567, u"380.4567万"},
        {u"0!.0000", 3800000, u"380.0000"},
        {u"0!.0000", 55, u"0.0055"},
        {u"#,##0.00,,\"百万\"", 3800000, u"3.8百万"},
        {u"#,##0.0000,\"千\"", 3800000, u"3800千"},
        {u"\"¥\"#,##0.00\"万元\"", 380, u"¥380万元"},
        {u"[$¥-804]#,##0.00", 125000, u"¥125000"},
        {u"[DBNum2][$-804]General\"万元\"", 380, u"380万元"},
        {u"#,##0.00元", 3800000.55, u"3800000.55元"},
        {u"0%", 0.5, u"50%"},
        {u"0.00%", 0.0385, u"3.85%"},
        {u"0.00E+00", 380, u"380"},
        {u"# ?/?", 0.5, u"0.5"},
        {u"000000", 17, u"000017"},
        {u"000-0000-0000", 13907981234, u"139-0798-1234"},
        {u"0.00_);[Red](0.00)", -3, u"(3)"},
        {u"0.00", -3, u"-3"},
        {u"[>=10000]0!.0,\"万\";0", 3800000, u"380.0万"},
        {u"[>=10000]0!.0,\"万\";0", 999, u"999"},
        {u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, u"0"},
    }));
    CAPTURE(QString::fromUtf16(row.code), row.number);
    CHECK(NumberFormat(QString::fromUtf16(row.code)).shown(row.number).trimmed() ==
          QString::fromUtf16(row.shown));
}

TEST_CASE("a format shows a day when a part of one is left after all literals", "[exchange]")
{
    using Row = std::tuple<const char16_t*, bool, int>;
    const auto [code, isDay, parts] = GENERATE(values<Row>({
        {u"yyyy-mm-dd", true, 3},
        {u"[$-804]yyyy\"年\"m\"月\"d\"日\";@", true, 3},
        {u"yyyy\"年\"m\"月\"", true, 2},
        {u"yyyy\"年\"", true, 1},
        {u"m\"月\"d\"日\"", true, 0},
        {u"[h]:mm", true, 0},
        {u"#,##0.00_ \"day\";[Red]-0", false, 0},
        {u"General", false, 0},
        {u"@", false, 0},
    }));
    const NumberFormat format(QString::fromUtf16(code));
    CAPTURE(QString::fromUtf16(code));
    CHECK(format.showsDay() == isDay);
    CHECK(format.partsOfDay() == parts);
}

TEST_CASE("a day is shown in the parts that its format has", "[exchange]")
{
    const QDate day(2021, 5, 3);
    CHECK(NumberFormat(u"yyyy-m"_s).shown(day) == u"2021-5"_s);
    CHECK(NumberFormat(u"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\""_s).shown(day) ==
          u"2021年5月3日"_s);
}

TEST_CASE("a plain format shows the value, but for rounding and grouping", "[exchange]")
{
    const char16_t* plain = GENERATE(u"", u"General", u"0.00", u"#,##0.00", u"yyyy/m/d", u"@",
                                     u"0.00_ ;[Red]-0.00 ", u"0.00E+00");
    CAPTURE(QString::fromUtf16(plain));
    CHECK(NumberFormat(QString::fromUtf16(plain)).isPlain());
    const char16_t* other =
        GENERATE(u"0%", u"0,", u"0\"元\"", u"000000", u"yyyy\"年\"", u"0!.0000");
    CAPTURE(QString::fromUtf16(other));
    CHECK_FALSE(NumberFormat(QString::fromUtf16(other)).isPlain());
}
