// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

TEST_CASE("a month's report runs to the programme's report day", "[figures]")
{
    struct Row {
        const char* month;
        int reportDay;
        MonthlyReporting::Period period;
        const char* from;
        const char* to;
    };
    using enum MonthlyReporting::Period;
    const auto row = GENERATE(values<Row>({
        {"2022-06", 20, ToReportDay, "2022-05-21", "2022-06-20"},
        {"2022-01", 20, ToReportDay, "2022-01-01", "2022-01-20"}, // begins with the programme
        {"2023-01", 20, ToReportDay, "2022-12-21", "2023-01-20"}, // no stage, but a report
        {"2022-03", 30, ToReportDay, "2022-03-01", "2022-03-30"}, // February has no 30th
        {"2024-02", 31, ToReportDay, "2024-02-01", "2024-02-29"},
        {"2022-06", 20, CalendarMonth, "2022-06-01", "2022-06-30"},
        {"2024-02", 20, CalendarMonth, "2024-02-01", "2024-02-29"},
    }));
    CAPTURE(row.month, row.reportDay);
    Programme programme = programmeOfTwoTowns();
    programme.reporting.reportDay = row.reportDay;
    programme.reporting.period = row.period;
    const auto span = monthSpan(QString::fromLatin1(row.month), programme, day("2026-01-01"));
    REQUIRE(span);
    CHECK(span->period.from == day(row.from));
    CHECK(span->period.to == day(row.to));
}

TEST_CASE("a day counts in the month whose report it is in, the last day too", "[figures]")
{
    struct Row {
        const char* on;
        MonthlyReporting::Period period;
        const char* month;
    };
    using enum MonthlyReporting::Period;
    const auto row = GENERATE(values<Row>({
        {"2022-05-20", ToReportDay, "2022-05"},
        {"2022-05-21", ToReportDay, "2022-06"},
        {"2022-06-20", ToReportDay, "2022-06"},
        {"2022-06-21", ToReportDay, "2022-07"},
        {"2022-12-21", ToReportDay, "2023-01"},
        {"2022-06-30", CalendarMonth, "2022-06"},
        {"2022-07-01", CalendarMonth, "2022-07"},
    }));
    CAPTURE(row.on);
    Programme programme = programmeOfTwoTowns();
    programme.reporting.period = row.period;
    CHECK(monthLabel(monthCounting(day(row.on), programme)) == QLatin1String(row.month));
}

TEST_CASE("what is not a month of the programme is refused", "[figures]")
{
    struct Row {
        const char16_t* month;
        ErrorCode code;
    };
    const auto row = GENERATE(values<Row>({
        {u"2022-13", ErrorCode::DateUnreadable},
        {u"2022-00", ErrorCode::DateUnreadable},
        {u"2022-6", ErrorCode::DateUnreadable},
        {u"2022-06-20", ErrorCode::DateUnreadable},
        {u"２０２２-06", ErrorCode::DateUnreadable},
        {u"六月", ErrorCode::DateUnreadable},
        {u"", ErrorCode::DateUnreadable},
        {u"2021-12", ErrorCode::YearOutside},
        {u"2022-08", ErrorCode::DateInFuture}, // begins on 21 July
    }));
    CAPTURE(QString::fromUtf16(row.month));
    const auto span =
        monthSpan(QString::fromUtf16(row.month), programmeOfTwoTowns(), day("2022-07-20"));
    REQUIRE_FALSE(span);
    CHECK(span.error().code == row.code);
}

TEST_CASE("a month that has begun can be reported, as far as it is known", "[figures]")
{
    const auto span =
        monthSpan(QStringLiteral("2022-08"), programmeOfTwoTowns(), day("2022-07-21"));
    REQUIRE(span);
    CHECK(span->readOn() == day("2022-07-21"));
}

