// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/likeness.h"

namespace jiuzhang::ui {

// Why two clues may be about one matter, in the language of the window.
[[nodiscard]] QString likenessReasonText(LikenessReason reason); // "same name"
[[nodiscard]] QString groundsText(const Likeness& likeness);     // "same name 60 · same phone 30"
[[nodiscard]] QString degreeText(const Likeness& likeness);      // "very likely", "possible"

} // namespace jiuzhang::ui
