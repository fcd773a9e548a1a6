// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/month_chart_view.h"

#include <QPainter>

namespace jiuzhang::ui {

namespace {
constexpr QSize kSmallest{520, 200};
} // namespace

MonthChartView::MonthChartView(QWidget* parent)
    : Picture(tr("Registered and settled by month"), kSmallest, parent)
{
    leadOn(tr("A click on a bar or Enter shows its cases"));
}

void MonthChartView::show(std::vector<MonthFlow> months)
{
    months_ = std::move(months);
    changed();
}

ChartBar MonthChartView::barOf(int mark)
{
    const auto at = static_cast<std::size_t>(mark);
    return {at / kBarsOfMonth, at % kBarsOfMonth};
}

// On white in either colour scheme: the chart is drawn for paper.
std::vector<Picture::Mark> MonthChartView::draw(QPainter& painter, const QRectF& area) const
{
    painter.fillRect(area.adjusted(-4, -4, 4, 4), Qt::white);
    paintMonthChart(painter, area, months_);
    std::vector<Mark> marks;
    for (int mark = 0; mark < static_cast<int>(months_.size() * kBarsOfMonth); ++mark) {
        const ChartBar bar = barOf(mark);
        const MonthFlow& month = months_[bar.month];
        marks.push_back({columnOf(bar, area, fontMetrics().height(), months_.size()),
                         tr("%1, %2: %3")
                             .arg(month.period.to.toString(QStringLiteral("yyyy-MM")), nameOf(bar))
                             .arg(month.reported().count(measureOf(bar)))});
    }
    return marks;
}

} // namespace jiuzhang::ui
