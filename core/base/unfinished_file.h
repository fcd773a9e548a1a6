// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang {

// A name beside `place` for a file that is not finished yet; nothing has that name. What was
// abandoned there is removed first.
[[nodiscard]] QString unfinishedBeside(const QString& place);

// Removes what programs of this machine that have died left unfinished in the folder.
void removeAbandoned(const QString& folder);

} // namespace jiuzhang
