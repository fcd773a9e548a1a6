// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/work_line.h"

#include "ui/shared/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace jiuzhang::ui {

namespace {
constexpr int kWidestProgress = 240;
}

WorkLine::WorkLine(QWidget* parent) : QWidget(parent)
{
    sentence_ = new QLabel(this);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    open_ = new QPushButton(tr("Op&en the file"), this);
    open_->setObjectName(QStringLiteral("open"));
    progress_ = new QProgressBar(this);
    progress_->setMaximumWidth(kWidestProgress);
    cancel_ = new QPushButton(tr("Cancel"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sentence_, 1);
    row->addWidget(open_);
    row->addWidget(progress_);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &WorkLine::cancelled);
    connect(open_, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(file_); });
    setMinimumHeight(open_->sizeHint().height()); // nothing moves when a button comes and goes
    showWork({}, false);
}

void WorkLine::showWork(const QString& what, bool cancellable)
{
    const bool underWay = !what.isEmpty();
    progress_->setVisible(underWay);
    progress_->setRange(0, 0); // until the first percent is known
    cancel_->setVisible(underWay && cancellable);
    if (!underWay)
        return showSaid();
    sentence_->setText(what);
    open_->hide();
}

void WorkLine::showProgress(int percent)
{
    progress_->setRange(0, 100);
    progress_->setValue(percent);
}

void WorkLine::say(const QString& sentence, const QString& file)
{
    said_ = sentence;
    file_ = file;
    showSaid();
}

void WorkLine::refuse(const Error& error)
{
    say(QStringLiteral("⚠ ") + errorText(error));
}

void WorkLine::showSaid()
{
    sentence_->setText(said_);
    open_->setVisible(!file_.isEmpty());
}

} // namespace jiuzhang::ui
