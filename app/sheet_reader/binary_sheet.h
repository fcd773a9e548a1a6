// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheet_reader/binary_records.h"
#include "app/sheet_reader/package.h"
#include "core/exchange/sheet.h"

namespace jiuzhang::reader {

// What the cells of all sheets refer to.
struct BinaryContext {
    std::vector<RichText> texts;
    std::vector<CellStyle> styles;
    bool daysFrom1904 = false;
};

// The records from a sheet's beginning to its end. `cellsLeft` as in readWorksheet().
// WorkbookDamaged, WorkbookTooLarge.
[[nodiscard]] Outcome readBinarySheet(Records records, const BinaryContext& context, Sheet& sheet,
                                      int& cellsLeft);

} // namespace jiuzhang::reader
