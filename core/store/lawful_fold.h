// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"

namespace jiuzhang {

// The case that these events tell by the end of `asOf`, all events of it, the first of which
// registers it; none: it was registered later. ChainBroken: its state does not allow one of them,
// so an event before it was taken out or changed.
[[nodiscard]] Result<std::optional<Case>> foldedLawfully(std::span<const Event> events,
                                                         std::optional<QDate> asOf = {});

// The case of that row as it stood at the end of `asOf`; none: as it is now. CaseUnknown,
// ChainBroken.
[[nodiscard]] Result<Case> caseIn(const EventLog& log, std::int64_t rowId,
                                  std::optional<QDate> asOf = {});

} // namespace jiuzhang
