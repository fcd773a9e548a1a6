// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gate.h"

#include "core/casework/clocks.h"
#include "core/casework/json_fields.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// The days that this act sets or moves, reckoned once and kept in its event.
QJsonObject reckonedDays(const Case& subject, Act act, QDate on, const WorkingCalendar& calendar)
{
    switch (act) {
    case Act::SignFor:
        return clocksSignedFor(subject, on, calendar);
    case Act::Resume:
        return clocksResumed(subject, on, calendar);
    case Act::Remind:
    case Act::Supervise:
    case Act::Interview:
    case Act::Bulletin: {
        QJsonObject days;
        putDay(days, u"forDue", subject.limitOn());
        return days;
    }
    default:
        return {};
    }
}

template <class T>
Result<T> at(const Case& subject, Result<T> result)
{
    return std::move(result).map_error([&](Error error) {
        error.where = subject.number.text();
        return error;
    });
}

} // namespace

Outcome mayEnter(const Acting& acting, QDate today)
{
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    if (acting.on > today)
        return refuse(ErrorCode::DateInFuture, {QStringLiteral("on"), iso(acting.on), iso(today)});
    return {};
}

Outcome Gate::mayAct(const Case& subject, const ActRow& row, const Acting& acting) const
{
    const auto where = subject.number.text();
    if (auto may = at(subject, mayEnter(acting, today)); !may)
        return may;
    if (std::find(row.from.begin(), row.from.end(), subject.state) == row.from.end()) {
        QStringList allowed;
        for (const auto* other : actsFor(subject))
            allowed += QString::fromUtf16(other->id);
        return refuse(ErrorCode::ActNotAllowed,
                      {QString::fromUtf16(row.id), idOf(subject.state), allowed.join(u", ")},
                      where);
    }
    if (auto stands = at(subject, checkStanding(subject, row.act, acting, programme)); !stands)
        return stands;
    if (acting.on < subject.lastActOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), iso(acting.on), iso(subject.lastActOn)}, where);
    return {};
}

Result<NewEvent> Gate::pass(const Case& subject, const ActRow& row, const Acting& acting,
                            const ActValues& values, const Case* other) const
{
    if (auto may = mayAct(subject, row, acting); !may)
        return refuse(may.error());
    auto payload = at(subject, payloadOf(row, values, programme, acting.on));
    if (!payload)
        return refuse(payload.error());
    if (auto fits = at(subject, checkBeyondRow(subject, row, *payload, acting, programme, other));
        !fits)
        return refuse(fits.error());
    const auto days = reckonedDays(subject, row.act, acting.on, calendar);
    for (auto day = days.begin(); day != days.end(); ++day)
        (*payload)[day.key()] = day.value();
    return NewEvent{QString::fromUtf16(row.id), subject.number, acting,
                    (*payload)[u"reason"].toString(), *payload};
}

} // namespace jiuzhang
