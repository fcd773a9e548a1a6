// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/backups.h"

#include "core/base/output_file.h"
#include "core/office/decide.h"
#include "core/office/event_proof.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kShortestPassphrase = 8;

int numberIn(const QJsonObject& json, const char16_t* key, int otherwise)
{
    return static_cast<int>(json[QStringView(key)].toInteger(otherwise));
}

// In a folder each backup has a name of its own, which sorts by time.
QString fileIn(const QString& folder, const Desk& desk)
{
    const auto name = QStringLiteral("%1-%2%3").arg(
        QFileInfo(desk.care.path()).completeBaseName(),
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")), kBackupEnding);
    return QDir(folder).filePath(name);
}

Outcome checkFolders(const BackupRules& rules)
{
    TRY(couldKeep(rules));
    for (const auto& folder : rules.folders) {
        if (!QFileInfo(folder).isDir())
            return refuse(ErrorCode::FolderMissing, {folder});
    }
    return {};
}

struct SealedOrder {
    QString place;
    std::optional<SealingKey> key;
    bool byItself;
};

Outcome tellFailure(Desk& desk, const Acting& acting, const QString& file)
{
    return decideOne(desk, acting, [&](const Desk&) -> Result<NewEvent> {
        return NewEvent{kBackUpFailed, {}, acting, {}, {{QStringLiteral("place"), file}}};
    });
}

Result<Backup> backUp(Desk& desk, const Acting& acting, const SealedOrder& order,
                      const LedgerCare::Progress& progress)
{
    const QString file = QFileInfo(order.place).absoluteFilePath();
    auto output = TRY(OutputFile::begin(file, {kBackupEnding}));
    const auto told = decideOne(desk, acting, [&](const Desk&) -> Result<NewEvent> {
        return NewEvent{kBackUp,
                        {},
                        acting,
                        {},
                        {{QStringLiteral("place"), file},
                         {QStringLiteral("sealed"), order.key.has_value()},
                         {QStringLiteral("byItself"), order.byItself}}};
    });
    // A full disk is what a backup to another one is for.
    if (!told && told.error().code != ErrorCode::StorageFull)
        return refuse(told.error());
    const auto made = desk.care.backUp(output, order.key, progress, judgeFor(desk))
                          .and_then([&](const LedgerCare::Copy& copy) {
                              return output.keep().map([&] { return copy.found.recordStands(); });
                          });
    if (made)
        return Backup{file, told.has_value(), *made};
    Error failed{ErrorCode::BackupNotMade, {file}, {}, {made.error()}};
    if (told) {
        if (const auto kept = tellFailure(desk, acting, file); !kept)
            failed.causes.push_back(kept.error());
    }
    return refuse(std::move(failed));
}

// What this ledger put into the folder by itself and is still there: nothing else is removed.
Outcome rotate(const Desk& desk, const QString& folder, const KeptBackups& kept)
{
    std::vector<DatedBackup> backups;
    for (const auto& event : TRY(backupsMade(desk.record))) {
        const QFileInfo file(event.payload[u"place"].toString());
        const bool isHere = file.absolutePath() == QDir(folder).absolutePath() && file.isFile();
        if (isHere && event.payload[u"byItself"].toBool())
            backups.push_back({file.filePath(), event.enteredAt.toLocalTime().date()});
    }
    for (const auto& path : superfluous(backups, kept))
        QFile::remove(path);
    return {};
}

} // namespace

Outcome couldKeep(const BackupRules& rules)
{
    const auto numbers = {rules.kept.days, rules.kept.weeks, rules.kept.months};
    if (rules.folders.size() > kMostFolders || std::ranges::min(numbers) < 1)
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("backups"), rules.folders.join(u' '), QStringLiteral("1–2")});
    return {};
}

Result<BackupRules> backupRules(const CaseRecord& record)
{
    return record.configuration(kSetBackups).map(backupRulesIn);
}

BackupRules backupRulesIn(const QJsonObject& json)
{
    BackupRules rules;
    for (const auto& folder : json[u"folders"].toArray())
        rules.folders += folder.toString();
    rules.kept = {.days = numberIn(json, u"days", rules.kept.days),
                  .weeks = numberIn(json, u"weeks", rules.kept.weeks),
                  .months = numberIn(json, u"months", rules.kept.months)};
    if (const auto key = json[u"key"].toString(); !key.isEmpty())
        rules.key = SealingKey{QByteArray::fromHex(key.toLatin1()), json[u"recipe"].toObject()};
    return rules;
}

