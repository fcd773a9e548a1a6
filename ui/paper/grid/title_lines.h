// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/line_break.h"

namespace jiuzhang::paper {

// A title in as few centred lines as hold it, broken between its words where that is
// possible, the lines forming a trapezium or a rhombus and never a block or an hourglass
// (GB/T 9704, 7.3.1). `width` in mm.
[[nodiscard]] std::vector<Cells> titleLines(const std::vector<Cells>& words, double width);

} // namespace jiuzhang::paper
