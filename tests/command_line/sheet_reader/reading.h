// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook_reader.h"

namespace jiuzhang::test {

inline Result<std::vector<Sheet>> readWorkbook(const QString& path)
{
    return WorkbookReader(QStringLiteral(JIUZHANG_SHEET_READER)).read(path);
}

inline QString sample(const QString& name)
{
    return QStringLiteral(JIUZHANG_SAMPLES "/") + name;
}

} // namespace jiuzhang::test
