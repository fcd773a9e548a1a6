// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

namespace jiuzhang {

// How the sum of the months, as they were frozen or as they are counted now, leads to the figure of
// the year (casework, Figures). `corrected` is what was put right of frozen months since.
struct Reconciling {
    Measure measure; // New, Settled
    std::int64_t months = 0;
    std::int64_t corrected = 0;
    std::int64_t year = 0;
};
[[nodiscard]] std::vector<Reconciling> reconciled(const YearSummary& summary);

// 「本年新增：各月合计12件，更正+1件，全年13件」
[[nodiscard]] QStringList reconcilingLines(const YearSummary& summary);

} // namespace jiuzhang
