// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shown_sheet.h"

#include <algorithm>

namespace jiuzhang {

ShownSheet::ShownSheet(const Sheet& sheet) : sheet_(sheet)
{
    for (const CellRange& range : sheet.merged) {
        const auto end = sheet.rows.upper_bound(range.lastRow);
        for (auto row = sheet.rows.lower_bound(range.firstRow); row != end; ++row)
            rangesOver_[row->first].push_back(range);
    }
}

std::map<int, Cell> ShownSheet::row(int number) const
{
    const auto own = sheet_.rows.find(number);
    if (own == sheet_.rows.end())
        return {};
    auto shown = own->second.cells;
    const auto ranges = rangesOver_.find(number);
    if (ranges == rangesOver_.end())
        return shown;
    for (const CellRange& range : ranges->second) {
        const auto first = sheet_.rows.find(range.firstRow);
        if (first == sheet_.rows.end() || !first->second.cells.contains(range.firstColumn))
            continue;
        for (int column = range.firstColumn; column <= range.lastColumn; ++column)
            shown[column] = first->second.cells.at(range.firstColumn);
    }
    return shown;
}

const CellRange* ShownSheet::acrossColumns(int row, int column) const
{
    const auto ranges = rangesOver_.find(row);
    if (ranges == rangesOver_.end())
        return nullptr;
    const auto found = std::ranges::find_if(ranges->second, [&](const CellRange& range) {
        return range.contains(row, column) && range.firstColumn != range.lastColumn;
    });
    return found == ranges->second.end() ? nullptr : &*found;
}

bool ShownSheet::isShared(int row, int column) const
{
    const auto ranges = rangesOver_.find(row);
    return ranges != rangesOver_.end() &&
           std::ranges::any_of(ranges->second, [&](const CellRange& range) {
               return range.contains(row, column) && range.firstRow != range.lastRow;
           });
}

} // namespace jiuzhang
