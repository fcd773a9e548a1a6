// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_file.h"

#include "core/store/attachment_store.h"
#include "core/store/draft_store.h"
#include "core/store/ledger_check.h"
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
        : connection(std::move(opened)), record(*connection), query(*connection),
          papers(*connection), drafts(*connection), attachments(*connection), care(*connection)
    {
    }
    std::unique_ptr<Connection> connection;
    RecordStore record;
    StoredQuery query;
    PaperStore papers;
    DraftStore drafts;
    AttachmentStore attachments;
    LedgerCheck care;
};

namespace {

constexpr std::int64_t kApplicationId = 0x4A5A4C47; // 'JZLG', as in the schema

Outcome checkIsLedger(Connection& connection)
{
    Statement application(connection, QStringLiteral("PRAGMA application_id"));
    const auto read = application.next();
    if (!read)
        return refuse(read.error());
    if (application.number(0) != kApplicationId)
        return refuse(ErrorCode::NotALedger, {connection.path()});
    return {};
}

// The tables are there and the end of the chain can be reached. A file that was cut short does
// not get so far: SQLite compares its length with what its header says.
Outcome checkTables(Connection& connection)
{
    return EventLog(connection).head().map([](const auto&) {});
}

// A migration that changes what the tables hold empties them; the events fill them again.
Outcome fillEmptiedTables(Connection& connection)
{
    Statement emptied(connection, QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM case_row) AND"
                                                 " EXISTS (SELECT 1 FROM event"
                                                 " WHERE subject IS NOT NULL)"));
    const auto read = emptied.next();
    if (!read)
        return refuse(read.error());
    if (emptied.number(0) == 0)
        return {};
    return LedgerCheck(connection).rebuild([](int) { return true; });
}

} // namespace

Result<std::unique_ptr<LedgerFile>> LedgerFile::create(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return refuse(ErrorCode::LedgerExists, {path});
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return refuse(ErrorCode::FileMissing, {folder.filePath()});
    if (!folder.isWritable())
        return refuse(ErrorCode::LedgerReadOnly, {path});
    auto connection = Connection::open(file.absoluteFilePath(), Connection::Access::Writing);
    Outcome made = connection.map([](const auto&) {});
    if (made)
        made = migrate(**connection);
    if (!made) {
        connection = refuse(made.error()); // closes the file
        QFile::remove(path);
        return refuse(made.error());
    }
    return std::unique_ptr<LedgerFile>(
        new LedgerFile(std::make_unique<Rooms>(std::move(*connection))));
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
        Connection::open(file.absoluteFilePath(),
                         readOnly ? Connection::Access::Reading : Connection::Access::Writing);
    if (!connection)
        return refuse(connection.error());
    for (const auto check : {checkIsLedger, migrate, checkTables, fillEmptiedTables}) {
        if (auto sound = check(**connection); !sound)
            return refuse(sound.error());
    }
    return std::unique_ptr<LedgerFile>(
        new LedgerFile(std::make_unique<Rooms>(std::move(*connection))));
}

LedgerFile::LedgerFile(std::unique_ptr<Rooms> rooms) : rooms_(std::move(rooms)) {}

LedgerFile::~LedgerFile() = default;

bool LedgerFile::isReadOnly() const
{
    return rooms_->connection->isReadOnly();
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

AttachmentBox& LedgerFile::attachments()
{
    return rooms_->attachments;
}

LedgerCare& LedgerFile::care()
{
    return rooms_->care;
}

} // namespace jiuzhang
