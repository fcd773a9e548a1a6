// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/manual.h"

namespace jiuzhang::ui {

// What the manual tells of the program's own tables, in the language of the window: the acts with
// what they ask ("acts"), the fields of a clue ("fields"), the sentences of refusals ("messages").
[[nodiscard]] std::vector<ManualPage> manualTables();

} // namespace jiuzhang::ui
