// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shipped_calendar.h"
#include "core/figures/submission_board.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

namespace {

using enum ReportStanding::State;

const WorkingCalendar& calendar()
{
    static const WorkingCalendar shared = shippedCalendar().value();
    return shared;
}

QDate month(const char* label)
{
    return monthFromLabel(QString::fromLatin1(label)).value();
}

// 甲镇 (甲街道 from October on) and 乙街道 owe reports since June 2022.
Programme programmeSinceJune()
{
    Programme programme = programmeOfTwoTowns();
    programme.reporting.since = month("2022-06");
    return programme;
}

Submissions received(const Programme& programme, const std::vector<Submission>& all = {})
{
    return Submissions(all, programme, calendar(), firstOwedMonth(programme, {}));
}

Submission from(const UnitId& unit, const char* label, const char* on, bool nil = false)
{
    return {unit, month(label), day(on), nil};
}

} // namespace

TEST_CASE("a report day on a rest day stays, or moves to the working day beside it", "[figures]")
{
    using enum MonthlyReporting::RestDay;
    struct Row {
        const char* month;
        MonthlyReporting::RestDay rule;
        const char* due;
    };
    // Counted on the calendar: 2022-08-20 a Saturday, 2022-11-20 a Sunday, 2023-05-20 a Saturday,
    // 2023-08-20 a Sunday; 2022-06-20 a Monday.
    const auto row = GENERATE(values<Row>({
        {"2022-06", Unchanged, "2022-06-20"},
        {"2022-06", Earlier, "2022-06-20"},
        {"2022-06", Later, "2022-06-20"},
        {"2022-08", Unchanged, "2022-08-20"},
        {"2022-08", Earlier, "2022-08-19"},
        {"2022-08", Later, "2022-08-22"},
        {"2022-11", Earlier, "2022-11-18"},
        {"2022-11", Later, "2022-11-21"},
        {"2023-05", Earlier, "2023-05-19"},
        {"2023-05", Later, "2023-05-22"},
        {"2023-08", Earlier, "2023-08-18"},
        {"2023-08", Later, "2023-08-21"},
    }));
    CAPTURE(row.month, row.due);
    Programme programme = programmeSinceJune();
    programme.reporting.onRestDay = row.rule;
    const DueDay due = reportDue(month(row.month), programme, calendar());
    CHECK(due.date == day(row.due));
    CHECK_FALSE(due.provisional);
}

TEST_CASE("holidays and make-up working days count as the notices say", "[figures]")
{
    Programme programme = programmeSinceJune();
    programme.reporting.onRestDay = MonthlyReporting::RestDay::Later;
    programme.reporting.reportDay = 3; // of October, in the holidays of the 1st to the 7th
    // 8 October 2022 is a Saturday that was worked to make up.
    CHECK(reportDue(month("2022-10"), programme, calendar()).date == day("2022-10-08"));
    programme.reporting.onRestDay = MonthlyReporting::RestDay::Earlier;
    CHECK(reportDue(month("2022-10"), programme, calendar()).date == day("2022-09-30"));
}

TEST_CASE("a report day moved in a year without holiday notice is provisional", "[figures]")
{
    Programme programme = programmeSinceJune();
    CHECK_FALSE(reportDue(month("2040-05"), programme, calendar()).provisional);
    programme.reporting.onRestDay = MonthlyReporting::RestDay::Later; // 2040-05-20 is a Sunday
    CHECK(reportDue(month("2040-05"), programme, calendar()) == DueDay{day("2040-05-21"), true});
}

TEST_CASE("the report of a calendar month is due on the report day after it", "[figures]")
{
    Programme programme = programmeSinceJune();
    programme.reporting.period = MonthlyReporting::Period::CalendarMonth;
    CHECK(reportDue(month("2022-06"), programme, calendar()).date == day("2022-07-20"));
    CHECK(reportDue(month("2022-12"), programme, calendar()).date == day("2023-01-20"));
}

namespace {

// What 乙街道 sent, and how it stands with June's report at the end of a day.
struct Sent {
    const char* told;
    std::vector<Submission> sent;
    const char* on;
    ReportStanding::State state;
    bool nil = false;
    bool corrected = false;
};

Submission reportOfJune(const char* on, bool nil = false)
{
    return from(kSecondTown, "2022-06", on, nil);
}

const std::vector<Sent> kSent{
    {"before its period", {}, "2022-05-20", ToCome},
    {"in its period", {}, "2022-05-21", Expected},
    {"on the report day", {}, "2022-06-20", Expected},
    {"the day after", {}, "2022-06-21", Missing},
    {"sent on the day", {reportOfJune("2022-06-20")}, "2022-06-20", OnTime},
    {"sent too late", {reportOfJune("2022-06-21")}, "2022-06-30", Late},
    {"sent, but not by the day asked about", {reportOfJune("2022-06-25")}, "2022-06-24", Missing},
    {"a nil return", {reportOfJune("2022-06-18", true)}, "2022-06-30", OnTime, true},
    {"a nil return, corrected by figures: on time it remains",
     {reportOfJune("2022-06-18", true), reportOfJune("2022-06-25")},
     "2022-06-30",
     OnTime,
     false,
     true},
    {"another month's report", {from(kSecondTown, "2022-07", "2022-07-01")}, "2022-07-02", Missing},
};

} // namespace

