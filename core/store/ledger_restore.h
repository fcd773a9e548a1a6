// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/backup.h"
#include "core/record/ledger_care.h"
#include "core/sealing/passphrase_key.h"

namespace jiuzhang {

// What a backup holds: unpacked beside `place`, brought up to the newest schema, proved by verify
// and taken away again. What backupHead() and unpackBackup() refuse; BackupUnsound: verify finds
// something, or the ledger is not the one that the first page tells of; LedgerTooNew, StorageFull,
// FileUnwritable, Cancelled.
[[nodiscard]] Result<BackupContents> contentsOfBackup(const QString& backup,
                                                      const Passphrase& passphrase,
                                                      const QString& place,
                                                      const LedgerCare::Progress& progress);

// The same, and what was proved stands at `place` then, for its owner alone. Further, before
// anything is read: what checkPlace() refuses. Nothing is ever written over.
[[nodiscard]] Result<BackupContents> restoreLedger(const QString& backup,
                                                   const Passphrase& passphrase,
                                                   const QString& place,
                                                   const LedgerCare::Progress& progress);

} // namespace jiuzhang
