// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/routing.h"

#include "core/routing/conditions.h"
#include "core/routing/routing_reason.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

// The bodies of `on` that an output means. One: it is meant. Several, or none: a person
// chooses, among these.
struct Meant {
    std::vector<UnitId> units;
    bool certain = false;
};

void addOnce(std::vector<UnitId>& list, const UnitId& unit)
{
    if (std::ranges::find(list, unit) == list.end())
        list.push_back(unit);
}

Meant meantBy(const UnitId& id, const Directory& directory, QDate on)
{
    const auto livesOn = [&](const UnitId& unit) {
        const Unit* found = directory.find(unit);
        return found && found->existsOn(on);
    };
    Meant meant;
    for (const UnitId& acting : directory.actingFor(id, on)) {
        if (livesOn(acting))
            meant.units.push_back(acting);
    }
    meant.certain = meant.units.size() == 1;
    if (!meant.units.empty())
        return meant;
    // Nobody acts for a body that has yet to begin, but somebody can be suggested.
    for (const Unit& unit : directory.units()) {
        if (unit.existsOn(on) && directory.sameThroughSuccession(unit.id, id))
            meant.units.push_back(unit.id);
    }
    return meant;
}

Meant meantBy(const RuleOutput& output, const RoutingFacts& facts, const Directory& directory,
              QDate on)
{
    std::optional<UnitId> unit = output.unit;
    if (output.target == OutputTarget::TheRespondent)
        unit = facts.respondent;
    else if (output.target == OutputTarget::LocalitysTown)
        unit = facts.locality;
    if (!unit)
        return {};
    Meant meant = meantBy(*unit, directory, on);
    meant.certain = meant.certain && output.target != OutputTarget::APersonChooses;
    return meant;
}

// Takes the outputs of the rules that match, in the order of their ranks.
class Gathering {
public:
    Gathering(const RoutingFacts& facts, const Directory& directory, QDate on)
        : facts_(facts), directory_(directory), on_(on)
    {
    }

    void take(const Rule& rule, const RuleOutput& output)
    {
        const Meant meant = meantBy(output, facts_, directory_, on_);
        switch (output.role) {
        case OutputRole::Lead:
            takeLead(rule, meant);
            break;
        case OutputRole::Assisting:
            addRule(rule);
            for (const UnitId& unit : meant.units)
                addOnce(proposal_.assisting, unit);
            break;
        case OutputRole::Copied:
            addRule(rule);
            takeCopy(rule, meant);
            break;
        }
    }

    // The proposal, after the last rule.
    [[nodiscard]] Proposal finished()
    {
        if (leadIsCertain_ && leads_.size() == 1)
            proposal_.lead = leads_.front();
        else
            proposal_.suggestedLeads = leads_;
        proposal_.leadNeedsPerson = !proposal_.lead;
        if (proposal_.lead) {
            proposal_.leadIsCopied =
                std::ranges::find(proposal_.copied, *proposal_.lead) != proposal_.copied.end();
            for (auto* list : {&proposal_.assisting, &proposal_.copied, &proposal_.suggestedCopies})
                std::erase(*list, *proposal_.lead);
        }
        std::erase_if(proposal_.suggestedCopies, [&](const UnitId& unit) {
            return std::ranges::find(proposal_.copied, unit) != proposal_.copied.end();
        });
        // A unit that answers for itself is watched by its sector department (plan II.2a).
        if (leadIsRespondent() && grounds_.copies.empty())
            proposal_.copiedNeedsPerson = true;
        proposal_.reason = routingReason(proposal_, grounds_, directory_);
        return proposal_;
    }

private:
    void takeLead(const Rule& rule, const Meant& meant)
    {
        if (grounds_.lead && grounds_.lead->rank != rule.rank)
            return;
        if (!grounds_.lead) {
            grounds_.lead = &rule;
            proposal_.leadRule = rule.id;
        }
        leadIsCertain_ = leadIsCertain_ && meant.certain;
        for (const UnitId& unit : meant.units)
            addOnce(leads_, unit);
    }

    void addRule(const Rule& rule)
    {
        if (!proposal_.copyRules.contains(rule.id))
            proposal_.copyRules.append(rule.id);
    }

    void takeCopy(const Rule& rule, const Meant& meant)
    {
        if (grounds_.copies.empty() || grounds_.copies.back() != &rule)
            grounds_.copies.push_back(&rule);
        if (!meant.certain)
            proposal_.copiedNeedsPerson = true;
        for (const UnitId& unit : meant.units)
            addOnce(meant.certain ? proposal_.copied : proposal_.suggestedCopies, unit);
    }

