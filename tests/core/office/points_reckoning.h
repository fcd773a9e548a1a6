// SPDX-License-Identifier: GPL-3.0-or-later
// Points taken from units counted a second time, from the events alone and day by day: by other
// eyes than core/figures and without the folding of core/casework.
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/casework/event.h"

#include <set>
#include <vector>

namespace jiuzhang::tests {

// "unit cause points day case" of each, of the cases told by their events in the order of entry,
// as known at the end of `on`. Points for months that were not reported are none of theirs.
[[nodiscard]] std::multiset<QString> pointsAgain(const std::vector<std::vector<Event>>& cases,
                                                 const WorkingCalendar& calendar, int year,
                                                 QDate on);

} // namespace jiuzhang::tests
