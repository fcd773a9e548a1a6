// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event.h"
#include "ui/shared/line_model.h"

namespace jiuzhang::ui {

// What was taken out of the ledger, a line for each event of it, the newest first: when, who, what,
// how many cases, in clear or masked, to which file and why.
[[nodiscard]] QStringList takenOutHeadings();
[[nodiscard]] std::vector<TableLine> takenOutLines(const std::vector<Event>& events);

} // namespace jiuzhang::ui
