// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_care.h"

namespace jiuzhang::command_line {

// What verify found, as one sentence in the language of the window.
[[nodiscard]] QString problemText(const Problem& problem);

} // namespace jiuzhang::command_line
