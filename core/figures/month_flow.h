// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_cases.h"
#include "core/figures/report_span.h"

#include <memory>

namespace jiuzhang {

// A month of a year: what the control identity counts, and what was paid. Its cases (null: nobody
// asked for them, or they were not kept) stand at the place of a total.
struct MonthFlow {
    Period period;
    FigureRow counted = {}; // by the days of the facts, as they are known now
    std::shared_ptr<FigureCases> cases = {};
    struct Frozen {
        FigureRow total = {};
        std::shared_ptr<const FigureCases> cases = {};
    };
    std::optional<Frozen> frozen = {}; // what it said when it was frozen; none: it is not

    [[nodiscard]] const FigureRow& reported() const { return frozen ? frozen->total : counted; }
    [[nodiscard]] FigureRow corrected() const; // of what was reported: counted less reported
    // The cases behind a figure as it was reported. None: not known.
    [[nodiscard]] std::optional<std::vector<CaseNumber>> casesOf(Measure measure) const;
};

// What is printed of the months of a year, in this order: the control identity without what goes
// from unit to unit, and what was paid.
[[nodiscard]] std::span<const Measure> monthMeasures();

} // namespace jiuzhang
