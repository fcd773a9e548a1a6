// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace jiuzhang {

// Tells the papers of an older ledger (paper_before, resources/schema/0003) by events, each dated
// its day of issue, in the order of issue, and keeps their bytes. One whose bytes are not those
// that were registered says so for ever: "damaged", with the SHA-256 of both.
[[nodiscard]] Outcome takeInPapers(Connection& connection);

} // namespace jiuzhang
