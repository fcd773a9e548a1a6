// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/figures/figure_row.h"
#include "core/figures/report_span.h"

namespace jiuzhang {

// What one leg (转办一程) adds to the unit that it was sent to, whoever leads the case now: that it
// ran late stays told there after a return or another dispatch (casework, Figures: 曾超期).
struct LegFigures {
    UnitId unit;
    FigureRow row; // EverLate, RepliesDue, RepliesOnTime
};

// Of the legs that add something from the beginning of the year on, of a case as it stood at the
// end of span.readOn().
[[nodiscard]] std::vector<LegFigures> legFiguresOf(const Case& subject, const ReportSpan& span);

} // namespace jiuzhang
