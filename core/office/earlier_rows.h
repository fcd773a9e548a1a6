// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

namespace jiuzhang {

// Finds the rows that an earlier import registered, as they stand or by what was answered about
// them. A row that says the same as another one is not the same row: each case stands for one.
[[nodiscard]] Outcome findEarlier(const Desk& desk, ImportOutcome& outcome);

} // namespace jiuzhang
