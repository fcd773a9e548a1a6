// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/casework/fields.h"

namespace jiuzhang {

// A field's value as events keep it, but units by their full names.
[[nodiscard]] QJsonValue publicValue(const ClueField& field, const ClueContent& clue,
                                     const Directory& directory);

// The case as other programs see it (command-line.md, JSON: case): units are full names,
// what is not known is null. `on` decides what is late.
[[nodiscard]] QJsonObject publicJson(const Case& subject, const Programme& programme, QDate on);

// The same where it stands among others: a field that is for the file alone is veiled.
[[nodiscard]] QJsonObject listedJson(const Case& subject, const Programme& programme, QDate on);

} // namespace jiuzhang
