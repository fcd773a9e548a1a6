// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/casework/case.h"

#include <span>

namespace jiuzhang {

// The case that these events tell by the end of `asOf`, all events of it, the first of which
// registers it; none: it was registered later. ChainBroken: its state does not allow one of them,
// so an event before it was taken out or changed.
[[nodiscard]] Result<std::optional<Case>> foldedLawfully(std::span<const Event> events,
                                                         std::optional<QDate> asOf = {});

// Whether the act's event is folded behind all that the case tells: most are.
[[nodiscard]] bool comesLast(const Case& before, const Event& next);

// The case that all these events tell, where `before` is what all but the last of them tell: most
// acts come after all others, and are folded without them. ChainBroken.
[[nodiscard]] Result<Case> foldedOn(const Case& before, std::span<const Event> events);

} // namespace jiuzhang
