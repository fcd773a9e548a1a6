// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/bulk_pane.h"

#include "ui/shared/act_form.h"
#include "ui/shared/layout.h"
#include "ui/shared/mending_form.h"
#include "ui/shared/terms_text.h"

#include <QListWidget>
#include <QTimer>

#include <utility>

namespace jiuzhang::ui {

namespace {

constexpr int kBulkPause = 250; // ms
constexpr int kHeight = 300;    // pixels

} // namespace

BulkPane::BulkPane(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), workplace_(workplace), presenter_(workplace, prompts, *this),
      typing_(new QTimer(this)), title_(subheading({}, this)), place_(columnOf(this, {})),
      lines_(new QListWidget(this))
{
    typing_->setSingleShot(true);
    typing_->setInterval(kBulkPause);
    connect(typing_, &QTimer::timeout, this, [this] { presenter_.foresee(); });
    lines_->setWordWrap(true);
    lines_->setAccessibleName(tr("What becomes of each case"));
    auto* close = button(tr("Close"), "closeBulk", this, [this] { presenter_.close(); });
    inColumn(this, {inRow({wide(title_), close}), wide(inRow({wide(place_), wide(lines_)}))});
    setFixedHeight(kHeight);
    hide();
}

void BulkPane::showMending(const Mending& mending)
{
    putUp(new MendingForm(mending, workplace_.desk.programme, workplace_.desk.workingDate, place_),
          mending.act == Act::Withdraw ? tr("Withdraw the newest act of each chosen case")
                                       : tr("Correct or change one field of each chosen case"));
}

void BulkPane::showAct(const ActRow& row)
{
    putUp(new ActForm(row, workplace_.desk.programme, workplace_.desk.workingDate, place_),
          tr("%1: the %n case(s) that were chosen", nullptr, presenter_.count())
              .arg(actText(QString::fromUtf16(row.id))));
}

void BulkPane::putUp(RecordForm* form, const QString& title)
{
    takeFormAway();
    title_->setText(title);
    form_ = form;
    place_->layout()->addWidget(form);
    place_->show();
    const auto tell = [this, form] { presenter_.edited(form->row(), form->values(), form->day()); };
    connect(form, &RecordForm::edited, this, tell);
    connect(form, &RecordForm::edited, typing_, qOverload<>(&QTimer::start));
    // Later, because these take the form away that is still speaking.
    const auto later = Qt::QueuedConnection;
    connect(
        form, &RecordForm::confirmed, this, [this] { presenter_.perform(); }, later);
    connect(
        form, &RecordForm::closed, this, [this] { presenter_.close(); }, later);
    show();
    Q_EMIT opened();
    tell();
    presenter_.foresee();
    form->takeFocus();
}

void BulkPane::showStillNeeded(const QString& sentence)
{
    if (form_)
        form_->showStillNeeded(sentence);
}

void BulkPane::showLines(const QList<BulkLine>& lines)
{
    lines_->clear();
    for (const auto& line : lines)
        lines_->addItem((line.isRefused ? QStringLiteral("⚠ ")
                         : line.isAsked ? QStringLiteral("✓ ")
                                        : QString()) +
                        line.text);
}

void BulkPane::showDone(const QString& sentence)
{
    takeFormAway();
    title_->setText(sentence);
    Q_EMIT done();
}

void BulkPane::showClosed()
{
    takeFormAway();
    hide();
    Q_EMIT closed();
}

void BulkPane::takeFormAway()
{
    typing_->stop();
    delete std::exchange(form_, nullptr);
    place_->hide();
}

} // namespace jiuzhang::ui
