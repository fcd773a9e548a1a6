// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/month_flow.h"

#include <QImage>
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
[[nodiscard]] QString nameOf(const ChartBar& bar); // 「新增」

// The bars of the months as they were reported, registered beside settled, each with its number: on
// paper and on the screen alike, in the painter's pen. The two are told apart by pattern too, for
// printers without colour.
void paintMonthChart(QPainter& painter, const QRectF& area, const std::vector<MonthFlow>& months);
// The same as a picture for paper, of so many inches: its text has the size of that beside it.
[[nodiscard]] QImage monthChart(const std::vector<MonthFlow>& months, QSizeF inches,
                                int dotsPerInch);

// The column of a bar in the same area, from top to bottom; `line` is the height of a line of text.
[[nodiscard]] QRectF columnOf(const ChartBar& bar, const QRectF& area, double line,
                              std::size_t months);

} // namespace jiuzhang::ui
