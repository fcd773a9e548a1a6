// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/deductions.h"
#include "core/office/desk.h"

namespace jiuzhang {

// The points of a year, as they stand at the end of `on`: a draft, by the rules that come with the
// program, before any unit was heard and anybody approved it (plan III.3).
struct DeductionDraft {
    int year = 0;
    QDate on;
    std::vector<UnitDeductions> units;
};

// YearOutside: before the programme; DateInFuture: it has not begun by `on`.
[[nodiscard]] Result<DeductionDraft> deductionDraft(const Desk& desk, int year, QDate on);

// year on units[{unit sum counted parts[{cause name on points case month}]}]; points in hundredths.
[[nodiscard]] QJsonObject toJson(const DeductionDraft& draft, const Directory& directory);

} // namespace jiuzhang
