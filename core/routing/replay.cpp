// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/replay.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

Route routeOf(const Proposal& proposal, bool leadDiffers, bool copiesDiffer)
{
    QStringList rules;
    if (leadDiffers && !proposal.leadRule.isEmpty())
        rules += proposal.leadRule;
    if (copiesDiffer)
        rules += proposal.copyRules;
    rules.removeDuplicates();
    return {proposal.lead, proposal.assisting, proposal.copied, proposal.copiedNeedsPerson, rules};
}

QJsonValue nameOf(const std::optional<UnitId>& unit, const Directory& directory)
{
    return unit ? QJsonValue(directory.name(*unit)) : QJsonValue();
}

QJsonObject routeJson(const Route& route, const Directory& directory)
{
    return {{QStringLiteral("lead"), nameOf(route.lead, directory)},
            {QStringLiteral("assisting"), namesOf(route.assisting, directory)},
            {QStringLiteral("copied"), namesOf(route.copied, directory)},
            {QStringLiteral("needsPerson"), !route.lead || route.copiedNeedsPerson},
            {QStringLiteral("rules"), QJsonArray::fromStringList(route.rules)}};
}

} // namespace

std::optional<RoutingDifference> differenceFor(const Case& subject, const RuleSet& inForce,
                                               const RuleSet& draft, const Directory& directory,
                                               QDate on)
{
    const QDate day = subject.legs.empty() ? on : subject.legs.back().dispatchedOn;
    const RoutingFacts facts = routingFacts(subject);
    const Proposal was = propose(facts, inForce, directory, day);
    const Proposal would = propose(facts, draft, directory, day);
    const bool leadDiffers = was.lead != would.lead;
    const bool copiesDiffer = was.copied != would.copied || was.assisting != would.assisting ||
                              was.copiedNeedsPerson != would.copiedNeedsPerson;
    if (!leadDiffers && !copiesDiffer)
        return std::nullopt;
    return RoutingDifference{subject.number, subject.clue.entity, subject.lead,
                             routeOf(was, leadDiffers, copiesDiffer),
                             routeOf(would, leadDiffers, copiesDiffer)};
}

QJsonObject toJson(const RoutingDifference& difference, const Directory& directory)
{
    return {{QStringLiteral("case"), difference.number.text()},
            {QStringLiteral("entity"), difference.entity},
            {QStringLiteral("leadNow"), nameOf(difference.leadNow, directory)},
            {QStringLiteral("was"), routeJson(difference.was, directory)},
            {QStringLiteral("would"), routeJson(difference.would, directory)}};
}

} // namespace jiuzhang
