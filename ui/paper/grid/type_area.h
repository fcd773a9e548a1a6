// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/page.h"

// The type area (版心) of GB/T 9704 and its grid of 22 lines by 28 characters, in mm.
namespace jiuzhang::paper {

inline constexpr double kAreaLeft = 28;
inline constexpr double kAreaTop = 37;
inline constexpr double kAreaWidth = 156;
inline constexpr double kAreaHeight = 225;
inline constexpr double kAreaRight = kAreaLeft + kAreaWidth;
inline constexpr double kAreaBottom = kAreaTop + kAreaHeight;
inline constexpr int kLinesPerPage = 22;
inline constexpr int kCharactersPerLine = 28;
inline constexpr double kLinePitch = kAreaHeight / kLinesPerPage;
inline constexpr double kCharacterPitch = kAreaWidth / kCharactersPerLine;

// Where the baseline lies in the em square, as a share of its height from the top. Chinese
// fonts agree on it; their line metrics do not, so these are never asked.
inline constexpr double kBaseline = 0.88;

// The baseline of type of this size that stands in the middle of a line of the given height.
[[nodiscard]] constexpr double baselineIn(double top, double size, double height = kLinePitch)
{
    return top + (height - size) / 2 + kBaseline * size;
}

} // namespace jiuzhang::paper
