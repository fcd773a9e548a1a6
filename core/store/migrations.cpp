// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/statement.h"
#include "core/store/unit_of_work.h"

#include <QDir>
#include <QFile>

namespace jiuzhang {

namespace {

Result<std::int64_t> versionOf(Connection& connection)
{
    Statement version(connection, QStringLiteral("PRAGMA user_version"));
    return version.next().map([&](bool) { return version.number(0); });
}

Outcome apply(Connection& connection, const QString& path, std::int64_t version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, file.errorString()});
    auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Writing);
    if (!unit)
        return refuse(unit.error());
    // user_version lives in the file's header: it is kept or undone with the tables.
    const auto setVersion = QStringLiteral(";PRAGMA user_version = %1").arg(version).toUtf8();
    if (auto done = connection.script(file.readAll() + setVersion); !done)
        return done;
    return unit->commit();
}

} // namespace

Outcome migrate(Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return refuse(version.error());
    const QDir folder(QStringLiteral(":/schema"));
    const auto files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    if (*version > files.size())
        return refuse(ErrorCode::LedgerTooNew, {connection.path(), QString::number(*version),
                                                QString::number(files.size())});
    for (auto next = *version; next < files.size(); ++next) {
        if (auto done = apply(connection, folder.filePath(files[next]), next + 1); !done)
            return done;
    }
    return {};
}

} // namespace jiuzhang
