// SPDX-License-Identifier: GPL-3.0-or-later
// Acts belong to the unit that had the case on the day of the act (casework, Figures).
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

bool hasUnassignedRow(const Figures& figures)
{
    return std::ranges::any_of(figures.units,
                               [](const FigureRow& row) { return row.id.isEmpty(); });
}

} // namespace

TEST_CASE("what one unit settled stays its own when the case goes on to another", "[figures]")
{
    using enum Measure;
    const auto made = CaseMaker("2022-0001", "2022-05-25")
                          .dispatched(kSecondTown, "2022-05-26")
                          .settled("2022-06-01")
                          .reopened("2022-06-05")
                          .returned("2022-06-06")
                          .dispatched(kHousing, "2022-06-08")
                          .made;
    const auto june = month("2022-06", {made});
    CHECK(june.identityHolds());
    const auto first = unitRow(june, u"乙街道办事处");
    CHECK(first.count(New) == 1);
    CHECK(first.count(Settled) == 1);
    CHECK(first.count(Reopened) == 1);
    CHECK(first.count(TransferredOut) == 1);
    CHECK(first.count(Closing) == 0);
    const auto second = unitRow(june, u"区住房和城乡建设局");
    CHECK(second.count(TransferredIn) == 1);
    CHECK(second.count(Closing) == 1);
    CHECK(second.count(Settled) == 0);
    CHECK_FALSE(hasUnassignedRow(june)); // it only passed through the office
}

TEST_CASE("what the office did before any dispatch stands in the row 待分办", "[figures]")
{
    using enum Measure;
    const auto declined = CaseMaker("2022-0001", "2022-05-25").declined("2022-05-30").made;
    const auto june = month("2022-06", {declined});
    CHECK(june.identityHolds());
    const auto office = unitRow(june, u"待分办");
    CHECK(office.count(New) == 1);
    CHECK(office.count(Declined) == 1);
    CHECK(june.total.count(AcceptedToDate) == 0);
}

TEST_CASE("a payment belongs to the unit that had the case on its day", "[figures]")
{
    using enum Measure;
    const auto made = CaseMaker("2022-0001", "2022-05-25")
                          .dispatched(kSecondTown, "2022-05-26")
                          .fulfilled(10, "2022-06-01")
                          .handedOver(kHousing, "2022-06-02")
                          .fulfilled(5, "2022-06-03")
                          .made;
    const auto june = month("2022-06", {made});
    CHECK(unitRow(june, u"乙街道办事处").money(FulfilledInPeriod) == Money::fromFen(10'000'000));
    CHECK(unitRow(june, u"区住房和城乡建设局").money(FulfilledInPeriod) ==
          Money::fromFen(5'000'000));
    CHECK(unitRow(june, u"区住房和城乡建设局").money(FulfilledTotal) == Money::fromFen(15'000'000));
}

TEST_CASE("累计 begins with the first day of January's period, so that a month is part of it",
          "[figures]")
{
    using enum Measure;
    const auto december = CaseMaker("2022-0009", "2022-12-25")
                              .dispatched(kSecondTown, "2022-12-26")
                              .settled("2022-12-28")
                              .made;
    const auto january = month("2023-01", {december}); // 2022-12-21 to 2023-01-20
    CHECK(january.total.count(New) == 1);
    CHECK(january.total.count(Settled) == 1);
    CHECK(january.total.count(AcceptedToDate) == 1);
    CHECK(january.total.count(SettledToDate) == 1);
}
