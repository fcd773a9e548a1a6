// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/yearend/month_chart.h"

#include <QWidget>

namespace jiuzhang::ui {

// The chart of the months on the screen, as the summary prints it. Each bar leads to its cases: by
// a double click, or by Enter at the one to which the arrow keys went.
class MonthChartView : public QWidget {
    Q_OBJECT
public:
    explicit MonthChartView(QWidget* parent);

    void show(std::vector<MonthFlow> months);

Q_SIGNALS:
    void opened(const jiuzhang::ui::ChartBar& bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    void step(int bars);

    std::vector<MonthFlow> months_;
    ChartBar current_; // marked where the keyboard is here
};

} // namespace jiuzhang::ui
