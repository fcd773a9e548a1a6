// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang {

// Gives a file that was finished beside `place` that name, and keeps it. It is never copied there:
// a copy may stop half-way. FileUnwritable, also where something has that name.
[[nodiscard]] Outcome nameFile(const QString& finished, const QString& place);

// What was renamed or removed beside `path` stays so though the power fails, as far as the file
// system can promise it. FileUnwritable: the disk cannot.
[[nodiscard]] Outcome keepNamesBeside(const QString& path);

} // namespace jiuzhang
