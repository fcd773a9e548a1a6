// SPDX-License-Identifier: GPL-3.0-or-later
// The debts of a ledger reckoned a second time, from the events alone: by other eyes than
// core/arrears, without the folding of core/casework, and interest day by day.
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/casework/event.h"

#include <map>
#include <optional>
#include <vector>

namespace jiuzhang::tests {

struct ReckonedDebt {
    using Fen = std::optional<std::int64_t>; // none: nobody has told
    QString unit;                            // id
    QString size;                            // "": not known
    QString contract;
    bool isPurchase = false;
    Fen claimed, recognised, contested, notDue;
    std::int64_t paid = 0;
    QDate due;
    Fen principalFirst, interestFirst; // none: not to be reckoned
    bool isInterestFirst = false;      // as agreed
    bool hasPlan = false;
    QDate agreedOn, lateSince;
    std::int64_t late = 0;
    int letters = 0;  // unanswered, and past their limits
    QString decision; // the last one about the credit record: "approved" "rejected"
    QDate decidedOn;

    [[nodiscard]] std::int64_t open() const
    {
        return std::max<std::int64_t>(recognised.value_or(0) - paid, 0);
    }
    [[nodiscard]] std::int64_t waiting() const
    {
        const auto owed = recognised ? *recognised : claimed.value_or(0);
        return std::max<std::int64_t>(owed - paid, 0) + notDue.value_or(0);
    }
    [[nodiscard]] Fen interest() const { return isInterestFirst ? interestFirst : principalFirst; }
};

// By the numbers of their roots, as they stood at the end of `on`; each case is told by its events
// in the order of entry.
[[nodiscard]] std::map<QString, ReckonedDebt>
debtsAgain(const std::vector<std::vector<Event>>& cases, const WorkingCalendar& calendar, QDate on);

} // namespace jiuzhang::tests
