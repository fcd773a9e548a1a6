// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/month_chart.h"

#include <QPainter>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

struct Series {
    QString name;
    QBrush brush;
    std::int64_t MonthFlow::*value;
};

const std::array<Series, 2>& allSeries()
{
    static const std::array<Series, 2> series{
        Series{QStringLiteral("新增"), QBrush(QColor(0x2f5d8a)), &MonthFlow::registered},
        Series{QStringLiteral("办结"), QBrush(QColor(0xb5651d), Qt::BDiagPattern),
               &MonthFlow::settled},
    };
    return series;
}

std::int64_t highest(const std::vector<MonthFlow>& months)
{
    std::int64_t top = 1;
    for (const auto& month : months)
        top = std::max({top, month.registered, month.settled});
    return top;
}

void paintLegend(QPainter& painter, const QRectF& area)
{
    const double line = painter.fontMetrics().height();
    double x = area.left();
    for (const auto& series : allSeries()) {
        const QRectF sample(x, area.top() + line * 0.2, line * 1.2, line * 0.7);
        painter.setBrush(series.brush);
        painter.drawRect(sample);
        const double width = painter.fontMetrics().horizontalAdvance(series.name);
        painter.drawText(QRectF(sample.right() + line * 0.3, area.top(), width + line, line),
                         Qt::AlignVCenter, series.name);
        x = sample.right() + width + line * 1.3;
    }
}

} // namespace

void paintMonthChart(QPainter& painter, const QRectF& area, const std::vector<MonthFlow>& months)
{
    if (months.empty())
        return;
    const double line = painter.fontMetrics().height();
    const QRectF plot = area.adjusted(0, line * 2.4, 0, -line * 1.4);
    const double slot = plot.width() / static_cast<double>(months.size());
    const double unit = plot.height() / static_cast<double>(highest(months));
    const double bar = slot * 0.32;
    painter.setPen(QPen(Qt::black, line * 0.05));
    paintLegend(painter, area);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (std::size_t i = 0; i < months.size(); ++i) {
        double x = plot.left() + slot * (static_cast<double>(i) + 0.15);
        painter.drawText(
            QRectF(plot.left() + slot * static_cast<double>(i), plot.bottom(), slot, line * 1.4),
            Qt::AlignCenter, QStringLiteral("%1月").arg(months[i].period.to.month()));
        for (const auto& series : allSeries()) {
            const std::int64_t value = months[i].*series.value;
            const double height = unit * static_cast<double>(value);
            if (value > 0) {
                painter.setBrush(series.brush);
                painter.drawRect(QRectF(x, plot.bottom() - height, bar, height));
                painter.drawText(QRectF(x - bar, plot.bottom() - height - line, bar * 3, line),
                                 Qt::AlignCenter, QString::number(value));
            }
            x += bar * 1.1;
        }
    }
}

} // namespace jiuzhang::ui
