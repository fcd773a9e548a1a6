// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/month_chart_view.h"

#include "ui/yearend/month_chart.h"

#include <QPainter>

namespace jiuzhang::ui {

namespace {
constexpr int kMargin = 12;
constexpr QSize kSmallest{520, 200};
} // namespace

MonthChartView::MonthChartView(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(kSmallest);
}

void MonthChartView::show(std::vector<MonthFlow> months)
{
    months_ = std::move(months);
    update();
}

// On white in either colour scheme: the chart is drawn for paper.
void MonthChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    paintMonthChart(painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                    months_);
}

} // namespace jiuzhang::ui
