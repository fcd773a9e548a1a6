// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Proves the ledger as LedgerCare does, and that each of its events could have been entered: on
// the case as it was before it, by the programme, units and days of that time, it passes the gate
// once more. Whoever makes the chain anew with knowledge is so found where what he wrote is
// impossible; where it is possible, by an anchor alone. Of each case the first such event is named
// ("rule"): what follows rests on it. What was reckoned by a calendar is not reckoned again. A text
// that no door lets in any more is named ("text") until it is corrected.
[[nodiscard]] Result<Verification> verifyLedger(const Desk& desk,
                                                const std::optional<LedgerCare::Anchor>& anchor,
                                                const LedgerCare::Progress& progress);

} // namespace jiuzhang
