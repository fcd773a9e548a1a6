// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Decides that from the month `from` ("2022-08") on, months are reported so: on which day,
// over which days, and what holds when that day is a rest day (plan III.2 gives no rule).
// DateUnreadable, YearOutside; UnknownChoice for a report day that not every month has;
// MonthFrozen where it would change a month that was reported; SettingChanged where that month is
// no longer reported as the desk had it before.
[[nodiscard]] Outcome setReporting(Desk& desk, const Acting& acting, const QString& from,
                                   const MonthlyReporting& reporting);

// What was decided so, in that order.
[[nodiscard]] Result<std::vector<ReportingChange>> reportingChanges(const CaseRecord& record);
[[nodiscard]] Result<ReportingChange> reportingChangeIn(const Event& event);

// Whether months may be reported so from that one on. Refuses as setReporting(), which looks
// besides whether somebody else has changed it meanwhile.
[[nodiscard]] Outcome mayReport(const Desk& desk, QDate from, const MonthlyReporting& reporting);

} // namespace jiuzhang
