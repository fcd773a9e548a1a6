// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_units.h"

#include "core/directory/unit_conflicts.h"

#include <QJsonObject>

#include <algorithm>

namespace jiuzhang {

namespace {

std::vector<Unit::Successor> readSuccessors(const JsonCursor& list)
{
    std::vector<Unit::Successor> successors;
    for (const JsonCursor& item : list.items()) {
        if (item.hasKeys({"unit", "basis"}))
            successors.push_back({UnitId(item.at("unit").text()), item.at("basis").text()});
    }
    return successors;
}

UnitKind readKind(const JsonCursor& place)
{
    const QString text = place.text();
    const auto kind = unitKindFromId(text);
    if (!kind && !text.isEmpty())
        place.mistake(QStringLiteral("is not a known kind of unit"));
    return kind.value_or(UnitKind::Department);
}

std::optional<CategoryId> readSector(const JsonCursor& place,
                                     const std::vector<Category>& categories)
{
    if (place.isAbsent())
        return std::nullopt;
    const CategoryId id(place.text());
    if (!categories.empty() && std::ranges::find(categories, id, &Category::id) == categories.end())
        place.mistake(QStringLiteral("is not a category of this programme"));
    return id;
}

Unit readUnit(const JsonCursor& item, int order, const std::vector<Category>& categories)
{
    Unit unit{UnitId(item.at("id").text()),
              item.at("name").text(),
              item.at("shortName").text(),
              readKind(item.at("kind")),
              readSector(item.at("sectorOf"), categories),
              item.at("aliases").texts(),
              item.at("validFrom").date(),
              item.at("validTo").date(),
              readSuccessors(item.at("successors")),
              item.at("reportsMonthly").flag(),
              order,
              item.at("reportsFrom").date(),
              item.at("reportsTo").date(),
              item.at("contact").text(),
              item.at("phone").text()};
    if (unit.reportsFrom && unit.reportsTo && *unit.reportsTo < *unit.reportsFrom)
        item.at("reportsTo").mistake(QStringLiteral("lies before reportsFrom"));
    return unit;
}

void put(QJsonObject& json, QStringView key, const QString& text)
{
    if (!text.isEmpty())
        json[key] = text;
}

void put(QJsonObject& json, QStringView key, const std::optional<QDate>& day)
{
    if (day)
        json[key] = day->toString(Qt::ISODate);
}

QJsonObject toJson(const Unit& unit)
{
    QJsonObject json{{QStringLiteral("id"), unit.id.text()},
                     {QStringLiteral("name"), unit.name},
                     {QStringLiteral("shortName"), unit.shortName},
                     {QStringLiteral("kind"), unitKindId(unit.kind)}};
    put(json, u"sectorOf", unit.sectorOf ? unit.sectorOf->text() : QString());
    if (!unit.aliases.isEmpty())
        json[u"aliases"] = QJsonArray::fromStringList(unit.aliases);
    put(json, u"validFrom", unit.validFrom);
    put(json, u"validTo", unit.validTo);
    QJsonArray successors;
    for (const Unit::Successor& each : unit.successors)
        successors.append(QJsonObject{{QStringLiteral("unit"), each.unit.text()},
                                      {QStringLiteral("basis"), each.basis}});
    if (!successors.isEmpty())
        json[u"successors"] = successors;
    if (unit.reportsMonthly)
        json[u"reportsMonthly"] = true;
    put(json, u"reportsFrom", unit.reportsFrom);
    put(json, u"reportsTo", unit.reportsTo);
    put(json, u"contact", unit.contact);
    put(json, u"phone", unit.phone);
    return json;
}

// "aliases[1]" or "successors[0].unit" of a unit, as conflictsIn() names them.
JsonCursor placeIn(const JsonCursor& item, const QString& place)
{
    const auto bracket = place.indexOf(u'[');
    if (bracket < 0)
        return item.at(place);
    const auto entries = item.at(place.left(bracket)).items();
    const auto end = place.indexOf(u']');
    const auto index = place.mid(bracket + 1, end - bracket - 1).toULongLong();
    const QString member = place.mid(end + 2); // behind "]."
    return member.isEmpty() ? entries[index] : entries[index].at(member);
}

QString reasonOf(UnitConflict::Kind kind)
{
    switch (kind) {
    case UnitConflict::Kind::IdTwice:
        return QStringLiteral("is there twice");
    case UnitConflict::Kind::EndsBeforeItBegins:
        return QStringLiteral("lies before validFrom");
    case UnitConflict::Kind::SuccessorsOfTheAlive:
        return QStringLiteral("is missing: a unit with successors has ended");
    case UnitConflict::Kind::NameTwice:
        return QStringLiteral("also names %1, which exists on the same days");
    case UnitConflict::Kind::SuccessorUnknown:
        return QStringLiteral("is not a unit of this programme");
    case UnitConflict::Kind::SuccessorOfItself:
        return QStringLiteral("is the unit itself");
    case UnitConflict::Kind::SuccessorTooEarly:
        return QStringLiteral("begins before its predecessor has ended");
    case UnitConflict::Kind::SuccessorEndsFirst:
        return QStringLiteral("ends before it can take over");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Unit> readUnits(const JsonCursor& list, const std::vector<Category>& categories)
{
    std::vector<Unit> units;
    std::vector<JsonCursor> places;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"id", "name", "shortName", "kind"},
                          {"sectorOf", "aliases", "validFrom", "validTo", "successors",
                           "reportsMonthly", "reportsFrom", "reportsTo", "contact", "phone"}))
            continue;
        units.push_back(readUnit(item, static_cast<int>(units.size()) + 1, categories));
        places.push_back(item);
    }
    if (units.empty() && list.value().isArray())
        list.mistake(QStringLiteral("names no unit"));
    for (const UnitConflict& conflict : conflictsIn(units)) {
        const QString reason = reasonOf(conflict.kind);
        placeIn(places[conflict.unit], conflict.place)
            .mistake(conflict.kind == UnitConflict::Kind::NameTwice
                         ? reason.arg(places[*conflict.other].path())
                         : reason);
    }
    return units;
}

QJsonArray unitsToJson(const std::vector<Unit>& units)
{
    QJsonArray list;
    for (const Unit& unit : units)
        list.append(toJson(unit));
    return list;
}

} // namespace jiuzhang
