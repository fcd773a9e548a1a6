// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

struct lxw_workbook;
struct lxw_format;

namespace jiuzhang {

// How a cell looks. All texts are of one size, titles larger.
enum class CellStyle {
    Title,
    Note,
    Heading,
    Text,
    Count,
    Amount,
    ExactAmount, // to the fen, where there is one
    Day,
    Total,
    TotalAmount,
    FillIn, // for somebody else to write in
    FillInAmount,
    FillInDay
};
inline constexpr std::size_t kCellStyleCount = 13;
[[nodiscard]] constexpr bool isFillIn(CellStyle style)
{
    return style >= CellStyle::FillIn;
}

inline constexpr int kTextPoints = 10;
inline constexpr int kTitlePoints = 16;

[[nodiscard]] lxw_format* formatOf(lxw_workbook* book, CellStyle style); // the workbook's

} // namespace jiuzhang
