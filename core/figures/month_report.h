// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

namespace jiuzhang {

// The month's report as other programs see it (command-line.md, JSON: report). The figures
// are those of a FigureTally over a monthSpan().
[[nodiscard]] QJsonObject monthReportJson(const Figures& figures, bool frozen);

} // namespace jiuzhang
