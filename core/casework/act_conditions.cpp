// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gate.h"
#include "core/casework/json_fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Outcome checkReturn(const Case& subject, const QJsonObject& payload, QDate on)
{
    const auto& window = subject.legs.back().returnDue;
    if (window && on > *window)
        return refuse(ErrorCode::ReturnTooLate, {iso(*window), iso(on)});
    if (subject.lead && subject.lead->text() == payload[u"suggestedUnit"].toString())
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("suggestedUnit"), subject.lead->text(), QString()});
    return {};
}

Outcome checkOpinion(const Case& subject, const QJsonObject& payload)
{
    if (subject.track == Track::Collective && !payload.contains(u"minutes"))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("minutes")});
    return {};
}

Outcome checkFulfilment(const Case& subject, const QJsonObject& payload)
{
    const Money after = subject.fulfilled() + Money::fromFen(payload[u"amountFen"].toInteger());
    if (subject.recognised && after > *subject.recognised && !payload.contains(u"reason"))
        return refuse(ErrorCode::AmountBeyond,
                      {QStringLiteral("amountFen"), after.inWan(6), subject.recognised->inWan(6)});
    return {};
}

// plan II.2d: each track has its own evidence; which one it is must have been found first.
Outcome checkSettling(const Case& subject)
{
    if (!subject.track)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("track")});
    if (subject.opinions.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("opinion")});
    const bool studied =
        std::any_of(subject.opinions.begin(), subject.opinions.end(),
                    [](const Opinion& opinion) { return !opinion.minutes.isEmpty(); });
    if (subject.track == Track::Collective && !studied)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("minutes")});
    return {};
}

Outcome checkStrikingOff(const Case& subject, const QJsonObject& payload, const Acting& acting)
{
    const QString name = acting.operatorName.trimmed();
    if (name == subject.settledBy.trimmed())
        return refuse(ErrorCode::SameOperator, {name});
    const auto told = QDate::fromString(payload[u"toldOn"].toString(), Qt::ISODate);
    if (told > acting.on)
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("toldOn"), iso(told), iso(acting.on)});
    if (subject.settledOn && told < *subject.settledOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("toldOn"), iso(told), iso(*subject.settledOn)});
    return {};
}

} // namespace

Outcome checkStanding(const Case& subject, Act act, const Acting& acting,
                      const Programme& programme)
{
    const auto returns = QString::number(subject.returns());
    switch (act) {
    case Act::Dispatch:
        if (subject.awaitsAppointment())
            return refuse(ErrorCode::AppointFirst, {returns});
        return {};
    case Act::Return: // the third goes to the office, and nothing is returned any more
        if (subject.returns() >= kReturnsAllowed)
            return refuse(ErrorCode::ActNotAllowed, {QStringLiteral("return"), idOf(subject.state),
                                                     QStringLiteral("sign-for")});
        return {};
    case Act::Appoint: // before the third return the rules propose
        if (!subject.awaitsAppointment())
            return refuse(ErrorCode::AppointmentNotDue,
                          {returns, QString::number(kReturnsAllowed)});
        return {};
    case Act::Docket:
        if (const auto* awaited = subject.awaitedDecision())
            return refuse(ErrorCode::AlreadyDocketed, {awaited->docket});
        return {};
    case Act::Decide:
        if (!subject.awaitedDecision())
            return refuse(ErrorCode::DecisionNotAwaited);
        return {};
    case Act::Refer:
        if (!programme.referrers.contains(acting.operatorName.trimmed()))
            return refuse(ErrorCode::NotPermitted,
                          {acting.operatorName.trimmed(), QStringLiteral("refer")});
        return {};
    default:
        return {};
    }
}

Outcome checkBeyondRow(const Case& subject, const ActRow& row, const QJsonObject& payload,
                       const Acting& acting, const Programme& programme, const Case* other)
{
    switch (row.act) {
    case Act::Return:
        return checkReturn(subject, payload, acting.on);
    case Act::Opine:
        return checkOpinion(subject, payload);
    case Act::Fulfil:
        return checkFulfilment(subject, payload);
    case Act::Settle:
        return checkSettling(subject);
    case Act::StrikeOff:
        return checkStrikingOff(subject, payload, acting);
    case Act::Merge:
    case Act::Relate:
    case Act::Distinguish:
        return checkLink(subject, row, acting, other);
    default:
        return checkFollowUp(subject, row, payload, acting, programme);
    }
}

} // namespace jiuzhang
