// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/sheet.h"

namespace jiuzhang::reader {

// All worksheets of the file (.xlsx .xlsm .xls .et .ods .fods .csv), hidden ones too, in their
// order. The refusals carry no path: whoever asked knows it. FileUnreadable; NotAWorkbook;
// WorkbookDamaged; WorkbookEncrypted; WorkbookUnsupported (its kind); WorkbookEmpty when no sheet
// has a value; WorkbookTooLarge (the limit).
[[nodiscard]] Result<std::vector<Sheet>> readWorkbookFile(const char* path);

} // namespace jiuzhang::reader
