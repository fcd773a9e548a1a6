// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace jiuzhang::reader {

// Microsoft's older container ([MS-CFB]), in which a .xls or .et is one stream among others.
[[nodiscard]] bool isCompoundFile(const QByteArray& bytes);

// The whole stream of that name; empty when there is none. WorkbookDamaged.
[[nodiscard]] Result<QByteArray> streamIn(const QByteArray& bytes, QStringView name);

} // namespace jiuzhang::reader
