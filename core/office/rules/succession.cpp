// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/succession.h"

#include "core/office/decide.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kHandOver = QStringLiteral("hand-over");

bool contains(const std::vector<UnitId>& units, const UnitId& id)
{
    return std::ranges::find(units, id) != units.end();
}

// The document that made `heir` take over from `from`, over however many steps.
QString basisOf(const Directory& directory, const UnitId& from, const UnitId& heir)
{
    const Unit* unit = directory.find(from);
    if (!unit)
        return {};
    for (const auto& successor : unit->successors) {
        if (directory.sameThroughSuccession(successor.unit, heir))
            return successor.basis;
    }
    return {};
}

// Whether the unit has ended by that day, and others took over.
bool hasHeirs(const Unit& unit, const Directory& directory, QDate on)
{
    return unit.validTo && *unit.validTo < on &&
           !contains(directory.actingFor(unit.id, on), unit.id);
}

std::optional<CaseToHandOver> toHandOver(const Case& subject, const Directory& directory, QDate on)
{
    const Unit* unit = subject.lead ? directory.find(*subject.lead) : nullptr;
    if (!subject.isOpen() || !unit || !hasHeirs(*unit, directory, on))
        return std::nullopt;
    return CaseToHandOver{subject.number,
                          subject.clue.entity,
                          unit->id,
                          *unit->validTo,
                          directory.actingFor(unit->id, on),
                          subject.lastActOn};
}

Result<NewEvent> handOverOne(const Desk& fresh, const Acting& acting, const HandOver& decision)
{
    const Directory& directory = fresh.programme.directory;
    const auto subject = TRY(fresh.record.load(decision.number));
    if (acting.on < subject.lastActOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                       subject.lastActOn.toString(Qt::ISODate)},
                      decision.number.text());
    const auto due = toHandOver(subject, directory, acting.on);
    if (due && contains(due->heirs, decision.to))
        return handOverEvent(*due, decision.to, directory, acting);
    QStringList choices;
    for (const UnitId& heir : due ? due->heirs : std::vector<UnitId>())
        choices += directory.name(heir);
    return refuse(ErrorCode::UnknownChoice,
                  {QStringLiteral("successor"), directory.name(decision.to),
                   choices.join(QStringLiteral("、"))},
                  decision.number.text());
}

} // namespace

Result<std::vector<CaseToHandOver>> casesToHandOver(const Desk& desk, const Directory& directory,
                                                    QDate on)
{
    std::vector<CaseToHandOver> all;
    for (const Unit& unit : directory.units()) {
        if (!hasHeirs(unit, directory, on))
            continue;
        const auto rows =
            TRY(desk.query.rows({.where = {{QStringLiteral("lead"), unit.id.text()},
                                           {QStringLiteral("open"), QStringLiteral("true")}},
                                 .on = on}));
        const auto cases = TRY(desk.query.cases(rows));
        for (const Case& subject : cases) {
            if (auto due = toHandOver(subject, directory, on))
                all.push_back(std::move(*due));
        }
    }
    return all;
}

NewEvent handOverEvent(const CaseToHandOver& subject, const UnitId& heir,
                       const Directory& directory, const Acting& acting)
{
    const QString basis = basisOf(directory, subject.from, heir);
    NewEvent event{kHandOver,
                   subject.number,
                   acting,
                   basis,
                   {{QStringLiteral("from"), subject.from.text()},
                    {QStringLiteral("unit"), heir.text()},
                    {QStringLiteral("basis"), basis}}};
    // It follows from the change of the units, also where the case has gone on since.
    event.acting.on = std::max(acting.on, subject.lastActOn);
    return event;
}

std::vector<ActResult> handOver(Desk& desk, const Acting& acting,
                                std::span<const HandOver> decisions)
{
    std::vector<ActResult> results;
    for (const HandOver& decision : decisions) {
        ActResult result{decision.number};
        const auto done =
            decide(desk, acting, decision.number, [&](const Desk& fresh) -> Result<Decision> {
                return handOverOne(fresh, acting, decision).map([](NewEvent event) {
                    return Decision{{std::move(event)}};
                });
            });
        if (!done) {
            result.error = done.error();
            if (result.error->where.isEmpty())
                result.error->where = decision.number.text();
        }
        if (const auto subject = desk.record.load(decision.number))
            result.state = subject->state;
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace jiuzhang
