// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheet_reader/package.h"
#include "core/exchange/sheet.h"

namespace jiuzhang::reader {

// What the cells of a sheet refer to.
struct CellContext {
    std::vector<RichText> strings;
    std::vector<CellStyle> styles;
    bool daysFrom1904 = false;
};

// The sheet with all its values (ECMA-376 part 1, §18.3). `cellsLeft` is how many more
// cells with a value may be kept, counted down. WorkbookDamaged, WorkbookTooLarge.
[[nodiscard]] Result<Sheet> readWorksheet(const Archive& archive, const SheetEntry& entry,
                                          const CellContext& context, int& cellsLeft);

} // namespace jiuzhang::reader
