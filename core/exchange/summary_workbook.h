// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

namespace jiuzhang {

// The year-end summary as a workbook: the figures in all, by category, unit and track, the
// months with their chart, the cases carried over, the causes, typical cases, definitions.
// FileUnwritable, StorageFull: then a file that stood there is as it was.
[[nodiscard]] Outcome writeSummaryWorkbook(const QString& path, const YearSummary& summary,
                                           const Programme& programme);

} // namespace jiuzhang
