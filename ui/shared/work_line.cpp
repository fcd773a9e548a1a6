// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/work_line.h"

#include "ui/shared/layout.h"
#include "ui/shared/notice.h"

#include <QProgressBar>

#include <algorithm>

namespace jiuzhang::ui {

namespace {
constexpr int kWidestProgress = 240;
constexpr int kMostOfIt = 9; // shares: a long sentence has nearly all the line
} // namespace

WorkLine::WorkLine(QWidget* parent) : QWidget(parent)
{
    underWay_ = sentence({}, this);
    said_ = new Notice(this);
    open_ = button(tr("Op&en the file"), "open", this, [this] { Q_EMIT openWanted(file_); });
    progress_ = new QProgressBar(this);
    progress_->setMaximumWidth(kWidestProgress);
    cancel_ = button(tr("Cancel"), "cancel", this, &WorkLine::cancelled);
    inRow(this, {wide(underWay_), wide(said_, kMostOfIt), room(), open_, progress_, cancel_});
    said_->keepRoom(2); // nothing moves when something is said, or a button comes and goes
    setFixedHeight(std::max(open_->sizeHint().height(), said_->height()));
    showWork({}, false);
}

void WorkLine::showWork(const QString& what, bool cancellable)
{
    const bool atRest = what.isEmpty();
    underWay_->setText(what);
    underWay_->setVisible(!atRest);
    progress_->setVisible(!atRest);
    progress_->setRange(0, 0); // until the first percent is known
    cancel_->setVisible(!atRest && cancellable);
    said_->setVisible(atRest);
    open_->setVisible(atRest && !file_.isEmpty());
}

void WorkLine::showProgress(int percent)
{
    progress_->setRange(0, 100);
    progress_->setValue(percent);
}

void WorkLine::say(const QString& sentence, const QString& file)
{
    said_->say(sentence);
    offer(file);
}

void WorkLine::sayDone(const QString& sentence, const QString& file)
{
    said_->sayDone(sentence);
    offer(file);
}

void WorkLine::offer(const QString& file)
{
    file_ = file;
    open_->setVisible(!file_.isEmpty());
}

void WorkLine::refuse(const Error& error)
{
    say({});
    said_->refuse(error);
}

} // namespace jiuzhang::ui
