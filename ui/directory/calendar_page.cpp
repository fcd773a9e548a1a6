// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/calendar_page.h"

#include "ui/shared/line_view.h"
#include "ui/shared/notice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace jiuzhang::ui {

CalendarPage::CalendarPage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), presenter_(workplace, prompts, *this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(makeHead());
    message_ = new Notice(this);
    column->addWidget(message_);
    days_ = new LineModel({tr("Date"), tr("Day"), tr("Holiday"), tr("What it is")},
                          LineModel::Boxes::None, this);
    auto* days = new LineView(days_, 3, this);
    days->setAccessibleName(tr("Days off and make-up working days"));
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(days);
    both->addWidget(makePreview());
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    column->addWidget(both, 1);
    setFocusProxy(year_);
}

QWidget* CalendarPage::makeHead()
{
    auto* head = new QWidget(this);
    year_ = new QComboBox(head);
    auto* label = new QLabel(tr("&Year"), head);
    label->setBuddy(year_);
    summary_ = new QLabel(head);
    auto* choose = new QPushButton(tr("&Import a calendar…"), head);
    choose->setObjectName(QStringLiteral("import"));
    choose->setToolTip(
        tr("The State Council's notice of a year, as a table of days (.csv) or a file of this "
           "program (.json). What it would move is shown first."));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(year_);
    row->addSpacing(12);
    row->addWidget(summary_, 1);
    row->addWidget(choose);
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_.chooseYear(year_->currentData().toInt()); });
    connect(choose, &QPushButton::clicked, this, [this] { presenter_.importFile(); });
    return head;
}

QWidget* CalendarPage::makePreview()
{
    preview_ = new QWidget(this);
    previewTitle_ = new QLabel(preview_);
    previewTitle_->setWordWrap(true);
    previewTitle_->setProperty("subheading", true);
    moved_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Unit"), tr("Deadline"),
                            tr("Was"), tr("Becomes")},
                           LineModel::Boxes::None, this);
    movedTable_ = new LineView(moved_, 1, preview_);
    movedTable_->setAccessibleName(tr("Deadlines that would move"));
    auto* adopt = new QPushButton(tr("&Adopt"), preview_);
    adopt->setObjectName(QStringLiteral("adopt"));
    auto* drop = new QPushButton(tr("&Do not adopt"), preview_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(adopt);
    foot->addWidget(drop);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(preview_);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(previewTitle_);
    column->addWidget(movedTable_, 1);
    column->addLayout(foot);
    connect(adopt, &QPushButton::clicked, this, [this] { presenter_.adopt(); });
    connect(drop, &QPushButton::clicked, this, [this] { presenter_.drop(); });
    connect(movedTable_, &LineView::opened, this,
            [this](int row) { Q_EMIT caseWanted(moved_->text(row, 0)); });
    preview_->hide();
    return preview_;
}

void CalendarPage::refresh()
{
    presenter_.refresh();
}

void CalendarPage::showYears(const QList<int>& years, int chosen)
{
    const QSignalBlocker quiet(year_);
    year_->clear();
    for (const int year : years)
        year_->addItem(QString::number(year), year);
    year_->setCurrentIndex(year_->findData(chosen));
}

void CalendarPage::showDays(const QList<ArrangedDay>& days, const QString& summary)
{
    summary_->setText(summary);
    std::vector<TableLine> lines;
    for (const ArrangedDay& day : days)
        lines.push_back({.cells = {day.date, day.weekday, day.name, day.is}});
    days_->show(std::move(lines));
}

void CalendarPage::showPreview(const QString& title, const QList<MovedLine>& moved)
{
    previewTitle_->setText(title);
    std::vector<TableLine> lines;
    for (const MovedLine& line : moved)
        lines.push_back(
            {.cells = {line.number, line.entity, line.unit, line.clock, line.was, line.becomes}});
    moved_->show(std::move(lines));
    movedTable_->setVisible(!moved.isEmpty());
    preview_->show();
}

void CalendarPage::showNoPreview()
{
    preview_->hide();
}

void CalendarPage::say(const QString& sentence)
{
    message_->say(sentence);
}

void CalendarPage::refuse(const Error& error)
{
    message_->refuse(error);
}

void CalendarPage::showRulesChanged(const QString& sentence)
{
    Q_EMIT rulesChanged(sentence);
}

} // namespace jiuzhang::ui
