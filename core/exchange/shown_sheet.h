// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace jiuzhang {

// A sheet as the clerk sees it: each cell under a merged range has that range's value. The
// sheet must outlive it.
class ShownSheet {
public:
    explicit ShownSheet(const Sheet& sheet);

    [[nodiscard]] const Sheet& sheet() const noexcept { return sheet_; }

    // The row's own cells and those that merged ranges lend it. A row without a value of its
    // own has none.
    [[nodiscard]] std::map<int, Cell> row(int number) const;

    // The merged range over several columns that the cell is in; null: there is none.
    [[nodiscard]] const CellRange* acrossColumns(int row, int column) const;

    // Whether the cell shares its value with a cell of another row.
    [[nodiscard]] bool isShared(int row, int column) const;

private:
    const Sheet& sheet_;
    std::map<int, std::vector<CellRange>> rangesOver_; // by row; rows with a value only
};

} // namespace jiuzhang
