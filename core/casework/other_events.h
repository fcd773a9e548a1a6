// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"

namespace jiuzhang {

// A kind of event that is no act. With `apply` it is a consequence, left on a case by another
// case's act or by a change of the rules: nobody calls it by itself. Without, it touches no case:
// a paper, a setting, what happened to the ledger as a whole.
struct EventRow {
    const char16_t* kind;
    const char16_t* word;
    Roles roles; // of which a listed person needs one; of a consequence: those of its causes
    ActChange* apply = nullptr;
    const char16_t* told = nullptr; // the key of what its event says in short; none: nothing
};

// All that a chain can hold besides acts: what is neither there nor an act was put in from outside.
[[nodiscard]] std::span<const EventRow> otherEvents();
[[nodiscard]] const EventRow* otherEventNamed(const QString& kind); // null: no such kind

} // namespace jiuzhang
