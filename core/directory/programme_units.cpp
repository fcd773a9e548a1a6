// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_units.h"

#include "core/base/text.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// A unit and the place it was read from, for the checks between units.
struct ReadUnit {
    Unit unit;
    JsonCursor place;
};

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

ReadUnit readUnit(const JsonCursor& item, int order, const std::vector<Category>& categories)
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
              order};
    if (unit.validFrom && unit.validTo && *unit.validTo < *unit.validFrom)
        item.at("validTo").mistake(QStringLiteral("lies before validFrom"));
    if (!unit.successors.empty() && item.at("validTo").isAbsent())
        item.at("validTo").mistake(QStringLiteral("is missing: a unit with successors has ended"));
    return {unit, item};
}

bool existOnOneDay(const Unit& a, const Unit& b)
{
    const bool aEndsFirst = a.validTo && b.validFrom && *a.validTo < *b.validFrom;
    const bool bEndsFirst = b.validTo && a.validFrom && *b.validTo < *a.validFrom;
    return !aEndsFirst && !bEndsFirst;
}

// The name as people compare it, and the place where it stands.
std::vector<std::pair<QString, JsonCursor>> namesOf(const ReadUnit& read)
{
    std::vector<std::pair<QString, JsonCursor>> names{
        {comparable(read.unit.name), read.place.at("name")},
        {comparable(read.unit.shortName), read.place.at("shortName")}};
    const auto places = read.place.at("aliases").items();
    for (std::size_t i = 0; i < places.size(); ++i)
        names.emplace_back(comparable(read.unit.aliases.at(static_cast<qsizetype>(i))), places[i]);
    return names;
}

void checkNames(const std::vector<ReadUnit>& all)
{
    QHash<QString, std::vector<std::size_t>> bearers;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const auto& [name, place] : namesOf(all[i])) {
            std::vector<std::size_t>& known = bearers[name];
            for (const std::size_t other : known) {
                if (other != i && !name.isEmpty() && existOnOneDay(all[other].unit, all[i].unit))
                    place.mistake(QStringLiteral("also names %1, which exists on the same days")
                                      .arg(all[other].place.path()));
            }
            known.push_back(i);
        }
    }
}

void checkSuccessors(const ReadUnit& read, const QHash<UnitId, const Unit*>& byId)
{
    const auto places = read.place.at("successors").items();
    for (std::size_t i = 0; i < read.unit.successors.size() && i < places.size(); ++i) {
        const JsonCursor place = places[i].at("unit");
        const UnitId& id = read.unit.successors[i].unit;
        const Unit* successor = byId.value(id, nullptr);
        if (!successor)
            place.mistake(QStringLiteral("is not a unit of this programme"));
        else if (id == read.unit.id)
            place.mistake(QStringLiteral("is the unit itself"));
        else if (read.unit.validTo && successor->validFrom &&
                 *successor->validFrom <= *read.unit.validTo)
            place.mistake(QStringLiteral("begins before its predecessor has ended"));
        else if (read.unit.validTo && successor->validTo &&
                 *successor->validTo <= *read.unit.validTo)
            place.mistake(QStringLiteral("ends before it can take over"));
    }
}

} // namespace

std::vector<Unit> readUnits(const JsonCursor& list, const std::vector<Category>& categories)
{
    std::vector<ReadUnit> all;
    for (const JsonCursor& item : list.items()) {
        if (item.hasKeys(
                {"id", "name", "shortName", "kind"},
                {"sectorOf", "aliases", "validFrom", "validTo", "successors", "reportsMonthly"}))
            all.push_back(readUnit(item, static_cast<int>(all.size()) + 1, categories));
    }
    if (all.empty() && list.value().isArray())
        list.mistake(QStringLiteral("names no unit"));

    QHash<UnitId, const Unit*> byId;
    for (const ReadUnit& read : all) {
        if (byId.contains(read.unit.id))
            read.place.at("id").mistake(QStringLiteral("is there twice"));
        byId.insert(read.unit.id, &read.unit);
    }
    checkNames(all);
    std::vector<Unit> units;
    for (const ReadUnit& read : all) {
        checkSuccessors(read, byId);
        units.push_back(read.unit);
    }
    return units;
}

} // namespace jiuzhang
