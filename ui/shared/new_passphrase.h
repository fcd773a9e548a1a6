// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/work_view.h"

namespace jiuzhang::ui {

// A new passphrase, typed twice: one that was mistyped once would lock for ever. None: a question
// was left, or the two differ, which is said.
[[nodiscard]] std::optional<QString> newPassphrase(Prompts& prompts, const QString& question,
                                                   WorkView& view);

} // namespace jiuzhang::ui
