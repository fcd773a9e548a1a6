// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/routing/rule_set.h"

namespace jiuzhang {

// What the rules look at, as it was when they were asked.
struct RoutingFacts {
    std::optional<CategoryId> category;
    std::optional<UnitId> locality;
    std::optional<UnitId> respondent;
    std::optional<Money> amount;
    std::optional<SourceId> source;
    QString text;              // facts and claim, for keywords
    bool inLitigation = false; // the basis is a court's: its case number, or a judgment by title
    QDate receivedOn;
};
[[nodiscard]] RoutingFacts routingFacts(const Case& subject);

struct MatchedRule {
    QString rule; // its id
    int version = 0;
    QString clause; // of the plan, "III.1"
};
struct RejectedRule {
    QString rule;
    QString condition; // the first that failed, "category = payment-arrears"
};

// Who should handle a case, with the trace of how it came out (casework, Routing). It is a
// proposal: a person accepts it or overrides it with a reason. Where two rules of one rank mean
// different leads, as they may after units have merged, a person chooses between these.
struct Proposal {
    std::optional<UnitId> lead; // none: to be assigned
    std::vector<UnitId> assisting;
    std::vector<UnitId> copied; // never the lead
    bool leadIsCopied = false;  // the rules copy the lead: a copy it gets when another leads
    bool leadNeedsPerson = false;
    bool copiedNeedsPerson = false;
    std::vector<UnitId> suggestedLeads;  // of which a person may choose
    std::vector<UnitId> suggestedCopies; // the same for the copies
    QString leadRule;                    // id of the rule that decided who leads; empty: none
    QStringList copyRules;               // ids of those that name a copied or assisting unit
    QString reason;                      // one line in Chinese, as the case form prints it
    std::vector<MatchedRule> matched;
    std::vector<RejectedRule> rejected;
    int version = 0; // of the rule set
    [[nodiscard]] bool needsPerson() const { return leadNeedsPerson || copiedNeedsPerson; }
};

[[nodiscard]] Proposal propose(const RoutingFacts& facts, const RuleSet& rules,
                               const Directory& directory, QDate on);

// Keys of command-line.md (`route`), units by full name; without "case".
[[nodiscard]] QJsonObject toJson(const Proposal& proposal, const Directory& directory);

// Their full names, in their order.
[[nodiscard]] QJsonArray namesOf(const std::vector<UnitId>& units, const Directory& directory);

} // namespace jiuzhang
