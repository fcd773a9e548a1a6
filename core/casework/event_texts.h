// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/casework/event.h"

namespace jiuzhang {

// Whether every text of an event can be kept and read back the same: CharacterRefused, its place
// named as in the event's JSON, "/payload/clue/facts".
[[nodiscard]] Outcome checkTexts(const NewEvent& event);
[[nodiscard]] Outcome checkTexts(const Event& event);

} // namespace jiuzhang
