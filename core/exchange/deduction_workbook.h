// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/programme.h"
#include "core/figures/deductions.h"

namespace jiuzhang {

// 扣分表 of a year: points by unit, what lies behind each, what the units say of it. Once it was
// fixed, it is the correcting sheet: what was fixed beside what is known now.
struct DeductionBook {
    int year = 0;
    QDate on;
    std::vector<UnitDeductions> units;
    std::map<UnitId, QString> statements; // lines
    std::optional<QDate> fixedOn;         // none: a draft
    std::map<UnitId, int> fixed;          // points that count, in hundredths
};

// Those of WrittenWorkbook. `anchor` stands at the foot of each page.
[[nodiscard]] Outcome writeDeductionWorkbook(const QString& path, const DeductionBook& deductions,
                                             const Programme& programme, const QString& anchor);

} // namespace jiuzhang
