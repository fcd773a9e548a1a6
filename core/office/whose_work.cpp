// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/whose_work.h"

#include "core/base/text.h"
#include "core/casework/acts.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

bool isOpenMatter(const Case& subject)
{
    return subject.isOpen() || subject.state == State::Settled ||
           (subject.state != State::Void && instalmentDue(subject));
}

Outcome isListedBy(const Person& person, QDate on)
{
    return on < person.from ? refuse(ErrorCode::PersonNotYet, {person.name, iso(person.from)})
                            : Outcome();
}

tl::unexpected<Error> toItself(const QString& name)
{
    return refuse(ErrorCode::HandoverToItself, {name});
}

// Whoever has cases acts on them, from that day on.
Result<QString> officerNamed(const People& people, const QString& name, QDate on)
{
    const Person* person = TRY(people.withRole(name, {Role::Act}, on, on));
    return person->name;
}

} // namespace

Result<Whose> whoseWork(const Desk& desk, const HandoverAsked& asked, QDate on)
{
    const Directory& directory = desk.programme.directory;
    const People& people = desk.programme.people;
    if (on.year() < desk.programme.firstYear)
        return refuse(ErrorCode::YearOutside, {iso(on), QString::number(desk.programme.firstYear)});
    if (!asked.unit.isEmpty()) {
        const auto unit = TRY(directory.named(asked.unit, on));
        return Whose{unit, {}, directory.name(unit)};
    }
    const QString name = TRY(acceptedText(asked.person)).trimmed();
    if (name.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("person")});
    if (people.isEmpty())
        return Whose{{}, {name}, name};
    const Person* person = TRY(people.meant(name));
    TRY(isListedBy(*person, on));
    return Whose{{}, {person->name}, person->name};
}

Result<QString> takerOf(const Desk& desk, const Whose& whose, const QString& text, QDate on)
{
    const QString to = TRY(acceptedText(text)).trimmed();
    const People& people = desk.programme.people;
    const Directory& directory = desk.programme.directory;
    if (to.isEmpty())
        return to;
    if (!whose.unit) {
        const QString name = people.isEmpty() ? to : TRY(officerNamed(people, to, on));
        return people.mayBeOne(whose.person, {name}) ? toItself(name) : Result<QString>(name);
    }
    const auto unit = directory.named(to, on);
    if (!unit)
        return to;
    if (*unit == *whose.unit)
        return toItself(directory.name(*unit));
    const auto& last = directory.find(*unit)->validTo;
    return last && *last < on ? refuse(ErrorCode::UnitEnded, {directory.name(*unit), iso(*last)})
                              : Result<QString>(to);
}

Result<Theirs> Theirs::of(const Desk& desk, const Whose& whose)
{
    Theirs theirs(desk.programme, whose);
    for (const auto& event : TRY(desk.record.eventsOfKind(kHandedOverWork))) {
        if (!event.payload.contains(u"person")) // a unit's: in the office nothing changes hands
            continue;
        const Signature taker{event.payload[u"to"].toString(), event.seq};
        for (const auto& number : event.payload[u"cases"].toArray())
            theirs.taken_[CaseNumber(number.toString())] = taker;
    }
    return theirs;
}

Result<bool> Theirs::has(const Case& subject, const CaseRecord& record) const
{
    if (!isOpenMatter(subject)) // before its events are read
        return false;
    return has(subject, whose_.unit ? std::vector<Event>() : TRY(record.events(subject.number)));
}

bool Theirs::has(const Case& subject, std::span<const Event> history) const
{
    if (!isOpenMatter(subject))
        return false;
    return whose_.unit ? isOfUnit(subject) : people_.mayBeOne(whose_.person, officerOf(history));
}

bool Theirs::isOfUnit(const Case& subject) const
{
    const auto is = [&](const UnitId& other) {
        return other == *whose_.unit || directory_.sameThroughSuccession(other, *whose_.unit);
    };
    if (subject.lead)
        return is(*subject.lead) || std::ranges::any_of(subject.assisting, is);
    return subject.clue.respondent && is(*subject.clue.respondent);
}

// Who dispatched it last, or entered it; and whom it was handed over to since.
Signature Theirs::officerOf(std::span<const Event> history) const
{
    Signature officer;
    for (const auto& event : history) {
        if (officer.name.isEmpty() || isAct(event.kind, Act::Dispatch))
            officer = {event.operatorName, event.seq};
    }
    const auto taken = taken_.find(*history.front().subject);
    return taken != taken_.end() && taken->second.entry > officer.entry ? taken->second : officer;
}

} // namespace jiuzhang
