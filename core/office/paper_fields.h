// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The values that papers about a case may name (resources/paper): organ district
// programmeTitle contactName contactPhone date case{…}. Names of the parties are masked
// here, once, as the clue asks and as the kind of paper requires (casework, Shielding).
[[nodiscard]] QJsonObject paperFields(const Desk& desk, const Case& subject, const QString& kind,
                                      QDate on);

// What the clue form needs beside the case: the lists to tick.
[[nodiscard]] QJsonObject clueFormFields(const Desk& desk, const Case* subject, QDate on);

} // namespace jiuzhang
