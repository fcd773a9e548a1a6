// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/weeks_picture.h"

#include <QLocale>
#include <QPainter>

namespace jiuzhang::ui {

namespace {
constexpr QSize kSmallestCalendar{330, 130};
constexpr int kDaysOfWeek = 7;
constexpr double kLinesOfADay = 1.25;
constexpr double kFillStrength = 0.25;
} // namespace

WeeksPicture::WeeksPicture(const QString& name, QWidget* parent)
    : Picture(name, kSmallestCalendar, parent)
{
    leadOn(tr("A click on a day or Enter shows its cases"));
}

void WeeksPicture::show(const QString& title, std::vector<DayAhead> days, QDate today)
{
    title_ = title;
    days_ = std::move(days);
    today_ = today;
    changed();
}

void WeeksPicture::drawDay(QPainter& painter, const QRectF& cell, const DayAhead& day) const
{
    const bool isPast = day.day < today_;
    const QColor text = colours().color(
        isPast || !day.isWorkday ? QPalette::Disabled : QPalette::Active, QPalette::Text);
    QColor fill = colours().color(QPalette::Highlight);
    fill.setAlphaF(kFillStrength);
    if (day.count > 0)
        painter.fillRect(cell.adjusted(1, 1, -1, -1), fill);
    painter.setPen(QPen(text, day.day == today_ ? 2 : 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
    painter.setPen(text);
    const QRectF inside = cell.adjusted(5, 0, -5, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     day.day.day() == 1 ? tr("%1/1").arg(day.day.month())
                                        : QString::number(day.day.day()));
    if (day.count == 0)
        return;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours().color(QPalette::Text));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, QString::number(day.count));
    painter.setFont(font());
}

std::vector<Picture::Mark> WeeksPicture::draw(QPainter& painter, const QRectF& area) const
{
    const double line = QFontMetricsF(font()).height() * kLinesOfADay;
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignVCenter, title_);
    const double width = area.width() / kDaysOfWeek;
    for (int weekday = 0; weekday < kDaysOfWeek; ++weekday)
        painter.drawText(QRectF(area.left() + width * weekday, area.top() + line, width, line),
                         Qt::AlignCenter,
                         QLocale().standaloneDayName(weekday + 1, QLocale::NarrowFormat));
    const int weeks = static_cast<int>(days_.size()) / kDaysOfWeek;
    const double height = (area.height() - 2 * line) / std::max(weeks, 1);
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const auto place = static_cast<int>(i);
        const QRectF cell(area.left() + width * (place % kDaysOfWeek),
                          area.top() + 2 * line + height * (place / kDaysOfWeek), width, height);
        drawDay(painter, cell, days_[i]);
        marks.push_back({cell, days_[i].told});
    }
    return marks;
}

} // namespace jiuzhang::ui
