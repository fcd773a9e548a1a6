// SPDX-License-Identifier: GPL-3.0-or-later
// How a ledger is kept safe outside itself: backup restore chain.
#include "app/command_line/sign_in.h"

#include "core/office/backups.h"
#include "core/office/permission.h"
#include "core/store/backup_file.h"
#include "core/store/ledger_restore.h"
#include "ui/shared/terms_text.h"

#include <QFileInfo>
#include <QJsonArray>

#include <utility>

namespace jiuzhang::command_line {

namespace {

struct SealOptions {
    std::string passphraseFile;
    bool encrypt = false;
};

// From a file or JIUZHANG_PASSPHRASE.
Result<Passphrase> passphraseOf(const SealOptions& seal)
{
    if (!seal.passphraseFile.empty())
        return wordsIn(seal.passphraseFile);
    const QString words = qEnvironmentVariable("JIUZHANG_PASSPHRASE");
    return words.isEmpty() ? Passphrase() : Passphrase(words);
}

QJsonObject headJson(const BackupHead& head)
{
    return {{QStringLiteral("ledger"), head.ledger},
            {QStringLiteral("madeAt"), head.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("events"), static_cast<qint64>(head.events)},
            {QStringLiteral("head"), QString::fromLatin1(head.head)},
            {QStringLiteral("cases"), static_cast<qint64>(head.cases)},
            {QStringLiteral("bytes"), head.bytes},
            {QStringLiteral("encrypted"), head.sealed}};
}

Result<Answer> backUpLedger(const Options& options, const std::string& place,
                            const SealOptions& seal)
{
    const auto acting = TRY(actingOf(options));
    const bool isSealed = seal.encrypt || !seal.passphraseFile.empty();
    const auto passphrase = isSealed ? TRY(passphraseOf(seal)) : Passphrase();
    if (isSealed && !passphrase)
        return refuse(ErrorCode::PassphraseMissing);
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    const auto made = TRY(backUp(ledger->desk(), acting, {textOf(place), passphrase}, {}));
    const auto head = TRY(backupHead(made.file));
    QJsonObject json = headJson(head);
    json[u"backup"] = made.file;
    json[u"recorded"] = made.isRecorded;
    json[u"sound"] = made.isSound;
    const QString how = isSealed ? Words::tr("sealed") : Words::tr("not sealed");
    const int cases = static_cast<int>(head.cases);
    const QString said =
        made.isSound
            ? Words::tr("Backed up to %1: %n case(s), the copy is sound, %2.", nullptr, cases)
            : Words::tr("Backed up to %1: %n case(s), %2. The copy is whole, but in the "
                        "ledger stands what could not have been entered: verify it.",
                        nullptr, cases);
    Answer answer{json, {said.arg(made.file, how)}};
    if (!made.isRecorded)
        answer.lines += Words::tr("The ledger's disk is full: its record does not tell of this "
                                  "backup. Make room before anything else is entered.");
    return answer;
}

// What the ledger that it was made of has and the backup has not; nothing where that ledger is
// not there any more.
Result<std::optional<LostByRestoring>> lostFrom(const BackupHead& head)
{
    const auto ledger = LedgerFile::open(head.ledger, true);
    if (!ledger)
        return std::optional<LostByRestoring>();
    return lostByRestoring((*ledger)->record(), head);
}

void tellLost(Answer& answer, const LostByRestoring& lost)
{
    QStringList numbers;
    for (const auto& number : lost.cases)
        numbers += number.text();
    answer.json[u"lost"] =
        QJsonObject{{QStringLiteral("events"), static_cast<qint64>(lost.entries)},
                    {QStringLiteral("cases"), QJsonArray::fromStringList(numbers)}};
    answer.lines += lost.entries == 0
                        ? Words::tr("The ledger has no newer entries.")
                        : Words::tr("Not in it are %1 newer entries of the ledger, about: %2")
                              .arg(lost.entries)
                              .arg(numbers.isEmpty() ? QStringLiteral("–") : numbers.join(u' '));
}

Answer answerOf(const BackupContents& contents)
{
    const BackupHead& head = contents.head;
    Answer answer{
        headJson(head),
        {Words::tr("Backup of %1, made %2: %n case(s), entries from %3 on.", nullptr,
                   static_cast<int>(head.cases))
             .arg(head.ledger, ui::momentText(head.madeAt), ui::momentText(contents.first))}};
    QJsonArray newest;
    for (const auto& event : contents.newest) {
        newest.append(QJsonObject{
            {QStringLiteral("seq"), static_cast<qint64>(event.seq)},
            {QStringLiteral("kind"), event.kind},
            {QStringLiteral("case"), event.subject->text()},
            {QStringLiteral("enteredAt"), event.enteredAt.toString(Qt::ISODateWithMs)}});
        answer.lines += QStringLiteral("  %1  %2  %3")
                            .arg(ui::momentText(event.enteredAt), event.subject->text(),
                                 ui::actText(event.kind));
    }
    answer.json[u"newest"] = newest;
    return answer;
}

struct RestoreOptions {
    std::string backup;
    SealOptions seal;
    bool dryRun = false;
};

Result<Answer> restoreBackup(const Options& options, const RestoreOptions& asked)
{
    const auto passphrase = TRY(passphraseOf(asked.seal));
    const QString backup = textOf(asked.backup);
    const QString place = QFileInfo(textOf(options.ledger)).absoluteFilePath();
    const auto contents = asked.dryRun ? TRY(contentsOfBackup(backup, passphrase, place, {}))
                                       : TRY(restoreLedger(backup, passphrase, place, {}));
    Answer answer = answerOf(contents);
    if (const auto lost = TRY(lostFrom(contents.head)))
        tellLost(answer, *lost);
    answer.json[u"restored"] = asked.dryRun ? QJsonValue() : QJsonValue(place);
    if (!asked.dryRun)
        answer.lines += Words::tr("Restored to %1.").arg(place);
    return answer;
}

Result<Answer> writeChain(const Options& options, const std::string& path)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    TRY(signInAt(ledger->desk(), options));
    TRY(mayTellChain(ledger->desk(), acting));
    auto output = TRY(OutputFile::begin(textOf(path), {QStringLiteral(".jsonl")}));
    std::int64_t events = 0;
    QByteArray lines;
    TRY(ledger->desk().care.tellChain([&](const QByteArray& line) -> Outcome {
        ++events;
        lines += line;
        if (lines.size() < 4 * 1024 * 1024)
            return {};
        return output.write(std::exchange(lines, {}));
    }));
    TRY(output.write(lines));
    TRY(output.keep());
    return Answer{{{QStringLiteral("events"), static_cast<qint64>(events)},
                   {QStringLiteral("file"), textOf(path)}},
                  {Words::tr("%1 events are in %2.").arg(events).arg(textOf(path))}};
}

void addPassphrase(CLI::App& command, SealOptions& seal)
{
    command.add_option("--passphrase-file", seal.passphraseFile,
                       "a file that holds the passphrase; else JIUZHANG_PASSPHRASE");
}

} // namespace

