// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"

namespace jiuzhang {

// Applies an event that the case's state allows. ChainBroken: it does not, so an event before
// it was taken out or changed; what apply() would make of it is not defined.
[[nodiscard]] Outcome applyLawfully(Case& subject, const Event& event);

// The case that these events tell, the first of which registers it. ChainBroken.
[[nodiscard]] Result<Case> foldedLawfully(std::span<const Event> events);

// The case of that row as it stood at the end of `asOf`; none: as it is now. CaseUnknown,
// ChainBroken.
[[nodiscard]] Result<Case> caseIn(const EventLog& log, std::int64_t rowId,
                                  std::optional<QDate> asOf = {});

} // namespace jiuzhang
