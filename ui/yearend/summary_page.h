// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

class QTextDocument;

namespace jiuzhang::ui {

inline constexpr int kDotsPerInch = 300; // of the summary's PDF and of its chart

// Sets the summary, with its tables and its chart, on this page: what the PDF prints and what the
// text document writes is this. Set its paint device before, if it is to be printed.
void compose(QTextDocument& page, const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang::ui
