// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

// The whole case for the projection; caseFromJson(toJson(c)) == c.
[[nodiscard]] QJsonObject snapshotOf(const Case& subject);
[[nodiscard]] Case caseFromSnapshot(const QJsonObject& json);

// The case as other programs see it (command-line.md, JSON: case): units are full names,
// what is not known is null. `on` decides what is late.
[[nodiscard]] QJsonObject publicJson(const Case& subject, const Programme& programme, QDate on);

} // namespace jiuzhang
