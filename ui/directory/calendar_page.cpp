// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/calendar_page.h"

#include "ui/shared/notice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>

namespace jiuzhang::ui {

namespace {

QTableWidget* plainTable(const QStringList& headings, const QList<int>& characters, QWidget* parent)
{
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()), parent);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    const int character = table->fontMetrics().horizontalAdvance(u'字');
    for (int column = 0; column < characters.size(); ++column)
        table->setColumnWidth(column, characters[column] * character);
    return table;
}

void addRow(QTableWidget* table, const QStringList& texts)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

CalendarPage::CalendarPage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), presenter_(workplace, prompts, *this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(makeHead());
    message_ = new Notice(this);
    column->addWidget(message_);
    days_ = plainTable({tr("Date"), tr("Day"), tr("Holiday"), tr("What it is")}, {8, 6, 8}, this);
    days_->setAccessibleName(tr("Days off and make-up working days"));
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(days_);
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
    moved_ = plainTable({tr("Case number"), tr("Market entity"), tr("Unit"), tr("Deadline"),
                         tr("Was"), tr("Becomes")},
                        {7, 12, 8, 7, 7}, preview_);
    moved_->setAccessibleName(tr("Deadlines that would move"));
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
    column->addWidget(moved_, 1);
    column->addLayout(foot);
    connect(adopt, &QPushButton::clicked, this, [this] { presenter_.adopt(); });
    connect(drop, &QPushButton::clicked, this, [this] { presenter_.drop(); });
    connect(moved_, &QTableWidget::cellDoubleClicked, this,
            [this](int row) { Q_EMIT caseWanted(moved_->item(row, 0)->text()); });
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
    days_->setRowCount(0);
    for (const ArrangedDay& day : days)
        addRow(days_, {day.date, day.weekday, day.name, day.is});
}

void CalendarPage::showPreview(const QString& title, const QList<MovedLine>& moved)
{
    previewTitle_->setText(title);
    moved_->setRowCount(0);
    for (const MovedLine& line : moved)
        addRow(moved_, {line.number, line.entity, line.unit, line.clock, line.was, line.becomes});
    moved_->setVisible(!moved.isEmpty());
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
