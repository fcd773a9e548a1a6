// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

#include <QWidget>

namespace jiuzhang::ui {

// The chart of the months on the screen, as the summary prints it.
class MonthChartView : public QWidget {
public:
    explicit MonthChartView(QWidget* parent);

    void show(std::vector<MonthFlow> months);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<MonthFlow> months_;
};

} // namespace jiuzhang::ui
