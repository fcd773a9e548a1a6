// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/clock_line.h"
#include "ui/shared/pictures/picture.h"

namespace jiuzhang::ui {

// The clock of a case drawn: the days gone by thick, pauses hatched, acts as signs above, today and
// the day that is due below.
class ClockPicture : public Picture {
    Q_OBJECT
public:
    explicit ClockPicture(QWidget* parent);
    void show(ClockLine line);

protected:
    std::vector<Mark> draw(QPainter& painter, const QRectF& area) const override;

private:
    void drawSpan(QPainter& painter, const QRectF& line) const;
    void drawBelow(QPainter& painter, const QRectF& line) const;
    [[nodiscard]] double placeOf(QDate day, const QRectF& line) const;

    ClockLine line_;
};

} // namespace jiuzhang::ui
