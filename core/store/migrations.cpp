// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/input_file.h"
#include "core/store/draft_store.h"
#include "core/store/ledger_backup.h"
#include "core/store/ledger_check.h"
#include "core/store/papers_taken_in.h"
#include "core/store/unit_of_work.h"

#include <QDir>

namespace jiuzhang {

namespace {

// Since these versions.
constexpr std::int64_t kPapersAreEvents = 3;
constexpr std::int64_t kDraftsHaveDigests = 6;

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
    return connection.script(TRY(contentOf(path)));
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

QStringList schemaFiles()
{
    QStringList files;
    for (const auto& file :
         QDir(QStringLiteral(":/schema")).entryInfoList({QStringLiteral("*.sql")}, QDir::Files))
        files += file.filePath();
    return files;
}

Outcome takeStep(Connection& connection, const QStringList& files, std::int64_t version)
{
    TRY(runScript(connection, files[version]));
    if (version + 1 == kPapersAreEvents)
        return takeInPapers(connection);
    return version + 1 == kDraftsHaveDigests ? keepDigests(connection) : Outcome();
}

// By what is defined in the file, whatever its header says; nothing: by no version of ours.
Result<std::optional<std::int64_t>> versionOfTables(Connection& connection,
                                                    const QStringList& files)
{
    const auto found = TRY(definitionsIn(connection));
    auto fresh = TRY(Connection::open(QStringLiteral(":memory:"), Connection::Access::Writing));
    auto unit = TRY(UnitOfWork::begin(*fresh, UnitOfWork::Kind::Writing));
    std::int64_t version = 0;
    while (TRY(definitionsIn(*fresh)) != found) {
        if (version == files.size())
            return std::optional<std::int64_t>();
        TRY(takeStep(*fresh, files, version++));
    }
    return std::optional(version);
}

// Before anything is made of it: a header that was changed would have steps taken twice.
Outcome checkVersion(Connection& connection, const QStringList& files)
{
    auto unit = TRY(UnitOfWork::begin(connection, UnitOfWork::Kind::Reading));
    const auto said = TRY(versionOf(connection));
    const auto tables = TRY(versionOfTables(connection, files));
    if (tables ? *tables != said : said < 0)
        return refuse(ErrorCode::LedgerVersionWrong, {connection.path(), QString::number(said),
                                                      QString::number(tables.value_or(0))});
    if (said > files.size())
        return refuse(ErrorCode::LedgerTooNew,
                      {connection.path(), QString::number(said), QString::number(files.size())});
    return {};
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
    for (auto next = version; next < files.size(); ++next)
        TRY(takeStep(connection, files, next));
    // Last, and in the file's header: it is kept or undone with the tables.
    const auto setVersion = QStringLiteral("PRAGMA user_version = %1").arg(files.size()).toUtf8();
    return fillEmptiedTables(connection).and_then([&] { return connection.script(setVersion); });
}

} // namespace

Result<Definitions> definitionsIn(Connection& connection)
{
    Statement row(connection, QStringLiteral("SELECT type || ' ' || name, tbl_name,"
                                             " coalesce(sql, '') FROM main.sqlite_schema"));
    Definitions definitions;
    TRY(row.each([&]() -> Outcome {
        definitions.emplace(row.text(0), Definition{row.text(1), row.text(2)});
        return {};
    }));
    return definitions;
}

Result<Definitions> definitionsOfANewLedger()
{
    auto fresh = TRY(Connection::open(QStringLiteral(":memory:"), Connection::Access::Writing));
    return migrate(*fresh).and_then([&] { return definitionsIn(*fresh); });
}

Outcome migrate(Connection& connection)
{
    const auto files = schemaFiles();
    if (TRY(versionOf(connection)) == files.size())
        return {};
    TRY(checkVersion(connection, files));
    auto unit = TRY(UnitOfWork::begin(connection, UnitOfWork::Kind::Writing));
    TRY(bringUp(connection, files));
    return unit.commit();
}

} // namespace jiuzhang
