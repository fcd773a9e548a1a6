// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

namespace jiuzhang::ui {

// The year-end summary as an A4 PDF (plan II.4): the figures in all, by category, unit and
// track, the months with their chart, cases to be carried over, causes, typical cases and
// definitions. Always in Chinese. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> summaryPdf(const YearSummary& summary, const Programme& programme);

// The same page as a text document (.docx) that an official can edit, in the type of official
// papers. Needs a QGuiApplication. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> summaryDocx(const YearSummary& summary,
                                             const Programme& programme);

} // namespace jiuzhang::ui
