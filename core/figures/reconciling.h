// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

namespace jiuzhang {

// 各月情况 (casework, Figures): the year prints its months as they were frozen, the corrections
// beside them, and a line that leads from their sum to the year's figure. Each line holds the
// control identity by itself, and what flows adds up from line to line.
struct MonthLine {
    QString name;                 // 「6月」「6月更正」「全年」
    std::optional<Period> period; // of a month
    FigureRow row;                // monthMeasures() of it
    bool isCome = true;           // else the month lies ahead: nothing is open in it yet
};
// The twelve months; the corrections of those of which something was put right or entered later;
// the year.
[[nodiscard]] std::vector<MonthLine> monthLines(const YearSummary& summary);

// 「新增」「期末在办」「兑现（万元）」: the heading of a figure in that table.
[[nodiscard]] QString monthHeading(Measure measure);

// How the sum of the months, as they were frozen or as they are counted now, leads to the figure of
// the year. `corrected` is what is known otherwise now of the frozen ones.
struct Reconciling {
    Measure measure; // what flows of monthMeasures()
    std::int64_t months = 0;
    std::int64_t corrected = 0;
    std::int64_t year = 0;
};
[[nodiscard]] std::vector<Reconciling> reconciled(const YearSummary& summary);

// 「本年新增：各月合计12，更正+1，全年13」, of what is not 0.
[[nodiscard]] QStringList reconcilingLines(const YearSummary& summary);

} // namespace jiuzhang
