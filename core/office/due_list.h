// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/casework/ladder.h"
#include "core/office/desk.h"

namespace jiuzhang {

enum class DueKind {
    Due,
    Late,
    Lagging,
    ToAssign,
    ToSign,
    ToStrikeOff,
    ReportMissing,
    Rung,
    Decision,
    Limit,
    Successor,
    FollowUp,
    Instalment
};
[[nodiscard]] QString dueKindId(DueKind kind); // "due" "late" "lagging" "to-assign" …

struct DueItem {
    DueKind kind;
    std::optional<CaseNumber> number; // none: a missing report
    QString entity; // masked where it is shielded; of a missing report: its month, "2022-06"
    std::optional<UnitId> unit; // who owes it: the lead; none: the office
    QDate dueOn;
    int daysLate = 0; // working days, on a day of rest at least 1; 0 when not late
    std::optional<RungProposal> rung = {}; // Rung: the step that is proposed
    // FollowUp: the last one found the entity dissatisfied, and this is the act that may answer it:
    // a settlement is refused, a case that was struck off is reopened.
    std::optional<Act> remedy = {};
};

// Working days: what falls due later waits for its day, in a list that is not asked for more.
inline constexpr int kDueWithin = 5;

// What waits for somebody on `on`, most urgent first. Due: within so many working
// days. Lagging: behind the window of its stage (plan II), a mark and no error. Rung: a step of
// the supervision ladder that a person may take. Decision: what a docket decided is due. Limit: a
// letter's new limit. Both like Due, and then like Late. Successor: its unit has ended, and who
// takes over is for a person to choose. Instalment: each that is open of a plan, like Due and then
// like Late, also of a case that is closed or merged. FollowUp: one was promised, or the last one
// found the entity dissatisfied and a person decides whether to refuse or to reopen. A case can
// appear under several kinds, once under each but for its instalments.
[[nodiscard]] Result<std::vector<DueItem>> dueList(const Desk& desk, QDate on,
                                                   int within = kDueWithin);

} // namespace jiuzhang
