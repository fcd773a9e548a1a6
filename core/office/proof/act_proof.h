// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang {

// Whether the first event of a case could have registered it.
[[nodiscard]] Outcome couldRegister(const Moment& at);

// Whether an act passes the gate once more, on the case as it was before it and, told late, as it
// was on its day; the days that it reckons are those that the calendar gave; what belongs to it,
// letters and the other half of an act of two cases, stands beside it.
[[nodiscard]] Outcome couldAct(const Moment& at, const ActRow& row);

} // namespace jiuzhang
