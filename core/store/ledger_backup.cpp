// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_backup.h"

#include "core/base/kept_name.h"
#include "core/base/unfinished_file.h"
#include "core/store/backup_file.h"
#include "core/store/ledger_check.h"
#include "core/store/progress_count.h"

#include <QFile>

#include <sqlite3.h>

#include <limits>
#include <utility>

namespace jiuzhang {

namespace {

constexpr int kPagesAtOnce = 2048;
constexpr int kBeginnings = 3;

// Some pages at a time, so that others may write in between, after which it begins again; when
// they do so too often, all at once. Answers SQLite's code.
int copyPages(sqlite3_backup* copying, const LedgerCare::Progress& progress)
{
    int left = std::numeric_limits<int>::max();
    int beginnings = 0;
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copying, beginnings > kBeginnings ? -1 : kPagesAtOnce);
        const int all = sqlite3_backup_pagecount(copying);
        const int now = sqlite3_backup_remaining(copying);
        beginnings += now >= left ? 1 : 0;
        left = now;
        if (progress && all > 0 && !progress(static_cast<int>(100 * (qint64{all} - now) / all)))
            return SQLITE_INTERRUPT;
    }
    return code;
}

// Through a connection of its own: one that holds the write lock cannot be copied from.
Outcome copyTo(const QString& ledger, const QString& path, const LedgerCare::Progress& progress)
{
    const auto from = TRY(Connection::open(ledger, Connection::Access::Reading));
    const auto to = TRY(Connection::open(path, Connection::Access::Writing));
    auto* copying = sqlite3_backup_init(to->handle(), "main", from->handle(), "main");
    const int code = copying ? copyPages(copying, progress) : SQLITE_ERROR;
    sqlite3_backup_finish(copying);
    if (code == SQLITE_INTERRUPT)
        return refuse(ErrorCode::Cancelled);
    if (code != SQLITE_DONE)
        return refuse(to->refusal(code));
    return {};
}

// With the journal that SQLite leaves where the disk was full.
void removeCopy(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
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
    const QString unchecked = unfinishedBeside(path);
    auto kept =
        copyTo(ledger.path(), unchecked, {}).and_then([&] { return checkCopy(ledger, unchecked); });
    kept = kept.and_then([&] { return nameFile(unchecked, path); });
    if (kept)
        return {};
    removeCopy(unchecked);
    return failed(kept.error());
}

namespace {

// The work of one of several parts: its percent as one of the whole.
LedgerCare::Progress partOf(const LedgerCare::Progress& progress, int from, int to)
{
    return [&progress, from, to](int percent) {
        return !progress || progress(from + (to - from) * percent / 100);
    };
}

// Whether the copy is a whole ledger, and what it says of itself.
Result<LedgerCare::Copy> proven(const QString& ledger, const QString& path,
                                const LedgerCare::Progress& progress,
                                const LedgerCare::Judge& judge)
{
    auto copy = TRY(Connection::open(path, Connection::Access::Reading));
    auto found = TRY(LedgerCheck(*copy).verify({}, progress, judge));
    if (!found.isWhole()) {
        const auto first = std::ranges::find_if(found.problems, [](const Problem& each) {
            return !Verification{.head = {}, .problems = {each}}.isWhole();
        });
        return refuse(ErrorCode::BackupUnsound, {ledger, first->kind, first->where});
    }
    Statement cases(*copy, QStringLiteral("SELECT count(*) FROM case_row"));
    TRY(cases.next());
    const BackupHead head{.ledger = ledger,
                          .madeAt = QDateTime::currentDateTimeUtc(),
                          .events = found.events,
                          .head = found.head,
                          .cases = cases.number(0)};
    return LedgerCare::Copy{head, std::move(found)};
}

Result<BackupHead> packed(OutputFile& backup, const QString& path, const BackupHead& head,
                          const std::optional<SealingKey>& key,
                          const LedgerCare::Progress& progress)
{
    QFile copy(path);
    if (!copy.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {path, copy.errorString()});
    ProgressCount count(progress, copy.size());
    qint64 before = 0;
    return packBackup(backup, copy, head, key, [&](qint64 bytes) {
        return count.step(bytes - std::exchange(before, bytes));
    });
}

} // namespace

Result<LedgerCare::Copy> writeBackup(Connection& ledger, OutputFile& backup,
                                     const std::optional<SealingKey>& key,
                                     const LedgerCare::Progress& progress,
                                     const LedgerCare::Judge& judge)
{
    // Beside the backup, so that the ledger's own disk may be full. What is to be sealed is never
    // in clear on another disk than the ledger.
    const QString place = unfinishedBeside(key ? ledger.path() : backup.place());
    QFile file(place);
    // Made before SQLite opens it, so that nobody else ever reads it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refuse(ErrorCode::FileUnwritable, {place, file.errorString()});
    file.close();
    backup.keepFromOthers();
    const auto made =
        copyTo(ledger.path(), place, partOf(progress, 0, 20))
            .and_then([&] { return proven(ledger.path(), place, partOf(progress, 20, 80), judge); })
            .and_then([&](LedgerCare::Copy copy) {
                return packed(backup, place, copy.head, key, partOf(progress, 80, 100))
                    .map([&](const BackupHead& head) {
                        return LedgerCare::Copy{head, std::move(copy.found)};
                    });
            });
    removeCopy(place);
    return made;
}

} // namespace jiuzhang
