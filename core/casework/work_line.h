// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

// What the clocks and the ladder need to know of a case, and no more: a hundred thousand of
// them are read in the time that a few thousand whole cases take.
struct WorkLine {
    CaseNumber number{QString()};
    QString entity = {};
    Shielding shielding = Shielding::Open;
    State state = State::Registered;
    int year = 0;
    int stage = 1;
    std::optional<UnitId> lead = {};
    QDate lastActOn;
    std::optional<QDate> settledOn = {};
    std::optional<QDate> dueOn = {};
    std::optional<QDate> limitOn = {};     // what the ladder reckons from
    std::optional<QDate> signForDue = {};  // of the present leg
    std::optional<QDate> clockFrom = {};   // when the present leg, or its new limit, began
    QString rung = {};                     // the highest act of the ladder for rungFor; empty: none
    std::optional<QDate> rungFor = {};     // the due day of this leg that was urged about last
    int unanswered = 0;                    // supervision letters on this leg without answer
    std::optional<QDate> letterLimit = {}; // of a letter of the ladder that is not answered
    std::optional<QDate> decisionDue = {};
    std::optional<QDate> followUpDue = {};    // a promised 回访
    std::optional<QDate> instalmentDue = {};  // of a plan, the oldest that is open
    std::optional<QDate> dissatisfiedOn = {}; // a 回访 that proposes to refuse or to reopen
    friend bool operator==(const WorkLine&, const WorkLine&) = default;
};

[[nodiscard]] WorkLine workLineOf(const Case& subject);

} // namespace jiuzhang
