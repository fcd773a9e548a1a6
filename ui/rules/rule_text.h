// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule.h"

namespace jiuzhang::ui {

// The parts of a rule in the language of the window.
[[nodiscard]] QString factText(FactKind fact);
[[nodiscard]] QString comparisonText(Comparison comparison);
[[nodiscard]] QString kindText(UnitKind kind);
[[nodiscard]] QString roleText(OutputRole role);
[[nodiscard]] QString targetText(OutputTarget target);

// What it asks and where it sends the case, each in one line.
[[nodiscard]] QString conditionsText(const Rule& rule, const Programme& programme);
[[nodiscard]] QString outputsText(const Rule& rule, const Directory& directory);

} // namespace jiuzhang::ui
