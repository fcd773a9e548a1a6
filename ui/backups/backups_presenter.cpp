// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backups_presenter.h"

#include "ui/shared/new_passphrase.h"

#include <QFileInfo>

namespace jiuzhang::ui {

BackupsPresenter::BackupsPresenter(Workplace& workplace, Prompts& prompts, BackupsView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { show(outcome); });
    QObject::connect(&work_, &LongWork::progressed,
                     [this](int percent) { view_.showProgress(percent); });
}

void BackupsPresenter::refresh()
{
    const auto events = backupsMade(workplace_.desk.record);
    const auto rules = backupRules(workplace_.desk.record);
    if (!events || !rules)
        return view_.refuse(events ? rules.error() : events.error());
    std::vector<BackupLine> lines;
    for (auto event = events->rbegin(); event != events->rend(); ++event)
        lines.push_back({*event, QFileInfo(event->payload[u"place"].toString()).isFile()});
    view_.showBackups(lines);
    shown_ = *rules;
    view_.showRules(shown_);
}

void BackupsPresenter::start(const QString& what, LongWork::Job job, std::function<void()> done)
{
    done_ = std::move(done);
    view_.showWork(what, true);
    work_.start(std::move(job));
}

void BackupsPresenter::show(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        view_.refuse(outcome.error());
    else
        done_();
}

void BackupsPresenter::cancel()
{
    work_.cancel();
}

std::optional<QString> BackupsPresenter::newPassphrase()
{
    return ui::newPassphrase(prompts_,
                             tr("Passphrase, at least 8 characters. Without it nobody can open "
                                "such a backup, nor can we."),
                             view_);
}

void BackupsPresenter::backUp(bool sealed)
{
    const QString name = QFileInfo(workplace_.ledgerPath).completeBaseName() + u'-' +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
                         kBackupEnding;
    const auto place = prompts_.saveFile(tr("Back up to"), name, tr("Backups (*.jzbackup)"));
    if (!place)
        return;
    Passphrase words;
    if (sealed && !(words = newPassphrase()))
        return;
    BackupOrder order{place->endsWith(kBackupEnding) ? *place : *place + kBackupEnding, words};
    auto made = std::make_shared<Backup>();
    start(
        tr("Backing up…"),
        [made, order, acting = workplace_.acting()](Desk& desk,
                                                    const LongWork::Progress& progress) -> Outcome {
            *made = TRY(jiuzhang::backUp(desk, acting, order, progress));
            return {};
        },
        [this, made] {
            const QString said =
                !made->isSound ? tr("Backed up: %1. The copy is whole, but in the ledger stands "
                                    "what could not have been entered: verify it.")
                : made->isRecorded ? tr("Backed up and checked: %1")
                                   : tr("Backed up and checked: %1. The ledger's disk is full, so "
                                        "its record does not tell of it.");
            view_.sayDone(said.arg(made->file));
            view_.showRecordChanged();
        });
}

void BackupsPresenter::look()
{
    if (const auto backup = prompts_.openFile(tr("Which backup?"), tr("Backups (*.jzbackup)")))
        look(*backup);
}

void BackupsPresenter::look(const QString& backup)
{
    const auto head = workplace_.backups.headOf(backup);
    if (!head)
        return view_.refuse(head.error());
    Passphrase words;
    if (head->sealed && !(words = prompts_.askSecret(tr("Passphrase of this backup"))))
        return;
    looked_ = backup;
    passphrase_ = words;
    auto look = std::make_shared<BackupLook>();
    start(
        tr("Looking into the backup…"),
        [look, backup, words, place = workplace_.ledgerPath,
         contentsOf = workplace_.backups.contentsOf](
            Desk& desk, const LongWork::Progress& progress) -> Outcome {
            look->contents = TRY(contentsOf(backup, words, place, progress));
            look->lost = TRY(lostByRestoring(desk.record, look->contents.head));
            return {};
        },
        [this, look] { view_.showLook(*look); });
}

void BackupsPresenter::restore()
{
    const QString name = QFileInfo(workplace_.ledgerPath).completeBaseName() + tr("-restored") +
                         QStringLiteral(".jiuzhang");
    const auto place =
        prompts_.saveFile(tr("Make the ledger of the backup at"), name, tr("Ledgers (*.jiuzhang)"));
    if (!place)
        return;
    start(
        tr("Restoring…"),
        [backup = looked_, words = passphrase_, place = *place,
         restore = workplace_.backups.restore](Desk&, const LongWork::Progress& progress) {
            return restore(backup, words, place, progress).map([](const BackupContents&) {});
        },
        [this, place = *place] {
            view_.sayDone(
                tr("Restored to %1. This window still shows the ledger that was open.").arg(place));
        });
}

void BackupsPresenter::adopt(BackupRules rules, bool sealed)
{
    if (sealed && !shown_.key) {
        const auto words = newPassphrase();
        if (!words)
            return;
        auto key = newSealingKey(*words);
        if (!key)
            return view_.refuse(key.error());
        rules.key = *std::move(key);
    } else if (sealed) {
        rules.key = shown_.key; // of the words that were typed then
    }
    const auto set = setBackupRules(workplace_.desk, workplace_.acting(), rules, shown_);
    if (!set)
        return view_.refuse(set.error());
    view_.sayDone(rules.folders.isEmpty() ? tr("The program does not back up by itself any more.")
                                          : tr("The program backs up once a day of work into: %1")
                                                .arg(rules.folders.join(tr(", "))));
    view_.showRecordChanged();
}

} // namespace jiuzhang::ui
