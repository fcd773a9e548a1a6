// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/pictures/month_chart.h"
#include "ui/shared/pictures/picture.h"

namespace jiuzhang::ui {

// The chart of the months on the screen, as papers have it. Each bar leads to its cases.
class MonthChartView : public Picture {
    Q_OBJECT
public:
    explicit MonthChartView(QWidget* parent);

    void show(std::vector<MonthFlow> months);
    [[nodiscard]] static ChartBar barOf(int mark);

protected:
    std::vector<Mark> draw(QPainter& painter, const QRectF& area) const override;

private:
    std::vector<MonthFlow> months_;
};

} // namespace jiuzhang::ui
