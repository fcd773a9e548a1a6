// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/draft_box.h"

namespace jiuzhang::ui {

// The entity of a clue that was begun, as lists tell it: masked where the form asks for shielding.
// Empty: none was typed yet.
[[nodiscard]] QString draftEntity(const Draft& draft);

} // namespace jiuzhang::ui
