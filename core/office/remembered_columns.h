// SPDX-License-Identifier: GPL-3.0-or-later
// What earlier imports were told about the columns of tables: it stands in their own events.
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/office/desk.h"

namespace jiuzhang {

// The newest last.
[[nodiscard]] Result<RememberedAnswers> rememberedAnswers(const Desk& desk);
[[nodiscard]] QJsonObject toJson(const RememberedAnswers& remembered);

} // namespace jiuzhang
