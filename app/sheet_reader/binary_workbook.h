// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/sheet.h"

namespace jiuzhang::reader {

// A workbook of Excel 97 to 2003 or of WPS (.xls, .et): [MS-XLS], BIFF8, in a compound file. All
// worksheets, hidden ones too. WorkbookEncrypted; WorkbookUnsupported for an older one;
// NotAWorkbook for another program's file; WorkbookDamaged; WorkbookTooLarge.
[[nodiscard]] Result<std::vector<Sheet>> readBinaryWorkbook(const QByteArray& bytes);

} // namespace jiuzhang::reader
