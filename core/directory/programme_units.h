// SPDX-License-Identifier: GPL-3.0-or-later
// How the units of a programme file are read and written: a part of programme_reading.
#pragma once

#include "core/base/json_cursor.h"
#include "core/directory/programme_lists.h"
#include "core/directory/unit.h"

#include <QJsonArray>

namespace jiuzhang {

// The units in the order of the file, which is their order in documents. What is not sound
// among them (an id twice, a successor that does not exist …) is noted as a mistake.
[[nodiscard]] std::vector<Unit> readUnits(const JsonCursor& list,
                                          const std::vector<Category>& categories);

// As readUnits() reads them.
[[nodiscard]] QJsonArray unitsToJson(const std::vector<Unit>& units);

} // namespace jiuzhang