void addKeepingCommands(CLI::App& app, Chosen& chosen)
{
    auto place = std::make_shared<std::string>();
    auto seal = std::make_shared<SealOptions>();
    auto* command = addCommand(
        app, chosen, "backup", "copy the ledger into one checked file",
        [place, seal](const Options& options) { return backUpLedger(options, *place, *seal); });
    addOutput(*command, chosen, "DEST", *place, "a file .jzbackup, or a folder")->required();
    command->add_flag("--encrypt", seal->encrypt, "seal it under a passphrase");
    addPassphrase(*command, *seal);

    auto asked = std::make_shared<RestoreOptions>();
    command =
        addCommand(app, chosen, "restore", "make a new ledger of a backup",
                   [asked](const Options& options) { return restoreBackup(options, *asked); });
    command->add_option("BACKUP", asked->backup, "the backup")->required();
    command->add_flag("--dry-run", asked->dryRun, "only say what is in it and what is not");
    addPassphrase(*command, asked->seal);

    auto file = std::make_shared<std::string>();
    command = addCommand(app, chosen, "chain", "write the chain of events as lines",
                         [file](const Options& options) { return writeChain(options, *file); });
    addOutput(*command, chosen, "-o", *file, "a file .jsonl")->required();
}

} // namespace jiuzhang::command_line
