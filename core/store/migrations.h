// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace jiuzhang {

// Brings an empty or older file up to the newest schema (resources/schema), whole or not at all.
// Beside an older one a checked copy of it is kept first, "ledger.jz.schema2.backup":
// BackupFailed. Refuses what a newer program has written (LedgerTooNew): an old program must not
// guess. A file that is up to date is not written to.
[[nodiscard]] Outcome migrate(Connection& connection);

} // namespace jiuzhang
