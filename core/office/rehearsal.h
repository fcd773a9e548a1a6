// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <functional>

namespace jiuzhang {

// What the papers that the work issues would mask, to be looked at before they go out (casework,
// Shielding): the work is done, set on no page, and undone. Nothing where it is refused, or nobody
// in the ledger is shielded. It takes the lock as the work does, and does not hold it.
[[nodiscard]] MaskedPapers maskedBy(Desk& desk, const std::function<void(Desk&)>& work);

} // namespace jiuzhang
