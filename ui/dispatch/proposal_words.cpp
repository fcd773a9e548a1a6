// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/proposal_words.h"

#include "core/base/amount_text.h"
#include "core/office/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ProposalText)
};

QString names(const Directory& directory, const std::vector<UnitId>& units)
{
    QStringList all;
    for (const auto& unit : units)
        all += directory.name(unit);
    return all.join(Words::tr(", "));
}

QString summaryOf(const Case& subject, const Programme& programme)
{
    const ClueContent& clue = subject.clue;
    QStringList parts;
    if (const Category* category = clue.category ? programme.category(*clue.category) : nullptr)
        parts += category->name;
    if (clue.respondent)
        parts += Words::tr("Respondent: %1").arg(programme.directory.name(*clue.respondent));
    if (clue.locality)
        parts += Words::tr("Locality: %1").arg(programme.directory.name(*clue.locality));
    if (const auto amount = clue.disputed ? clue.disputed : clue.total)
        parts += Words::tr("Amount: %1 (10,000 yuan)").arg(exactWan(*amount));
    return parts.join(QStringLiteral("  ·  "));
}

// The copies proposed and those suggested, each once; the proposed ones are chosen.
std::vector<UnitOffer> copiesOf(const Proposal& proposal, const Directory& directory)
{
    std::vector<UnitOffer> offers;
    const auto add = [&](const UnitId& unit, bool chosen) {
        const bool there = std::any_of(offers.begin(), offers.end(),
                                       [&](const UnitOffer& offer) { return offer.unit == unit; });
        if (!there)
            offers.push_back({unit, directory.name(unit), chosen});
    };
    for (const auto& unit : proposal.copied)
        add(unit, true);
    for (const auto& unit : proposal.suggestedCopies)
        add(unit, false);
    return offers;
}

QStringList mustChooseOf(const Proposal& proposal, const Directory& directory)
{
    QStringList sentences;
    if (proposal.leadNeedsPerson || !proposal.lead)
        sentences += proposal.suggestedLeads.empty()
                         ? Words::tr("No rule names the unit responsible: choose it.")
                         : Words::tr("The unit responsible is yours to choose. Suggested: %1.")
                               .arg(names(directory, proposal.suggestedLeads));
    if (proposal.copiedNeedsPerson)
        sentences +=
            proposal.suggestedCopies.empty()
                ? Words::tr("No rule names the sector department: choose who gets a copy.")
                : Words::tr("The plan names no sector department here: choose who gets a copy. "
                            "Suggested: %1.")
                      .arg(names(directory, proposal.suggestedCopies));
    return sentences;
}

QStringList traceOf(const Desk& desk, const Proposal& proposal)
{
    const auto rules = toldRules(desk, desk.rules.rules());
    const auto words = [&](const QString& id) {
        const auto found = std::ranges::find(rules, id, &Rule::id);
        return found == rules.end() ? QString() : found->words;
    };
    QStringList lines;
    for (const auto& rule : proposal.matched)
        lines += Words::tr("✓ %1 (plan %2)").arg(words(rule.rule), rule.clause);
    for (const auto& rule : proposal.rejected)
        lines += Words::tr("✗ does not apply here: %1").arg(words(rule.rule));
    lines += Words::tr("Rule set, version %1").arg(proposal.version);
    return lines;
}

} // namespace

ProposalWords proposalWords(const Desk& desk, const Case& subject, const Proposal& proposal)
{
    const Directory& directory = desk.programme.directory;
    const bool own = proposal.lead && proposal.lead == subject.clue.respondent;
    return {.title = subject.number.text() + QStringLiteral("  ") + subject.clue.entity,
            .summary = summaryOf(subject, desk.programme),
            .claim = subject.clue.claim,
            .lead = proposal.lead ? directory.name(*proposal.lead) : QString(),
            .copies = copiesOf(proposal, directory),
            .reason = proposal.reason,
            .mustChoose = mustChooseOf(proposal, directory),
            .leadIsRespondent =
                own ? Words::tr(
                          "The unit complained of handles the case itself; the copy to the sector "
                          "department is therefore obligatory.")
                    : QString(),
            .trace = traceOf(desk, proposal)};
}

} // namespace jiuzhang::ui
