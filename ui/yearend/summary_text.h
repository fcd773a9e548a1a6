// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

namespace jiuzhang::ui {

// Where the text has the chart of the months.
inline constexpr char16_t kChartResource[] = u"chart:months";

// The summary's text with its tables, as the rich text of a QTextDocument.
[[nodiscard]] QString summaryText(const YearSummary& summary, const Programme& programme);

// Parts of it: what the screen does not show as a table.
[[nodiscard]] QString overviewText(const YearSummary& summary);
[[nodiscard]] QString causesText(const YearSummary& summary);
[[nodiscard]] QString typicalCasesText(const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang::ui
