// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/bars_picture.h"

#include "ui/shared/shades.h"

#include <QPainter>

#include <algorithm>

namespace jiuzhang::ui {

namespace {
constexpr QSize kSmallest{260, 130};
constexpr double kNameShare = 0.38; // of the width
constexpr double kLineHeights = 1.25;
constexpr float kBarStrength = 0.45F;

// 「12 (3)」: of them so many that are pressing.
QString numbersOf(const Bar& bar)
{
    const auto all = QString::number(bar.count);
    return bar.pressing > 0 ? QStringLiteral("%1 (%2)").arg(all).arg(bar.pressing) : all;
}

} // namespace

BarsPicture::BarsPicture(const QString& name, QWidget* parent) : Picture(name, kSmallest, parent)
{
    leadOn(tr("A click on a bar or Enter shows its cases"));
}

void BarsPicture::show(const QString& title, std::vector<Bar> bars)
{
    title_ = title;
    bars_ = std::move(bars);
    changed();
}

std::vector<Picture::Mark> BarsPicture::draw(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(font());
    const double line = metrics.height() * kLineHeights;
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignVCenter, title_);
    const auto room = static_cast<std::size_t>(std::max(1.0, area.height() / line - 1));
    const bool isCut = bars_.size() > room;
    const std::size_t shown = isCut ? room - 1 : bars_.size();
    int most = 1;
    for (const Bar& bar : bars_)
        most = std::max(most, bar.count);

    const double left = area.left() + area.width() * kNameShare;
    const double widest =
        area.right() - left - metrics.horizontalAdvance(QStringLiteral("000 (000)"));
    QColor barColour = palette().color(QPalette::Highlight);
    barColour.setAlphaF(kBarStrength);
    std::vector<Mark> marks;
    double top = area.top() + line;
    for (std::size_t i = 0; i < shown; ++i, top += line) {
        const Bar& bar = bars_[i];
        const auto lengthOf = [&](int count) { return widest * count / most; };
        const QRectF name(area.left(), top, area.width() * kNameShare - 6, line);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, name.width()));
        const QRectF all(left, top + line * 0.18, lengthOf(bar.count), line * 0.64);
        painter.fillRect(all, barColour);
        const QRectF pressing(all.topLeft(), QSizeF(lengthOf(bar.pressing), all.height()));
        painter.fillRect(pressing, QBrush(colourOf(Shade::Late, palette()), Qt::Dense2Pattern));
        painter.drawText(QRectF(all.right() + 4, top, area.right() - all.right(), line),
                         Qt::AlignVCenter, numbersOf(bar));
        marks.push_back({QRectF(area.left(), top, area.width(), line), bar.told});
    }
    if (isCut)
        painter.drawText(QRectF(area.left(), top, area.width(), line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         tr("and %n more", nullptr, static_cast<int>(bars_.size() - shown)));
    return marks;
}

} // namespace jiuzhang::ui
