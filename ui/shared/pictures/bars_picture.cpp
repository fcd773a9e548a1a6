// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/bars_picture.h"

#include <QPainter>

#include <algorithm>

namespace jiuzhang::ui {

namespace {
constexpr QSize kSmallest{260, 130};
constexpr double kNameShare = 0.38; // of the width
constexpr double kLineHeights = 1.25;
constexpr double kGap = 4; // pixels
constexpr float kBarStrength = 0.45F;
} // namespace

QString withPart(const QString& all, const QString& part)
{
    return QStringLiteral("%1 (%2)").arg(all, part);
}

BarsPicture::BarsPicture(const QString& name, Shade part, QWidget* parent)
    : Picture(name, kSmallest, parent), part_(part)
{
    leadOn(tr("A click on a bar or Enter shows its cases"));
}

void BarsPicture::show(const QString& title, std::vector<Bar> bars)
{
    title_ = title;
    bars_ = std::move(bars);
    changed();
}

void BarsPicture::drawBar(QPainter& painter, const QRectF& place, const Bar& bar,
                          double number) const
{
    std::int64_t most = 1;
    for (const Bar& each : bars_)
        most = std::max({most, each.size, each.part});
    const double left = place.left() + place.width() * kNameShare;
    const double widest = place.right() - left - number - kGap;
    const auto lengthOf = [&](std::int64_t size) {
        return widest * static_cast<double>(size) / static_cast<double>(most);
    };
    const QRectF name(place.left(), place.top(), left - place.left() - kGap, place.height());
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(font()).elidedText(bar.name, Qt::ElideRight, name.width()));
    QColor colour = colours().color(QPalette::Highlight);
    colour.setAlphaF(kBarStrength);
    const QRectF all(left, place.top() + place.height() * 0.18, lengthOf(bar.size),
                     place.height() * 0.64);
    painter.fillRect(all, colour);
    const QRectF part(all.topLeft(), QSizeF(lengthOf(bar.part), all.height()));
    painter.fillRect(part, QBrush(colourOf(part_, colours()), Qt::Dense2Pattern));
    const double end = std::max(all.right(), part.right()) + kGap;
    painter.drawText(QRectF(end, place.top(), place.right() - end, place.height()),
                     Qt::AlignVCenter, bar.number);
}

std::vector<Picture::Mark> BarsPicture::draw(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(font());
    const double line = metrics.height() * kLineHeights;
    QRectF place(area.left(), area.top(), area.width(), line);
    painter.drawText(place, Qt::AlignVCenter, title_);
    if (bars_.empty() && !title_.isEmpty()) // it was counted
        painter.drawText(area.adjusted(0, line, 0, 0), Qt::AlignCenter, tr("Nothing to be shown"));
    const auto room = static_cast<std::size_t>(std::max(1.0, area.height() / line - 1));
    const bool isCut = bars_.size() > room;
    const std::size_t shown = isCut ? room - 1 : bars_.size();
    double number = 0; // the widest
    for (const Bar& bar : bars_)
        number = std::max(number, metrics.horizontalAdvance(bar.number));
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < shown; ++i) {
        place.translate(0, line);
        drawBar(painter, place, bars_[i], number);
        marks.push_back({place, bars_[i].told});
    }
    if (isCut)
        painter.drawText(place.translated(0, line), Qt::AlignRight | Qt::AlignVCenter,
                         tr("and %n more", nullptr, static_cast<int>(bars_.size() - shown)));
    return marks;
}

} // namespace jiuzhang::ui
