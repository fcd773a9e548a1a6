// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"

namespace jiuzhang::ui {

// The value of a clue's field as the window shows it, amounts in 万元; empty: not known.
[[nodiscard]] QString clueText(const ClueField& field, const ClueContent& clue,
                               const Programme& programme);

[[nodiscard]] QString shieldingText(Shielding shielding);

} // namespace jiuzhang::ui
