// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fields.h"

namespace jiuzhang::ui {

// The value of a clue's field as the window shows it, amounts in 万元; empty: not known.
[[nodiscard]] QString clueText(const ClueField& field, const ClueContent& clue,
                               const Programme& programme);

[[nodiscard]] QString enterpriseSizeText(EnterpriseSize size);
[[nodiscard]] QString shieldingText(Shielding shielding);

// Whether it is chosen from a list: such a value is typed, kept and written by its id.
[[nodiscard]] bool isChoice(const ClueField& field);

// The value as it would be typed into the entry form.
[[nodiscard]] QString formText(const ClueField& field, const ClueContent& clue,
                               const Programme& programme);

// The text as a rich-text view shows it, with its own line breaks.
[[nodiscard]] QString escaped(const QString& text);

} // namespace jiuzhang::ui
