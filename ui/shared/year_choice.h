// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

class QComboBox;

namespace jiuzhang::ui {

// The years that a screen can show: to the working date's, the newest first. YearOutside: none, as
// that date lies before the programme.
[[nodiscard]] Result<std::vector<int>> yearsToShow(const Desk& desk);

// Offers them in the box, without a word of it to whoever listens.
void offerYears(QComboBox& box, const std::vector<int>& years, int chosen);

} // namespace jiuzhang::ui
