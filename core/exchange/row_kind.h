// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header.h"
#include "core/exchange/shown_sheet.h"

namespace jiuzhang {

// What a row below the header is.
enum class RowKind {
    Clue,
    Blank,       // nothing in it, or a number in advance
    Heading,     // the header once more, on the next page
    ColumnMarks, // 甲 乙 丙 1 2 3 below the header
    Total,       // 「小计(2件)」
    Footer,      // 「填表人:」
    Group,       // 「一、账款支付不到位」
    Example,     // 示例, ××有限公司
};
[[nodiscard]] RowKind kindOf(const ShownSheet& shown, const Header& header,
                             const HeaderNames& names, int row);
[[nodiscard]] QString rowKindId(RowKind kind); // "total"

} // namespace jiuzhang
