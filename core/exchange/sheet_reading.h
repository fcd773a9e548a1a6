// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"

namespace jiuzhang {

// Reads the rows below a header into what is known of all sheets. The sheet holds no other table.
void readTable(ClueRows& all, const Sheet& sheet, Header header, const ClueReading& reading);

} // namespace jiuzhang
