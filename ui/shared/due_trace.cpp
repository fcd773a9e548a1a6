// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/due_trace.h"

#include "ui/shared/line_model.h"
#include "ui/shared/terms_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QTableView>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kRowsShown = 16; // more are scrolled

// Whether the clock stood still on that day. The day on which it stopped was counted still.
bool isStopped(const Case& subject, QDate day)
{
    return std::ranges::any_of(subject.pauses, [day](const Pause& pause) {
        return pause.from < day && (!pause.to || day <= *pause.to);
    });
}

bool isCounted(const Leg& leg, const DayLine& day)
{
    return leg.replyTerm->unit == Term::Unit::CalendarDay || day.dayClass == DayClass::Workday ||
           day.dayClass == DayClass::MakeUpWorkday;
}

} // namespace

bool DueTrace::explains(const Case& subject)
{
    return subject.isOpen() && subject.replyIsOwed() && subject.legs.back().replyTerm &&
           !subject.legs.back().agreed;
}

DueTrace::DueTrace(const Case& subject, const WorkingCalendar& calendar, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const Leg& leg = subject.legs.back();
    auto* title = new QLabel(tr("Why %1?").arg(dateText(leg.replyDue)), this);
    title->setProperty("subheading", true);
    auto* start = new QLabel(
        tr("Counted from %1; that day itself is not counted.").arg(dateText(leg.dispatchedOn)),
        this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(start);
    column->addWidget(makeTable(calendar.trace(leg.dispatchedOn, leg.replyDue), subject));
    if (leg.provisional)
        column->addWidget(new QLabel(
            tr("Provisional: it counts days of a year whose holidays are not known yet."), this));
}

QWidget* DueTrace::makeTable(const std::vector<DayLine>& days, const Case& subject)
{
    auto* model = new LineModel({tr("Date"), tr("Day"), tr("What it is"), tr("Counts as")},
                                LineModel::Boxes::None, this);
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setAccessibleName(tr("Day by day"));
    table->verticalHeader()->hide();
    std::vector<TableLine> lines;
    int counted = 0;
    for (const DayLine& day : days) {
        const bool stopped = isStopped(subject, day.date);
        const bool counts = !stopped && isCounted(subject.legs.back(), day);
        QString is = dayClassText(day.dayClass);
        if (!day.name.isEmpty())
            is = tr("%1 (%2)").arg(is, day.name);
        if (stopped)
            is = tr("%1, suspended").arg(is);
        lines.push_back(
            {.cells = {dateText(day.date),
                       QLocale().standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat), is,
                       counts ? QString::number(++counted) : QStringLiteral("—")},
             .weight = counts ? TableLine::Weight::Plain : TableLine::Weight::Muted});
    }
    model->show(std::move(lines));
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    const int rows = std::min(model->rowCount(), kRowsShown);
    table->setMinimumSize(table->horizontalHeader()->length() + 32,
                          table->horizontalHeader()->sizeHint().height() +
                              rows * table->rowHeight(0) + 8);
    return table;
}

void DueTrace::showAt(QPoint anchor)
{
    adjustSize();
    const QRect whole = screen()->availableGeometry();
    move(std::min(anchor.x(), whole.right() - width()),
         std::min(anchor.y(), whole.bottom() - height()));
    show();
}

} // namespace jiuzhang::ui
