// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_file.h"

#include "core/base/output_file.h"
#include "core/store/draft_store.h"
#include "core/store/kept_store.h"
#include "core/store/ledger_check.h"
#include "core/store/ledger_place.h"
#include "core/store/migrations.h"
#include "core/store/paper_store.h"
#include "core/store/record_store.h"
#include "core/store/stored_query.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace jiuzhang {

struct LedgerFile::Rooms {
    explicit Rooms(std::unique_ptr<Connection> opened)
        : connection(std::move(opened)), record(*connection), query(*connection), kept(*connection),
          papers(*connection, kept), drafts(*connection), care(*connection)
    {
    }
    std::unique_ptr<Connection> connection;
    RecordStore record;
    StoredQuery query;
    KeptStore kept;
    PaperStore papers;
    DraftStore drafts;
    LedgerCheck care;
};

namespace {

Outcome checkIsLedger(Connection& connection)
{
    Statement application(connection, QStringLiteral("PRAGMA application_id"));
    TRY(application.next());
    if (application.number(0) == kLedgerMark)
        return {};
    const bool isOurs = TRY(definitionsIn(connection)) == TRY(definitionsOfANewLedger());
    return refuse(isOurs ? ErrorCode::LedgerMarkWrong : ErrorCode::NotALedger, {connection.path()});
}

// The tables are there and the end of the chain can be reached. A file that was cut short does
// not get so far: SQLite compares its length with what its header says.
Outcome checkTables(Connection& connection)
{
    return EventLog(connection).head().map([](const auto&) {});
}

// Opened for reading, SQLite does not undo what a crash left unfinished, nor leave WAL; opened
// for writing, it does so at the first look. What nobody may write is complete without its WAL
// file if that is empty.
Result<std::unique_ptr<Connection>> connected(const QString& path, Connection::Access access)
{
    auto connection = Connection::open(path, access);
    if (connection || connection.error().code != ErrorCode::LedgerUnfinished)
        return connection;
    const auto mended = Connection::open(path, Connection::Access::Writing);
    if (mended)
        return Connection::open(path, access);
    const bool isComplete = QFileInfo(path + QStringLiteral("-wal")).size() == 0 &&
                            QFileInfo(path + QStringLiteral("-journal")).size() == 0;
    if (mended.error().code == ErrorCode::LedgerUnfinished && isComplete)
        return Connection::open(path, Connection::Access::Immutable);
    return refuse(mended.error());
}

Outcome make(const QString& path, const LedgerFile::SetUp& setUp)
{
    // Made before SQLite opens it: a new ledger is for its owner alone.
    if (QFile file(path); !file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refuse(ErrorCode::StorageFailed, {path, file.errorString()});
    auto connection = TRY(Connection::open(path, Connection::Access::Writing));
    return migrate(*connection).and_then([&] {
        RecordStore record(*connection);
        return setUp ? setUp(record) : Outcome();
    });
}

} // namespace

Result<std::unique_ptr<LedgerFile>> LedgerFile::create(const QString& path, const SetUp& setUp)
{
    TRY(madeBeside(path, [&](const QString& begun) { return make(begun, setUp); }));
    return open(path);
}

Result<std::unique_ptr<LedgerFile>> LedgerFile::open(const QString& path, bool readOnly)
{
    const QFileInfo file(path);
    if (!file.exists())
        return refuse(ErrorCode::LedgerMissing, {path});
    if (!file.isFile())
        return refuse(ErrorCode::NotALedger, {path});
    // Asked, not tried: to close a file takes away the locks that this process holds on it.
    if (!file.isReadable())
        return refuse(ErrorCode::FileUnreadable, {path, qt_error_string(EACCES)});
    auto connection =
        TRY(connected(file.absoluteFilePath(),
                      readOnly ? Connection::Access::Reading : Connection::Access::Writing));
    TRY(checkIsLedger(*connection));
    auto migrated = migrate(*connection);
    // To be read only, an older ledger is brought up by a connection of its own.
    if (!migrated && readOnly && file.isWritable() &&
        migrated.error().code == ErrorCode::LedgerReadOnly)
        migrated = Connection::open(file.absoluteFilePath(), Connection::Access::Writing)
                       .and_then([](const auto& writing) { return migrate(*writing); });
    if (!migrated && migrated.error().code == ErrorCode::LedgerReadOnly)
        return refuse(ErrorCode::LedgerToBringUp, {path});
    TRY(std::move(migrated));
    TRY(checkTables(*connection));
    if (!connection->isReadOnly())
        removeAbandoned(file.absolutePath());
    return std::unique_ptr<LedgerFile>(
        new LedgerFile(std::make_unique<Rooms>(std::move(connection))));
}

LedgerFile::LedgerFile(std::unique_ptr<Rooms> rooms) : rooms_(std::move(rooms)) {}

LedgerFile::~LedgerFile() = default;

bool LedgerFile::isReadOnly() const
{
    return rooms_->connection->isReadOnly();
}

void LedgerFile::waitForOthers(std::chrono::milliseconds longest)
{
    rooms_->connection->setWritingWait(static_cast<int>(longest.count()));
}

CaseRecord& LedgerFile::record()
{
    return rooms_->record;
}

const LedgerQuery& LedgerFile::query() const
{
    return rooms_->query;
}

PaperRegister& LedgerFile::papers()
{
    return rooms_->papers;
}

DraftBox& LedgerFile::drafts()
{
    return rooms_->drafts;
}

KeptBytes& LedgerFile::kept()
{
    return rooms_->kept;
}

LedgerCare& LedgerFile::care()
{
    return rooms_->care;
}

} // namespace jiuzhang
