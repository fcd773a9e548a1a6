// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/backup_rotation.h"
#include "core/office/desk.h"

namespace jiuzhang {

// The event of a backup, written before the copy is made so that it stands in it: payload
// {"place" "sealed" "byItself"}; and of the rules.
inline const QString kBackUp = QStringLiteral("back-up");
// What came of it, where it could not be made: payload {"place"}.
inline const QString kBackUpFailed = QStringLiteral("back-up-failed");
inline const QString kSetBackups = QStringLiteral("set-backups");

// Where the program backs up by itself, and how many of these it keeps.
struct BackupRules {
    QStringList folders = {}; // none: it does not; two at the most
    KeptBackups kept = {};
    std::optional<SealingKey> key = {}; // none: in clear
    friend bool operator==(const BackupRules&, const BackupRules&) = default;
};
inline constexpr qsizetype kMostFolders = 2;

// What seals backups under these words; for the rules. PassphraseTooShort.
[[nodiscard]] Result<SealingKey> newSealingKey(const QString& passphrase);

[[nodiscard]] Result<BackupRules> backupRules(const CaseRecord& record);
[[nodiscard]] BackupRules backupRulesIn(const QJsonObject& payload); // of what set them
// Whether rules can be so, wherever the folders are. UnknownChoice.
[[nodiscard]] Outcome couldKeep(const BackupRules& rules);
// `seen` are those that they were made from: SettingChanged when they are others by now.
// FolderMissing; UnknownChoice: more than two folders, or a number below 1; SameValue.
[[nodiscard]] Outcome setBackupRules(Desk& desk, const Acting& acting, const BackupRules& rules,
                                     const BackupRules& seen);

struct BackupOrder {
    QString place; // a file, or a folder in which it gets a name of its own
    Passphrase passphrase = {};
};
struct Backup {
    QString file;
    // False: the ledger's own disk is full, so its record does not tell of this backup.
    bool isRecorded = true;
    // False: it is whole, and in it stands what verify says could not have been entered.
    bool isSound = true;
};
// Backs the ledger up. OutputUnsupported, OutputIsLedger (also: a backup stands there), what
// OutputFile::begin refuses, PassphraseTooShort: nothing is recorded. BackupNotMade: the record
// says that it was begun, but there is none; causes: why.
[[nodiscard]] Result<Backup> backUp(Desk& desk, const Acting& acting, const BackupOrder& order,
                                    const LedgerCare::Progress& progress);

// The backups that the record tells of, without those that could not be made, in order.
[[nodiscard]] Result<std::vector<Event>> backupsMade(const CaseRecord& record);
// The newest of them, without those that are not where they were put: whoever was killed while he
// made one, told of it and left none. None: there is no backup.
[[nodiscard]] Result<std::optional<Event>> newestBackup(const CaseRecord& record);

// Whether the program has to back up by itself: a folder is set, something was entered since the
// newest backup, and that is not of today.
[[nodiscard]] Result<bool> backupIsDue(const Desk& desk);
// Does so in every folder, then removes what is no longer kept. One folder that is not there keeps
// no other from its backup; the first refusal is answered.
[[nodiscard]] Outcome backUpByItself(Desk& desk, const Acting& acting,
                                     const LedgerCare::Progress& progress);

// What would be missing if the backup took the place of this ledger. None: it is not of this
// ledger, or the ledger has gone another way since.
struct LostByRestoring {
    std::int64_t entries = 0;
    std::vector<CaseNumber> cases = {}; // that they are about
};
[[nodiscard]] Result<std::optional<LostByRestoring>> lostByRestoring(const CaseRecord& record,
                                                                     const BackupHead& backup);

} // namespace jiuzhang
