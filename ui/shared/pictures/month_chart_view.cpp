// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/month_chart_view.h"

#include <QPainter>

namespace jiuzhang::ui {

namespace {
constexpr QSize kSmallestChart{320, 130};
} // namespace

MonthChartView::MonthChartView(QWidget* parent)
    : Picture(tr("Registered and settled by month"), kSmallestChart, parent)
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

std::vector<Picture::Mark> MonthChartView::draw(QPainter& painter, const QRectF& area) const
{
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
