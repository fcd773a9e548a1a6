// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/workplace.h"

namespace jiuzhang::ui {

// What was masked on which papers of which cases, and what looks like a name or number and stands
// there: by the words, for who may see parties, else by what stands in their place. Empty: nothing
// was masked.
[[nodiscard]] QString maskedText(const MaskedPapers& masked, bool maySee);
// The same to whoever sits at the desk.
[[nodiscard]] QString maskedText(const MaskedPapers& masked, const Workplace& workplace);

// Before papers are issued by the work: shows what they mask and asks whether to go on, in that
// word. True also where nothing is masked.
[[nodiscard]] bool mayGoOut(Workplace& workplace, Prompts& prompts,
                            const std::function<void(Desk&)>& work, const QString& yes);

} // namespace jiuzhang::ui
