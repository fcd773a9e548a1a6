// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/unit_change.h"

#include "core/base/text.h"
#include "core/directory/unit_conflicts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

using Kind = UnitChange::Kind;

auto placeOf(std::vector<Unit>& units, const UnitId& id)
{
    return std::ranges::find(units, id, &Unit::id);
}

Outcome checkCounts(const UnitChange& change)
{
    const std::size_t olds = change.kind == Kind::Add ? 0 : change.kind == Kind::Merge ? 2 : 1;
    const std::size_t news = change.kind == Kind::Split ? 2 : 1;
    const bool exactly = change.kind != Kind::Merge;
    if (change.from.size() < olds || (exactly && change.from.size() > olds))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("units")});
    if (change.to.size() < news || (news == 1 && change.to.size() > news))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("newUnits")});
    return {};
}

Outcome checkTexts(const UnitChange& change)
{
    for (const Unit& unit : change.to) {
        if (unit.name.trimmed().isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("unitName")});
        if (unit.shortName.trimmed().isEmpty())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("shortName")});
        if (unit.reportsFrom && unit.reportsTo && *unit.reportsTo < *unit.reportsFrom)
            return refuse(ErrorCode::DateBefore, {QStringLiteral("reportsTo"), iso(*unit.reportsTo),
                                                  iso(*unit.reportsFrom)});
    }
    if (change.basis.trimmed().isEmpty() && change.kind != Kind::Amend)
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("unitBasis")});
    if (endsUnits(change.kind) && !change.on.isValid())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("successionOn")});
    return {};
}

// As it is kept: no spaces around, no alias that is empty.
Unit tidy(Unit unit)
{
    for (QString* text : {&unit.name, &unit.shortName, &unit.contact, &unit.phone})
        *text = tidied(*text);
    for (QString& alias : unit.aliases)
        alias = tidied(alias);
    unit.aliases.removeAll(QString());
    return unit;
}

// An id that nobody has: of what the new unit comes from, with the day it begins, or counted.
UnitId freshId(const std::vector<Unit>& units, const UnitChange& change)
{
    const QString base = change.from.empty() ? QStringLiteral("unit")
                                             : change.from.front().text() +
                                                   change.on.toString(QStringLiteral("-yyyyMMdd"));
    const auto taken = [&](const QString& text) {
        return std::ranges::find(units, UnitId(text), &Unit::id) != units.end();
    };
    QString id = base;
    for (int n = 2; taken(id); ++n)
        id = QStringLiteral("%1-%2").arg(base).arg(n);
    return UnitId(id);
}

// Ends what the change comes from; answers the place behind the last of them.
Result<std::ptrdiff_t> endOld(std::vector<Unit>& units, const UnitChange& change)
{
    std::ptrdiff_t behind = 0;
    for (const UnitId& id : change.from) {
        const auto old = placeOf(units, id);
        if (old == units.end())
            return refuse(ErrorCode::UnknownUnit, {id.text()});
        if (old->validTo)
            return refuse(ErrorCode::UnitEnded, {old->name, iso(*old->validTo)});
        if (old->validFrom && change.on <= *old->validFrom)
            return refuse(ErrorCode::DateBefore, {QStringLiteral("successionOn"), iso(change.on),
                                                  iso(old->validFrom->addDays(1))});
        old->validTo = change.on.addDays(-1);
        behind = std::max(behind, std::distance(units.begin(), old) + 1);
    }
    return behind;
}

Outcome succeed(std::vector<Unit>& units, const UnitChange& change)
{
    auto behind = TRY(endOld(units, change));
    std::vector<Unit::Successor> successors;
    for (const Unit& given : change.to) {
        Unit unit = tidy(given);
        unit.id = freshId(units, change);
        unit.validFrom = change.on;
        unit.validTo.reset();
        unit.successors.clear();
        successors.push_back({unit.id, change.basis.trimmed()});
        units.insert(units.begin() + (behind)++, unit);
    }
    for (const UnitId& id : change.from)
        placeOf(units, id)->successors = successors;
    return {};
}

