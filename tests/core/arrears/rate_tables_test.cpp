// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/rate_tables.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

QByteArray withLpr(const QByteArray& lines)
{
    return R"({"format": "jiuzhang-rates-1", "benchmark": [], "decree": [], "doubled": [],
               "lpr": [)" +
           lines + "]}";
}

} // namespace

TEST_CASE("the one-year LPR is the published one, from its day on", "[arrears]")
{
    struct Published {
        QDate day;
        const char16_t* percent;
    };
    const auto tables = shippedRates().value(); // by hand, from arrears.md
    for (const auto& [day, percent] : std::initializer_list<Published>{{{2019, 8, 20}, u"4.25"},
                                                                       {{2019, 9, 20}, u"4.20"},
                                                                       {{2019, 11, 20}, u"4.15"},
                                                                       {{2020, 2, 20}, u"4.05"},
                                                                       {{2020, 4, 20}, u"3.85"},
                                                                       {{2021, 12, 20}, u"3.80"},
                                                                       {{2022, 1, 20}, u"3.70"},
                                                                       {{2022, 8, 22}, u"3.65"},
                                                                       {{2023, 6, 20}, u"3.55"},
                                                                       {{2023, 8, 21}, u"3.45"},
                                                                       {{2024, 7, 22}, u"3.35"},
                                                                       {{2024, 10, 21}, u"3.10"},
                                                                       {{2025, 5, 20}, u"3.00"},
                                                                       {{2025, 5, 19}, u"3.10"},
                                                                       {{2026, 11, 1}, u"3.00"}}) {
        CAPTURE(day);
        REQUIRE(rateOn(tables.lpr, day));
        CHECK(rateOn(tables.lpr, day)->percent == QStringView(percent));
    }
    CHECK_FALSE(rateOn(tables.lpr, QDate(2019, 8, 19))); // never extended back
    CHECK(*rateOn(tables.decree, QDate(2025, 6, 1)) == InterestRate{u"0.05"_s, InterestPer::Day});
    CHECK_FALSE(rateOn(tables.decree, QDate(2020, 8, 31)));
    CHECK(*rateOn(tables.doubled, QDate(2025, 7, 1)) ==
          InterestRate{u"0.0175"_s, InterestPer::Day});
}

TEST_CASE("a table of rates without days, or in disorder, is refused with its place", "[arrears]")
{
    struct Wrong {
        const char* lines;
        const char16_t* place;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {R"({"percent": "3.00"})", u"lpr[0].from"},
        {R"({"from": "2025-13-01", "percent": "3.00"})", u"lpr[0].from"},
        {R"({"from": "2025-05-20", "percent": "3 %"})", u"lpr[0].percent"},
        {R"({"from": "2025-05-20", "percent": "3", "per": "week"})", u"lpr[0].per"},
        {R"({"from": "2025-05-20", "percent": "3"}, {"from": "2025-05-20", "percent": "4"})",
         u"lpr[1].from"},
    }));
    CAPTURE(wrong.lines);
    const auto read = RateTables::fromJson(withLpr(wrong.lines), u"利率.json"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::RatesInvalid);
    CHECK(read.error().details.front() == u"利率.json"_s);
    CHECK(read.error().where == QStringView(wrong.place));
}

TEST_CASE("a rate is told as people read it", "[arrears]")
{
    CHECK(rateText({u"3.85"_s}) == u"年利率3.85%"_s);
    CHECK(rateText({u"0.05"_s, InterestPer::Day, YearDays::Of360}) == u"日利率0.05%"_s);
    CHECK(rateText({u"0.3"_s, InterestPer::Month, YearDays::Of360}) == u"月利率0.3%（按360天）"_s);
}
