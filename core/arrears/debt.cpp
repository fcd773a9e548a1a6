// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/debt.h"

#include "core/base/text.h"

#include <algorithm>

namespace jiuzhang {

namespace {

std::vector<Payment> paymentsOf(const Case& subject)
{
    std::vector<Payment> payments;
    for (const auto& each : subject.fulfilments)
        payments.push_back({each.on, each.amount});
    return payments;
}

// The last day that bears interest: a plan may say that none runs after one.
QDate lastDay(const Case& subject, QDate on)
{
    if (subject.plans.empty() || !subject.plans.back().interestUntil)
        return on;
    return std::min(on, *subject.plans.back().interestUntil);
}

Result<Reckoning> doubledPart(const Case& subject, BearingDebt debt,
                              const WorkingCalendar& calendar, const RateTables& tables, QDate last)
{
    const QDate first = TRY(performanceDue(subject.clue, calendar)).on.addDays(1);
    if (!rateOn(tables.doubled, first))
        return refuse(ErrorCode::RateNotDated,
                      {idOf(InterestRule::Judgment), iso(first),
                       iso(tables.doubled.empty() ? QDate() : tables.doubled.front().from)});
    debt.order = PaymentOrder::PrincipalFirst; // payments go to the judgment's money
    return reckon(debt, tables.doubled, first, last);
}

} // namespace

Result<DebtInterest> interestOf(const Case& subject, const Programme& programme,
                                const WorkingCalendar& calendar, const RateTables& tables, QDate on)
{
    const ClueContent& clue = subject.clue;
    const auto principal = subject.recognised ? subject.recognised : clue.disputed;
    if (!principal)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("disputedFen")});
    const auto due = TRY(debtDue(clue, calendar));
    DebtInterest interest{.on = on,
                          .due = due,
                          .principal = *principal,
                          .isClaimed = !subject.recognised,
                          .order = clue.order.value_or(PaymentOrder::PrincipalFirst)};
    const QDate first = due.on.addDays(1);
    const QDate last = lastDay(subject, on);
    interest.terms = TRY(interestTerms(clue, programme, tables, first));
    BearingDebt debt{*principal, paymentsOf(subject)};
    if (!interest.terms.rates.empty()) {
        interest.principalFirst = reckon(debt, interest.terms.rates, first, last);
        debt.order = PaymentOrder::InterestFirst;
        interest.interestFirst = reckon(debt, interest.terms.rates, first, last);
    }
    if (interest.terms.rule == InterestRule::Judgment)
        interest.doubled = TRY(doubledPart(subject, debt, calendar, tables, last));
    return interest;
}

} // namespace jiuzhang
