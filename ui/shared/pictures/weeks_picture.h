// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/pictures/picture.h"

#include <QDate>

namespace jiuzhang::ui {

struct DayAhead {
    QDate day;
    bool isWorkday = true;
    int count = 0; // of what waits on that day
    QString told = {};
};

// Some weeks as a calendar, Monday first, with what waits on each day. The first day is marked as
// the one that is reckoned from; a day of rest is pale, and has its number where something waits.
class WeeksPicture : public Picture {
    Q_OBJECT
public:
    WeeksPicture(const QString& name, QWidget* parent);
    // Whole weeks; `today` is one of the days.
    void show(const QString& title, std::vector<DayAhead> days, QDate today);
    [[nodiscard]] const std::vector<DayAhead>& days() const { return days_; }

protected:
    std::vector<Mark> draw(QPainter& painter, const QRectF& area) const override;

private:
    void drawDay(QPainter& painter, const QRectF& cell, const DayAhead& day) const;

    QString title_;
    std::vector<DayAhead> days_;
    QDate today_;
};

} // namespace jiuzhang::ui
