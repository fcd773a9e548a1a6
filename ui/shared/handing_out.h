// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/papers.h"
#include "ui/shared/prompts.h"
#include "ui/shared/workplace.h"

namespace jiuzhang::ui {

// The question why papers are handed out that tell somebody who is shielded.
[[nodiscard]] QString handingOutQuestion();

// The answer to it; empty where they tell nobody, and nothing is asked. Refuses as mayHandOut().
[[nodiscard]] Result<QString> whyHandedOut(const Workplace& workplace, Prompts& prompts,
                                           const Print& print);
// Asks it, and records the answer. `path`: of the file that is to be written; empty: none.
[[nodiscard]] Outcome handOut(Workplace& workplace, Prompts& prompts, const Print& print,
                              const QString& path);

} // namespace jiuzhang::ui
