// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

#include <functional>
#include <span>

namespace jiuzhang::ui {

// Where the text has the chart of the months.
inline constexpr char16_t kChartResource[] = u"chart:months";

// A list of more lines stands in the workbook alone, and the paper says so.
inline constexpr std::size_t kMostLines = 50;

// The summary's text with its tables, as the rich text of a QTextDocument.
[[nodiscard]] QString summaryText(const YearSummary& summary, const Programme& programme);

// Parts of it: what the screen does not show as a table. Of the overview the screen makes each
// figure a link, paper does not.
using FigureLink = std::function<QString(Measure measure, const QString& html)>;
[[nodiscard]] QString overviewText(const YearSummary& summary, const FigureLink& link = {});
[[nodiscard]] QString causesText(std::span<const UnresolvedCause> causes);
[[nodiscard]] QString satisfactionText(const YearSummary& summary, const Programme& programme);
[[nodiscard]] QString studiedText(const YearSummary& summary, const Programme& programme);
[[nodiscard]] QString publicText(const YearSummary& summary); // what appeared, what was answered
[[nodiscard]] QString typicalCasesText(const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang::ui
