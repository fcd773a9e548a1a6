// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/sheet.h"

namespace jiuzhang::reader {

// A table of texts as one sheet (RFC 4180, with any of , ; | and tab between the cells): UTF-8 and
// UTF-16 with or without their mark, else GB18030. NotAWorkbook for bytes that are none of
// these; WorkbookTooLarge.
[[nodiscard]] Result<Sheet> readTextTable(const QByteArray& bytes, const QString& name);

} // namespace jiuzhang::reader
