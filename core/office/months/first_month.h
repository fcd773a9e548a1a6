// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The first month that this ledger reports, its first day (casework, Figures): what the office or
// the programme says; where the first clue decides, the first month that was frozen, else the one
// in which the first registered clue counts that is not void. None: it has no clue yet.
[[nodiscard]] Result<std::optional<QDate>> firstReportedMonth(const Desk& desk);

// The month in which the first registered clue counts that is not void; none: there is no clue.
[[nodiscard]] Result<std::optional<QDate>> monthOfFirstClue(const Desk& desk);

} // namespace jiuzhang
