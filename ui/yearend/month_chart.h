// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

#include <QRectF>

class QPainter;

namespace jiuzhang::ui {

// The bars of the months, registered beside settled, each with its number: on paper and on
// the screen alike. The two are told apart by pattern too, for printers without colour.
void paintMonthChart(QPainter& painter, const QRectF& area, const std::vector<MonthFlow>& months);

} // namespace jiuzhang::ui
