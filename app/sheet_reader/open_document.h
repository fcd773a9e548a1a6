// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument sheets (ODF 1.2 part 1): .ods as a package of parts, .fods as one file.
#pragma once

#include "app/sheet_reader/archive.h"
#include "core/exchange/sheet.h"

namespace jiuzhang::reader {

// All sheets, hidden ones too. WorkbookDamaged, WorkbookTooDeep, WorkbookTooLarge; NotAWorkbook for
// a letter or a drawing; WorkbookEncrypted.
[[nodiscard]] Result<std::vector<Sheet>> readOpenDocument(const Archive& archive);
[[nodiscard]] Result<std::vector<Sheet>> readFlatOpenDocument(const QByteArray& bytes);

} // namespace jiuzhang::reader
