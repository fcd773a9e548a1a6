// SPDX-License-Identifier: GPL-3.0-or-later
// The supervision ladder (提醒 督办 约谈 通报): the program proposes, a person issues
// (casework, Deadlines).
#pragma once

#include "core/casework/acts.h"
#include "core/casework/work_line.h"

namespace jiuzhang {

struct RungProposal {
    Rung rung;
    const ActRow* act = nullptr; // that takes it
    std::vector<Rung> skipped;   // lower ones that were due and not taken
    QDate forDue;                // the day that was to be kept
    int workdaysLate = 0;        // past it; 0 before and on it
    bool needsReason = false;    // not above the rung taken last
};

// The highest rung that the ladder asks for on `on` and that was not taken for this due day
// yet; none: nothing to do. A rung is asked for once per due day, so after an absence only the
// highest shows, with those that were skipped.
[[nodiscard]] std::optional<RungProposal> proposedRung(const WorkLine& line,
                                                       const Programme& programme,
                                                       const WorkingCalendar& calendar, QDate on);

} // namespace jiuzhang
