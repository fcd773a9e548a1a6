// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/casework/act_rules.h"
#include "core/casework/json_fields.h"

namespace jiuzhang {

namespace allowed {

Outcome fulfilling(const ActTry& attempt)
{
    const auto& recognised = attempt.subject.recognised;
    const Money after =
        attempt.subject.fulfilled() + Money::fromFen(attempt.payload[u"amountFen"].toInteger());
    if (recognised && after > *recognised && attempt.payload[u"reason"].toString().isEmpty())
        return refuse(ErrorCode::AmountBeyond,
                      {QStringLiteral("amountFen"), after.inWan(6), recognised->inWan(6)});
    return {};
}

// It promises no more than is owed, and says why when it takes another one's place.
Outcome planning(const ActTry& attempt)
{
    const auto owed = owedBefore(attempt.subject, attempt.entry);
    if (!owed)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("recognisedFen")});
    const auto field = QStringLiteral("instalments");
    const auto instalments = TRY(instalmentsFrom(attempt.payload[field].toString(), field));
    const Plan plan{attempt.acting.on, instalments, {}};
    if (plan.instalments.front().dueOn < attempt.acting.on)
        return refuse(ErrorCode::DateBefore,
                      {field, iso(plan.instalments.front().dueOn), iso(attempt.acting.on)});
    if (plan.sum() > *owed)
        return refuse(ErrorCode::AmountBeyond, {field, plan.sum().inWan(6), owed->inWan(6)});
    if (!attempt.subject.plans.empty() && attempt.payload[u"reason"].toString().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
    return {};
}

} // namespace allowed

Outcome checkPlanKept(const ActTry& attempt)
{
    if (!instalmentDue(attempt.subject))
        return {};
    if (attempt.payload[u"settleConsent"].toString().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("settleConsent")});
    const QString outcome = attempt.payload[u"outcome"].toString();
    if (outcome != idOf(CaseOutcome::Partial))
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("outcome"), outcome, idOf(CaseOutcome::Partial)});
    return {};
}

namespace applied {

void recognised(Case& subject, const Event& event)
{
    subject.recognised = moneyIn(event.payload, u"amountFen");
    subject.contested = moneyIn(event.payload, u"contestedFen");
    subject.notDue = moneyIn(event.payload, u"notDueFen");
}

void fulfilled(Case& subject, const Event& event)
{
    subject.fulfilments.push_back({event.happenedOn,
                                   moneyIn(event.payload, u"amountFen").value_or(Money()),
                                   event.payload[u"voucher"].toString()});
}

void planned(Case& subject, const Event& event)
{
    const auto& payload = event.payload;
    auto instalments = instalmentsFrom(payload[u"instalments"].toString(), {});
    if (instalments)
        subject.plans.push_back({event.happenedOn, *std::move(instalments),
                                 payload[u"agreedBy"].toString(), payload[u"reason"].toString(),
                                 dayIn(payload, u"interest")});
}

} // namespace applied

} // namespace jiuzhang
