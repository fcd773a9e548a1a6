// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/due_day.h"
#include "core/arrears/interest_rule.h"
#include "core/arrears/reckoning.h"
#include "core/casework/case.h"

namespace jiuzhang {

// 「测算,以双方核定或司法裁判为准」, on everything that tells interest: the program reckons, it
// does not claim.
inline constexpr const char16_t* kReckonedOnly = u"测算，以双方核定或司法裁判为准";

// What a debt has borne by the end of a day (arrears.md, Interest; settled.md, Money).
struct DebtInterest {
    QDate on;
    DebtDue due;
    Money principal;        // recognised and undisputed, before payments; else the disputed sum …
    bool isClaimed = false; // … 按主张额测算
    InterestTerms terms = {};
    QString ruleReason = {}; // why a person changed or corrected the rule; empty: nobody did
    PaymentOrder order = PaymentOrder::PrincipalFirst;
    Reckoning principalFirst = {}; // both are told wherever one is
    Reckoning interestFirst = {};
    std::optional<Reckoning> doubled =
        {}; // beside a judgment, from the end of its time for performance

    [[nodiscard]] const Reckoning& asAgreed() const
    {
        return order == PaymentOrder::InterestFirst ? interestFirst : principalFirst;
    }
    [[nodiscard]] Money sum() const { return asAgreed().sum + (doubled ? doubled->sum : Money()); }
    friend bool operator==(const DebtInterest&, const DebtInterest&) = default;
};

// Of the case as it stands: payments reduce the principal on their days, also on days before it
// was recognised. FieldMissing "disputedFen": no sum is known; and those of debtDue(),
// performanceDue() and interestTerms().
[[nodiscard]] Result<DebtInterest> interestOf(const Case& subject, const Programme& programme,
                                              const WorkingCalendar& calendar,
                                              const RateTables& tables, QDate on);

} // namespace jiuzhang
