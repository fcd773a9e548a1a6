// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/calendar_page.h"

#include "ui/shared/layout.h"
#include "ui/shared/line_view.h"

#include <QComboBox>

namespace jiuzhang::ui {

CalendarPage::CalendarPage(const Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), presenter_(workplace, prompts, *this)
{
    days_ = new LineModel({tr("Date"), tr("Day"), tr("Holiday"), tr("What it is")},
                          LineModel::Boxes::None, this);
    auto* days = new LineView(days_, 3, this);
    days->setAccessibleName(tr("Days off and make-up working days"));
    auto* head = makeHead();
    auto* both = split(Qt::Horizontal, this, {wide(days, 2), wide(makePreview(), 3)});
    layOut({head, wide(both), makeLine()});
    setFocusProxy(year_);
}

QWidget* CalendarPage::makeHead()
{
    year_ = new QComboBox(this);
    summary_ = new QLabel(this);
    auto* choose =
        button(tr("&Import a calendar…"), "import", this, [this] { presenter_.importFile(); });
    choose->setToolTip(
        tr("The State Council's notice of a year, as a table of days (.csv) or a file of this "
           "program (.json). What it would move is shown first."));
    connect(year_, &QComboBox::currentIndexChanged, this,
            [this] { presenter_.chooseYear(year_->currentData().toInt()); });
    return rowOf(this, {labelFor(year_, tr("&Year")), year_, gap(12), wide(summary_), choose});
}

QWidget* CalendarPage::makePreview()
{
    preview_ = new QWidget(this);
    previewTitle_ = subheading({}, preview_);
    previewTitle_->setWordWrap(true);
    moved_ = new LineModel({tr("Case number"), tr("Market entity"), tr("Unit"), tr("Deadline"),
                            tr("Was"), tr("Becomes")},
                           LineModel::Boxes::None, this);
    movedTable_ = new LineView(moved_, 1, preview_);
    movedTable_->setAccessibleName(tr("Deadlines that would move"));
    auto* adopt = button(tr("&Adopt"), "adopt", this, [this] { presenter_.adopt(); });
    auto* drop = button(tr("&Do not adopt"), "", this, [this] { presenter_.drop(); });
    inColumn(preview_, {previewTitle_, wide(movedTable_), inRow({adopt, drop, room()})},
             {12, 0, 0, 0});
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

} // namespace jiuzhang::ui