TEST_CASE("how a unit stands with a report follows from what came in and from the day", "[figures]")
{
    const auto row = GENERATE(from_range(kSent));
    INFO(row.told);
    const Programme programme = programmeSinceJune();
    const auto standing =
        received(programme, row.sent).standing(kSecondTown, month("2022-06"), day(row.on));
    CHECK(standing.state == row.state);
    CHECK(standing.nil == row.nil);
    CHECK(standing.correctedOn.has_value() == row.corrected);
}

TEST_CASE("who does not owe a report is not missing one", "[figures]")
{
    const Programme programme = programmeSinceJune();
    const Submissions none = received(programme);
    const auto stateOf = [&](const UnitId& unit, const char* label) {
        return none.standing(unit, month(label), day("2022-12-31")).state;
    };
    CHECK(stateOf(kHousing, "2022-06") == NotOwed);     // a department
    CHECK(stateOf(kSecondTown, "2022-05") == NotOwed);  // before reports are demanded
    CHECK(stateOf(kTown, "2022-09") == Missing);        // its last one
    CHECK(stateOf(kTown, "2022-10") == NotOwed);        // it had ended on the report day
    CHECK(stateOf(kTownRenamed, "2022-09") == NotOwed); // it had not begun
    CHECK(stateOf(kTownRenamed, "2022-10") == Missing); // the successor owes
}

TEST_CASE("a successor that the directory does not name owes what went before it owed", "[figures]")
{
    Programme programme = programmeSinceJune();
    auto units = programme.directory.units();
    units[1].reportsMonthly = false; // 甲街道, the town's successor
    programme.directory = Directory(units);
    CHECK(unitsOwing(programme.directory, day("2022-10-20")) ==
          std::vector<UnitId>{kTownRenamed, kSecondTown});
    units[0].reportsTo = day("2022-09-30"); // the duty ended with the town
    programme.directory = Directory(units);
    CHECK(unitsOwing(programme.directory, day("2022-10-20")) == std::vector<UnitId>{kSecondTown});
}

TEST_CASE("without a month in the programme reports are owed from its first stage on", "[figures]")
{
    Programme programme = programmeOfTwoTowns();
    CHECK(firstOwedMonth(programme, {}) == month("2022-04"));
    programme.firstYear = 2023; // a ledger begun in the second year
    CHECK(firstOwedMonth(programme, {}) == month("2023-01"));
    programme.reportingChanges = {{month("2023-05"), {}}};
    programme.reportingChanges.back().reporting.since = month("2023-03"); // as the office decided
    CHECK(firstOwedMonth(programme, {}) == month("2023-03"));
}

TEST_CASE("reports are owed from the month of the first clue on, and none before there is one",
          "[figures]")
{
    Programme programme = programmeOfTwoTowns();
    programme.reporting.sinceFirstClue = true;
    CHECK(beginsWithFirstClue(programme));
    CHECK_FALSE(firstOwedMonth(programme, {}));
    CHECK(firstOwedMonth(programme, month("2022-09")) == month("2022-09"));
    const Submissions none(std::vector<Submission>(), programme, calendar(), std::nullopt);
    CHECK(missingReports(day("2023-06-01"), none, programme, calendar()).empty());
    CHECK(none.standing(kSecondTown, month("2022-06"), day("2023-06-01")).state == NotOwed);
    const Submissions since(std::vector<Submission>(), programme, calendar(), month("2022-09"));
    CHECK(since.standing(kSecondTown, month("2022-08"), day("2022-10-01")).state == NotOwed);
    CHECK(since.standing(kSecondTown, month("2022-09"), day("2022-10-01")).state == Missing);
    const auto missing = missingReports(day("2022-10-01"), since, programme, calendar());
    REQUIRE(missing.size() == 2); // two towns
    CHECK(missing[0].month == month("2022-09"));

    programme.reportingChanges = {{month("2022-10"), {}}}; // says nothing about it
    CHECK(beginsWithFirstClue(programme));
    programme.reportingChanges.back().reporting.since = month("2022-08");
    CHECK_FALSE(beginsWithFirstClue(programme));
}

