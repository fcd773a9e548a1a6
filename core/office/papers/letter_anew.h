// SPDX-License-Identifier: GPL-3.0-or-later
// A letter that was issued, set once more: to correct it, and to see what is wrong with it.
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// The fields of the letter as its own act would set them with what is known of its case: the leg's
// day and limit, what was due at the act, what the act told. It keeps its addressees and what was
// set by hand. Only day, year and sender are those of `on`. None: that act does not stand, or is
// not told by the events of its case.
[[nodiscard]] Result<std::optional<QJsonObject>> fieldsAnew(const Desk& desk,
                                                            const IssuedPaper& letter, QDate on);

} // namespace jiuzhang