TEST_CASE("a year is its twelve reporting periods, without gap or overlap", "[figures]")
{
    const auto months = monthsOf(2022, programmeOfTwoTowns());
    REQUIRE(months.size() == 12);
    CHECK(months.front() == Period{day("2022-01-01"), day("2022-01-20")});
    CHECK(months[5] == Period{day("2022-05-21"), day("2022-06-20")});
    CHECK(months.back() == Period{day("2022-11-21"), day("2022-12-20")});
    const auto year = yearSpan(2022, programmeOfTwoTowns(), day("2026-01-01"));
    CHECK(year->period == Period{day("2022-01-01"), day("2022-12-20")});
    const auto next = yearSpan(2023, programmeOfTwoTowns(), day("2026-01-01"));
    CHECK(next->period == Period{day("2022-12-21"), day("2023-12-20")});
    for (std::size_t i = 1; i < months.size(); ++i)
        CHECK(months[i].from == months[i - 1].to.addDays(1));
}

TEST_CASE("the year to date begins with January's period, or with the programme", "[figures]")
{
    struct Row {
        const char* month;
        const char* from;
    };
    const auto row = GENERATE(values<Row>({{"2022-01", "2022-01-01"},
                                           {"2022-06", "2022-01-01"},
                                           {"2023-01", "2022-12-21"},
                                           {"2023-06", "2022-12-21"}}));
    CAPTURE(row.month);
    const auto span =
        monthSpan(QString::fromLatin1(row.month), programmeOfTwoTowns(), day("2026-01-01"));
    CHECK(span->yearToDate() == Period{day(row.from), span->period.to});
}

TEST_CASE("a change of the report day leaves no day out and counts none twice", "[figures]")
{
    using enum MonthlyReporting::Period;
    struct Row {
        MonthlyReporting::Period before;
        int dayBefore;
        MonthlyReporting::Period after; // from August on
        int dayAfter;
        const char* from; // of August
        const char* to;
    };
    const auto row = GENERATE(values<Row>({
        {ToReportDay, 20, CalendarMonth, 20, "2022-07-21", "2022-08-31"},
        {CalendarMonth, 20, ToReportDay, 20, "2022-08-01", "2022-08-20"},
        {ToReportDay, 20, ToReportDay, 25, "2022-07-21", "2022-08-25"},
        {ToReportDay, 25, ToReportDay, 20, "2022-07-26", "2022-08-20"},
    }));
    CAPTURE(row.dayBefore, row.dayAfter, row.from);
    Programme programme = programmeOfTwoTowns();
    programme.reporting = {row.dayBefore, row.before};
    const Period july = periodOf(day("2022-07-01"), programme);
    programme.reportingChanges = {{day("2022-08-01"), {row.dayAfter, row.after}}};
    CHECK(periodOf(day("2022-07-01"), programme) == july);
    CHECK(periodOf(day("2022-08-01"), programme) == Period{day(row.from), day(row.to)});
    CHECK(july.to.addDays(1) == day(row.from));
}

TEST_CASE("of two decisions about one month the later one holds", "[figures]")
{
    Programme programme = programmeOfTwoTowns();
    programme.reportingChanges = {{day("2022-08-01"), {25}}, {day("2022-07-01"), {15}}};
    CHECK(periodOf(day("2022-06-01"), programme).to == day("2022-06-20"));
    CHECK(periodOf(day("2022-07-01"), programme).to == day("2022-07-15"));
    CHECK(periodOf(day("2022-08-01"), programme).to == day("2022-08-15"));
}

TEST_CASE("years before the programme and years to come are refused", "[figures]")
{
    const Programme programme = programmeOfTwoTowns();
    CHECK(yearSpan(2021, programme, day("2022-06-20")).error().code == ErrorCode::YearOutside);
    CHECK(yearSpan(2023, programme, day("2022-06-20")).error().code == ErrorCode::DateInFuture);
    CHECK(yearSpan(-5, programme, day("2022-06-20")).error().code == ErrorCode::YearOutside);
    CHECK(yearSpan(2022, programme, day("2022-06-20"))->readOn() == day("2022-06-20"));
}
