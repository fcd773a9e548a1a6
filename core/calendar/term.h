// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/calendar/working_calendar.h"

#include <optional>

namespace jiuzhang {

// A time limit as data (casework, Deadlines): 「签收 3 个工作日」. It is copied to the leg when
// the letter is issued, so a later change never judges an old case.
struct Term {
    enum class Unit { Workday, CalendarDay, FixedDate, YearEnd };
    TermId id;    // "sign-for" "return" "first-reply" "close"
    QString name; // Chinese, for papers
    Unit unit;
    int count = 0;      // days; 0 for FixedDate and YearEnd
    QDate fixed;        // FixedDate only
    QString startsWith; // the act that starts it: "dispatch" "sign-for" "register"
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    friend bool operator==(const Term&, const Term&) = default;
};

// The due day of a term that started on `start`; YearEnd is 31 December of `programmeYear`.
[[nodiscard]] DueDay dueDay(const Term& term, QDate start, int programmeYear,
                            const WorkingCalendar& calendar);

} // namespace jiuzhang
