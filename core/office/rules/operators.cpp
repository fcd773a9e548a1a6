// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/operators.h"

#include "core/office/decide.h"
#include "core/office/rules/configuration.h"

namespace jiuzhang {

namespace {

Person edited(Person person, const PersonEdit& edit)
{
    person.name = edit.name.value_or(person.name);
    person.roles = edit.roles.value_or(person.roles);
    if (edit.from) {
        person.from = *edit.from;
        person.to.reset();
    }
    if (edit.to)
        person.to = edit.to;
    return person;
}

Result<Person> recorded(const Result<Recorded>& done)
{
    if (!done)
        return refuse(done.error());
    const auto& events = done->before() ? done->earlier : done->events;
    return personFromJson(events.front().payload);
}

} // namespace

Result<People> peopleIn(std::span<const Event> events)
{
    People people;
    for (const Event& event : events) {
        const auto person = personFromJson(event.payload);
        if (!person || person->number > people.nextNumber())
            return refuse(ErrorCode::ChainBroken, {QString::number(event.seq)});
        people.set(*person, event.seq);
    }
    return people;
}

Result<People> peopleOf(const CaseRecord& record)
{
    const auto events = TRY(record.eventsOfKind(kSetPerson));
    return peopleIn(events);
}

Result<NewEvent> personEvent(const People& people, const Acting& acting, const Person& person,
                             QDate today)
{
    TRY(people.maySay(person, today));
    return NewEvent{kSetPerson, {}, acting, {}, toJson(person)};
}

Result<Person> addPerson(Desk& desk, const Acting& acting, const QString& name, Roles roles,
                         QDate from)
{
    const QString kept = TRY(listedName(name));
    return recorded(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        const People& people = fresh.programme.people;
        const bool isBegun = !people.isEmpty() || !roles.isEmpty();
        const Person person{.number = people.nextNumber(),
                            .name = kept,
                            .from = from,
                            .roles = isBegun ? roles : kEveryRole};
        auto event = TRY(personEvent(people, acting, person, fresh.today));
        return Decision{{std::move(event)}};
    }));
}

Result<Person> changePerson(Desk& desk, const Acting& acting, const QString& who,
                            const PersonEdit& edit)
{
    PersonEdit kept = edit;
    if (kept.name)
        kept.name = TRY(listedName(*edit.name));
    return recorded(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        const People& people = fresh.programme.people;
        const Person* before = TRY(people.meant(who));
        const Person person = edited(*before, kept);
        if (person == *before)
            return refuse(ErrorCode::SameValue, {QStringLiteral("person"), person.name});
        auto event = TRY(personEvent(people, acting, person, fresh.today));
        return Decision{{std::move(event)}};
    }));
}

} // namespace jiuzhang
