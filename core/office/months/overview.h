// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/month_flow.h"
#include "core/office/debt_lists.h"
#include "core/office/months/reports.h"

namespace jiuzhang {

// What a leader asks of a month on one page (plan III.2): the figures of its report beside those
// of the month before and of a year ago, the months of its year, and what is owed at its end.
struct MonthOverview {
    MonthReport month;
    std::optional<Figures> monthBefore; // none: before the programme
    std::optional<Figures> yearBefore;  // the same
    std::vector<MonthFlow> months;      // of the year, this one the last
    DebtList balance;
};

// As known on the working date; what was frozen is told as it was frozen. Refusals: those of
// monthReport().
[[nodiscard]] Result<MonthOverview> monthOverview(const Desk& desk, const QString& month);

// The months of its year up to the month of this span. Refusals: those of yearSummary().
[[nodiscard]] Result<std::vector<MonthFlow>> monthsUpTo(const Desk& desk, const ReportSpan& month,
                                                        CaseLists lists = CaseLists::None);

} // namespace jiuzhang
