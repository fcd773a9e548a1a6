// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_backup.h"

#include "core/store/event_log.h"

#include <QFile>

#include <sqlite3.h>

namespace jiuzhang {

namespace {

// Through a connection of its own: one that holds the write lock cannot be copied from.
Outcome copyTo(const QString& ledger, const QString& path)
{
    const auto from = TRY(Connection::open(ledger, Connection::Access::Reading));
    const auto to = TRY(Connection::open(path, Connection::Access::Writing));
    auto* copying = sqlite3_backup_init(to->handle(), "main", from->handle(), "main");
    if (copying)
        sqlite3_backup_step(copying, -1);
    if (sqlite3_backup_finish(copying) != SQLITE_OK || !copying)
        return refuse(to->refusal());
    return {};
}

Outcome checkCopy(Connection& ledger, const QString& path)
{
    auto copy = TRY(Connection::open(path, Connection::Access::Reading));
    Statement check(*copy, QStringLiteral("PRAGMA integrity_check(1)"));
    TRY(check.next());
    if (check.text(0) != u"ok")
        return refuse(ErrorCode::LedgerDamaged, {ledger.path(), check.text(0)});
    const auto now = TRY(EventLog(ledger).head());
    const auto then = TRY(EventLog(*copy).head());
    if (then.seq != now.seq || then.hash != now.hash)
        return refuse(ErrorCode::LedgerExists, {path});
    return {};
}

} // namespace

Outcome keepCopy(Connection& ledger, const QString& path)
{
    const auto failed = [&](const Error& cause) -> Outcome {
        return refuse(Error{ErrorCode::BackupFailed, {path}, {}, {cause}});
    };
    if (QFile::exists(path))
        return checkCopy(ledger, path).or_else(failed);
    const QString unchecked = path + QStringLiteral(".part");
    QFile::remove(unchecked);
    auto kept =
        copyTo(ledger.path(), unchecked).and_then([&] { return checkCopy(ledger, unchecked); });
    QFile file(unchecked);
    if (kept && !file.rename(path))
        kept = refuse(ErrorCode::FileUnwritable, {path, file.errorString()});
    if (kept)
        return {};
    file.remove();
    return failed(kept.error());
}

} // namespace jiuzhang
