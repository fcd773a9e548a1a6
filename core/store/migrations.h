// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <map>

namespace jiuzhang {

struct Definition {
    QString table; // that it belongs to
    QString sql;   // empty: SQLite's own
    friend bool operator==(const Definition&, const Definition&) = default;
};
// What is defined in a file, by kind and name: "table event".
using Definitions = std::map<QString, Definition>;
[[nodiscard]] Result<Definitions> definitionsIn(Connection& connection);
[[nodiscard]] Result<Definitions> definitionsOfANewLedger();

// Brings an empty or older file up to the newest schema (resources/schema), whole or not at all.
// Beside an older one a checked copy of it is kept first, "ledger.jz.schema2.backup":
// BackupFailed. Refuses what a newer program has written (LedgerTooNew): an old program must not
// guess, and one whose tables are those of another version than it says (LedgerVersionWrong). A
// file that is up to date is not written to.
[[nodiscard]] Outcome migrate(Connection& connection);

} // namespace jiuzhang
