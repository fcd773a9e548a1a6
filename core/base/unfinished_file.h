// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace jiuzhang {

// A name beside `place` for a file that is not finished yet; nothing has that name. What a
// program of this machine that has died left unfinished beside the same place is removed first.
[[nodiscard]] QString unfinishedBeside(const QString& place);

} // namespace jiuzhang
