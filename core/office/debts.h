// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/debt.h"
#include "core/office/desk.h"

namespace jiuzhang {

// What the case's debt has borne by the end of `on`, by the rates that come with the program.
// Why a person set the rule is told with it, without the names of who is shielded. CaseUnknown,
// and what interestOf() refuses.
[[nodiscard]] Result<DebtInterest> interestOfCase(const Desk& desk, const Case& subject, QDate on);

// Whether the case, as it stood at the end of `on`, is then on the list for the credit record.
// CreditNotProposed, and what the record refuses.
[[nodiscard]] Outcome checkProposedForCredit(const Desk& desk, const Case& subject, QDate on);

// sumFen rule steps[{from to days principalFen rate per interestFen doubled}], and what it rests
// on: principalFen claimed dueOn dueRule order principalFirstFen interestFirstFen doubledFen
// agreedRate floorUnchecked ruleReason notice. yearDays of a step: 365 or 360, null of a daily
// rate.
[[nodiscard]] QJsonObject toJson(const DebtInterest& interest);

// The plan that holds, as its instalments stand on `on`, and those that it took the place of:
// recognisedFen fulfilledFen leavesFen agreedOn agreedBy reason interestUntil
// instalments[{dueOn amountFen paidFen state}] replaced[{agreedOn agreedBy instalments[…]}].
[[nodiscard]] QJsonObject planJson(const Case& subject, QDate on);

} // namespace jiuzhang
