// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_restore.h"

#include "core/base/unfinished_file.h"
#include "core/casework/acts.h"
#include "core/store/backup_file.h"
#include "core/store/event_log.h"
#include "core/store/ledger_file.h"
#include "core/store/ledger_place.h"
#include "core/store/progress_count.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace jiuzhang {

namespace {

Outcome unpackedInto(QFile& file, const QString& backup, const Passphrase& passphrase,
                     const LedgerCare::Progress& progress)
{
    const auto head = TRY(backupHead(backup));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refuse(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    ProgressCount count(progress, head.bytes);
    qint64 before = 0;
    TRY(unpackBackup(backup, passphrase, file, [&](qint64 bytes) {
        return count.step(bytes - std::exchange(before, bytes));
    }));
    const bool written = file.flush() && ::fsync(file.handle()) == 0;
    file.close();
    return written ? Outcome() : refuse(ErrorCode::StorageFull, {file.fileName()});
}

constexpr std::int64_t kLookedThrough = 1000;

// What the first page claims is held against the copy, before that is brought up, which adds
// entries; what can be reckoned is. A copy is made after its last entry, as far as clocks go.
Outcome proveHead(const QString& path, const QString& backup, const BackupHead& claimed)
{
    const auto copy = TRY(Connection::open(path, Connection::Access::Reading));
    const EventLog log(*copy);
    const auto head = TRY(log.head());
    if (head.seq != claimed.events || head.hash != claimed.head)
        return refuse(ErrorCode::BackupUnsound, {backup, QStringLiteral("anchor"), QString()});
    const Event last = TRY(log.event(head.seq));
    if (!claimed.madeAt.isValid() || claimed.madeAt < last.enteredAt.addSecs(-kClocksDiffer))
        return refuse(ErrorCode::BackupUnsound,
                      {backup, QStringLiteral("clock"), QString::number(last.seq)});
    return {};
}

Result<std::int64_t> casesIn(const QString& path)
{
    const auto copy = TRY(Connection::open(path, Connection::Access::Reading));
    Statement cases(*copy, QStringLiteral("SELECT count(*) FROM case_row"));
    TRY(cases.next());
    return cases.number(0);
}

Result<BackupContents> contentsOf(LedgerFile& ledger, const BackupHead& head)
{
    BackupContents contents{.head = head};
    contents.head.cases = TRY(casesIn(ledger.care().path()));
    const auto now = TRY(ledger.record().head());
    const auto last = std::max<std::int64_t>(0, now.seq - kLookedThrough);
    for (auto seq = now.seq; seq > last && contents.newest.size() < kNewestShown; --seq) {
        if (auto event = TRY(ledger.record().event(seq));
            event.subject && !isAct(event.kind, Act::Refer))
            contents.newest.push_back(std::move(event));
    }
    contents.first = TRY(ledger.record().event(1)).enteredAt;
    return contents;
}

Result<BackupContents> proved(const QString& path, const QString& backup,
                              const LedgerCare::Progress& progress)
{
    const auto head = TRY(backupHead(backup));
    TRY(proveHead(path, backup, head));
    const auto ledger = TRY(LedgerFile::open(path, true));
    const auto found = TRY(ledger->care().verify({}, progress));
    if (!found.recordStands())
        return refuse(ErrorCode::BackupUnsound,
                      {backup, found.problems[0].kind, found.problems[0].where});
    return contentsOf(*ledger, head);
}

// With the copy that was kept of it when it was brought up: the backup itself is one.
void removeWithCopies(const QString& path)
{
    const QFileInfo file(path);
    QDir folder = file.absoluteDir();
    for (const auto& name : folder.entryList({file.fileName() + QStringLiteral(".schema*.backup")},
                                             QDir::Files | QDir::Hidden))
        folder.remove(name);
    folder.remove(file.fileName());
}

// The backup's ledger in a file of its own, which `keep` may move away.
Result<BackupContents> unpacked(const QString& backup, const Passphrase& passphrase,
                                const QString& place, const LedgerCare::Progress& progress,
                                const std::function<Outcome(const QString& path)>& keep)
{
    QFile file(unfinishedBeside(place));
    auto contents = unpackedInto(file, backup, passphrase, progress).and_then([&] {
        return proved(file.fileName(), backup, progress);
    });
    if (contents) {
        if (auto kept = keep(file.fileName()); !kept)
            contents = refuse(kept.error());
    } else {
        // What could not be written lies at the new place, what could not be read in the backup.
        const auto code = contents.error().code;
        const bool isOfPlace = code == ErrorCode::StorageFull || code == ErrorCode::FileUnwritable;
        contents.error().details.replaceInStrings(file.fileName(), isOfPlace ? place : backup);
    }
    removeWithCopies(file.fileName());
    return contents;
}

} // namespace

Result<BackupContents> contentsOfBackup(const QString& backup, const Passphrase& passphrase,
                                        const QString& place, const LedgerCare::Progress& progress)
{
    return unpacked(backup, passphrase, place, progress, [](const QString&) { return Outcome(); });
}

Result<BackupContents> restoreLedger(const QString& backup, const Passphrase& passphrase,
                                     const QString& place, const LedgerCare::Progress& progress)
{
    TRY(checkPlace(place));
    return unpacked(backup, passphrase, place, progress,
                    [&](const QString& path) { return moveToPlace(path, place); });
}

} // namespace jiuzhang
