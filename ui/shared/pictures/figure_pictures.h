// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"
#include "ui/shared/pictures/month_chart.h"

#include <QScrollArea>

namespace jiuzhang::ui {

class BarsPicture;
class MonthChartView;

// A report in four pictures: by unit, by category, the money of each unit, the months. They show
// the figures of the tables beside them, and each bar leads to the cases of its figure. In a small
// window they are scrolled.
class FigurePictures : public QScrollArea {
    Q_OBJECT
public:
    // What is shown of units and categories, and what is a part of it.
    FigurePictures(Measure all, Measure part, QWidget* parent);
    ~FigurePictures() override;

    void show(const Figures& figures, std::vector<MonthFlow> months);

Q_SIGNALS:
    void figureOpened(const FigurePlace& place, Measure measure);
    void barOpened(const ChartBar& bar);

private:
    struct Bars { // of the rows of one table
        BarsPicture* picture;
        FigurePlace::Table table;
        Measure all;
        Measure part;
        QStringList rows = {}; // their ids, as they stand
    };
    void addBars(const QString& name, FigurePlace::Table table, Measure all, Measure part);
    static void showBars(Bars& bars, const Figures& figures);

    std::vector<Bars> bars_;
    MonthChartView* months_;
};

} // namespace jiuzhang::ui
