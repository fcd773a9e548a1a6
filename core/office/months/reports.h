// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"
#include "core/figures/year_summary.h"
#include "core/office/desk.h"

namespace jiuzhang {

// Whether the figures are to lead to their cases.
enum class CaseLists { None, Kept };

struct MonthReport {
    Figures figures;
    bool frozen = false; // reported: it re-prints identically for ever
};

// The figures of "2022-06", as known at the end of `asOf` (none: the working date). A frozen
// month answers what was frozen; its cases are those kept with it, or, where it was frozen before
// they were, those counted again, as far as the figures are still the same. DateUnreadable,
// YearOutside, DateInFuture.
[[nodiscard]] Result<MonthReport> monthReport(const Desk& desk, const QString& month,
                                              std::optional<QDate> asOf = {},
                                              CaseLists lists = CaseLists::None);

// Progress in percent; answer false to cancel (then: Cancelled, and no file is written).
using ReportProgress = std::function<bool(int percent)>;

// The month's workbook; a frozen month's is the bytes that were frozen. FileUnwritable.
[[nodiscard]] Outcome writeMonthWorkbook(const Desk& desk, const QString& month,
                                         std::optional<QDate> asOf, const QString& path,
                                         const ReportProgress& progress = {});

// Keeps the month's figures, their cases and the workbook for ever. MonthFrozen when they are kept
// already; MonthOutOfOrder when another one comes first; DateInFuture before the last day of its
// period; IdentityBroken when the control identity does not hold.
[[nodiscard]] Outcome freezeMonth(Desk& desk, const Acting& acting, const QString& month,
                                  std::optional<QDate> asOf = {});

// The month to be frozen next (casework, Figures): they follow one another without a gap, from the
// one of the first registered clue on. None: there is no clue, and no month was frozen.
[[nodiscard]] Result<std::optional<QDate>> nextToFreeze(const Desk& desk);

// The year as it stands at the working date, or at its end if that is past.
[[nodiscard]] Result<YearSummary> yearSummary(const Desk& desk, int year,
                                              CaseLists lists = CaseLists::None);

} // namespace jiuzhang
