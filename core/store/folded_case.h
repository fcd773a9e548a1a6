// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_log.h"

namespace jiuzhang {

// The case of that row as it stood at the end of `asOf`; none: as it is now. CaseUnknown,
// ChainBroken.
[[nodiscard]] Result<Case> caseIn(const EventLog& log, std::int64_t rowId,
                                  std::optional<QDate> asOf = {});

using TakeCase = std::function<Outcome(const Case& subject)>;

// Each case in turn, in the order of numbers, as it stood at the end of `asOf`; those registered
// later are left out. Until `take` refuses. ChainBroken.
[[nodiscard]] Outcome forEachCaseIn(const EventLog& log, std::optional<QDate> asOf,
                                    const TakeCase& take);

// Those of the rows, in the order given. CaseUnknown.
[[nodiscard]] Outcome forEachCaseOf(const EventLog& log, std::span<const std::int64_t> rows,
                                    std::optional<QDate> asOf, const TakeCase& take);

// Only those that have an event of a later day.
[[nodiscard]] Outcome forEachCaseChangedAfter(const EventLog& log, QDate asOf,
                                              const TakeCase& take);

} // namespace jiuzhang
