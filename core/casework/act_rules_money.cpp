// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/calendar/calendar_years.h"
#include "core/casework/act_rules.h"
#include "core/casework/json_fields.h"

#include <limits>

namespace jiuzhang {

namespace {

// Of the plan that holds: it promises no more than is recognised and was not paid beside it.
Outcome checkPromise(const Case& after, const QString& field, const QStringList& more = {})
{
    const Money promised = after.plans.back().sum();
    const Money owed = leftByPlan(after) + promised;
    if (promised <= owed)
        return {};
    const Money recognised = after.recognised.value_or(Money());
    return refuse(ErrorCode::AmountBeyond,
                  QStringList{field, exactWan(promised), exactWan(std::max(owed, Money())),
                              exactWan(recognised), exactWan(recognised - owed)} +
                      more);
}

} // namespace

namespace allowed {

// A sum below the plan would leave it promising what nobody owes: the plan is replaced first.
Outcome recognising(const ActTry& attempt)
{
    if (attempt.subject.plans.empty())
        return {};
    Case after = attempt.subject;
    after.recognised = moneyIn(attempt.payload, u"amountFen");
    if (!instalmentDue(after)) // it was kept
        return {};
    return checkPromise(after, QStringLiteral("amountFen"), {iso(after.plans.back().on)});
}

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
    if (!attempt.subject.recognised)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("recognisedFen")});
    const auto field = QStringLiteral("instalments");
    const auto instalments = TRY(instalmentsFrom(attempt.payload[field].toString(), field));
    if (instalments.front().dueOn < attempt.acting.on)
        return refuse(ErrorCode::DateBefore,
                      {field, iso(instalments.front().dueOn), iso(attempt.acting.on)});
    if (const QDate last = instalments.back().dueOn; last.year() > kLastCalendarYear)
        return refuse(ErrorCode::YearOutside,
                      {iso(last), QString::number(kFirstCalendarYear),
                       QString::number(kLastCalendarYear), QStringLiteral("calendar")});
    Case after = attempt.subject;
    after.plans.push_back(
        {.on = attempt.acting.on,
         .instalments = instalments,
         .agreedBy = {},
         .entry = attempt.entry ? attempt.entry : std::numeric_limits<std::int64_t>::max()});
    TRY(checkPromise(after, field));
    if (!attempt.subject.plans.empty() && attempt.payload[u"reason"].toString().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("reason")});
    return {};
}

} // namespace allowed

Outcome checkPlanKept(const ActTry& attempt)
{
    const auto open = attempt.stands ? std::nullopt : instalmentDue(attempt.subject);
    if (!open)
        return {};
    if (attempt.payload[u"settleConsent"].toString().isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("settleConsent")});
    const QString outcome = attempt.payload[u"outcome"].toString();
    if (outcome != idOf(CaseOutcome::Partial))
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("outcome"), outcome, idOf(CaseOutcome::Partial), iso(*open)});
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
