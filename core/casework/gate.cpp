// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gate.h"

#include "core/casework/act_rules.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
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
    const ActTry attempt{subject, row, acting, programme};
    if (auto may = row.offered ? at(subject, row.offered(attempt)) : Outcome(); !may)
        return may;
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
    const ActTry attempt{subject, row, acting, programme, *payload, other};
    if (auto may = row.allowed ? at(subject, row.allowed(attempt)) : Outcome(); !may)
        return refuse(may.error());
    const auto days = row.days ? row.days(subject, acting.on, calendar) : QJsonObject();
    for (auto day = days.begin(); day != days.end(); ++day)
        (*payload)[day.key()] = day.value();
    return NewEvent{QString::fromUtf16(row.id), subject.number, acting,
                    (*payload)[u"reason"].toString(), *payload};
}

} // namespace jiuzhang
