// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/unit.h"

namespace jiuzhang {

// What keeps units from standing in one directory together.
struct UnitConflict {
    enum class Kind {
        IdTwice,              // of `other`
        EndsBeforeItBegins,   //
        SuccessorsOfTheAlive, // it has successors, and no last day
        NameTwice,            // `other` bears the name on the same days
        SuccessorUnknown,     // `said` is no unit's id
        SuccessorOfItself,    //
        SuccessorTooEarly,    // `other` begins before its predecessor has ended
        SuccessorEndsFirst,   // `other` has ended by then: so a circle is always refused
    };
    Kind kind;
    std::size_t unit; // its place in the list
    QString place;    // "id" "validTo" "name" "shortName" "aliases[1]" "successors[0].unit"
    QString said;     // the name, date or id that stands there
    std::optional<std::size_t> other = {};
    friend bool operator==(const UnitConflict&, const UnitConflict&) = default;
};

// Every conflict, unit by unit within each kind; none: they may stand in one directory.
[[nodiscard]] std::vector<UnitConflict> conflictsIn(const std::vector<Unit>& units);

} // namespace jiuzhang
