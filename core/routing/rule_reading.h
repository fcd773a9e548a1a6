// SPDX-License-Identifier: GPL-3.0-or-later
// How one rule of a rule file is read: inside core/routing only.
#pragma once

#include "core/base/json_cursor.h"
#include "core/routing/rule.h"

namespace jiuzhang {

// The rule, or as much of it as could be read; what is wrong is noted as a mistake.
[[nodiscard]] Rule readRule(const JsonCursor& item, const Programme& programme);

} // namespace jiuzhang
