// SPDX-License-Identifier: GPL-3.0-or-later
// 扣分 (plan III.3; settled rules, Money): points, what lies behind each, and what nobody loses
// points for.
#include "core/figures/deductions.h"

#include "core/calendar/shipped_calendar.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

// To be answered by 2022-05-25. Counted on the calendar, with 端午 on 3 June: the thirtieth working
// day after it is 2022-07-07.
CaseMaker owing(const UnitId& unit = kTown)
{
    return CaseMaker("2022-0001", "2022-05-02").dispatched(unit, "2022-05-03", "2022-05-25");
}

Case repliedOn(const char* on)
{
    Case made = owing().made;
    made.opinions.push_back({day(on), QStringLiteral("同意支付"), QStringLiteral("承办人01"), {}});
    return made;
}

template <class Change>
Case changed(CaseMaker maker, const Change& change)
{
    change(maker.made);
    return maker.made;
}

// "town leg-late 100 2022-07-08", a line each.
QStringList taken(const std::vector<Case>& cases, const char* on = "2022-12-31")
{
    const auto rules = shippedDeductionRules().value();
    const auto calendar = shippedCalendar().value();
    DeductionTally tally(rules, twoTowns(), calendar, 2022, day(on));
    for (const auto& each : cases)
        tally.add(each);
    QStringList lines;
    for (const auto& unit : std::move(tally).units()) {
        for (const auto& part : unit.parts)
            lines += QStringList({part.unit.text(), deductionCauseId(part.cause),
                                  QString::number(part.points), part.on.toString(Qt::ISODate)})
                         .join(u' ');
    }
    return lines;
}

struct PointsLife {
    const char* told;
    Case subject;
    QStringList lost = {};
};

CarryOver carriedOn(const char* on)
{
    return {day(on), 2022, QStringLiteral("资金未到位"), QStringLiteral("分期"), {}};
}

const std::vector<PointsLife> kPointsLives{
    {"answered thirty working days late", repliedOn("2022-07-07")},
    {"answered a working day later",
     repliedOn("2022-07-08"),
     {QStringLiteral("town leg-late 100 2022-07-08")}},
    {"never answered", owing().made, {QStringLiteral("town leg-late 100 2022-07-08")}},
    {"sent on before that day",
     changed(owing().dispatched(kHousing, "2022-07-01", "2022-12-30"), [](Case&) {})},
    {"suspended for a fortnight of it",
     changed(owing(),
             [](Case& subject) {
                 subject.pauses.push_back({day("2022-06-06"), day("2022-06-20"), {}, {}});
             }),
     {QStringLiteral("town leg-late 100 2022-07-22")}},
    {"carried over, which is higher than late",
     changed(owing(),
             [](Case& subject) { subject.carriedOver.push_back(carriedOn("2022-12-15")); }),
     {QStringLiteral("town carried-over 200 2022-12-15")}},
    {"struck off, and the entity dissatisfied",
     CaseMaker("2022-0001", "2022-05-02")
         .dispatched(kTown, "2022-05-03")
         .settled("2022-05-20")
         .struckOff("2022-05-30", EntityView::Dissatisfied)
         .made,
     {QStringLiteral("town dissatisfied 100 2022-05-30")}},
    {"struck off, the entity dissatisfied, and reopened for it",
     CaseMaker("2022-0001", "2022-05-02")
         .dispatched(kTown, "2022-05-03")
         .settled("2022-05-20")
         .struckOff("2022-05-30", EntityView::Dissatisfied)
         .reopened("2022-06-01")
         .made,
     {QStringLiteral("town dissatisfied 100 2022-05-30"),
      QStringLiteral("town reopened 50 2022-06-01")}},
    {"struck off, the entity dissatisfied, and content when it was asked again",
     changed(CaseMaker("2022-0001", "2022-05-02")
                 .dispatched(kTown, "2022-05-03")
                 .settled("2022-05-20")
                 .struckOff("2022-05-30", EntityView::Dissatisfied),
             [](Case& subject) { subject.view = EntityView::Satisfied; }),
     {QStringLiteral("town dissatisfied 100 2022-05-30")}},
    {"reopened after it was struck off",
     CaseMaker("2022-0001", "2022-05-02")
         .dispatched(kTown, "2022-05-03")
         .settled("2022-05-20")
         .reopened("2022-06-01")
         .made,
     {QStringLiteral("town reopened 50 2022-06-01")}},
    {"of no unit", CaseMaker("2022-0001", "2022-05-02").made},
    {"declined", owing().declined("2022-11-01").made},
    {"withdrawn by the entity", owing().settled("2022-11-01", CaseOutcome::Withdrawn).made},
    {"void", changed(owing(), [](Case& subject) { subject.state = State::Void; })},
};

} // namespace

