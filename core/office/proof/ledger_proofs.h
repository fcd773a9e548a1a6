// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what the chain says of the ledger as a whole could have been entered: what came in, what
// went out, months, backups.
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang::proof {

// Each case that it lists was registered by the events before it, of that row.
[[nodiscard]] Outcome import(const Moment& at);
// A registration of an import is in its list.
[[nodiscard]] Outcome isImported(const Moment& at);
[[nodiscard]] Outcome takenOut(const Moment& at); // "export"
[[nodiscard]] Outcome replyBook(const Moment& at);
// Each act that it lists is one of the events before it.
[[nodiscard]] Outcome replies(const Moment& at);
[[nodiscard]] Outcome submitted(const Moment& at);
// The month whose turn it was, over its days; what it counts is proved by MonthProof.
[[nodiscard]] Outcome freezeMonth(const Moment& at);
[[nodiscard]] Outcome backUp(const Moment& at);
[[nodiscard]] Outcome backUpFailed(const Moment& at);

} // namespace jiuzhang::proof
