// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang::ui {

inline const QString kLedgerEnding = QStringLiteral(".jiuzhang");

// What becomes of a file that is dropped on the window: a ledger is opened, a workbook goes to
// import, anything else is attached to the case in front.
enum class FileKind { Ledger, Workbook, Other };
[[nodiscard]] FileKind kindOf(const QString& path); // by its ending

} // namespace jiuzhang::ui
