// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/month_chart.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

struct Series {
    QString name;
    QBrush brush;
    Measure measure;
};

const std::array<Series, 2>& allSeries()
{
    static const std::array<Series, 2> series{
        Series{QStringLiteral("新增"), QBrush(QColor(0x2f5d8a)), Measure::New},
        Series{QStringLiteral("办结"), QBrush(QColor(0xb5651d), Qt::BDiagPattern),
               Measure::Settled},
    };
    return series;
}

// Lighter where the text is light: on a dark ground.
QBrush brushOf(const Series& series, const QPainter& painter)
{
    constexpr int kMiddle = 128;
    constexpr int kLighter = 160; // percent
    QBrush brush = series.brush;
    if (painter.pen().color().lightness() > kMiddle)
        brush.setColor(brush.color().lighter(kLighter));
    return brush;
}

std::int64_t highest(const std::vector<MonthFlow>& months)
{
    std::int64_t top = 1;
    for (const auto& month : months) {
        for (const auto& series : allSeries())
            top = std::max(top, month.reported().count(series.measure));
    }
    return top;
}

// Where the bars stand, in the middle of the month's slot side by side.
struct Plot {
    QRectF area;
    double slot;

    Plot(const QRectF& chart, double line, std::size_t months)
        : area(chart.adjusted(0, line * 2.4, 0, -line * 1.4)),
          slot(area.width() / static_cast<double>(months))
    {
    }
    [[nodiscard]] double bar() const { return slot * 0.32; }
    [[nodiscard]] double left(std::size_t month) const
    {
        return area.left() + slot * static_cast<double>(month);
    }
    [[nodiscard]] double left(const ChartBar& at) const
    {
        return left(at.month) + slot * 0.15 + bar() * 1.1 * static_cast<double>(at.series);
    }
};

void paintLegend(QPainter& painter, const QRectF& area)
{
    const double line = painter.fontMetrics().height();
    double x = area.left();
    for (const auto& series : allSeries()) {
        const QRectF sample(x, area.top() + line * 0.2, line * 1.2, line * 0.7);
        painter.setBrush(brushOf(series, painter));
        painter.drawRect(sample);
        const double width = painter.fontMetrics().horizontalAdvance(series.name);
        painter.drawText(QRectF(sample.right() + line * 0.3, area.top(), width + line, line),
                         Qt::AlignVCenter, series.name);
        x = sample.right() + width + line * 1.3;
    }
}

} // namespace

Measure measureOf(const ChartBar& bar)
{
    return allSeries()[bar.series].measure;
}

QString nameOf(const ChartBar& bar)
{
    return allSeries()[bar.series].name;
}

QRectF columnOf(const ChartBar& bar, const QRectF& area, double line, std::size_t months)
{
    const Plot plot(area, line, months);
    return {plot.left(bar), plot.area.top(), plot.bar(), plot.area.height()};
}

void paintMonthChart(QPainter& painter, const QRectF& area, const std::vector<MonthFlow>& months)
{
    if (months.empty())
        return;
    const double line = painter.fontMetrics().height();
    const Plot plot(area, line, months.size());
    const double unit = plot.area.height() / static_cast<double>(highest(months));
    const double bottom = plot.area.bottom();
    painter.setPen(QPen(painter.pen().color(), line * 0.05));
    paintLegend(painter, area);
    painter.drawLine(plot.area.bottomLeft(), plot.area.bottomRight());
    for (std::size_t month = 0; month < months.size(); ++month) {
        painter.drawText(QRectF(plot.left(month), bottom, plot.slot, line * 1.4), Qt::AlignCenter,
                         QStringLiteral("%1月").arg(months[month].period.to.month()));
        for (std::size_t series = 0; series < allSeries().size(); ++series) {
            const ChartBar at{month, series};
            const std::int64_t value = months[month].reported().count(measureOf(at));
            const double height = unit * static_cast<double>(value);
            const QRectF bar(plot.left(at), bottom - height, plot.bar(), height);
            if (value > 0) {
                painter.setBrush(brushOf(allSeries()[series], painter));
                painter.drawRect(bar);
                painter.drawText(
                    QRectF(bar.left() - bar.width(), bar.top() - line, bar.width() * 3, line),
                    Qt::AlignCenter, QString::number(value));
            }
        }
    }
}

QImage monthChart(const std::vector<MonthFlow>& months, QSizeF inches, int dotsPerInch)
{
    constexpr double kText = 40.0 / 300; // inches
    QImage image((inches * dotsPerInch).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(static_cast<int>(kText * dotsPerInch));
    painter.setFont(font);
    paintMonthChart(painter, QRectF(QPointF(), image.size()), months);
    return image;
}

} // namespace jiuzhang::ui
