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

} // namespace jiuzhang
