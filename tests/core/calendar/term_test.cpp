// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shipped_calendar.h"
#include "core/calendar/term.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

TEST_CASE("a term's due day follows its unit", "[calendar]")
{
    const auto calendar = shippedCalendar().value();
    Term term{TermId(QStringLiteral("x")),
              QStringLiteral("期限"),
              Term::Unit::Workday,
              5,
              QDate(2022, 11, 15),
              QStringLiteral("dispatch"),
              {},
              {}};
    const QDate start(2022, 9, 26);

    SECTION("working days")
    {
        CHECK(dueDay(term, start, 2022, calendar) == DueDay{{2022, 10, 8}, false});
    }
    SECTION("calendar days, counted like the others from the day after")
    {
        term.unit = Term::Unit::CalendarDay;
        CHECK(dueDay(term, start, 2022, calendar) == DueDay{{2022, 10, 1}, false});
    }
    SECTION("a fixed date")
    {
        term.unit = Term::Unit::FixedDate;
        CHECK(dueDay(term, start, 2022, calendar) == DueDay{{2022, 11, 15}, false});
    }
    SECTION("the end of the programme year, whatever the year of the start")
    {
        term.unit = Term::Unit::YearEnd;
        CHECK(dueDay(term, start, 2023, calendar) == DueDay{{2023, 12, 31}, false});
    }
}
