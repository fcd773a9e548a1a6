// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/gate.h"

#include "core/base/text.h"
#include "core/casework/act_rules.h"
#include "core/casework/case_course.h"

namespace jiuzhang {

namespace {

template <class T>
Result<T> at(const Case& subject, Result<T> result)
{
    return std::move(result).map_error([&](Error error) {
        error.where = subject.number.text();
        return error;
    });
}

// What keeps the act back whatever is typed, told before what is still to be typed.
Outcome heldBack(const ActTry& attempt)
{
    auto may = attempt.row.allowed ? attempt.row.allowed(attempt) : Outcome();
    if (may)
        return may;
    const QString about = may.error().details.value(0);
    const bool isOfValue =
        about == u"on" || std::ranges::any_of(attempt.row.needs, [&](const Need& need) {
            return about == QStringView(need.key);
        });
    return isOfValue ? Outcome() : may;
}

} // namespace

Outcome mayEnter(const Acting& acting, const People& people, QDate today, Roles any)
{
    if (acting.operatorName.trimmed().isEmpty())
        return refuse(ErrorCode::OperatorMissing);
    if (acting.on > today)
        return refuse(ErrorCode::DateInFuture, {QStringLiteral("on"), iso(acting.on), iso(today)});
    if (people.isEmpty())
        return {};
    return people.withRole(acting.operatorName, any, acting.on, today).map([](const Person*) {});
}

Outcome Gate::mayAct(const Case& subject, const ActRow& row, const Acting& acting) const
{
    const auto where = subject.number.text();
    TRY(at(subject, mayEnter(acting, programme.people, today, row.roles)));
    if (!stateAllows(subject, row, acting.on)) {
        QStringList allowed;
        for (const auto* other : actsFor(subject))
            allowed += QString::fromUtf16(other->id);
        return refuse(ErrorCode::ActNotAllowed,
                      {QString::fromUtf16(row.id), idOf(subject.state), allowed.join(u", ")},
                      where);
    }
    const ActTry attempt{subject, row, acting, programme};
    TRY(row.offered ? at(subject, row.offered(attempt)) : Outcome());
    const QDate earliest = row.late ? subject.registeredOn : subject.lastOrderedOn;
    if (acting.on < earliest)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), iso(acting.on), iso(earliest)},
                      where);
    return {};
}

Result<NewEvent> Gate::pass(const Case& subject, const ActRow& row, const Acting& acting,
                            const ActValues& values, const Case* other) const
{
    TRY(mayAct(subject, row, acting));
    auto read = at(subject, payloadOf(row, values, programme, acting.on));
    if (!read) {
        TRY(at(subject, heldBack({subject, row, acting, programme})));
        return refuse(read.error());
    }
    QJsonObject payload = *std::move(read);
    TRY(allows({subject, row, acting, programme, payload, other}));
    const auto days = row.days ? row.days(subject, acting.on, calendar) : QJsonObject();
    for (auto day = days.begin(); day != days.end(); ++day)
        payload[day.key()] = day.value();
    return NewEvent{QString::fromUtf16(row.id), subject.number, acting,
                    payload[u"reason"].toString(), payload};
}

Outcome Gate::allows(const ActTry& attempt) const
{
    const Acting& acting = attempt.acting;
    TRY(at(attempt.subject,
           checkApprover(attempt.payload, {acting.operatorName}, acting.on, *this)));
    return attempt.row.allowed ? at(attempt.subject, attempt.row.allowed(attempt)) : Outcome();
}

Outcome Gate::admits(const Case& subject, const ActRow& row, const Event& event,
                     const Case* other) const
{
    const Acting acting{event.operatorName, event.onBehalfOf, event.happenedOn};
    TRY(mayAct(subject, row, acting));
    QJsonObject told = event.payload; // a reason that was not given is kept as null
    if (told[u"reason"].isNull())
        told.remove(u"reason");
    for (const Need& need : row.needs) {
        if (need.kind != NeedKind::File) // the event tells its name and bytes
            TRY(at(subject, checkKept(need, told.value(QStringView(need.key)), programme)));
    }
    return allows({subject, row, acting, programme, told, other, event.seq});
}

std::vector<const Event*> Gate::lacking(std::span<const Event> stand) const
{
    std::vector<const Event*> found;
    const auto plan = std::ranges::find_if(stand.rbegin(), stand.rend(), [](const Event& each) {
        return isAct(each.kind, Act::Plan);
    });
    const std::int64_t holding = plan == stand.rend() ? 0 : plan->seq;
    Case subject;
    for (const Event& event : stand) {
        const ActRow* row = actNamed(event.kind);
        const bool isAsked = row && row->act != Act::Register && !row->putsRight;
        // A plan that was replaced promises nothing any more.
        const bool isReplaced = isAsked && row->act == Act::Plan && event.seq != holding;
        const bool lacks = isAsked && !(isReplaced ? stateAllows(subject, *row, event.happenedOn)
                                                   : mayStand(subject, *row, event));
        if (lacks)
            found.push_back(&event);
        // Else it is not folded: what rests on it lacks something too. Money that went is gone.
        if (!lacks || row->act == Act::Fulfil)
            apply(subject, event);
    }
    return found;
}

bool Gate::mayStand(const Case& subject, const ActRow& row, const Event& event) const
{
    if (!stateAllows(subject, row, event.happenedOn))
        return false;
    const Acting acting{event.operatorName, event.onBehalfOf, event.happenedOn};
    const ActTry attempt{subject, row, acting, programme, event.payload, nullptr, event.seq, true};
    const bool namesAnother = std::ranges::any_of(
        row.needs, [](const Need& need) { return need.kind == NeedKind::OtherCase; });
    return (!row.offered || row.offered(attempt)) &&
           (!row.allowed || namesAnother || row.allowed(attempt));
}

} // namespace jiuzhang
