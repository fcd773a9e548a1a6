// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/rate_tables.h"
#include "core/casework/clue.h"

namespace jiuzhang {

// The rule that a debt bears interest by, and its rates.
struct InterestTerms {
    InterestRule rule = InterestRule::None;
    std::vector<RateFrom> rates = {}; // none: it bears none
    std::optional<InterestRate> belowFloor =
        {};                      // the agreed rate, where it is too low: rates has the floor
    bool floorUnchecked = false; // 未核下限: size or day of the contract unknown
    friend bool operator==(const InterestTerms&, const InterestTerms&) = default;
};

// Of goods, works or services: the category says so, or something was handed over.
[[nodiscard]] bool isPurchase(const ClueContent& clue, const Programme& programme);

// As a person said; else where a rate is agreed, that; else article 17 of Decree 802 where it
// holds: a purchase by an organ from a micro, small or medium enterprise, by a contract from
// 2020-09-01 on. It keeps an agreed rate from lying below the one-year LPR of the contract's day,
// too. `first` is the first day that bears interest. FieldMissing: the size, the day of the
// contract or the agreed rate, which nobody guesses; InterestRuleUnknown: a person has to say;
// RateNotDated: a table begins after `first`.
[[nodiscard]] Result<InterestTerms> interestTerms(const ClueContent& clue,
                                                  const Programme& programme,
                                                  const RateTables& tables, QDate first);

} // namespace jiuzhang
