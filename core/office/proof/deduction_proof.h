// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/deductions.h"
#include "core/office/proof/moment.h"

#include <list>

namespace jiuzhang {

// Reckons every year whose points were fixed once more, from what had been entered then, as of that
// day and by the units and the calendar of that time. First every fixing, then every case.
class DeductionProof {
public:
    [[nodiscard]] Outcome begin(const Moment& fixing); // which is proved (work_proofs.h)
    void add(std::span<const Event> history);          // all events of a case
    [[nodiscard]] std::vector<Problem> problems();

private:
    struct Year {
        Year(const Moment& at, const DeductionRules& by, std::vector<Submission> reports,
             std::optional<QDate> firstMonth)
            : fixing(at.event), programme(at.then.programme), calendar(at.then.calendar), rules(by),
              received(std::move(reports)), first(firstMonth),
              tally(rules, programme, calendar, year(), fixing.happenedOn)
        {
        }
        [[nodiscard]] int year() const { return fixing.payload[u"year"].toInt(); }
        Event fixing;
        Programme programme;
        WorkingCalendar calendar;
        DeductionRules rules;
        std::vector<Submission> received;
        std::optional<QDate> first;          // the month that was closed first
        std::optional<QDate> firstClue = {}; // the day on which the first one was registered
        DeductionTally tally;
    };
    [[nodiscard]] static Outcome isReckoned(Year& year);

    std::list<Year> years_; // tallies refer to what stands beside them
};

} // namespace jiuzhang
