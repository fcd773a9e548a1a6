// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Proves the ledger as LedgerCare does, and that each of its events could have been entered: on
// the case as it was before it, by the programme, units, calendar and people of that time, an act
// passes the gate once more, and of every other kind what its decision had to find is asked
// (proof/kind_proofs.h). Frozen months are counted again, and numbers come one after the other.
// Whoever makes the chain anew with knowledge is so found where what he wrote is impossible; where
// it is possible, by an anchor alone. Of each case the first such event is named ("rule"): what
// follows rests on it. A text that no door lets in any more is named ("text") until it is
// corrected.
[[nodiscard]] Result<Verification> verifyLedger(const Desk& desk,
                                                const std::optional<LedgerCare::Anchor>& anchor,
                                                const LedgerCare::Progress& progress);

// What asks so of the events of one ledger, or of a copy of it, once; the desk has to outlive it.
[[nodiscard]] LedgerCare::Judge judgeFor(const Desk& desk);

} // namespace jiuzhang
