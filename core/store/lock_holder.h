// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiuzhang {

// Who keeps others off the ledger: the program's name and its process id. Another process rather
// than this one, who writes rather than who reads; empty where the system does not tell. The file
// itself is not opened: to close it would take away the locks that this process holds on it.
[[nodiscard]] QStringList holderOf(const QString& ledger);

} // namespace jiuzhang