Outcome amend(std::vector<Unit>& units, const UnitChange& change)
{
    const auto known = placeOf(units, change.from.front());
    if (known == units.end())
        return refuse(ErrorCode::UnknownUnit, {change.from.front().text()});
    Unit corrected = tidy(change.to.front());
    corrected.id = known->id;
    corrected.successors = known->successors; // these come from acts of their own
    corrected.validTo = known->validTo;
    *known = corrected;
    return {};
}

Outcome add(std::vector<Unit>& units, const UnitChange& change)
{
    Unit unit = tidy(change.to.front());
    unit.id = freshId(units, change);
    unit.validTo.reset();
    unit.successors.clear();
    units.push_back(unit);
    return {};
}

Outcome apply(std::vector<Unit>& units, const UnitChange& change)
{
    switch (change.kind) {
    case Kind::Add:
        return add(units, change);
    case Kind::Amend:
        return amend(units, change);
    case Kind::Rename:
    case Kind::Merge:
    case Kind::Split:
        return succeed(units, change);
    }
    Q_UNREACHABLE();
}

Error refusalOf(const UnitConflict& conflict, const std::vector<Unit>& units)
{
    const Unit& unit = units[conflict.unit];
    const Unit* other = conflict.other ? &units[*conflict.other] : nullptr;
    switch (conflict.kind) {
    case UnitConflict::Kind::NameTwice:
        return {ErrorCode::UnitNameTaken, {conflict.said, other->name, unit.name}};
    case UnitConflict::Kind::EndsBeforeItBegins:
        return {ErrorCode::DateBefore,
                {QStringLiteral("validTo"), conflict.said, iso(*unit.validFrom)}};
    case UnitConflict::Kind::SuccessorTooEarly:
        return {ErrorCode::SuccessorTooEarly,
                {other->name, iso(*other->validFrom), iso(*unit.validTo)}};
    case UnitConflict::Kind::IdTwice:
    case UnitConflict::Kind::SuccessorsOfTheAlive:
    case UnitConflict::Kind::SuccessorUnknown:
    case UnitConflict::Kind::SuccessorOfItself:
    case UnitConflict::Kind::SuccessorEndsFirst:
        break; // only a file can say so, and its reader says where
    }
    return {ErrorCode::UnknownUnit, {conflict.said}};
}

} // namespace

QString unitChangeId(Kind kind)
{
    static constexpr std::array ids{"add", "amend", "rename", "merge", "split"};
    return QString::fromLatin1(ids[static_cast<std::size_t>(kind)]);
}

bool endsUnits(Kind kind)
{
    return kind == Kind::Rename || kind == Kind::Merge || kind == Kind::Split;
}

Result<std::vector<Unit>> changedUnits(const std::vector<Unit>& units, const UnitChange& change)
{
    TRY(checkCounts(change));
    TRY(checkTexts(change));
    std::vector<Unit> all = units;
    TRY(apply(all, change));
    if (const auto conflicts = conflictsIn(all); !conflicts.empty())
        return refuse(refusalOf(conflicts.front(), all));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].order = static_cast<int>(i) + 1;
    return all;
}

QJsonObject toJson(const UnitChange& change)
{
    QJsonArray from;
    for (const UnitId& id : change.from)
        from.append(id.text());
    QJsonArray to;
    for (const Unit& unit : change.to)
        to.append(unit.name);
    QJsonObject json{{QStringLiteral("kind"), unitChangeId(change.kind)},
                     {QStringLiteral("from"), from},
                     {QStringLiteral("to"), to},
                     {QStringLiteral("basis"), change.basis.trimmed()}};
    if (change.on.isValid())
        json[u"on"] = iso(change.on);
    return json;
}

} // namespace jiuzhang
