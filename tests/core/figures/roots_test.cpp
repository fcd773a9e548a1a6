// SPDX-License-Identifier: GPL-3.0-or-later
// 只计主案, 次 beside 件, and what is not known is never 0.
#include "core/figures/definitions.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

Money wan(std::int64_t amount)
{
    return Money::fromFen(amount * 1'000'000);
}

bool hasUnassigned(const Figures& figures)
{
    return std::ranges::any_of(figures.units,
                               [](const FigureRow& row) { return row.id.isEmpty(); });
}

// One debt of 5 million that came twice, and was paid.
std::vector<Case> mergedPair()
{
    auto root = CaseMaker("2022-0001", "2022-05-22")
                    .disputed(500)
                    .dispatched(kHousing, "2022-05-23")
                    .recognised(500)
                    .fulfilled(500, "2022-06-10")
                    .settled("2022-06-12");
    root.made.clues = 2;
    root.made.children = {CaseNumber(QStringLiteral("2022-0002"))};
    auto child = CaseMaker("2022-0002", "2022-05-24").disputed(500).merged("2022-05-25");
    child.made.mergedInto = root.made.number;
    return {root.made, child.made};
}

} // namespace

TEST_CASE("a debt that came twice counts once", "[figures]")
{
    const Figures figures = month("2022-06", mergedPair());
    CHECK(figures.total.count(Measure::AcceptedToDate) == 1);
    CHECK(figures.total.count(Measure::SettledToDate) == 1); // 办结率 1/1
    CHECK(figures.total.money(Measure::Amount) == wan(500));
    CHECK(figures.total.money(Measure::FulfilledTotal) == wan(500));
    CHECK(figures.total.count(Measure::New) == 2); // both came, one was merged
    CHECK(figures.total.count(Measure::Merged) == 1);
    CHECK_FALSE(hasUnassigned(figures)); // what nobody was sent goes where its root is
    CHECK(unitRow(figures, u"区住房和城乡建设局").count(Measure::Merged) == 1);
    CHECK(figures.identityHolds());
}

namespace {

// A debt of 500 of which 200 were paid before its case was merged into another one, and 300 after.
struct PaidBeforeMerging {
    CaseMaker child = CaseMaker("2022-0001", "2022-05-22") // comes before its root
                          .disputed(500)
                          .dispatched(kSecondTown, "2022-05-23")
                          .recognised(500)
                          .fulfilled(200, "2022-05-30")
                          .merged("2022-06-01");
    CaseMaker root = CaseMaker("2022-0002", "2022-05-24")
                         .disputed(480)
                         .dispatched(kHousing, "2022-05-25")
                         .fulfilled(300, "2022-06-10");

    PaidBeforeMerging()
    {
        root.made.clues = 2;
        root.made.children = {child.made.number};
        child.made.mergedInto = root.made.number;
    }
    [[nodiscard]] Figures june() const { return month("2022-06", {child.made, root.made}); }
};

} // namespace

TEST_CASE("what was recognised and paid on a case before it was merged counts with its root",
          "[figures]")
{
    const Figures figures = PaidBeforeMerging().june();
    CHECK(figures.total.money(Measure::Amount) == wan(480));
    CHECK(figures.total.money(Measure::Recognised) == wan(500));
    CHECK(figures.total.money(Measure::FulfilledOfRecognised) == wan(500));
    CHECK(figures.total.money(Measure::FulfilledTotal) == wan(500));
    CHECK(rateLines(figures).back().endsWith(QStringLiteral("=100.0%")));
    const auto housing = unitRow(figures, u"区住房和城乡建设局");
    CHECK(housing.money(Measure::Recognised) == wan(500));
    CHECK(housing.money(Measure::FulfilledTotal) == wan(500));
    // A payment stays that of the unit that had the case on its day.
    CHECK(unitRow(figures, u"乙街道办事处").money(Measure::FulfilledInPeriod) == wan(200));
    CHECK(figures.overpaid.empty());
}

