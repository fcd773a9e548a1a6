// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/ledger_backup.h"
#include "core/store/ledger_check.h"
#include "core/store/papers_taken_in.h"
#include "core/store/unit_of_work.h"

#include <QDir>
#include <QFile>

namespace jiuzhang {

namespace {

constexpr std::int64_t kPapersAreEvents = 3; // since this version

Result<std::int64_t> oneNumber(Connection& connection, const QString& sql)
{
    Statement row(connection, sql);
    return row.next().map([&](bool) { return row.number(0); });
}

Result<std::int64_t> versionOf(Connection& connection)
{
    return oneNumber(connection, QStringLiteral("PRAGMA user_version"));
}

Outcome runScript(Connection& connection, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    return connection.script(file.readAll());
}

// A migration that changes what the tables hold empties them; the events fill them again.
Outcome fillEmptiedTables(Connection& connection)
{
    const auto emptied =
        oneNumber(connection, QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM case_row) AND"
                                             " EXISTS (SELECT 1 FROM event"
                                             " WHERE subject IS NOT NULL)"));
    if (!emptied)
        return refuse(emptied.error());
    return *emptied ? LedgerCheck(connection).rebuild({}) : Outcome();
}

Outcome bringUp(Connection& connection, const QStringList& files)
{
    // Asked inside the lock: another program may have been quicker.
    const auto version = TRY(versionOf(connection));
    if (version == files.size())
        return {};
    if (version > 0) {
        const auto copy = QStringLiteral("%1.schema%2.backup").arg(connection.path()).arg(version);
        TRY(keepCopy(connection, copy));
    }
    for (auto next = version; next < files.size(); ++next) {
        auto done = runScript(connection, files[next]);
        if (done && next + 1 == kPapersAreEvents)
            done = takeInPapers(connection);
        if (!done)
            return done;
    }
    // Last, and in the file's header: it is kept or undone with the tables.
    const auto setVersion = QStringLiteral("PRAGMA user_version = %1").arg(files.size()).toUtf8();
    return fillEmptiedTables(connection).and_then([&] { return connection.script(setVersion); });
}

} // namespace

Outcome migrate(Connection& connection)
{
    const auto version = TRY(versionOf(connection));
    QStringList files;
    for (const auto& file :
         QDir(QStringLiteral(":/schema")).entryInfoList({QStringLiteral("*.sql")}, QDir::Files))
        files += file.filePath();
    if (version > files.size())
        return refuse(ErrorCode::LedgerTooNew,
                      {connection.path(), QString::number(version), QString::number(files.size())});
    if (version == files.size())
        return {};
    auto unit = TRY(UnitOfWork::begin(connection, UnitOfWork::Kind::Writing));
    TRY(bringUp(connection, files));
    return unit.commit();
}

} // namespace jiuzhang
