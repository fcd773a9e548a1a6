// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/succession.h"

#include "core/office/decided_act.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kHandOver = QStringLiteral("hand-over");

bool isAmong(const std::vector<UnitId>& units, const UnitId& id)
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

std::optional<CaseToHandOver> toHandOver(const Case& subject, const Directory& directory, QDate on)
{
    const Unit* unit = subject.lead ? directory.find(*subject.lead) : nullptr;
    auto heirs = unit ? heirsOf(directory, unit->id, on) : std::vector<UnitId>();
    if (!subject.isOpen() || heirs.empty())
        return std::nullopt;
    return CaseToHandOver{subject.number, entityForList(subject), unit->id,
                          *unit->validTo, std::move(heirs),       subject.lastOrderedOn};
}

Result<Decision> handOverOne(const Desk& fresh, const Acting& acting, const Case& subject,
                             const UnitId& heir)
{
    const Directory& directory = fresh.programme.directory;
    if (acting.on < subject.lastOrderedOn)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                                              subject.lastOrderedOn.toString(Qt::ISODate)});
    const auto due = toHandOver(subject, directory, acting.on);
    if (due && isAmong(due->heirs, heir))
        return Decision{{handOverEvent(*due, heir, directory, acting)}};
    const Unit* leads = subject.lead ? directory.find(*subject.lead) : nullptr;
    if (!due && leads && leads->successors.empty()) // one that goes on has it by now
        return refuse(ErrorCode::StaleCopy, {subject.number.text()});
    QStringList choices;
    for (const UnitId& each : due ? due->heirs : std::vector<UnitId>())
        choices += directory.name(each);
    return refuse(ErrorCode::UnknownChoice, {QStringLiteral("successor"), directory.name(heir),
                                             choices.join(QStringLiteral("、"))});
}

} // namespace

std::vector<UnitId> heirsOf(const Directory& directory, const UnitId& unit, QDate on)
{
    const Unit* found = directory.find(unit);
    if (!found || !found->validTo || *found->validTo >= on)
        return {};
    auto acting = directory.actingFor(unit, on);
    return isAmong(acting, unit) ? std::vector<UnitId>() : acting;
}

Result<std::vector<CaseToHandOver>> casesToHandOver(const Desk& desk, const Directory& directory,
                                                    QDate on)
{
    std::vector<CaseToHandOver> all;
    for (const Unit& unit : directory.units()) {
        if (heirsOf(directory, unit.id, on).empty())
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
    event.acting.on = std::max(acting.on, subject.lastOrderedOn);
    return event;
}

std::vector<ActResult> handOver(Desk& desk, const Acting& acting,
                                std::span<const HandOver> decisions)
{
    std::vector<ActResult> results;
    for (const auto& [number, heir] : decisions)
        results.push_back(decidedAct(desk, acting, number, kHandOver,
                                     [&, heir = heir](const Desk& fresh, const Case& subject) {
                                         return handOverOne(fresh, acting, subject, heir);
                                     })
                              .result);
    return results;
}

} // namespace jiuzhang
