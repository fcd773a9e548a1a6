// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/month_report.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

Money amountOf(std::int64_t amount)
{
    return Money::fromFen(amount * 1'000'000);
}

Rate rateOf(const FigureRow& row, const char* key)
{
    const auto all = rates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const RateRow& rate) {
        return QLatin1String(rate.key) == QLatin1String(key);
    });
    REQUIRE(found != all.end());
    return row.rate(*found);
}

} // namespace

TEST_CASE("a share is shown with one decimal, or as n/m when it is of few", "[figures]")
{
    struct Row {
        Rate rate;
        const char16_t* shown;
    };
    const auto row = GENERATE(values<Row>({
        {{400, 449}, u"89.1%"}, // a province that closed 449 and solved 400
        {{449, 449}, u"100.0%"},
        {{0, 5}, u"0.0%"},
        {{3, 5}, u"60.0%"},
        {{4, 4}, u"4/4"},
        {{3, 4}, u"3/4"},
        {{0, 1}, u"0/1"},
        {{0, 0}, u"—"},
        {{1, 16}, u"6.3%"}, // 6.25 rounds up
        {{8'000'000'000'000'000, 9'000'000'000'000'000}, u"88.9%"},
        {{3, 2'000}, u"0.2%"},
    }));
    CHECK(shown(row.rate) == QString::fromUtf16(row.shown));
}

TEST_CASE("the amount of a case is what is in dispute, else the whole", "[figures]")
{
    const Figures figures = month(
        "2022-06", {CaseMaker("2022-0001", "2022-06-01").disputed(86).total(286).made,
                    CaseMaker("2022-0002", "2022-06-01").total(50).made,
                    CaseMaker("2022-0003", "2022-06-01").disputed(0).total(390).made,
                    CaseMaker("2022-0004", "2022-06-01").made,
                    CaseMaker("2022-0005", "2022-06-01").disputed(7).declined("2022-06-02").made});
    CHECK(figures.total.money(Measure::Amount) == amountOf(136));
}

TEST_CASE("money made good is counted on the day of each instalment", "[figures]")
{
    const auto dispatched = CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03");
    const Case paid = CaseMaker(dispatched)
                          .disputed(100)
                          .recognised(80)
                          .fulfilled(10, "2022-05-20")
                          .fulfilled(20, "2022-05-21")
                          .fulfilled(5, "2022-06-20")
                          .fulfilled(40, "2022-06-21")
                          .made;
    const FigureRow june = month("2022-06", {paid}).total;
    CHECK(june.money(Measure::FulfilledInPeriod) == amountOf(25));
    CHECK(june.money(Measure::FulfilledTotal) == amountOf(35));
    CHECK(rateOf(june, "fulfilledRate") == Rate{amountOf(35).fen(), amountOf(80).fen()});
}

TEST_CASE("what was paid without a recognised amount is no part of the share", "[figures]")
{
    const FigureRow june =
        month("2022-06",
              {CaseMaker("2022-0001", "2022-06-01").recognised(80).fulfilled(40, "2022-06-10").made,
               CaseMaker("2022-0002", "2022-06-01").fulfilled(90, "2022-06-10").made})
            .total;
    CHECK(june.money(Measure::FulfilledTotal) == amountOf(130));
    CHECK(rateOf(june, "fulfilledRate") == Rate{amountOf(40).fen(), amountOf(80).fen()});
}

TEST_CASE("an instalment on a case settled in an earlier year is still counted", "[figures]")
{
    const Case settled = CaseMaker("2022-0001", "2022-05-02")
                             .disputed(100)
                             .dispatched(kTown, "2022-05-03")
                             .settled("2022-11-30")
                             .fulfilled(30, "2023-02-10")
                             .made;
    const FigureRow february = month("2023-02", {settled}).total;
    CHECK(february.money(Measure::FulfilledInPeriod) == amountOf(30));
    CHECK(february.money(Measure::FulfilledTotal) == amountOf(30));
    CHECK(february.money(Measure::Amount) == amountOf(100));
    CHECK(february.count(Measure::AcceptedToDate) == 0);
}

TEST_CASE("rates are of the year to date, each case counted once", "[figures]")
{
    const auto opened = [](const char* number) {
        return CaseMaker(number, "2022-03-01").dispatched(kTown, "2022-03-02");
    };
    using enum CaseOutcome;
    const std::vector cases{
        opened("2022-0001").settled("2022-04-01", Resolved).struckOff("2022-04-05").made,
        opened("2022-0002")
            .settled("2022-04-01", Partial)
            .struckOff("2022-04-05", EntityView::MostlySatisfied)
            .made,
        opened("2022-0003")
            .settled("2022-05-01", Unresolvable)
            .struckOff("2022-05-05", EntityView::Dissatisfied)
            .made,
        opened("2022-0004")
            .settled("2022-06-01", Withdrawn)
            .struckOff("2022-06-05", EntityView::Unreachable)
            .made,
        // settled, opened again, settled again: one settled case
        opened("2022-0005")
            .settled("2022-04-01", Unresolvable)
            .reopened("2022-05-01")
            .settled("2022-06-10", Resolved)
            .made,
        opened("2022-0006").made,
        opened("2022-0007").settled("2022-06-21", Resolved).made, // after the period
        CaseMaker("2022-0008", "2022-03-01").declined("2022-03-02").made,
    };
    const FigureRow june = month("2022-06", cases).total;
    CHECK(rateOf(june, "settledRate") == Rate{5, 7});
    CHECK(rateOf(june, "resolvedRate") == Rate{3, 5});
    CHECK(rateOf(june, "onTimeRate") == Rate{5, 5});
    CHECK(rateOf(june, "satisfiedRate") == Rate{2, 3}); // who could not be reached was not asked
}

TEST_CASE("a case settled on the last day of its limit is settled on time", "[figures]")
{
    struct Row {
        const char* settledOn;
        std::int64_t onTime;
    };
    const auto row =
        GENERATE(values<Row>({{"2022-06-09", 1}, {"2022-06-10", 1}, {"2022-06-11", 0}}));
    CAPTURE(row.settledOn);
    auto made = CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03");
    made.made.closeDue = day("2022-06-10");
    const Figures june = month("2022-06", {made.settled(row.settledOn).made});
    CHECK(june.total.count(Measure::SettledToDate) == 1);
    CHECK(june.total.count(Measure::OnTimeToDate) == row.onTime);
}

TEST_CASE("a case settled after its year is settled, but not on time", "[figures]")
{
    const Case late = CaseMaker("2022-0001", "2022-05-02")
                          .dispatched(kTown, "2022-05-03")
                          .settled("2023-01-05")
                          .made;
    const FigureRow january = month("2023-01", {late}).total;
    CHECK(rateOf(january, "settledRate") == Rate{1, 1});
    CHECK(rateOf(january, "onTimeRate") == Rate{0, 1});
}

TEST_CASE("the report's JSON has the keys of the contract in every row", "[figures]")
{
    const auto json = monthReportJson(
        month("2022-06", {CaseMaker("2022-0001", "2022-06-01").disputed(86).made}), false);
    for (const char* key :
         {"month", "from", "to", "asOf", "frozen", "identityHolds", "units", "categories"})
        CHECK(json.contains(QLatin1String(key)));
    CHECK(json[u"month"].toString() == QStringLiteral("2022-06"));
    CHECK(json[u"from"].toString() == QStringLiteral("2022-05-21"));
    CHECK(json[u"to"].toString() == QStringLiteral("2022-06-20"));
    const auto row = json[u"categories"].toArray().first().toObject();
    for (const char* key : {"name",
                            "opening",
                            "new",
                            "newInternal",
                            "newPublic",
                            "reopened",
                            "transferredIn",
                            "settled",
                            "struckOff",
                            "declined",
                            "merged",
                            "transferredOut",
                            "closing",
                            "open",
                            "late",
                            "amountFen",
                            "fulfilledInPeriodFen",
                            "fulfilledTotalFen",
                            "settledRate",
                            "resolvedRate",
                            "fulfilledRate"})
        CHECK(row.contains(QLatin1String(key)));
    CHECK(row[u"name"].toString() == QStringLiteral("账款支付不到位"));
    CHECK(row[u"amountFen"].toInteger() == 86'000'000);
    CHECK(row[u"settledRate"].toObject()[u"denominator"].toInt() == 1);
}