TEST_CASE("of one debt the root says how much it is, a merged case only where the root does not",
          "[figures]")
{
    PaidBeforeMerging both;
    both.root.recognised(480);
    CHECK(both.june().total.money(Measure::Recognised) == wan(480));
    CHECK(both.june().total.money(Measure::FulfilledOfRecognised) == wan(500));
    CHECK(both.june().overpaid == std::vector{both.root.made.number});

    PaidBeforeMerging onlyOne;
    onlyOne.root.made.clue.disputed.reset();
    CHECK(onlyOne.june().total.money(Measure::Amount) == wan(500));
    CHECK(onlyOne.june().total.count(Measure::AmountUnknown) == 0);
}

TEST_CASE("a case that the office merges in a later month than it came in stands in its own row",
          "[figures]")
{
    auto pair = mergedPair();
    pair[1].moves = {{Move::Kind::New, day("2022-05-10")}, {Move::Kind::Merged, day("2022-05-25")}};
    const Figures figures = month("2022-06", pair);
    CHECK(figures.identityHolds());
    CHECK(unitRow(figures, u"待分办").count(Measure::Opening) == 1);
    CHECK(unitRow(figures, u"待分办").count(Measure::Merged) == 1);
}

TEST_CASE("acts are told as times where a case has several", "[figures]")
{
    const auto once = CaseMaker("2022-0001", "2022-05-22")
                          .dispatched(kHousing, "2022-05-23")
                          .settled("2022-05-25");
    CHECK(countText(month("2022-06", {once.made}).total, Measure::Settled) ==
          QStringLiteral("1件"));
    CHECK(remarkLines(month("2022-06", {CaseMaker(once).disputed(1).made})).isEmpty());

    const Figures twice = month(
        "2022-06", {CaseMaker(once).disputed(1).reopened("2022-05-30").settled("2022-06-10").made});
    CHECK(twice.total.count(Measure::Settled) == 2);
    CHECK(countText(twice.total, Measure::Settled) == QStringLiteral("1件（2次）"));
    CHECK(countText(twice.total, Measure::Closing) == QStringLiteral("0件"));
    CHECK(remarkLines(twice).contains(QStringLiteral("区住房和城乡建设局：本月办结1件（2次）")));
    CHECK(remarkLines(twice).contains(QStringLiteral("合计：本月办结1件（2次）")));
}

TEST_CASE("an amount that is not known is no 0: how many there are is said", "[figures]")
{
    const Figures figures =
        month("2022-06", {CaseMaker("2022-0001", "2022-06-01").disputed(86).made,
                          CaseMaker("2022-0002", "2022-06-01").made,
                          CaseMaker("2022-0003", "2022-06-01").made});
    CHECK(figures.total.count(Measure::AmountUnknown) == 2);
    CHECK(
        remarkLines(figures).contains(QStringLiteral("涉及金额合计86.00万元（另有2件未填金额）")));
    CHECK(amountText(wan(3), 0) == QStringLiteral("3.00万元"));
}

TEST_CASE("what is paid beyond what was recognised is marked and listed", "[figures]")
{
    const auto recognised = CaseMaker("2022-0001", "2022-06-01").disputed(9).recognised(8);
    const Figures figures =
        month("2022-06", {CaseMaker(recognised).fulfilled(9, "2022-06-10").made});
    CHECK(figures.overpaid == std::vector{CaseNumber(QStringLiteral("2022-0001"))});
    CHECK(rateLines(figures).back().endsWith(QStringLiteral("=112.5%▲")));
    CHECK(remarkLines(figures).contains(QStringLiteral("▲兑现超过认定金额的案件：2022-0001")));
    CHECK(
        month("2022-06", {CaseMaker(recognised).fulfilled(8, "2022-06-10").made}).overpaid.empty());
}
