// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// What the public reads names no party of the case, no government body that it is about, and nobody
// who is shielded in the ledger (plan III.4). PartyNamed, with the first words that tell one.
[[nodiscard]] Outcome checkNamesNobody(const Desk& desk, const Case& subject, const QString& text);

} // namespace jiuzhang
