// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

namespace jiuzhang::ui {

// The year-end summary as an A4 PDF (plan II.4): the figures in all, by category, unit and
// track, the months with their chart, cases to be carried over, causes, typical cases and
// definitions. Always in Chinese. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> summaryPdf(const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang::ui
