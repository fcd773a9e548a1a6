// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/month_chart_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace jiuzhang::ui {

namespace {
constexpr int kMargin = 12;
constexpr QSize kSmallest{520, 200};
} // namespace

MonthChartView::MonthChartView(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(kSmallest);
    setFocusPolicy(Qt::StrongFocus);
}

void MonthChartView::show(std::vector<MonthFlow> months)
{
    months_ = std::move(months);
    update();
}

QRectF MonthChartView::area() const
{
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

// On white in either colour scheme: the chart is drawn for paper.
void MonthChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    paintMonthChart(painter, area(), months_, hasFocus() ? std::optional(current_) : std::nullopt);
}

void MonthChartView::step(int bars)
{
    const auto last = static_cast<int>(months_.size() * kBarsOfMonth) - 1;
    const auto at = static_cast<int>(current_.month * kBarsOfMonth + current_.series);
    const auto next = static_cast<std::size_t>(std::clamp(at + bars, 0, std::max(last, 0)));
    current_ = {next / kBarsOfMonth, next % kBarsOfMonth};
    update();
}

void MonthChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!months_.empty())
            Q_EMIT opened(current_);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto bar = barAt(event->position(), area(), fontMetrics().height(), months_);
    if (!bar)
        return;
    current_ = *bar;
    update();
    Q_EMIT opened(*bar);
}

void MonthChartView::focusInEvent(QFocusEvent*)
{
    update();
}

void MonthChartView::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace jiuzhang::ui
