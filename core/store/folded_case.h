// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"

namespace jiuzhang {

// The case of that row as it stood at the end of `asOf`; none: as it is now. CaseUnknown,
// ChainBroken.
[[nodiscard]] Result<Case> caseIn(const EventLog& log, std::int64_t rowId,
                                  std::optional<QDate> asOf = {});

} // namespace jiuzhang
