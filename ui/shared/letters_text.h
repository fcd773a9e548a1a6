// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/acting.h"

namespace jiuzhang::ui {

// What an act means for the letters that were sent before it, and what is to be done; empty:
// there are none.
[[nodiscard]] QString lettersText(std::span<const LetterAfter> letters);

} // namespace jiuzhang::ui
