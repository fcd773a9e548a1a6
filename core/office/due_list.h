// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

enum class DueKind { Due, Late, Lagging, ToAssign, ToSign, ToStrikeOff };
[[nodiscard]] QString dueKindId(DueKind kind); // "due" "late" "lagging" "to-assign" …

struct DueItem {
    DueKind kind;
    CaseNumber number;
    QString entity;
    std::optional<UnitId> unit; // who owes it: the lead; none: the office
    QDate dueOn;
    int daysLate = 0; // working days; 0 when not late
};

// What waits for somebody on `on`, most urgent first. Due: within the next five working
// days. Lagging: behind the window of its stage (plan II), a mark and no error. A case can
// appear under several kinds, once under each.
[[nodiscard]] Result<std::vector<DueItem>> dueList(const Desk& desk, QDate on);

} // namespace jiuzhang
