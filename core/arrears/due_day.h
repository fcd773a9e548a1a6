// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/casework/clue.h"

namespace jiuzhang {

// The last day on which the debt may be paid in time, and where it comes from.
struct DebtDue {
    QDate on;
    std::optional<DueFrom> from = {}; // none: agreed, payBy
    std::optional<QDate> since = {};  // the day from which it was reckoned
    bool provisional = false;         // a year without holiday notice was looked at
    friend bool operator==(const DebtDue&, const DebtDue&) = default;
};

// A day agreed stands as it is. From delivery, acceptance or settlement thirty days run (Decree
// 802, article 9), the first day not counted; a contract or judgment names the day itself. One that
// is a day of rest moves to the next working day. DueDayUnknown:
// the clue names neither. YearOutside: the calendar does not reach it.
[[nodiscard]] Result<DebtDue> debtDue(const ClueContent& clue, const WorkingCalendar& calendar);

// The same where a judgment gave the time for performance: FieldMissing, where it did not;
// YearOutside.
[[nodiscard]] Result<DebtDue> performanceDue(const ClueContent& clue,
                                             const WorkingCalendar& calendar);

[[nodiscard]] QString dueText(const DebtDue& due); // 「2025-10-09（2025-09-05交付，满30日）」

} // namespace jiuzhang
