// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/definitions.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

// Opening, new, reopened, in = settled, declined, out, closing; merged last, as it is rare.
using Flow = std::array<std::int64_t, 9>;

Flow flowIn(const FigureRow& row)
{
    return {row.count(Measure::Opening),        row.count(Measure::New),
            row.count(Measure::Reopened),       row.count(Measure::TransferredIn),
            row.count(Measure::Settled),        row.count(Measure::Declined),
            row.count(Measure::TransferredOut), row.count(Measure::Closing),
            row.count(Measure::Merged)};
}

constexpr auto kFirst = u"甲镇人民政府";
constexpr auto kSecond = u"乙街道办事处";
constexpr auto kUnassigned = u"待分办";

CaseMaker start()
{
    return CaseMaker("2022-0001", "2022-05-02");
}

CaseMaker atFirst()
{
    return start().dispatched(kTown, "2022-05-03");
}

// What a case did, and what it adds to the rows of June 2022.
struct Life {
    const char* told;
    Case subject;
    Flow first, second, unassigned, total;
};
const std::vector<Life> kLives{
    {"still not dispatched",
     start().made,
     {},
     {},
     {1, 0, 0, 0, 0, 0, 0, 1},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"dispatched in the period",
     start().dispatched(kTown, "2022-06-01").made,
     {0, 0, 0, 1, 0, 0, 0, 1},
     {},
     {1, 0, 0, 0, 0, 0, 1, 0},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"registered and dispatched in the period",
     CaseMaker("2022-0001", "2022-06-01").dispatched(kTown, "2022-06-02").made,
     {0, 1, 0, 0, 0, 0, 0, 1},
     {},
     {},
     {0, 1, 0, 0, 0, 0, 0, 1}},
    {"from one unit to another",
     atFirst().returned("2022-06-01").dispatched(kSecondTown, "2022-06-02").made,
     {1, 0, 0, 0, 0, 0, 1, 0},
     {0, 0, 0, 1, 0, 0, 0, 1},
     {},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"there and back again: nobody gained or lost it",
     atFirst()
         .returned("2022-06-01")
         .dispatched(kSecondTown, "2022-06-02")
         .returned("2022-06-03")
         .dispatched(kTown, "2022-06-04")
         .made,
     {1, 0, 0, 0, 0, 0, 0, 1},
     {},
     {},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"returned and waiting",
     atFirst().returned("2022-06-10").made,
     {1, 0, 0, 0, 0, 0, 1, 0},
     {},
     {0, 0, 0, 1, 0, 0, 0, 1},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"settled",
     atFirst().settled("2022-06-10").made,
     {1, 0, 0, 0, 1, 0, 0, 0},
     {},
     {},
     {1, 0, 0, 0, 1, 0, 0, 0}},
    {"settled and reopened",
     atFirst().settled("2022-06-01").reopened("2022-06-10").made,
     {1, 0, 1, 0, 1, 0, 0, 1},
     {},
     {},
     {1, 0, 1, 0, 1, 0, 0, 1}},
    {"settled by another unit than it began with",
     atFirst()
         .returned("2022-06-01")
         .dispatched(kSecondTown, "2022-06-02")
         .settled("2022-06-15")
         .made,
     {1, 0, 0, 0, 0, 0, 1, 0},
     {0, 0, 0, 1, 1, 0, 0, 0},
     {},
     {1, 0, 0, 0, 1, 0, 0, 0}},
    {"reopened after an earlier month's settlement",
     atFirst().settled("2022-05-15").reopened("2022-06-10").made,
     {0, 0, 1, 0, 0, 0, 0, 1},
     {},
     {},
     {0, 0, 1, 0, 0, 0, 0, 1}},
    {"registered and declined in the period",
     CaseMaker("2022-0001", "2022-06-01").declined("2022-06-02").made,
     {},
     {},
     {0, 1, 0, 0, 0, 1, 0, 0},
     {0, 1, 0, 0, 0, 1, 0, 0}},
    {"merged into another case",
     atFirst().merged("2022-06-10").made,
     {1, 0, 0, 0, 0, 0, 0, 0, 1},
     {},
     {},
     {1, 0, 0, 0, 0, 0, 0, 0, 1}},
    {"merged and taken out again",
     atFirst().merged("2022-06-01").reopened("2022-06-10").made,
     {1, 0, 1, 0, 0, 0, 0, 1, 1},
     {},
     {},
     {1, 0, 1, 0, 0, 0, 0, 1, 1}},
    {"merged before, taken out in the period",
     atFirst().merged("2022-05-10").reopened("2022-06-10").made,
     {0, 0, 1, 0, 0, 0, 0, 1},
     {},
     {},
     {0, 0, 1, 0, 0, 0, 0, 1}},
    {"stopped for a time: it stays open",
     atFirst().suspended().made,
     {1, 0, 0, 0, 0, 0, 0, 1},
     {},
     {},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"handed over to the unit that took on the duty",
     atFirst().handedOver(kSecondTown, "2022-06-05").made,
     {1, 0, 0, 0, 0, 0, 1, 0},
     {0, 0, 0, 1, 0, 0, 0, 1},
     {},
     {1, 0, 0, 0, 0, 0, 0, 1}},
    {"settled before", atFirst().settled("2022-05-15").made, {}, {}, {}, {}},
    {"registered after", CaseMaker("2022-0001", "2022-06-21").made, {}, {}, {}, {}},
};

} // namespace

