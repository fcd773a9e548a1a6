// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/programme.h"

namespace jiuzhang {

// The programme that comes with the program: 珠山区, 2022 and 2023.
[[nodiscard]] Result<Programme> shippedProgramme();

} // namespace jiuzhang