TEST_CASE("after the programme's years no report is demanded, but one that comes is recorded",
          "[figures]")
{
    Programme programme = programmeSinceJune(); // of 2022 and 2023
    const Submissions sent = received(programme, {from(kSecondTown, "2024-01", "2024-01-20")});
    CHECK(sent.isDemanded(month("2023-12")));
    CHECK_FALSE(sent.isDemanded(month("2024-01")));
    CHECK(sent.standing(kSecondTown, month("2024-01"), day("2024-02-01")).state == OnTime);
    CHECK(sent.standing(kSecondTown, month("2024-02"), day("2024-06-01")).state == NotOwed);
    for (const auto& report : missingReports(day("2026-11-23"), sent, programme, calendar()))
        CHECK(report.month <= month("2023-12"));
    programme.firstYear = 2026; // an office that took the program over later
    CHECK(received(programme).isDemanded(month("2026-01")));
}

TEST_CASE("a report counts for the unit that owes it, whoever sends it", "[figures]")
{
    const Programme programme = programmeSinceJune();
    const Submissions none = received(programme);
    const auto owing = [&](const UnitId& sender, const char* label, const char* on) {
        return none.owedBy(sender, month(label), day(on));
    };
    CHECK(owing(kSecondTown, "2022-06", "2022-06-20") == kSecondTown);
    // In October the new name sends what the old one still owed for September …
    CHECK(owing(kTownRenamed, "2022-09", "2022-10-08") == kTown);
    // … and a sheet under the old name is the report that the new one owes.
    CHECK(owing(kTown, "2022-10", "2022-10-20") == kTownRenamed);
    CHECK(owing(kHousing, "2022-06", "2022-06-20").error().code == ErrorCode::ReportNotOwed);
}

TEST_CASE("where one body took over from two, it says for which it reports", "[figures]")
{
    Programme programme = programmeSinceJune();
    auto units = programme.directory.units();
    units[2].validTo = day("2022-09-30"); // 乙街道 went into 甲街道 as well
    units[2].successors = {{kTownRenamed, QStringLiteral("合并")}};
    programme.directory = Directory(units);
    const auto both = received(programme).owedBy(kTownRenamed, month("2022-09"), day("2022-10-08"));
    REQUIRE_FALSE(both);
    CHECK(both.error().code == ErrorCode::AmbiguousUnit);
    CHECK(both.error().details[1] == QStringLiteral("甲镇人民政府、乙街道办事处"));
    // Once one of them has reported, only the other can be meant.
    const auto rest = received(programme, {from(kTown, "2022-09", "2022-09-20")});
    CHECK(rest.owedBy(kTownRenamed, month("2022-09"), day("2022-10-08")) == kSecondTown);
}

TEST_CASE("the board tells each month's reports by what they were", "[figures]")
{
    const Programme programme = programmeSinceJune();
    const Submissions sent = received(programme, {from(kTown, "2022-06", "2022-06-20"),
                                                  from(kTown, "2022-06", "2022-06-27"),
                                                  from(kSecondTown, "2022-06", "2022-06-22", true),
                                                  from(kTown, "2022-07", "2022-07-19")});
    const auto board = submissionBoard(2022, day("2022-08-01"), sent, programme, calendar());

    const auto& reportOfJune = board.months[5];
    CHECK(reportOfJune.period == Period{day("2022-05-21"), day("2022-06-20")});
    CHECK(reportOfJune.owed == 2);
    CHECK(reportOfJune.received == 2);
    CHECK(reportOfJune.late == 1);
    CHECK(reportOfJune.nil == 1);
    CHECK(reportOfJune.corrected == 1);
    CHECK(reportOfJune.missing == 0);
    const auto& july = board.months[6];
    CHECK(july.received == 1);
    CHECK(july.missing == 1);
    CHECK(board.months[7].owed == 2); // August has begun, September has not
    CHECK(board.months[8].owed == 0);
    CHECK(board.months[4].owed == 0); // before reports were demanded

    REQUIRE(board.rows.size() == 3); // both names of the town, the second town; no department
    CHECK(board.rows[0].unit == kTown);
    CHECK(board.rows[1].unit == kTownRenamed);
    CHECK(board.rows[2].months[6].state == Missing);
}

TEST_CASE("missing reports name who is to be asked now, the oldest month first", "[figures]")
{
    const Programme programme = programmeSinceJune();
    const Submissions sent = received(
        programme,
        {from(kSecondTown, "2022-06", "2022-06-20"), from(kTown, "2022-06", "2022-06-20"),
         from(kTown, "2022-07", "2022-07-20"), from(kSecondTown, "2022-07", "2022-07-20"),
         from(kSecondTown, "2022-08", "2022-08-20"), from(kSecondTown, "2022-09", "2022-09-20")});
    CHECK(missingReports(day("2022-08-20"), sent, programme, calendar()).empty());
    const auto missing = missingReports(day("2022-10-08"), sent, programme, calendar());
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].month == month("2022-08"));
    CHECK(missing[0].unit == kTown);
    CHECK(missing[0].acting == kTownRenamed); // the town ended on 30 September
    CHECK(missing[0].dueOn == day("2022-08-20"));
    CHECK(missing[1].month == month("2022-09"));
    // 09-21 to 09-30 are 8 working days, then the holidays, and 10-08 is worked.
    CHECK(missing[1].workdaysLate == 9);
}
