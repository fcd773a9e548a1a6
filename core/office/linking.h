// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The case that the act's values name, for acts that name one: the root of a merge, the other
// of two related matters. CaseUnknown.
[[nodiscard]] Result<std::optional<Case>> otherCase(const Desk& desk, const ActRow& row,
                                                    const ActValues& values);

// What the act leaves on the other case: the root takes the child's clues in or lets them go,
// and two related or distinct matters know it of each other. None for other acts.
[[nodiscard]] Result<std::optional<NewEvent>>
eventOnOther(const Desk& desk, const ActRow& row, const Case& subject, const NewEvent& event);

} // namespace jiuzhang
