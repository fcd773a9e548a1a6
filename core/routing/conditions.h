// SPDX-License-Identifier: GPL-3.0-or-later
// What a single condition means: inside core/routing only.
#pragma once

#include "core/routing/routing.h"

namespace jiuzhang {

[[nodiscard]] bool holds(const Condition& condition, const RoutingFacts& facts,
                         const Directory& directory, QDate on);

// Whether no case can meet both. Where that is not certain the answer is no: a conflict that
// is reported in vain is mended in a minute, one that is missed sends letters to two leads.
[[nodiscard]] bool excludeEachOther(const Condition& a, const Condition& b,
                                    const Directory& directory);

// "category = payment-arrears", "amount between 100 200", "locality is-empty"
[[nodiscard]] QString conditionText(const Condition& condition);

} // namespace jiuzhang
