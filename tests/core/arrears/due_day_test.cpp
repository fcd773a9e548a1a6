// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/due_day.h"
#include "core/calendar/shipped_calendar.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

Result<DebtDue> dueOf(const ClueContent& clue)
{
    static const WorkingCalendar calendar = shippedCalendar().value();
    return debtDue(clue, calendar);
}

} // namespace

TEST_CASE("thirty days run from delivery, and a day of rest moves to the next working day",
          "[arrears]")
{
    struct Known {
        DueFrom from;
        QDate since;
        QDate due;
    };
    const auto known = GENERATE(values<Known>({
        {DueFrom::Delivery, {2025, 9, 5}, {2025, 10, 9}},  // the fifth lies in the holidays
        {DueFrom::Acceptance, {2025, 6, 2}, {2025, 7, 2}}, // a Wednesday
        {DueFrom::Settlement, {2025, 6, 5}, {2025, 7, 7}}, // a Saturday, to Monday
        {DueFrom::Contract, {2025, 10, 1}, {2025, 10, 9}}, // the day itself, in the holidays
        {DueFrom::Judgment, {2025, 7, 1}, {2025, 7, 1}},
    }));
    ClueContent clue;
    clue.dueFrom = known.from;
    clue.dueFromOn = known.since;
    CHECK(dueOf(clue)->on == known.due);
    CHECK(dueOf(clue)->from == known.from);
    CHECK(dueOf(clue)->since == known.since);
}

TEST_CASE("a day that the calendar does not reach has no due day", "[arrears]")
{
    ClueContent clue;
    SECTION("after it")
    {
        clue.dueFrom = GENERATE(DueFrom::Contract, DueFrom::Judgment, DueFrom::Delivery);
        clue.dueFromOn = QDate(2160, 1, 2);
    }
    SECTION("at its end")
    {
        clue.dueFrom = DueFrom::Delivery;
        clue.dueFromOn = QDate(2150, 12, 10);
    }
    SECTION("before it")
    clue.deliveredOn = QDate(1949, 1, 2);
    const auto due = dueOf(clue);
    REQUIRE_FALSE(due);
    CHECK(due.error().code == ErrorCode::YearOutside);
}

TEST_CASE("a day of payment that was agreed stands as it is", "[arrears]")
{
    ClueContent clue;
    clue.payBy = QDate(2025, 10, 1); // a holiday
    clue.deliveredOn = QDate(2025, 1, 5);
    CHECK(dueOf(clue) == DebtDue{QDate(2025, 10, 1)});
    CHECK(dueText(*dueOf(clue)) == u"2025-10-01（约定付款日）"_s);
}

TEST_CASE("the day of delivery serves where no other is said", "[arrears]")
{
    ClueContent clue;
    clue.deliveredOn = QDate(2025, 9, 5);
    CHECK(dueOf(clue)->on == QDate(2025, 10, 9));
    clue.dueFrom = DueFrom::Acceptance;
    CHECK(dueOf(clue)->on == QDate(2025, 10, 9));
    CHECK(dueText(*dueOf(clue)) == u"2025-10-09（2025-09-05验收，满30日）"_s);
}

TEST_CASE("a due day is never guessed", "[arrears]")
{
    ClueContent clue;
    CHECK(dueOf(clue).error().code == ErrorCode::DueDayUnknown);
    clue.dueFrom = DueFrom::Settlement; // and not its day; of what was delivered it is no day
    clue.deliveredOn = QDate(2025, 9, 5);
    CHECK(dueOf(clue).error().code == ErrorCode::DueDayUnknown);
}
