// SPDX-License-Identifier: GPL-3.0-or-later
// What the entities said, counted a second time from the events alone: by other eyes than
// core/figures and without the folding of core/casework.
#pragma once

#include "tests/core/office/second_reckoning.h"

namespace jiuzhang::tests {

// Figures of a year's satisfaction by their keys in JSON, those of the views as "views/satisfied";
// of cases told by their events in the order of entry, as they stood at the end of `to`.
[[nodiscard]] Reckoned satisfactionAgain(const std::vector<std::vector<Event>>& cases, QDate from,
                                         QDate to);

} // namespace jiuzhang::tests
