// SPDX-License-Identifier: GPL-3.0-or-later
// 曾超期 and 反馈及时率: what a leg leaves at its unit.
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

const auto* const kFirstUnit = u"甲镇人民政府";
const auto* const kSecondUnit = u"乙街道办事处";

// Sent to the first town in May, to be answered by 25 May.
CaseMaker sent()
{
    return CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03", "2022-05-25");
}

CaseMaker answered(CaseMaker maker, const char* on)
{
    maker.made.opinions.push_back(
        {day(on), QStringLiteral("同意支付"), QStringLiteral("某局"), {}});
    return maker;
}

struct Counted {
    std::int64_t everLate;
    std::int64_t due;
    std::int64_t onTime;
    friend bool operator==(const Counted&, const Counted&) = default;
};

std::ostream& operator<<(std::ostream& out, const Counted& counted)
{
    return out << counted.everLate << " late, " << counted.onTime << " of " << counted.due;
}

Counted countedIn(const FigureRow& row)
{
    return {row.count(Measure::EverLate), row.count(Measure::RepliesDue),
            row.count(Measure::RepliesOnTime)};
}

struct LegLife {
    const char* told;
    Case subject;
    Counted first;
    Counted second = {0, 0, 0};
};

const std::vector<LegLife> kLegLives{
    {"not answered when it fell due", sent().made, {1, 1, 0}},
    {"not due yet",
     CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03", "2022-06-21").made,
     {0, 0, 0}},
    {"due on the last day of the period",
     CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03", "2022-06-20").made,
     {0, 1, 0}},
    {"answered on its day", answered(sent(), "2022-05-25").made, {0, 1, 1}},
    {"answered a day late", answered(sent(), "2022-05-26").made, {1, 1, 0}},
    {"settled without another reply, in time", sent().settled("2022-05-20").made, {0, 1, 1}},
    {"settled without another reply, late", sent().settled("2022-06-10").made, {1, 1, 0}},
    {"returned in time: it never fell due", sent().returned("2022-05-06").made, {0, 0, 0}},
    {"returned late: it stays late where it was", sent().returned("2022-06-01").made, {1, 1, 0}},
    {"sent on late, and answered there in time",
     answered(sent().returned("2022-06-01").dispatched(kSecondTown, "2022-06-02", "2022-06-15"),
              "2022-06-10")
         .made,
     {1, 1, 0},
     {0, 1, 1}},
    {"sent on, and late at both",
     sent().returned("2022-06-01").dispatched(kSecondTown, "2022-06-02", "2022-06-15").made,
     {1, 1, 0},
     {1, 1, 0}},
    {"declined: in no rate and on no list", sent().declined("2022-06-10").made, {0, 0, 0}},
    {"merged: the same", sent().merged("2022-06-10").made, {0, 0, 0}},
};

} // namespace

TEST_CASE("a leg that ran late stays late at its unit, and replies are counted there", "[figures]")
{
    const auto life = GENERATE(from_range(kLegLives));
    INFO(life.told);
    const Figures figures = month("2022-06", {life.subject});
    CHECK(countedIn(unitRow(figures, kFirstUnit)) == life.first);
    CHECK(countedIn(unitRow(figures, kSecondUnit)) == life.second);
    CHECK(countedIn(figures.total) == Counted{life.first.everLate + life.second.everLate,
                                              life.first.due + life.second.due,
                                              life.first.onTime + life.second.onTime});
    CHECK(figures.total.count(Measure::Late) <= figures.total.count(Measure::EverLate));
}

TEST_CASE("a leg that is suspended before its day is not late, one that is stopped after it is",
          "[figures]")
{
    auto stopped = sent().suspended();
    stopped.made.pauses = {{day("2022-05-20"), {}, {}, {}}};
    CHECK(countedIn(month("2022-06", {stopped.made}).total) == Counted{0, 0, 0});
    stopped.made.pauses = {{day("2022-05-30"), {}, {}, {}}};
    CHECK(countedIn(month("2022-06", {stopped.made}).total) == Counted{1, 1, 0});
}

TEST_CASE("a leg that is past the limit of its case is late too", "[figures]")
{
    auto slow = answered(sent(), "2022-05-20");
    slow.made.closeDue = day("2022-06-10");
    CHECK(countedIn(month("2022-06", {slow.made}).total) == Counted{1, 1, 1});
    CHECK(countedIn(month("2022-06", {CaseMaker(slow).settled("2022-06-10").made}).total) ==
          Counted{0, 1, 1});
    CHECK(countedIn(month("2022-06", {CaseMaker(slow).settled("2022-06-11").made}).total) ==
          Counted{1, 1, 1});
}

TEST_CASE("a limit that was missed before another one was agreed stays missed", "[figures]")
{
    auto extended = sent();
    extended.made.legs[0].replyDue = day("2022-07-31");
    extended.made.legs[0].missed = {{day("2022-05-25"), day("2022-06-01")}};
    CHECK(countedIn(month("2022-06", {extended.made}).total) == Counted{1, 0, 0});
    auto carried = answered(sent(), "2022-05-20");
    carried.made.missed = {{day("2022-06-01"), day("2022-06-05")}};
    CHECK(countedIn(month("2022-06", {carried.made}).total) == Counted{1, 1, 1});
    // Not at the unit to which it went only after that.
    const auto later =
        CaseMaker(carried).returned("2022-06-05").dispatched(kSecondTown, "2022-06-06");
    CHECK(countedIn(unitRow(month("2022-06", {later.made}), kSecondUnit)) == Counted{0, 0, 0});
}

TEST_CASE("an answer on the day of the next dispatch stays that of the unit that gave it",
          "[figures]")
{
    const auto made = answered(sent(), "2022-05-25")
                          .returned("2022-05-25")
                          .dispatched(kSecondTown, "2022-05-25", "2022-06-15")
                          .made;
    const Figures figures = month("2022-06", {made});
    CHECK(countedIn(unitRow(figures, kFirstUnit)) == Counted{0, 1, 1});
    CHECK(countedIn(unitRow(figures, kSecondUnit)) == Counted{1, 1, 0});
}

TEST_CASE("what was late in an earlier year is counted there", "[figures]")
{
    const Case subject = answered(sent(), "2022-06-01").settled("2022-09-30").made;
    CHECK(countedIn(month("2022-12", {subject}).total) == Counted{1, 1, 0});
    CHECK(countedIn(month("2023-01", {subject}).total) == Counted{0, 0, 0});
}
