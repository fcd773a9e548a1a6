// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/people.h"

#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

tl::unexpected<Error> noPerson(const QString& what)
{
    return refuse(ErrorCode::ProgrammeInvalid,
                  {QString(), QStringLiteral("set-person: ") + what, QStringLiteral("1")});
}

} // namespace

QJsonObject toJson(const Person& person)
{
    return {{QStringLiteral("number"), person.number},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("from"), iso(person.from)},
            {QStringLiteral("to"), person.to ? QJsonValue(iso(*person.to)) : QJsonValue()},
            {QStringLiteral("roles"), QJsonArray::fromStringList(roleIds(person.roles))}};
}

Result<Person> personFromJson(const QJsonObject& json)
{
    Person person{.number = json[u"number"].toInt(),
                  .name = json[u"name"].toString(),
                  .from = QDate::fromString(json[u"from"].toString(), Qt::ISODate),
                  .to = {},
                  .roles = {}};
    if (person.number < 1)
        return noPerson(QStringLiteral("number"));
    if (!json[u"to"].isNull())
        person.to = QDate::fromString(json[u"to"].toString(), Qt::ISODate);
    if (!person.from.isValid() || (person.to && !person.to->isValid()))
        return noPerson(QStringLiteral("from, to"));
    for (const QJsonValue id : json[u"roles"].toArray()) {
        const auto role = roleFromId(id.toString());
        if (!role)
            return noPerson(id.toString());
        person.roles.add(*role);
    }
    return person;
}

const Person& People::numbered(int number) const
{
    return people_[static_cast<std::size_t>(number - 1)];
}

void People::set(const Person& person, std::int64_t entry)
{
    if (people_.empty())
        begunBy_ = entry;
    const auto place = static_cast<std::size_t>(person.number - 1);
    if (place >= people_.size()) {
        people_.push_back(person);
    } else {
        Person now = person;
        now.formerNames = people_[place].formerNames;
        if (people_[place].name != person.name)
            now.formerNames += people_[place].name;
        people_[place] = now;
    }
    const bool isKnown = std::ranges::any_of(names_, [&](const Known& known) {
        return known.number == person.number && known.name == person.name;
    });
    if (!isKnown)
        names_.push_back({person.number, person.name, shapeOf(person.name),
                          shapeOf(withoutSuffix(person.name))});
}

Result<const Person*> People::meant(const QString& text) const
{
    const QString name = text.trimmed();
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number < nextNumber())
        return &numbered(number);
    const auto exact = std::ranges::find(names_, name, &Known::name);
    if (exact != names_.end())
        return &numbered(exact->number);
    const NameShape shape = shapeOf(name);
    std::optional<int> like;
    for (const Known& known : names_) {
        if (!known.shape.isLike(shape) || like == known.number)
            continue;
        if (like) // between two
            return refuse(ErrorCode::PersonUnknown, {name});
        like = known.number;
    }
    if (!like)
        return refuse(ErrorCode::PersonUnknown, {name});
    return &numbered(*like);
}

Result<const Person*> People::present(const QString& text, QDate on, QDate today) const
{
    const Person* person = TRY(meant(text));
    if (today < person->from)
        return refuse(ErrorCode::PersonNotYet, {person->name, iso(person->from)});
    if (person->to && *person->to < on)
        return refuse(ErrorCode::PersonLeft, {person->name, iso(*person->to), iso(on)});
    return person;
}

Result<const Person*> People::withRole(const QString& text, Roles any, QDate on, QDate today) const
{
    const Person* person = TRY(present(text, on, today));
    if (person->roles.meet(any))
        return person;
    QStringList others;
    for (const Person& each : people_) {
        if (each.roles.meet(any) && each.isThereOn(today))
            others += each.name;
    }
    return refuse(ErrorCode::RoleMissing, {person->name, roleIds(any).join(QStringLiteral(", ")),
                                           others.join(QStringLiteral("、"))});
}

std::vector<int> People::meantBy(const Signature& signature) const
{
    const bool isOld = signature.entry != 0 && signature.entry < begunBy_;
    std::vector<int> numbers;
    if (!isOld) {
        if (const auto person = meant(signature.name))
            numbers.push_back((*person)->number);
        return numbers;
    }
    const NameShape bare = shapeOf(withoutSuffix(signature.name));
    for (const Known& known : names_) {
        if (known.bare.isLike(bare))
            numbers.push_back(known.number);
    }
    return numbers;
}

bool People::mayBeOne(const Signature& one, const Signature& other) const
{
    const auto some = isEmpty() ? std::vector<int>() : meantBy(one);
    const auto others = isEmpty() ? std::vector<int>() : meantBy(other);
    if (some.empty() || others.empty())
        return looksAlike(one.name, other.name);
    return std::ranges::any_of(
        some, [&](int number) { return std::ranges::find(others, number) != others.end(); });
}

Outcome People::isFree(const Person& person) const
{
    const NameShape shape = shapeOf(person.name);
    for (const Known& known : names_) {
        if (known.number != person.number && known.shape.isLike(shape))
            return refuse(ErrorCode::NameTaken,
                          {person.name, known.name, QString::number(known.number)});
    }
    return {};
}

// Somebody stays who may change the list.
bool People::isManagedWith(const Person& person, QDate today) const
{
    if (person.roles.contain(Role::Manage) && !person.to)
        return true;
    const QDate by = std::max(person.to.value_or(today), today);
    return std::ranges::any_of(people_, [&](const Person& each) {
        return each.number != person.number && each.roles.contain(Role::Manage) && !each.to &&
               each.from <= by;
    });
}

Outcome People::maySay(const Person& person, QDate today) const
{
    if (person.number < 1 || person.number > nextNumber())
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("number"), QString::number(person.number), QString()});
    const QString name = TRY(listedName(person.name));
    if (name != person.name)
        return refuse(ErrorCode::NameUnseen, {person.name});
    TRY(isFree(person));
    if (person.roles.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("role")});
    if (person.to && *person.to < person.from)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("to"), iso(*person.to), iso(person.from)});
    if (!isManagedWith(person, today))
        return refuse(ErrorCode::LastManager, {person.name});
    return {};
}

} // namespace jiuzhang
