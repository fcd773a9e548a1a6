// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/clock_picture.h"

#include "ui/shared/shades.h"
#include "ui/shared/terms_text.h"

#include <QPainter>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr QSize kSmallest{320, 62};
constexpr double kThick = 6; // pixels

QString shortDay(QDate day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

} // namespace

ClockPicture::ClockPicture(QWidget* parent)
    : Picture(tr("The clock of the case"), kSmallest, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockPicture::show(ClockLine line)
{
    line_ = std::move(line);
    changed();
}

double ClockPicture::placeOf(QDate day, const QRectF& line) const
{
    const auto days = std::max<qint64>(1, line_.from.daysTo(line_.to));
    const auto gone = std::clamp<qint64>(line_.from.daysTo(day), 0, days);
    return line.left() + line.width() * static_cast<double>(gone) / static_cast<double>(days);
}

void ClockPicture::drawSpan(QPainter& painter, const QRectF& line) const
{
    const QColor text = colours().color(QPalette::Text);
    const double middle = line.center().y();
    painter.setPen(QPen(text, 1));
    painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle));
    const QDate until = line_.due ? line_.today : line_.to;
    const QRectF gone(line.left(), middle - kThick / 2, placeOf(until, line) - line.left(), kThick);
    painter.fillRect(gone, colours().color(QPalette::Highlight));
    if (line_.due && *line_.due < line_.today) {
        const double due = placeOf(*line_.due, line);
        painter.fillRect(QRectF(due, gone.top(), gone.right() - due, kThick),
                         QBrush(colourOf(Shade::Late, colours()), Qt::Dense2Pattern));
    }
    for (const auto& rest : line_.rests) {
        const double from = placeOf(rest.from, line);
        const QRectF still(from, gone.top(), placeOf(rest.to, line) - from, kThick);
        painter.fillRect(still, colours().base());
        painter.fillRect(still, QBrush(text, Qt::BDiagPattern));
    }
}

// A day's mark on the line stands always; its words where nothing more important stands.
void ClockPicture::drawBelow(QPainter& painter, const QRectF& line) const
{
    const double top = line.center().y() + kThick;
    std::vector<QRectF> taken;
    const auto say = [&](QDate day, const QString& words, bool isBold) {
        QFont used = font();
        used.setBold(isBold);
        painter.setFont(used);
        const QFontMetricsF metrics(used);
        const double width = metrics.horizontalAdvance(words) + metrics.horizontalAdvance(u'0');
        const double at = placeOf(day, line);
        const double left = std::clamp(at - width / 2, line.left() - metrics.averageCharWidth() * 3,
                                       std::max(line.right() - width, line.left()));
        const QRectF place(left, top, width, metrics.height());
        painter.drawLine(QPointF(at, top - 2 * kThick), QPointF(at, top));
        if (std::ranges::any_of(taken, [&](const QRectF& each) { return each.intersects(place); }))
            return;
        painter.drawText(place, Qt::AlignCenter, words);
        taken.push_back(place);
    };
    painter.setPen(colours().color(QPalette::Text));
    if (line_.due)
        say(*line_.due, tr("due %1").arg(shortDay(*line_.due)), true);
    say(line_.from, shortDay(line_.from), false);
    if (!line_.due)
        say(line_.to, shortDay(line_.to), false);
    else if (line_.today != *line_.due)
        say(line_.today, tr("today"), false);
}

std::vector<Picture::Mark> ClockPicture::draw(QPainter& painter, const QRectF& area) const
{
    if (!line_.from.isValid())
        return {};
    const QFontMetricsF metrics(font());
    const double edge = metrics.horizontalAdvance(QStringLiteral("00-00"));
    const QRectF line = area.adjusted(edge / 2, 0, -edge / 2, 0);
    drawSpan(painter, line);
    drawBelow(painter, line);
    painter.setFont(font());
    std::vector<Mark> marks;
    double taken = area.left();
    for (const auto& mark : line_.marks) {
        const double width = metrics.horizontalAdvance(mark.sign) + 4;
        const double left = std::max(placeOf(mark.on, line) - width / 2, taken);
        const QRectF place(left, line.center().y() - kThick - metrics.height(), width,
                           metrics.height());
        painter.drawText(place, Qt::AlignCenter, mark.sign);
        marks.push_back({place, mark.told});
        taken = place.right();
    }
    return marks;
}

} // namespace jiuzhang::ui
