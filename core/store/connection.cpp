// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/left_journal.h"
#include "core/store/lock_holder.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace jiuzhang {

namespace {

// The rollback journal, not WAL: between two acts the ledger is one complete file, which may
// be copied to a stick while the program runs and opened from a medium that cannot be
// written. The price is that a long reading and a write wait for each other; one desk can pay
// it. FULL: what was acknowledged survives a power failure.
constexpr auto kJournal = "PRAGMA journal_mode = DELETE";
// In KiB: with SQLite's 2 MB a large import writes and reads the same pages over and over.
constexpr auto kSettings = "PRAGMA synchronous = FULL;"
                           "PRAGMA cache_size = -16384;"
                           "PRAGMA foreign_keys = ON;"
                           "PRAGMA schema_version;"; // the first look at what the file holds

} // namespace

void Connection::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    QSqlDatabase& database = connection->database_;
    if (access == Access::Reading)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (access == Access::Immutable) {
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) +
                                 QStringLiteral("?immutable=1"));
    }
    if (!database.open())
        return refuse(connection->refusal(database.lastError().nativeErrorCode().toInt(),
                                          database.lastError().text()));
    connection->handle_ = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
    sqlite3_extended_result_codes(connection->handle_, 1);
    connection->waitFor(kReadingWait);
    if (access != Access::Immutable) // then none is looked at
        TRY(checkLeftJournal(connection->handle_, path));
    return connection->script(kJournal)
        .map_error([&](Error error) { // out of WAL a reader cannot take it
            if (connection->isReadOnly() &&
                (error.code == ErrorCode::StorageFailed || error.code == ErrorCode::LedgerReadOnly))
                error = {ErrorCode::LedgerUnfinished, {path}};
            return error;
        })
        .and_then([&] { return connection->script(kSettings); })
        .map([&] { return std::move(connection); });
}

// Qt knows connections by name: each of ours has one of its own, whatever thread it is for.
Connection::Connection(const QString& path)
    : database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                          QUuid::createUuid().toString(QUuid::WithoutBraces))),
      path_(path)
{
    database_.setDatabaseName(path);
}

Connection::~Connection()
{
    idle_.clear();
    const auto name = database_.connectionName();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

void Connection::waitFor(int milliseconds) const
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

Outcome Connection::script(const QByteArray& sql) const
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return refuse(refusal());
    return {};
}

Error Connection::refusal() const
{
    return refusal(sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle())));
}

Error Connection::refusal(int code) const
{
    return refusal(code, QString::fromUtf8(sqlite3_errstr(code)));
}

Error Connection::refusal(int code, const QString& words) const
{
    if (code == SQLITE_READONLY_ROLLBACK)
        return {ErrorCode::LedgerUnfinished, {path_}};
    switch (code & 0xff) { // the rest tells apart what we treat alike
    case SQLITE_ERROR:     // our statement does not fit what is defined in the file
        return {ErrorCode::TablesChanged, {path_, words}};
    case SQLITE_FULL:
        return {ErrorCode::StorageFull, {path_}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LedgerBusy, QStringList(path_) + holderOf(path_)};
    case SQLITE_READONLY:
        return {ErrorCode::LedgerReadOnly, {path_}};
    case SQLITE_CORRUPT:
        return {ErrorCode::LedgerDamaged, {path_, words}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotALedger, {path_}};
    default:
        return {ErrorCode::StorageFailed, {path_, words}};
    }
}

Result<sqlite3_stmt*> Connection::borrow(const QString& sql)
{
    if (auto found = idle_.extract(sql))
        return found.mapped().release();
    sqlite3_stmt* statement = nullptr;
    const auto text = sql.toUtf8();
    if (sqlite3_prepare_v3(handle(), text.constData(), static_cast<int>(text.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return refuse(refusal());
    return statement;
}

void Connection::giveBack(const QString& sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    idle_.try_emplace(sql, std::unique_ptr<sqlite3_stmt, Finalize>(statement));
}

} // namespace jiuzhang
