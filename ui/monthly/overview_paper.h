// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/months/overview.h"

namespace jiuzhang::ui {

// A month on one A4 page for a leader: whole sentences, the figures beside those of the month
// before and of a year ago, the chart of the months, the units with the most open cases, and the
// debts. Names no party. Always in Chinese. As a PDF, or as a text document that says the same, by
// the ending of the file. Needs a QGuiApplication. OutputUnsupported, FileUnwritable, PaperFailed.
[[nodiscard]] Outcome writeOverview(const MonthOverview& overview, const Programme& programme,
                                    const QString& path);

} // namespace jiuzhang::ui
