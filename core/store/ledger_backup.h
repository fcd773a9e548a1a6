// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_care.h"
#include "core/store/connection.h"

namespace jiuzhang {

// A copy of the ledger beside it, checked: SQLite calls it whole, and its chain ends where the
// ledger's does. One that stands there already and passes the same check will do. BackupFailed,
// and no file is left behind; nothing is ever written over.
[[nodiscard]] Outcome keepCopy(Connection& ledger, const QString& path);

// LedgerCare::backUp().
[[nodiscard]] Result<LedgerCare::Copy> writeBackup(Connection& ledger, OutputFile& backup,
                                                   const std::optional<SealingKey>& key,
                                                   const LedgerCare::Progress& progress,
                                                   const LedgerCare::Judge& judge);

} // namespace jiuzhang
