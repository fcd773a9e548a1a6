// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/succession.h"

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

std::optional<CaseToHandOver> toHandOver(const CaseNumber& number, const QString& entity,
                                         const std::optional<UnitId>& lead, QDate lastActOn,
                                         const Directory& directory, QDate on)
{
    const Unit* unit = lead ? directory.find(*lead) : nullptr;
    if (!unit || !unit->validTo || *unit->validTo >= on)
        return std::nullopt;
    auto heirs = directory.actingFor(*lead, on);
    if (contains(heirs, *lead))
        return std::nullopt;
    return CaseToHandOver{number, entity, *lead, *unit->validTo, std::move(heirs), lastActOn};
}

Outcome handOverOne(Desk& desk, const Acting& acting, const HandOver& decision, ActResult& result)
{
    const Directory& directory = desk.programme.directory;
    const auto subject = desk.record.load(decision.number);
    if (!subject)
        return refuse(subject.error());
    result.state = subject->state;
    if (acting.on < subject->lastActOn)
        return refuse(ErrorCode::DateBefore,
                      {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                       subject->lastActOn.toString(Qt::ISODate)},
                      decision.number.text());
    const auto due = subject->isOpen()
                         ? toHandOver(subject->number, subject->clue.entity, subject->lead,
                                      subject->lastActOn, directory, acting.on)
                         : std::nullopt;
    if (!due || !contains(due->heirs, decision.to)) {
        QStringList choices;
        for (const UnitId& heir : due ? due->heirs : std::vector<UnitId>())
            choices += directory.name(heir);
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("successor"), directory.name(decision.to),
                       choices.join(QStringLiteral("、"))},
                      decision.number.text());
    }
    const auto recorded = desk.record.append(handOverEvent(*due, decision.to, directory, acting));
    if (!recorded)
        return refuse(recorded.error());
    return {};
}

} // namespace

Result<std::vector<CaseToHandOver>> casesToHandOver(const Desk& desk, const Directory& directory,
                                                    QDate on)
{
    std::vector<CaseToHandOver> cases;
    const auto read = desk.query.forEachAtWork({}, [&](const WorkLine& line) {
        if (line.state == State::Settled)
            return;
        if (auto due =
                toHandOver(line.number, line.entity, line.lead, line.lastActOn, directory, on))
            cases.push_back(std::move(*due));
    });
    if (!read)
        return refuse(read.error());
    return cases;
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
        const auto done = desk.record.atomically([&]() -> Outcome {
            if (acting.operatorName.trimmed().isEmpty())
                return refuse(ErrorCode::OperatorMissing, {}, decision.number.text());
            return handOverOne(desk, acting, decision, result);
        });
        if (!done)
            result.error = done.error();
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace jiuzhang