TEST_CASE("points are taken for what a case says, from the unit that had it", "[deductions]")
{
    for (const auto& life : kPointsLives) {
        CAPTURE(life.told);
        CHECK(taken({life.subject}) == life.lost);
    }
}

TEST_CASE("nothing is taken before its day has come, nor in another year", "[deductions]")
{
    CHECK(taken({owing().made}, "2022-07-07").isEmpty());
    CHECK(taken({owing().made}, "2022-07-08").size() == 1);
    Case older = owing().made;
    older.legs.front().replyDue = day("2021-05-25");
    CHECK(taken({older}).isEmpty());
}

TEST_CASE("a repeated clue costs the unit that had its root, whichever is told first",
          "[deductions]")
{
    Case root = CaseMaker("2022-0001", "2022-05-02").dispatched(kHousing, "2022-05-03").made;
    root.children.emplace_back(QStringLiteral("2022-0002"));
    Case child = CaseMaker("2022-0002", "2022-05-04").merged("2022-05-10").made;
    child.mergedInto = root.number;
    const QStringList lost{QStringLiteral("housing repeated 50 2022-05-10")};
    CHECK(taken({root, child}) == lost);
    CHECK(taken({child, root}) == lost);
}

TEST_CASE("no unit loses more than the most, and a court nothing", "[deductions]")
{
    const auto rules = shippedDeductionRules().value();
    const auto calendar = shippedCalendar().value();
    std::vector<Unit> units = twoTowns().directory.units();
    units.back().kind = UnitKind::Court;
    Programme programme = programmeOfTwoTowns();
    programme.directory = Directory(units);
    DeductionTally tally(rules, programme, calendar, 2022, day("2022-12-31"));
    for (int i = 0; i < 11; ++i)
        tally.add(owing().made);
    tally.add(owing(units.back().id).made);
    const auto lost = std::move(tally).units();
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].unit == kTown);
    CHECK(lost[0].sum == 1'100);
    CHECK(lost[0].counted == 1'000);
    CHECK(lost[0].parts.size() == 11);
}

TEST_CASE("a report that is missing or came late costs its unit points", "[deductions]")
{
    const auto rules = shippedDeductionRules().value();
    const auto calendar = shippedCalendar().value();
    Programme programme = programmeOfTwoTowns();
    programme.reporting.since = monthFromLabel(QStringLiteral("2022-06")).value();
    const Submissions received({{kTown, QDate(2022, 6, 1), day("2022-06-21")},
                                {kSecondTown, QDate(2022, 6, 1), day("2022-06-20")}},
                               programme, calendar, firstOwedMonth(programme, {}));
    DeductionTally tally(rules, programme, calendar, 2022, day("2022-07-25"));
    tally.add(submissionBoard(2022, day("2022-07-25"), received, programme, calendar));
    const auto lost = std::move(tally).units();
    REQUIRE(lost.size() == 2);
    CHECK(lost[0].unit == kTown);
    CHECK(lost[0].sum == 150); // June late, July missing
    CHECK(lost[1].unit == kSecondTown);
    CHECK(lost[1].sum == 100);
    CHECK(lost[1].parts[0].month == QDate(2022, 7, 1));
}

TEST_CASE("rules of deductions that cannot be used are refused with their place", "[deductions]")
{
    QFile file(QStringLiteral(":/deductions/deductions.json"));
    REQUIRE(shippedDeductionRules());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray shipped = file.readAll();
    struct Wrong {
        const char* was;
        const char* is;
        const char* place;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"\"repeated\": 50", "\"repeated\": -1", "points.repeated"},
        {"\"repeated\": 50", "\"rude\": 50", "points.repeated"},
        {"\"reopened\": 50,", "\"reopened\": 50, \"rude\": 50,", "points.rude"},
        {"\"mostPerUnit\": 1000", "\"mostPerUnit\": 1e9", "mostPerUnit"},
        {"deductions-1", "deductions-2", "format"},
    }));
    CAPTURE(wrong.is);
    const auto read = DeductionRules::fromJson(QByteArray(shipped).replace(wrong.was, wrong.is),
                                               QStringLiteral("扣分.json"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::RulesInvalid);
    CHECK(read.error().where == QLatin1String(wrong.place));
}
