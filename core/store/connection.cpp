// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace jiuzhang {

namespace {

// How long another program's short write is waited for before LedgerBusy.
constexpr auto kOptions = "QSQLITE_BUSY_TIMEOUT=2000";

// The rollback journal, not WAL: between two acts the ledger is one complete file, which may
// be copied to a stick while the program runs and opened from a medium that cannot be
// written. The price is that a long reading and a write wait for each other; one desk can pay
// it. FULL: what was acknowledged survives a power failure.
constexpr auto kSettings = "PRAGMA journal_mode = DELETE;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA foreign_keys = ON;";

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (!connection->database_.open())
        return refuse(connection->refusal(connection->database_.lastError()));
    if (auto set = connection->script(kSettings); !set)
        return refuse(set.error());
    return connection;
}

// Qt knows connections by name: each of ours has one of its own, whatever thread it is for.
Connection::Connection(const QString& path, Access access)
    : database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                          QUuid::createUuid().toString(QUuid::WithoutBraces))),
      path_(path)
{
    auto options = QString::fromLatin1(kOptions);
    if (access == Access::Reading)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database_.setConnectOptions(options);
    database_.setDatabaseName(path);
}

Connection::~Connection()
{
    const auto name = database_.connectionName();
    idle_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

sqlite3* Connection::handle() const
{
    return *static_cast<sqlite3* const*>(database_.driver()->handle().constData());
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(handle(), "main") == 1;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Outcome Connection::script(const QByteArray& sql) const
{
    char* words = nullptr;
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, &words);
    const auto said = QString::fromUtf8(words);
    sqlite3_free(words);
    if (code != SQLITE_OK)
        return refuse(refusal(code, said));
    return {};
}

Error Connection::refusal(const QSqlError& error) const
{
    return refusal(error.nativeErrorCode().toInt(), error.text());
}

Error Connection::refusal(int code, const QString& words) const
{
    switch (code & 0xff) { // the rest tells apart what we treat alike
    case SQLITE_FULL:
        return {ErrorCode::StorageFull, {path_}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LedgerBusy, {path_}};
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

QSqlQuery Connection::borrow(const QString& sql)
{
    if (auto found = idle_.extract(sql))
        return std::move(found.mapped());
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    query.prepare(sql); // what is wrong with it is said when it runs
    return query;
}

void Connection::giveBack(const QString& sql, QSqlQuery query)
{
    query.finish();
    idle_.emplace(sql, std::move(query));
}

} // namespace jiuzhang