Outcome setBackupRules(Desk& desk, const Acting& acting, const BackupRules& rules,
                       const BackupRules& seen)
{
    TRY(checkFolders(rules));
    if (rules == seen)
        return refuse(ErrorCode::SameValue, {QStringLiteral("backups"), QString()});
    QJsonObject payload{{QStringLiteral("folders"), QJsonArray::fromStringList(rules.folders)},
                        {QStringLiteral("days"), rules.kept.days},
                        {QStringLiteral("weeks"), rules.kept.weeks},
                        {QStringLiteral("months"), rules.kept.months}};
    if (rules.key) {
        payload[u"key"] = QString::fromLatin1(rules.key->publicKey.toHex());
        payload[u"recipe"] = rules.key->recipe;
    }
    return decideOne(desk, acting, [&](const Desk& fresh) -> Result<NewEvent> {
        if (TRY(backupRules(fresh.record)) != seen)
            return refuse(ErrorCode::SettingChanged);
        return NewEvent{kSetBackups, {}, acting, {}, payload};
    });
}

Result<SealingKey> newSealingKey(const QString& passphrase)
{
    if (passphrase.size() < kShortestPassphrase)
        return refuse(ErrorCode::PassphraseTooShort, {QString::number(kShortestPassphrase)});
    return keyOf(passphrase);
}

Result<Backup> backUp(Desk& desk, const Acting& acting, const BackupOrder& order,
                      const LedgerCare::Progress& progress)
{
    const bool isFolder = QFileInfo(order.place).isDir();
    const QString file = isFolder ? fileIn(order.place, desk) : order.place;
    std::optional<SealingKey> key;
    if (order.passphrase)
        key = TRY(newSealingKey(*order.passphrase));
    return backUp(desk, acting, SealedOrder{file, key, false}, progress);
}

Result<std::vector<Event>> backupsMade(const CaseRecord& record)
{
    auto events = TRY(record.eventsOfKind(kBackUp));
    for (const auto& failed : TRY(record.eventsOfKind(kBackUpFailed))) {
        const auto begun = std::find_if(events.rbegin(), events.rend(), [&](const Event& each) {
            return each.seq < failed.seq && each.payload[u"place"] == failed.payload[u"place"];
        });
        if (begun != events.rend())
            events.erase(std::next(begun).base());
    }
    return events;
}

Result<std::optional<Event>> newestBackup(const CaseRecord& record)
{
    auto made = TRY(backupsMade(record));
    // Its folder is there, as a drawer where a disk is kept is not, and it is not in it.
    std::erase_if(made, [](const Event& each) {
        const QFileInfo file(each.payload[u"place"].toString());
        return file.absoluteDir().exists() && !file.exists();
    });
    return made.empty() ? std::optional<Event>() : std::optional(std::move(made.back()));
}

Result<bool> backupIsDue(const Desk& desk)
{
    if (TRY(backupRules(desk.record)).folders.isEmpty())
        return false;
    const auto newest = TRY(newestBackup(desk.record));
    if (!newest)
        return true;
    const bool isOfToday = newest->enteredAt.toLocalTime().date() >= desk.today;
    return !isOfToday && TRY(desk.record.head()).seq > newest->seq;
}

Outcome backUpByItself(Desk& desk, const Acting& acting, const LedgerCare::Progress& progress)
{
    const auto rules = TRY(backupRules(desk.record));
    Outcome outcome;
    for (const auto& folder : rules.folders) {
        const auto made =
            backUp(desk, acting, SealedOrder{fileIn(folder, desk), rules.key, true}, progress)
                .and_then([&](const Backup&) { return rotate(desk, folder, rules.kept); });
        if (!made && outcome)
            outcome = made;
    }
    return outcome;
}

Result<std::optional<LostByRestoring>> lostByRestoring(const CaseRecord& record,
                                                       const BackupHead& backup)
{
    const auto now = TRY(record.head());
    if (now.seq < backup.events || TRY(record.event(backup.events)).hash != backup.head)
        return std::optional<LostByRestoring>();
    return std::optional(LostByRestoring{.entries = now.seq - backup.events,
                                         .cases = TRY(record.touchedAfter(backup.events))});
}

} // namespace jiuzhang
