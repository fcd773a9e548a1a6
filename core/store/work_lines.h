// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/work_line.h"
#include "core/store/case_rows.h"

namespace jiuzhang {

// Every case that waits for somebody, read from the narrow rows alone.
[[nodiscard]] Outcome visitWorkLines(Connection& connection, Tables tables,
                                     const std::function<void(const WorkLine&)>& visit);

} // namespace jiuzhang
