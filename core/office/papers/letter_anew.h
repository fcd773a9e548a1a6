// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that were issued, set once more: to correct them, and to see what is wrong with them.
#pragma once

#include "core/office/desk.h"

#include <span>

namespace jiuzhang {

// The fields of the letter as its own act would set them after these events, all of its case:
// the leg's day and limit, what was due at the act, what the act told. It keeps its addressees
// and what was set by hand. Only day, year and sender are those of `on`. None: that act does not
// stand, or is not told by the events.
[[nodiscard]] std::optional<QJsonObject> fieldsAnew(const Desk& desk, std::span<const Event> events,
                                                    const IssuedPaper& letter, QDate on);

// Whether the letter, as it was issued, says something that `by` puts right, which comes after
// these events of its case. What became different after its issue does not make it wrong.
[[nodiscard]] bool saysWrongly(const Desk& desk, std::span<const Event> events,
                               const IssuedPaper& letter, const Event& by);

} // namespace jiuzhang
