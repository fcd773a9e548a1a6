// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jiuzhang {

// The ending of a backup's name.
inline const QString kBackupEnding = QStringLiteral(".jzbackup");

// What a backup says of itself, also to whoever does not know its passphrase.
struct BackupHead {
    QString ledger;          // the path of the ledger that it is a copy of
    QDateTime madeAt;        // UTC
    std::int64_t events = 0; // in the copy: with the head, the anchor to look for in the ledger
    QByteArray head;         // hash of the last event
    std::int64_t cases = 0;
    qint64 bytes = 0; // of the ledger in it
    bool sealed = false;
    friend bool operator==(const BackupHead&, const BackupHead&) = default;
};

// What a backup holds, for whoever thinks of restoring it.
struct BackupContents {
    BackupHead head;
    QDateTime first = {};           // when its first entry was made, UTC
    std::vector<Event> newest = {}; // about cases, newest first
};
inline constexpr std::size_t kNewestShown = 10;

// The words that open a sealed backup, NFC; none: it is not sealed.
using Passphrase = std::optional<QString>;

// What seals backups. Whoever has it can seal, not open: that takes the words it was made of. So
// the program can keep it in the ledger, and back up by itself without anybody's words.
struct SealingKey {
    QByteArray publicKey; // X25519
    QJsonObject recipe;   // how the other half is made of the words; no secret
    friend bool operator==(const SealingKey&, const SealingKey&) = default;
};

} // namespace jiuzhang
