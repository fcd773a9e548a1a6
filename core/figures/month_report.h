// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

namespace jiuzhang {

// The rows of one table, each with its cases where they were asked for.
[[nodiscard]] QJsonObject toJson(const FigureRow& row, const Figures& figures,
                                 FigurePlace::Table table);
[[nodiscard]] QJsonArray toJson(const std::vector<FigureRow>& rows, const Figures& figures,
                                FigurePlace::Table table);

[[nodiscard]] QJsonArray toJson(const std::vector<CaseNumber>& numbers);

// The month's report as other programs see it (command-line.md, JSON: report). The figures
// are those of a FigureTally over a monthSpan(); where they have their cases, each row tells them.
[[nodiscard]] QJsonObject monthReportJson(const Figures& figures, bool frozen);

} // namespace jiuzhang
