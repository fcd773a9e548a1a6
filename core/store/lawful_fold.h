// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/casework/case.h"

namespace jiuzhang {

// Applies an event that the case's state allows. ChainBroken: it does not, so an event before
// it was taken out or changed; what apply() would make of it is not defined.
[[nodiscard]] Outcome applyLawfully(Case& subject, const Event& event);

// The case that these events tell, the first of which registers it. ChainBroken.
[[nodiscard]] Result<Case> foldedLawfully(std::span<const Event> events);

} // namespace jiuzhang
