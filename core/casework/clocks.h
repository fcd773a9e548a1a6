// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of a case: one per leg and one for the case (casework, Deadlines). Only named
// acts stop a clock, agreed and fixed days never shift, and every day that an event reckons
// is written into the event, so that the record never depends on a later calendar.
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

[[nodiscard]] QJsonValue toJson(const std::optional<TermLength>& term);
[[nodiscard]] std::optional<TermLength> termIn(const QJsonObject& json, QStringView key);

// The length that a leg copies from a term; none for a fixed day or the year's end.
[[nodiscard]] std::optional<TermLength> lengthOf(const Term& term);

[[nodiscard]] DueDay dueDay(const TermLength& term, QDate start, const WorkingCalendar& calendar);

// The day that the running clock of an open case, paused or not, is due.
[[nodiscard]] QDate runningDue(const Case& subject);

// What `sign-for` on that day adds to its event: {"returnDue"}, where the leg has such a term.
[[nodiscard]] QJsonObject clocksSignedFor(const Case& subject, QDate on,
                                          const WorkingCalendar& calendar);

// What `resume` on that day adds: the days that move by the working days of the pause. A clock
// that had run out before the pause stays where it was.
[[nodiscard]] QJsonObject clocksResumed(const Case& subject, QDate on,
                                        const WorkingCalendar& calendar);

// What `reckon` says when another calendar holds: the days of the present leg that it moves;
// empty when none does. A day before `from` is past and stays.
[[nodiscard]] QJsonObject clocksReckoned(const Case& subject, const WorkingCalendar& calendar,
                                         QDate from);

} // namespace jiuzhang
