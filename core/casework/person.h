// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// Whether two names that were typed are one person's (casework, People): width, case, spaces and
// what nobody sees make no other one.
[[nodiscard]] bool isSamePerson(const QString& name, const QString& other);

} // namespace jiuzhang