TEST_CASE("the 20th belongs to the month it ends, the 21st to the next", "[figures]")
{
    const std::vector cases{CaseMaker("2022-0001", "2022-06-20").made,
                            CaseMaker("2022-0002", "2022-06-21").made};
    CHECK(month("2022-06", cases).total.count(Measure::New) == 1);
    CHECK(month("2022-07", cases).total.count(Measure::New) == 1);
    CHECK(month("2022-07", cases).total.count(Measure::Opening) == 1);
}

TEST_CASE("a case is counted where it is led, and moves between units as a transfer", "[figures]")
{
    const auto life = GENERATE(from_range(kLives));
    INFO(life.told);
    const Figures figures = month("2022-06", {life.subject});
    CHECK(flowIn(unitRow(figures, kFirst)) == life.first);
    CHECK(flowIn(unitRow(figures, kSecond)) == life.second);
    CHECK(flowIn(unitRow(figures, kUnassigned)) == life.unassigned);
    CHECK(flowIn(figures.total) == life.total);
    CHECK(figures.identityHolds());
}

TEST_CASE("what happens after the period does not change its report", "[figures]")
{
    const auto until = CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-06-01");
    const Case known = CaseMaker(until).made;
    const Case later = CaseMaker(until).settled("2022-06-21").made;
    CHECK(month("2022-06", {known}).units == month("2022-06", {later}).units);
}

TEST_CASE("a case of an earlier year that is still open is opening, never new", "[figures]")
{
    Case carried = CaseMaker("2022-0001", "2022-09-01").dispatched(kHousing, "2022-09-02").made;
    const Figures january = month("2023-01", {carried});
    CHECK(january.total.count(Measure::Opening) == 1);
    CHECK(january.total.count(Measure::New) == 0);
    CHECK(january.total.count(Measure::AcceptedToDate) == 1);
}

TEST_CASE("a case carried over is opening in the new year, and due at its end", "[figures]")
{
    auto carried = CaseMaker("2022-0001", "2022-09-01").dispatched(kHousing, "2022-09-02");
    carried.made.carriedOver = {{day("2022-12-28"), 2022, QStringLiteral("金额大"),
                                 QStringLiteral("2023年6月前付清"), QStringLiteral("分管领导01")}};
    carried.made.year = 2023;
    carried.made.closeDue = day("2023-12-31");
    const Figures january = month("2023-01", {carried.made});
    CHECK(january.total.count(Measure::Opening) == 1);
    CHECK(january.total.count(Measure::New) == 0);
    CHECK(january.total.count(Measure::Closing) == 1);
    carried.settled("2023-03-10");
    const Figures march = month("2023-03", {carried.made});
    CHECK(march.total.count(Measure::Settled) == 1);
    CHECK(march.total.count(Measure::OnTimeToDate) == 1);
    CHECK(march.total.count(Measure::AcceptedToDate) == 1);
}

TEST_CASE("a case that a renamed unit handed over is no transfer", "[figures]")
{
    const Case subject = CaseMaker("2022-0001", "2022-08-01")
                             .dispatched(kTown, "2022-08-02")
                             .handedOver(kTownRenamed, "2022-10-01")
                             .made;
    const Figures figures = month("2022-10", {subject});
    CHECK(flowIn(unitRow(figures, u"甲街道办事处")) == Flow{1, 0, 0, 0, 0, 0, 0, 1});
    CHECK(unitRow(figures, kFirst) == FigureRow());
}

