// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ledger_row.h"
#include "core/exchange/written_workbook.h"

namespace jiuzhang {

// Only what core/exchange writes includes this.

// One row of values, each in the style of its kind. A text that no row is high enough for goes on
// in the rows below: answers how many there are of them in all. `widths`, of the columns: none
// where nothing goes on below, as in a table that is read again.
int writeCells(WrittenWorkbook& book, lxw_worksheet* sheet, int row,
               std::span<const LedgerCell> cells, std::span<const int> widths = {},
               CellStyle amount = CellStyle::Amount);

} // namespace jiuzhang
