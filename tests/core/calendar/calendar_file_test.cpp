// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

TEST_CASE("a calendar file with a mistake is refused with its place", "[calendar]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [json, path] = GENERATE(values<Row>({
        {R"({"format":"other","years":[2022],"overrides":[]})", "format"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022]})", "overrides"},
        {R"({"format":"jiuzhang-calendar-1","years":[],"overrides":[]})", "years"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022,2022],"overrides":[]})", "years[1]"},
        {R"({"format":"jiuzhang-calendar-1","years":["2022"],"overrides":[]})", "years[0]"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],"overrides":{}})", "overrides"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],"overrides":[7]})", "overrides[0]"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],
             "overrides":[{"date":"2022-02-30","name":"春节","day":"off"}]})",
         "overrides[0].date"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],
             "overrides":[{"date":"2023-01-01","name":"元旦","day":"off"}]})",
         "overrides[0].date"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],
             "overrides":[{"date":"2022-01-03","name":"元旦","day":"maybe"}]})",
         "overrides[0].day"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],
             "overrides":[{"date":"2022-01-03","name":" ","day":"off"}]})",
         "overrides[0].name"},
        {R"({"format":"jiuzhang-calendar-1","years":[2022],"overrides":[],"note":"x"})", "note"},
        {R"([])", ""},
        {R"(date,name,kind)", ""},
        {R"()", ""},
    }));
    CAPTURE(json);
    const auto calendar = WorkingCalendar::fromJson(json, QStringLiteral("2027.json"));
    REQUIRE_FALSE(calendar);
    CHECK(calendar.error().code == ErrorCode::CalendarInvalid);
    CHECK(calendar.error().details.value(0) == QStringLiteral("2027.json"));
    CHECK(calendar.error().where == QString::fromLatin1(path));
}

TEST_CASE("a year can be added as a file", "[calendar]")
{
    const auto calendar = WorkingCalendar::fromJson(
        R"({"format":"jiuzhang-calendar-1","years":[2027],
            "overrides":[{"date":"2027-01-01","name":"元旦","day":"off"}]})",
        QStringLiteral("2027.json"));
    REQUIRE(calendar);
    CHECK(calendar->covers(2027));
    CHECK_FALSE(calendar->covers(2026));
    CHECK(calendar->dayClass({2027, 1, 1}) == DayClass::Holiday);
}
