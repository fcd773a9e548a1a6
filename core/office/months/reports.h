// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"
#include "core/figures/year_summary.h"
#include "core/office/desk.h"

namespace jiuzhang {

struct MonthReport {
    Figures figures;
    bool frozen = false; // reported: it re-prints identically for ever
};

// The figures of "2022-06", as known at the end of `asOf` (none: the working date). A frozen
// month answers what was frozen. DateUnreadable, YearOutside, DateInFuture.
[[nodiscard]] Result<MonthReport> monthReport(const Desk& desk, const QString& month,
                                              std::optional<QDate> asOf = {});

// Progress in percent; answer false to cancel (then: Cancelled, and no file is written).
using ReportProgress = std::function<bool(int percent)>;

// The month's workbook; a frozen month's is the bytes that were frozen. FileUnwritable.
[[nodiscard]] Outcome writeMonthWorkbook(const Desk& desk, const QString& month,
                                         std::optional<QDate> asOf, const QString& path,
                                         const ReportProgress& progress = {});

// Keeps the month's figures and workbook for ever. MonthFrozen when they are kept already;
// IdentityBroken when the control identity does not hold.
[[nodiscard]] Outcome freezeMonth(Desk& desk, const Acting& acting, const QString& month,
                                  std::optional<QDate> asOf = {});

// The year as it stands at the working date, or at its end if that is past.
[[nodiscard]] Result<YearSummary> yearSummary(const Desk& desk, int year);

} // namespace jiuzhang
