// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is one file: a first page of 4,096 bytes that says what it is, in one line of mark
// and one of JSON with the SHA-256 of both at its end, and behind it the ledger's own file, as it
// is or sealed. Whoever has one that is not sealed gets the ledger out of it without this program:
// `tail -c +4097`.
#pragma once

#include "core/base/output_file.h"
#include "core/record/backup.h"
#include "core/sealing/passphrase_key.h"

#include <functional>

class QFile;

namespace jiuzhang {

// Told how many bytes of the ledger are done; answers whether to go on (else: Cancelled).
using CopyProgress = std::function<Outcome(qint64 bytes)>;

// Writes the copy of a ledger into a backup. `bytes` and `sealed` of the head are set here.
// FileUnwritable, StorageFull, FileUnreadable (the copy), Cancelled.
[[nodiscard]] Result<BackupHead> packBackup(OutputFile& backup, QFile& copy, BackupHead head,
                                            const std::optional<SealingKey>& key,
                                            const CopyProgress& progress);

// FileMissing, NotAFile, FileUnreadable; NotABackup: it has no first page of ours;
// BackupUnreadable: that was changed.
[[nodiscard]] Result<BackupHead> backupHead(const QString& path);

// Writes the ledger that it holds into an open file. Further: PassphraseNeeded; PassphraseWrong
// (of an earlier program's: or its first piece was changed, which nobody can tell apart).
[[nodiscard]] Outcome unpackBackup(const QString& path, const Passphrase& passphrase, QFile& ledger,
                                   const CopyProgress& progress);

} // namespace jiuzhang
