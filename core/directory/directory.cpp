// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/directory.h"

#include "core/base/text.h"
#include "core/directory/free_names.h"

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

// How near a unit is to being meant on a day: it exists, it has ended, it is yet to begin.
int distance(const Unit& unit, QDate day)
{
    if (unit.existsOn(day))
        return 0;
    return unit.validTo && *unit.validTo < day ? 1 : 2;
}

// The bodies that `id` became by `day`, itself if it became none. `seen` stops a circle.
void collectActing(const Directory& directory, const UnitId& id, QDate day, std::set<UnitId>& seen,
                   std::vector<UnitId>& acting)
{
    if (!seen.insert(id).second)
        return;
    const Unit* unit = directory.find(id);
    bool takenOver = false;
    if (unit && unit->validTo && *unit->validTo < day) {
        for (const Unit::Successor& successor : unit->successors) {
            const Unit* next = directory.find(successor.unit);
            if (next && (!next->validFrom || *next->validFrom <= day)) {
                collectActing(directory, next->id, day, seen, acting);
                takenOver = true;
            }
        }
    }
    if (!takenOver)
        acting.push_back(id);
}

void collectSuccessors(const Directory& directory, const UnitId& id, std::set<UnitId>& reached)
{
    const Unit* unit = directory.find(id);
    if (!reached.insert(id).second || !unit)
        return;
    for (const Unit::Successor& successor : unit->successors)
        collectSuccessors(directory, successor.unit, reached);
}

} // namespace

Directory::Directory(std::vector<Unit> units) : units_(std::move(units))
{
    std::ranges::stable_sort(units_, {}, &Unit::order);
    for (std::size_t i = 0; i < units_.size(); ++i) {
        const Unit& unit = units_[i];
        byId_.insert(unit.id, i);
        const QStringList names = QStringList{unit.name, unit.shortName} + unit.aliases;
        for (const QString& name : names) {
            for (Places* known : {&byName_[comparable(name)], &byKey_[unitKey(name)]}) {
                if (std::ranges::find(*known, i) == known->end())
                    known->push_back(i);
            }
        }
    }
}

const Unit* Directory::find(const UnitId& id) const
{
    const auto found = byId_.constFind(id);
    return found == byId_.cend() ? nullptr : &units_[*found];
}

Directory::Places Directory::meantOn(QDate day, Places places) const
{
    const auto distanceOf = [&](std::size_t i) { return distance(units_[i], day); };
    if (places.empty())
        return places;
    const int nearest = distanceOf(*std::ranges::min_element(places, {}, distanceOf));
    std::erase_if(places, [&](std::size_t i) { return distanceOf(i) > nearest; });
    return places;
}

Result<UnitId> Directory::named(const QString& text, QDate day) const
{
    auto meant = meantOn(day, byName_.value(comparable(text)));
    if (meant.empty())
        meant = meantOn(day, byKey_.value(unitKey(text)));
    if (meant.empty())
        return refuse(ErrorCode::UnknownUnit, {text});
    if (meant.size() == 1)
        return units_[meant.front()].id;
    QStringList names;
    for (const std::size_t i : meant)
        names.append(units_[i].name);
    return refuse(ErrorCode::AmbiguousUnit, {text, names.join(QStringLiteral("、"))});
}

std::optional<UnitId> Directory::like(const QString& text, QDate day) const
{
    if (isOfHigherLevel(text))
        return std::nullopt;
    const auto found = [](const QHash<QString, Places>& known, const auto& isLike) {
        std::set<std::size_t> places;
        for (auto name = known.begin(); name != known.end(); ++name) {
            if (isLike(name.key()))
                places.insert(name->begin(), name->end());
        }
        return Places(places.begin(), places.end());
    };
    const QString plain = comparable(text);
    const QString key = unitKey(text);
    const QString district = districtIn(text);
    if (found(byName_, [&](const QString& name) { return name.startsWith(district); }).empty())
        return std::nullopt; // another one
    auto places = found(byName_, [&](const QString& name) { return isWithin(name, plain); });
    if (places.empty())
        places = found(byName_, [&](const QString& name) { return isOneLetterApart(name, plain); });
    if (places.empty())
        places = found(byKey_, [&](const QString& name) { return isOneLetterApart(name, key); });
    const auto meant = meantOn(day, std::move(places));
    return meant.size() == 1 ? std::optional(units_[meant.front()].id) : std::nullopt;
}

std::vector<UnitId> Directory::actingFor(const UnitId& id, QDate day) const
{
    std::vector<UnitId> acting;
    std::set<UnitId> seen;
    collectActing(*this, id, day, seen, acting);
    return acting;
}

bool Directory::sameThroughSuccession(const UnitId& a, const UnitId& b) const
{
    std::set<UnitId> afterA;
    std::set<UnitId> afterB;
    collectSuccessors(*this, a, afterA);
    collectSuccessors(*this, b, afterB);
    return afterA.contains(b) || afterB.contains(a);
}

std::vector<UnitId> Directory::reportingOn(QDate day) const
{
    std::vector<UnitId> reporting;
    for (const Unit& unit : units_) {
        if (unit.owesReportOn(day))
            reporting.push_back(unit.id);
    }
    return reporting;
}

QString Directory::name(const UnitId& id) const
{
    const Unit* unit = find(id);
    return unit ? unit->name : id.text();
}

QString Directory::shortName(const UnitId& id) const
{
    const Unit* unit = find(id);
    return unit ? unit->shortName : id.text();
}

} // namespace jiuzhang
