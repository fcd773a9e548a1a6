// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jiuzhang {

// The years whose days the working calendar numbers; beyond them nothing is counted.
inline constexpr int kFirstCalendarYear = 1950;
inline constexpr int kLastCalendarYear = 2150;

} // namespace jiuzhang
