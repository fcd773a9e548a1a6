// SPDX-License-Identifier: GPL-3.0-or-later
// What an act or a change of the rules leaves on a case. EntryAlone: nothing before it left it, or
// what belongs to it is not beside it.
#pragma once

#include "core/office/proof/moment.h"

namespace jiuzhang::proof {

[[nodiscard]] Outcome takeIn(const Moment& at);
[[nodiscard]] Outcome letGo(const Moment& at);
[[nodiscard]] Outcome handOver(const Moment& at);
[[nodiscard]] Outcome reckon(const Moment& at);

// Of an act of two cases, or what withdraws one: what it leaves on the other case stands beside it.
[[nodiscard]] Outcome hasItsOtherHalf(const Moment& at);

} // namespace jiuzhang::proof
