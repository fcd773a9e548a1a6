// SPDX-License-Identifier: GPL-3.0-or-later
// What the case form tells of a debt: what was promised, what was kept, what it has borne.
#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/office/debts.h"
#include "core/office/papers/paper_fields.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

// As it stood at the end of the day.
QString standingOf(const WatchedInstalment& instalment, QDate on)
{
    if (instalment.isPaid() && *instalment.paidOn > instalment.dueOn)
        return QStringLiteral("逾期后付清（%1）").arg(iso(*instalment.paidOn));
    if (instalment.isPaid())
        return QStringLiteral("已付清");
    return instalment.isLate(on) ? QStringLiteral("逾期") : QStringLiteral("未到期");
}

QJsonArray instalments(const Case& subject, QDate on)
{
    QJsonArray rows;
    for (const auto& each : watchedInstalments(subject))
        rows.append(QJsonObject{{QStringLiteral("date"), dayField(each.dueOn)},
                                {QStringLiteral("amount"), exactWan(each.amount)},
                                {QStringLiteral("paid"), exactWan(each.paid)},
                                {QStringLiteral("standing"), standingOf(each, on)}});
    return rows;
}

// 「第1期已付清；第2期逾期，欠20.00万元」, of one that was replaced as it was left.
QString keptText(const Case& subject, std::size_t plan, QDate on)
{
    const bool isReplaced = plan + 1 < subject.plans.size();
    const QDate until = isReplaced ? subject.plans[plan + 1].on : on;
    QStringList parts;
    for (const auto& each : watchedInstalments(subject, plan)) {
        QString part =
            QStringLiteral("第%1期%2").arg(parts.size() + 1).arg(standingOf(each, until));
        if (each.isLate(until))
            part += QStringLiteral("，欠%1万元").arg(exactWan(each.open()));
        parts += part;
    }
    return (isReplaced ? QStringLiteral("%1被替换时：").arg(iso(until)) : QString()) +
           parts.join(u'；');
}

// Each that was agreed, also those whose place another one took.
QJsonArray plans(const Case& subject, QDate on)
{
    QJsonArray rows;
    for (std::size_t at = 0; at < subject.plans.size(); ++at) {
        const Plan& plan = subject.plans[at];
        rows.append(QJsonObject{
            {QStringLiteral("date"), dayField(plan.on)},
            {QStringLiteral("agreedBy"), textOrNull(plan.agreedBy)},
            {QStringLiteral("text"), instalmentsInWords(instalmentsKept(plan.instalments))},
            {QStringLiteral("kept"), keptText(subject, at, on)},
            {QStringLiteral("reason"), textOrNull(plan.reason)}});
    }
    return rows;
}

void putSteps(QJsonArray& rows, const Reckoning& reckoning)
{
    for (const auto& step : reckoning.steps)
        rows.append(QJsonObject{{QStringLiteral("from"), dayField(step.from)},
                                {QStringLiteral("to"), dayField(step.to)},
                                {QStringLiteral("days"), step.days()},
                                {QStringLiteral("principal"), exactWan(step.principal)},
                                {QStringLiteral("rate"), rateText(step.rate)},
                                {QStringLiteral("amount"), exactWan(step.interest)}});
}

// 「截至2025-09-30，应付款日…，按支付条例第十七条计息3.059万元（先本后息）。…」
QString interestText(const DebtInterest& interest)
{
    QString text =
        QStringLiteral("截至%1，应付款日%2，本金%3万元，%4，利息合计%5万元（%6）。"
                       "先本后息%7万元，先息后本%8万元；无约定的，民法典第561条：先息后本。")
            .arg(iso(interest.on), dueText(interest.due), exactWan(interest.principal),
                 chineseOf(interest.terms.rule), exactWan(interest.sum()),
                 chineseOf(interest.order), exactWan(interest.principalFirst.sum),
                 exactWan(interest.interestFirst.sum));
    if (!interest.ruleReason.isEmpty())
        text += QStringLiteral("计息规则的理由：%1。").arg(interest.ruleReason);
    if (interest.doubled)
        text += QStringLiteral("其中加倍部分债务利息%1万元。").arg(exactWan(interest.doubled->sum));
    if (interest.isClaimed)
        text += QStringLiteral("按主张额测算。");
    if (const auto& agreed = interest.terms.belowFloor)
        text += QStringLiteral("约定%1，低于下限，按下限测算。").arg(rateText(*agreed));
    if (interest.terms.floorUnchecked)
        text += QStringLiteral("未核下限。");
    return text + QString::fromUtf16(kReckonedOnly) + u'。';
}

} // namespace

void putDebt(QJsonObject& fields, const Desk& desk, const Case& subject, QDate on)
{
    fields[u"instalments"] = instalments(subject, on);
    fields[u"plans"] = plans(subject, on);
    QJsonArray steps;
    const auto interest = interestOfCase(desk, subject, on);
    if (interest) {
        putSteps(steps, interest->asAgreed());
        if (interest->doubled)
            putSteps(steps, *interest->doubled);
        fields[u"interestText"] = interestText(*interest);
    }
    fields[u"interest"] = steps;
}

} // namespace jiuzhang
