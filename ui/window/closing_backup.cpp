// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing_backup.h"

#include "core/office/backups.h"
#include "ui/shared/error_text.h"
#include "ui/shared/prompts.h"

#include <QProgressDialog>

#include <algorithm>

namespace jiuzhang::ui {

ClosingBackup::ClosingBackup(const Workplace& workplace, Prompts& prompts, QWidget* window)
    : QObject(window), workplace_(workplace), prompts_(prompts), window_(window), work_(workplace)
{
    connect(&work_, &LongWork::finished, this, &ClosingBackup::end);
}

// A ledger that nobody may write has had no work, and a question nobody answers keeps no one.
bool ClosingBackup::isDue() const
{
    return workplace_.backsUpByItself && !work_.isRunning() &&
           backupIsDue(workplace_.desk).value_or(false);
}

void ClosingBackup::start()
{
    progress_ = new QProgressDialog(tr("Backing up before the window closes…"),
                                    tr("&Close without a backup"), 0, 100, window_);
    progress_->setWindowModality(Qt::WindowModal);
    progress_->setMinimumDuration(0);
    progress_->setValue(0);
    connect(&work_, &LongWork::progressed, progress_, &QProgressDialog::setValue);
    connect(progress_, &QProgressDialog::canceled, &work_, &LongWork::cancel);
    work_.start([acting = workplace_.acting()](Desk& desk, const LongWork::Progress& progress) {
        return backUpByItself(desk, acting, progress);
    });
}

namespace {

bool wasCancelled(const Error& error)
{
    return error.code == ErrorCode::Cancelled || std::ranges::any_of(error.causes, wasCancelled);
}

} // namespace

void ClosingBackup::end(const Outcome& outcome)
{
    progress_->deleteLater();
    progress_ = nullptr;
    if (outcome || wasCancelled(outcome.error()))
        return Q_EMIT mayClose();
    const bool closes =
        prompts_.confirm(tr("%1\nThis day has no backup.").arg(errorText(outcome.error())),
                         tr("Close all the same"));
    if (closes)
        Q_EMIT mayClose();
    else
        Q_EMIT mayStay();
}

} // namespace jiuzhang::ui
