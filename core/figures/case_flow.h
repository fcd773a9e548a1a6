// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/figures/closed_months.h"

namespace jiuzhang {

// How one case stands for the figures at the end of a day. A case leaves the open ones on
// the day it is settled; striking it off changes nothing here.
enum class Standing { Unregistered, Open, Settled, Declined, Merged, Void };

// What happened to one case in a period. Every figure of every report comes from here.
struct CaseFlow {
    Standing before = Standing::Unregistered;
    Standing after = Standing::Unregistered;
    std::optional<UnitId> leadBefore;
    std::optional<UnitId> leadAfter; // of a closed case: who led it when it was closed
    std::optional<CategoryId> categoryBefore;
    std::optional<CategoryId> categoryAfter;
    int registered = 0;
    int reopened = 0;
    int refused = 0;
    int unmerged = 0;
    int settled = 0;
    int declined = 0;
    int merged = 0;
    int struckOff = 0;
    std::optional<QDate> settledOn;     // of the settlement that holds at the end
    std::optional<CaseOutcome> outcome; // its outcome

    // Whether what happened leads from `before` to `after`. It does for every case whose
    // events passed the gate; one that does not is named in the report.
    [[nodiscard]] bool addsUp() const;
};

struct CountedMove {
    QDate on; // the day on which it counts
    const Move* move;
};
// In the order of these days: what was entered late comes after what had been reported by then.
[[nodiscard]] std::vector<CountedMove> movesAsCounted(const Case& subject,
                                                      const ClosedMonths& closed);

// `after` is the case's own state where its last move lies in or before the period, not the
// sum of the moves: that is what makes the control identity a check. What was entered after
// its month was frozen counts later: `closed`.
[[nodiscard]] CaseFlow flowOf(const Case& subject, const Period& period,
                              const ClosedMonths& closed = {});

[[nodiscard]] Money fulfilledIn(const Case& subject, const Period& period,
                                const ClosedMonths& closed = {});
[[nodiscard]] Money fulfilledThrough(const Case& subject, QDate day,
                                     const ClosedMonths& closed = {});

// 涉及金额: what is in dispute, or the whole contract where no such sum is known.
[[nodiscard]] std::optional<Money> amountAtStake(const ClueContent& clue);

} // namespace jiuzhang
