// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

struct DocketLine { // one case of a docket
    CaseNumber number;
    QString entity;
    std::optional<UnitId> respondent;
    std::optional<UnitId> lead;
    State state;
    QString question; // what is asked of the meeting: the claim
    QString finding;  // 核实情况, as the unit found
    QString proposal; // the newest opinion
    Docketing docketing;
};

struct Docket { // 专项研究清单 (plan II.3b)
    QString name;
    int cases = 0;
};

// The dockets there are, the newest name last. A case stands on the docket that it was put on
// last.
[[nodiscard]] Result<std::vector<Docket>> dockets(const Desk& desk);

// The cases of a docket in the order of numbers. DocketEmpty when no case is on it.
[[nodiscard]] Result<std::vector<DocketLine>> docketLines(const Desk& desk, const QString& name);

// The open cases that could be put on one: with a unit, and on none that awaits a decision;
// those that need collective study (plan II.2d) first.
[[nodiscard]] Result<std::vector<DocketLine>> docketCandidates(const Desk& desk);

} // namespace jiuzhang