TEST_CASE("striking off is counted beside the identity", "[figures]")
{
    const Case subject = CaseMaker("2022-0001", "2022-05-02")
                             .dispatched(kTown, "2022-05-03")
                             .settled("2022-05-10")
                             .struckOff("2022-06-10")
                             .made;
    const Figures figures = month("2022-06", {subject});
    CHECK(unitRow(figures, kFirst).count(Measure::StruckOff) == 1);
    CHECK(flowIn(figures.total) == Flow{});
    CHECK(figures.identityHolds());
}

TEST_CASE("new cases are told by their source", "[figures]")
{
    const Figures figures =
        month("2022-06", {CaseMaker("2022-0001", "2022-06-01").made,
                          CaseMaker("2022-0002", "2022-06-01").source("public").made,
                          CaseMaker("2022-0003", "2022-06-01").source("public").made,
                          CaseMaker("2022-0004", "2022-06-01").source("petition").made});
    CHECK(figures.total.count(Measure::New) == 4);
    CHECK(figures.total.count(Measure::NewInternal) == 1);
    CHECK(figures.total.count(Measure::NewPublic) == 2);
    CHECK(figures.total.count(Measure::NewReferred) == 1);
}

TEST_CASE("a renamed unit keeps its cases under its new name, without transfer", "[figures]")
{
    const Case subject = CaseMaker("2022-0001", "2022-08-01").dispatched(kTown, "2022-08-02").made;
    const Figures figures = month("2022-10", {subject});
    CHECK(flowIn(unitRow(figures, u"甲街道办事处")) == Flow{1, 0, 0, 0, 0, 0, 0, 1});
    CHECK(unitRow(figures, kFirst) == FigureRow());
}

TEST_CASE("units that owe the monthly report have a row even of zeros", "[figures]")
{
    QStringList names;
    for (const auto& row : month("2022-06", {}).units)
        names += row.name;
    CHECK(names.join(u' ') == QStringLiteral("甲镇人民政府 乙街道办事处"));
}

TEST_CASE("a case is late that is open and past the day it is due", "[figures]")
{
    struct Row {
        const char* replyDue;
        int late;
    };
    const auto row = GENERATE(values<Row>({{"2022-06-19", 1}, {"2022-06-20", 0}}));
    CAPTURE(row.replyDue);
    const Case subject =
        CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03", row.replyDue).made;
    CHECK(month("2022-06", {subject}).total.count(Measure::Late) == row.late);
}

TEST_CASE("the definitions tell the period and every heading of the tables", "[figures]")
{
    const Figures figures = month("2022-06", {CaseMaker("2022-0001", "2022-06-01").made});
    QStringList terms;
    for (const auto& definition : definitions(figures)) {
        CHECK_FALSE(definition.meaning.isEmpty());
        terms += definition.term;
    }
    for (const auto& measure : measures())
        CHECK(terms.contains(headingOf(measure, figures.span)));
    for (const auto& rate : rates())
        CHECK(terms.contains(QString::fromUtf16(rate.heading)));
    CHECK(definitions(figures).front().meaning ==
          QStringLiteral("2022年5月21日至2022年6月20日，首尾两日均计入"));
}

TEST_CASE("a case whose moves and state contradict each other is named", "[figures]")
{
    Case subject = CaseMaker("2022-0007", "2022-06-01").made;
    SECTION("settled twice")
    {
        subject =
            CaseMaker("2022-0007", "2022-06-01").settled("2022-06-02").settled("2022-06-03").made;
    }
    SECTION("closed without a settlement")
    {
        subject.state = State::Settled;
    }
    SECTION("never registered")
    {
        subject.moves.clear();
    }
    const Figures figures = month("2022-06", {CaseMaker("2022-0001", "2022-06-01").made, subject});
    CHECK_FALSE(figures.identityHolds());
    REQUIRE(figures.faulty.size() == 1);
    CHECK(figures.faulty.front().text() == QStringLiteral("2022-0007"));
    CHECK(identityLine(figures).endsWith(QStringLiteral("不成立，有误案件：2022-0007。")));
}
