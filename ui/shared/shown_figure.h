// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"
#include "ui/shared/pictures/month_chart.h"
#include "ui/shared/work_view.h"

namespace jiuzhang::ui {

// A figure of a report whose cases a person wants to see (casework, Figures).
struct ShownFigure {
    QString name;        // 「新厂街道办事处 · 本月办结 · 2022年6月」
    QStringList numbers; // of its cases; as often as each is counted
    friend bool operator==(const ShownFigure&, const ShownFigure&) = default;
};

// A screen of figures.
class FiguresView : public virtual WorkView {
public:
    virtual void showCases(const ShownFigure& figure) = 0;
};

// Shows the cases behind the figure on the view, or says why there are none to be seen.
void openFigure(const Figures& figures, const FigurePlace& place, Measure measure,
                FiguresView& view);

// The same of a bar of the chart of these months.
void openBar(const std::vector<MonthFlow>& months, const ChartBar& bar, FiguresView& view);

// The same of cases that are known by themselves, under a name of these parts.
void openCases(const QStringList& name, const std::optional<std::vector<CaseNumber>>& cases,
               FiguresView& view);

} // namespace jiuzhang::ui
