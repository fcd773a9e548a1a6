// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace jiuzhang::test {

// A sheet from its rows, the first being row 1; an empty value is an empty cell.
inline Sheet sheetOf(const std::vector<std::vector<CellValue>>& rows,
                     std::vector<CellRange> merged = {})
{
    Sheet sheet{.name = QStringLiteral("表"), .rows = {}, .merged = std::move(merged)};
    int number = 0;
    for (const auto& cells : rows) {
        ++number;
        int column = 0;
        for (const CellValue& value : cells) {
            ++column;
            if (!std::holds_alternative<std::monostate>(value))
                sheet.rows[number].cells.emplace(column, value);
        }
    }
    return sheet;
}

inline const CellValue kNone;

} // namespace jiuzhang::test