    [[nodiscard]] bool leadIsRespondent() const
    {
        return proposal_.lead && facts_.respondent &&
               directory_.sameThroughSuccession(*proposal_.lead, *facts_.respondent);
    }

    const RoutingFacts& facts_;
    const Directory& directory_;
    QDate on_;
    Grounds grounds_;
    std::vector<UnitId> leads_; // that the deciding rank means
    bool leadIsCertain_ = true;
    Proposal proposal_;
};

// The basis is a judgment, by its number as courts give it or by its title.
bool isOfACourt(const ClueContent& clue)
{
    // (2020)赣0203民初第416号: the year in brackets, the court, the kind, the number.
    static const QRegularExpression number(
        QStringLiteral("^[(（\\[〔]\\d{4}[)）\\]〕].{2,12}[民行刑执破].{0,6}\\d+号"));
    static const QRegularExpression title(QStringLiteral("(判决|裁定|民事调解|行政调解)书"));
    return number.match(clue.basisNumber.trimmed()).hasMatch() ||
           title.match(clue.basisTitle).hasMatch();
}

} // namespace

QJsonArray namesOf(const std::vector<UnitId>& units, const Directory& directory)
{
    QJsonArray names;
    for (const UnitId& unit : units)
        names.append(directory.name(unit));
    return names;
}

RoutingFacts routingFacts(const Case& subject)
{
    const ClueContent& clue = subject.clue;
    return {clue.category,    clue.locality,
            clue.respondent,  clue.disputed ? clue.disputed : clue.total,
            clue.source,      clue.facts + QLatin1Char('\n') + clue.claim,
            isOfACourt(clue), clue.receivedOn.value_or(subject.registeredOn)};
}

Proposal propose(const RoutingFacts& facts, const RuleSet& rules, const Directory& directory,
                 QDate on)
{
    Gathering gathering(facts, directory, on);
    std::vector<MatchedRule> matched;
    std::vector<RejectedRule> rejected;
    for (const Rule& rule : rules.rules()) {
        const auto failed = std::ranges::find_if(rule.conditions, [&](const Condition& condition) {
            return !holds(condition, facts, directory, on);
        });
        if (failed != rule.conditions.end()) {
            rejected.push_back({rule.id, conditionText(*failed)});
            continue;
        }
        matched.push_back({rule.id, rules.version(), rule.clause});
        for (const RuleOutput& output : rule.outputs)
            gathering.take(rule, output);
    }
    Proposal proposal = gathering.finished();
    proposal.matched = std::move(matched);
    proposal.rejected = std::move(rejected);
    proposal.version = rules.version();
    return proposal;
}

QJsonObject toJson(const Proposal& proposal, const Directory& directory)
{
    QJsonArray matched;
    for (const MatchedRule& rule : proposal.matched)
        matched.append(QJsonObject{{QStringLiteral("rule"), rule.rule},
                                   {QStringLiteral("version"), rule.version},
                                   {QStringLiteral("clause"), rule.clause}});
    QJsonArray rejected;
    for (const RejectedRule& rule : proposal.rejected)
        rejected.append(QJsonObject{{QStringLiteral("rule"), rule.rule},
                                    {QStringLiteral("condition"), rule.condition}});
    QJsonArray toChoose;
    if (proposal.leadNeedsPerson)
        toChoose.append(QStringLiteral("lead"));
    if (proposal.copiedNeedsPerson)
        toChoose.append(QStringLiteral("copied"));
    return {
        {QStringLiteral("lead"),
         proposal.lead ? QJsonValue(directory.name(*proposal.lead)) : QJsonValue()},
        {QStringLiteral("assisting"), namesOf(proposal.assisting, directory)},
        {QStringLiteral("copied"), namesOf(proposal.copied, directory)},
        {QStringLiteral("needsPerson"), proposal.needsPerson()},
        {QStringLiteral("toChoose"), toChoose},
        {QStringLiteral("suggestedLeads"), namesOf(proposal.suggestedLeads, directory)},
        {QStringLiteral("suggestedCopies"), namesOf(proposal.suggestedCopies, directory)},
        {QStringLiteral("reason"), proposal.reason},
        {QStringLiteral("matched"), matched},
        {QStringLiteral("rejected"), rejected},
        {QStringLiteral("version"), proposal.version},
    };
}

} // namespace jiuzhang
