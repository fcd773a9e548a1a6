// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

// What a case is found by when any text of it is asked for.
[[nodiscard]] QStringList searchedTexts(const Case& subject);

} // namespace jiuzhang
