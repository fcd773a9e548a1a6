// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"
#include "core/office/proof/moment.h"

#include <list>

namespace jiuzhang {

// Counts every frozen month once more, from what had been entered when it was frozen, as of the day
// that it says, and by the rules of that time. First every freezing, then every case. A month of an
// earlier program, which does not keep the cases behind its figures, counted some of them
// otherwise: of it the flow of all cases is held against the record.
class MonthProof {
public:
    [[nodiscard]] Outcome begin(const Moment& freezing); // which is proved (ledger_proofs.h)
    void add(std::span<const Event> history);            // all events of a case
    [[nodiscard]] std::vector<Problem> problems();

private:
    struct Month {
        Month(Event event, Programme then, const ReportSpan& span, ClosedMonths closed)
            : freezing(std::move(event)), programme(std::move(then)),
              tally(programme, span, std::move(closed))
        {
        }
        Event freezing;
        Programme programme;
        FigureTally tally;
        std::optional<QDate> firstClue = {}; // the day on which the first one was registered
    };
    [[nodiscard]] static Outcome isCounted(Month& month);
    [[nodiscard]] static Outcome isFirst(const Month& month);

    std::list<Month> months_; // in the order in which they were frozen; tallies refer to programmes
};

} // namespace jiuzhang
