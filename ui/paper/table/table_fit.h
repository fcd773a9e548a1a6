// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/table.h"

#include <algorithm>

namespace jiuzhang::paper {

// Between a cell's sides and its text, in shares of the type's size.
inline constexpr double kSidePadding = 0.28;

// The smallest type on paper (forms.md, Pages), but for the ledger's A4 sheet.
inline constexpr double kSmallestType = points(9);
inline constexpr double kSmallerBy = points(0.5); // a step down to it

// Of the headings of a table of this size: a little smaller, where they stay large enough.
[[nodiscard]] constexpr double headingSize(double size)
{
    return std::max(0.9 * size, std::min(size, kSmallestType));
}

// The table with columns as wide as their contents ask: no day, number, amount or code is torn, nor
// a short name where there is room. It stays as wide as it is; where it is too narrow its type
// becomes smaller, down to 9 pt.
[[nodiscard]] Table withFittingColumns(Table table, const Typefaces& faces);

} // namespace jiuzhang::paper
