// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/term.h"

namespace jiuzhang {

DueDay dueDay(const Term& term, QDate start, int programmeYear, const WorkingCalendar& calendar)
{
    switch (term.unit) {
    case Term::Unit::Workday:
        return calendar.addWorkdays(start, term.count);
    case Term::Unit::CalendarDay:
        return {start.addDays(term.count)};
    case Term::Unit::FixedDate:
        return {term.fixed};
    case Term::Unit::YearEnd:
        return {QDate(programmeYear, 12, 31)};
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang
