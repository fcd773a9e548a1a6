// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang::ui {

// Instalments as people type them, one on a line, 「2025-09-30 40」 in 万元, as the gate reads
// them; each refusal names `field`.
[[nodiscard]] Result<QString> instalmentsFromTyped(const QString& typed, const QString& field);

// What is kept, as it is typed.
[[nodiscard]] QString instalmentsTyped(const QString& kept);

} // namespace jiuzhang::ui
