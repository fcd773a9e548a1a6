// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/debts.h"

#include "core/arrears/debt_line.h"
#include "core/base/text.h"
#include "core/casework/case_course.h"
#include "core/casework/json_fields.h"
#include "core/shielding/masking.h"

namespace jiuzhang {

namespace {

qint64 fenOf(Money money)
{
    return static_cast<qint64>(money.fen());
}

QJsonValue yearDays(const InterestRate& rate)
{
    if (rate.per == InterestPer::Day)
        return {};
    return rate.yearDays == YearDays::Of360 ? 360 : 365;
}

// Of the entry that set the rule, as it stands after what was corrected in it.
QString ruleReason(std::span<const Event> events)
{
    const auto field = QStringLiteral("interestRule");
    const auto course = courseOf(events);
    const CourseEntry* entry = entryTelling(course, field);
    if (!entry)
        return {};
    QString reason = isAct(entry->event.kind, Act::Change)
                         ? entry->event.payload[u"reason"].toString()
                         : QString();
    for (const auto& each : course) {
        const bool mends =
            std::ranges::find(entry->mendedBy, each.event.seq) != entry->mendedBy.end();
        if (mends && each.event.payload[u"field"] == field)
            reason = each.event.payload[u"reason"].toString();
    }
    return reason;
}

void putSteps(QJsonArray& steps, const Reckoning& reckoning, bool isDoubled)
{
    for (const auto& step : reckoning.steps)
        steps.append(QJsonObject{{QStringLiteral("from"), step.from.toString(Qt::ISODate)},
                                 {QStringLiteral("to"), step.to.toString(Qt::ISODate)},
                                 {QStringLiteral("days"), step.days()},
                                 {QStringLiteral("principalFen"), fenOf(step.principal)},
                                 {QStringLiteral("rate"), step.rate.percent},
                                 {QStringLiteral("per"), idOf(step.rate.per)},
                                 {QStringLiteral("yearDays"), yearDays(step.rate)},
                                 {QStringLiteral("interestFen"), fenOf(step.interest)},
                                 {QStringLiteral("doubled"), isDoubled}});
}

QJsonObject instalmentJson(const Instalment& instalment)
{
    return {{QStringLiteral("dueOn"), instalment.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("amountFen"), fenOf(instalment.amount)}};
}

QJsonObject replacedJson(const Plan& plan)
{
    QJsonArray instalments;
    for (const auto& each : plan.instalments)
        instalments.append(instalmentJson(each));
    return {{QStringLiteral("agreedOn"), plan.on.toString(Qt::ISODate)},
            {QStringLiteral("agreedBy"), plan.agreedBy},
            {QStringLiteral("instalments"), instalments}};
}

// Late from the day after.
QString instalmentState(const WatchedInstalment& instalment, QDate on)
{
    if (instalment.isPaid())
        return QStringLiteral("paid");
    return instalment.isLate(on) ? QStringLiteral("late") : QStringLiteral("open");
}

} // namespace

Result<DebtInterest> interestOfCase(const Desk& desk, const Case& subject, QDate on)
{
    const auto rates = TRY(shippedRates());
    auto interest = TRY(interestOf(subject, desk.programme, desk.calendar, rates, on));
    interest.ruleReason = textForList(ruleReason(TRY(desk.record.events(subject.number))), subject);
    return interest;
}

Outcome checkProposedForCredit(const Desk& desk, const Case& subject, QDate on)
{
    const auto rates = TRY(shippedRates());
    std::vector<Case> merged;
    for (const auto& child : subject.children)
        merged.push_back(folded(TRY(desk.record.events(child)), on));
    const auto line =
        debtLine(wholeDebt(subject, merged), {desk.programme, desk.calendar, rates}, on);
    if (line && isForCreditRecord(*line, desk.programme.directory))
        return {};
    return refuse(ErrorCode::CreditNotProposed, {subject.number.text(), iso(on)});
}

QJsonObject toJson(const DebtInterest& interest)
{
    QJsonArray steps;
    putSteps(steps, interest.asAgreed(), false);
    if (interest.doubled)
        putSteps(steps, *interest.doubled, true);
    const auto& below = interest.terms.belowFloor;
    return {{QStringLiteral("on"), interest.on.toString(Qt::ISODate)},
            {QStringLiteral("sumFen"), fenOf(interest.sum())},
            {QStringLiteral("rule"), idOf(interest.terms.rule)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("principalFen"), fenOf(interest.principal)},
            {QStringLiteral("claimed"), interest.isClaimed},
            {QStringLiteral("dueOn"), interest.due.on.toString(Qt::ISODate)},
            {QStringLiteral("dueRule"), dueText(interest.due)},
            {QStringLiteral("order"), idOf(interest.order)},
            {QStringLiteral("principalFirstFen"), fenOf(interest.principalFirst.sum)},
            {QStringLiteral("interestFirstFen"), fenOf(interest.interestFirst.sum)},
            {QStringLiteral("doubledFen"),
             interest.doubled ? QJsonValue(fenOf(interest.doubled->sum)) : QJsonValue()},
            {QStringLiteral("agreedRate"), below ? QJsonValue(rateText(*below)) : QJsonValue()},
            {QStringLiteral("floorUnchecked"), interest.terms.floorUnchecked},
            {QStringLiteral("ruleReason"),
             interest.ruleReason.isEmpty() ? QJsonValue() : QJsonValue(interest.ruleReason)},
            {QStringLiteral("notice"), QString::fromUtf16(kReckonedOnly)}};
}

QJsonObject planJson(const Case& subject, QDate on)
{
    QJsonArray instalments;
    for (const auto& each : watchedInstalments(subject)) {
        QJsonObject json = instalmentJson({each.dueOn, each.amount});
        json[u"paidFen"] = fenOf(each.paid);
        json[u"state"] = instalmentState(each, on);
        instalments.append(json);
    }
    QJsonObject json{{QStringLiteral("case"), subject.number.text()},
                     {QStringLiteral("recognisedFen"),
                      subject.recognised ? QJsonValue(fenOf(*subject.recognised)) : QJsonValue()},
                     {QStringLiteral("fulfilledFen"), fenOf(subject.fulfilled())},
                     {QStringLiteral("instalments"), instalments}};
    if (subject.plans.empty())
        return json;
    const Plan& plan = subject.plans.back();
    json[u"leavesFen"] = fenOf(leftByPlan(subject));
    json[u"agreedOn"] = plan.on.toString(Qt::ISODate);
    json[u"agreedBy"] = plan.agreedBy;
    putText(json, u"reason", plan.reason);
    putDay(json, u"interestUntil", plan.interestUntil);
    QJsonArray replaced;
    for (auto each = subject.plans.begin(); each + 1 != subject.plans.end(); ++each)
        replaced.append(replacedJson(*each));
    json[u"replaced"] = replaced;
    return json;
}

} // namespace jiuzhang
