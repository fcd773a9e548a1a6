// SPDX-License-Identifier: GPL-3.0-or-later
// What one case adds to its rows, wherever they stand.
#pragma once

#include "core/figures/case_flow.h"
#include "core/figures/figure_row.h"

namespace jiuzhang {

// The control identity's figures and those beside it: opening, new, … closing, struck off.
[[nodiscard]] FigureRow flowFigures(const Case& subject, const CaseFlow& flow);

// Those, what is late, what is counted since the year began (`year`), and what was paid in the
// period. What is at stake is a debt's.
[[nodiscard]] FigureRow caseFigures(const Case& subject, const CaseFlow& flow, const CaseFlow& year,
                                    const ReportSpan& span, const ClosedMonths& closed);

// 只计主案: what is declined, or part of another case, is in no rate and on no list.
[[nodiscard]] bool isRoot(const CaseFlow& year);
[[nodiscard]] bool wasOpenIn(const CaseFlow& flow);

// What one case tells of a debt. Another case that was merged into it tells of the same one.
struct DebtTold {
    std::optional<Money> atStake;
    std::optional<Money> recognised;
    Money paid;          // until the period's end
    bool counts = false; // the case was accepted, or paid on, since the year began
    bool isRoot = false;
};
[[nodiscard]] DebtTold debtTold(const Case& subject, const CaseFlow& year, const ReportSpan& span,
                                const ClosedMonths& closed);

struct RowsOfCase { // in which it stands at the end
    QString unit;
    QString category;
    QString track;
};

struct DebtPart {
    CaseNumber number;
    RowsOfCase places;
    DebtTold told;
    FigureRow ofRoot = {}; // what its root's unit counts of it
};

// What each of several tellings adds to the figures of their debt, the root's first: what the root
// says of it, or, where that says nothing, the most that another one says; and all that was paid.
// None where the debt is not of this year.
[[nodiscard]] std::vector<FigureRow> debtFigures(std::span<const DebtTold> told);

} // namespace jiuzhang
