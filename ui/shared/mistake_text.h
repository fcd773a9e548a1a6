// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiuzhang::ui {

// What is wrong at a place of a file of ours (core/base/json_cursor.h), in the language of the
// window. A clause that is not known stays as it is.
[[nodiscard]] QString mistakeText(const QString& clause);

// The clauses that are known, %1 and %2 standing for what differs.
[[nodiscard]] QStringList knownMistakes();

} // namespace jiuzhang::ui
