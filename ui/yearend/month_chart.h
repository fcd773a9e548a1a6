// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

#include <QRectF>

class QPainter;

namespace jiuzhang::ui {

struct ChartBar { // by its month, and 新增 before 办结
    std::size_t month = 0;
    std::size_t series = 0;
    friend bool operator==(const ChartBar&, const ChartBar&) = default;
};
inline constexpr std::size_t kBarsOfMonth = 2;
[[nodiscard]] Measure measureOf(const ChartBar& bar);

// The bars of the months as they were reported, registered beside settled, each with its number: on
// paper and on the screen alike. The two are told apart by pattern too, for printers without
// colour. One of them may be marked below.
void paintMonthChart(QPainter& painter, const QRectF& area, const std::vector<MonthFlow>& months,
                     const std::optional<ChartBar>& marked = {});

// The bar whose column this is in the same area; `line` is the height of a line of text.
[[nodiscard]] std::optional<ChartBar> barAt(const QPointF& place, const QRectF& area, double line,
                                            const std::vector<MonthFlow>& months);

} // namespace jiuzhang::ui
