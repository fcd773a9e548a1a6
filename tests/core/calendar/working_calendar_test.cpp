// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shipped_calendar.h"
#include "tests/support/catch.h"

#include <random>

using namespace jiuzhang;

namespace {

const WorkingCalendar& calendar()
{
    static const WorkingCalendar shipped = shippedCalendar().value();
    return shipped;
}

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
}

} // namespace

TEST_CASE("working days are counted as the State Council arranged the year", "[calendar]")
{
    using Row = std::tuple<const char*, int, const char*>;
    const auto [from, count, due] = GENERATE(values<Row>({
        {"2022-09-26", 5, "2022-10-08"},
        {"2022-01-28", 1, "2022-01-29"},
        {"2022-09-29", 5, "2022-10-11"},
        {"2022-04-01", 3, "2022-04-07"},
        {"2022-09-30", 2, "2022-10-09"},
        {"2022-04-28", 5, "2022-05-09"},
        {"2022-12-30", 1, "2023-01-03"},
        {"2022-12-30", 5, "2023-01-09"},
        {"2023-01-16", 10, "2023-02-02"},
        {"2023-01-19", 5, "2023-01-31"},
        {"2023-04-21", 5, "2023-04-27"},
        {"2023-06-21", 2, "2023-06-26"},
        {"2023-06-20", 5, "2023-06-28"},
        {"2023-09-28", 5, "2023-10-11"},
        {"2022-04-29", 3, "2022-05-07"},
        {"2023-10-06", 1, "2023-10-07"},
    }));
    CAPTURE(from, count);
    CHECK(calendar().addWorkdays(day(from), count) == DueDay{day(due), false});
    CHECK(calendar().workdaysBetween(day(from), day(due)) == count);
}

TEST_CASE("2022 and 2023 have 249 working days each", "[calendar]")
{
    CHECK(calendar().workdaysBetween({2021, 12, 31}, {2022, 12, 31}) == 249);
    CHECK(calendar().workdaysBetween({2022, 12, 31}, {2023, 12, 31}) == 249);
}

TEST_CASE("what was added is what lies between", "[calendar]")
{
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> anyDay(0, 365 * 190);
    std::uniform_int_distribution<int> anyCount(0, 2000);
    for (int round = 0; round < 2000; ++round) {
        const QDate from = QDate(1950, 1, 1).addDays(anyDay(random));
        const int count = anyCount(random);
        const QDate due = calendar().addWorkdays(from, count).date;
        CAPTURE(from, count, due);
        REQUIRE(calendar().workdaysBetween(from, due) == count);
        REQUIRE(calendar().workdaysBetween(due, from) == -count);
        REQUIRE((count == 0 || calendar().isWorkday(due)));
    }
}

TEST_CASE("counting ten million times is counting, not walking", "[calendar]")
{
    qint64 days = 0;
    for (int i = 0; i < 10'000'000; ++i)
        days += calendar().addWorkdays({2022, 6, 20}, 5 + i % 10).date.toJulianDay() & 1;
    CHECK(days > 0);
}

TEST_CASE("a deadline that counts days of a year without a notice is provisional", "[calendar]")
{
    CHECK_FALSE(calendar().addWorkdays({2026, 12, 30}, 1).provisional);
    CHECK(calendar().addWorkdays({2026, 12, 30}, 2) == DueDay{{2027, 1, 1}, true});
    // The day of receipt is not counted, so its year does not matter.
    CHECK_FALSE(calendar().addWorkdays({2021, 12, 31}, 3).provisional);
    CHECK(calendar().addWorkdays({2021, 12, 30}, 3).provisional);
}

TEST_CASE("a calendar of no year counts weekdays", "[calendar]")
{
    CHECK(WorkingCalendar().addWorkdays({2022, 9, 30}, 2) == DueDay{{2022, 10, 4}, true});
}

TEST_CASE("no date is made up where the days are not numbered", "[calendar]")
{
    CHECK_FALSE(calendar().addWorkdays({2150, 12, 31}, 1).date.isValid());
    CHECK_FALSE(calendar().addWorkdays({2022, 6, 20}, 1'000'000).date.isValid());
    CHECK_FALSE(calendar().addWorkdays({1949, 10, 1}, 1).date.isValid());
    CHECK_FALSE(calendar().addWorkdays(QDate(), 1).date.isValid());
    CHECK_FALSE(calendar().addWorkdays({2022, 6, 20}, -1).date.isValid());
}

TEST_CASE("a due date can be explained day by day", "[calendar]")
{
    const QString none;
    const auto festival = QStringLiteral("清明节");
    const std::vector<DayLine> expected{
        {{2022, 4, 2}, DayClass::MakeUpWorkday, festival},
        {{2022, 4, 3}, DayClass::Holiday, festival},
        {{2022, 4, 4}, DayClass::Holiday, festival},
        {{2022, 4, 5}, DayClass::Holiday, festival},
        {{2022, 4, 6}, DayClass::Workday, none},
        {{2022, 4, 7}, DayClass::Workday, none},
    };
    CHECK(calendar().trace({2022, 4, 1}, {2022, 4, 7}) == expected);
    CHECK(calendar().trace({2022, 4, 7}, {2022, 4, 7}).empty());
    CHECK(calendar().dayClass({2022, 4, 9}) == DayClass::Weekend);
}
