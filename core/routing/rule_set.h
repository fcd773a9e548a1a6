// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule.h"

namespace jiuzhang {

// Two rules that are asked at one rank and send one case to different leads.
struct LeadConflict {
    QString rule;
    QString other; // the earlier one of the two
    int rank;
    friend bool operator==(const LeadConflict&, const LeadConflict&) = default;
};
[[nodiscard]] std::vector<LeadConflict> leadConflicts(const std::vector<Rule>& rules,
                                                      const Directory& directory);

// The routing rules adopted together, in the order of their ranks. Can only be made of a
// file that is right in every part.
class RuleSet {
public:
    // For a set that is to be adopted. RulesInvalid: `where` is the JSON path below `root`,
    // details the reason; units and categories must be the programme's. RulesConflict: two
    // leads at one rank.
    [[nodiscard]] static Result<RuleSet> fromJson(const QJsonObject& json,
                                                  const Programme& programme,
                                                  const QString& root = QStringLiteral("routing"));

    // For a set that was adopted: as fromJson(), but units may have merged since, and two rules
    // now be about one body. Such a case is left to a person (routing.h), not the whole ledger.
    [[nodiscard]] static Result<RuleSet> adopted(const QJsonObject& json,
                                                 const Programme& programme);

    // The same rules as that version of the ledger's.
    [[nodiscard]] RuleSet numbered(int version) const;

    [[nodiscard]] const std::vector<Rule>& rules() const noexcept { return rules_; }
    [[nodiscard]] int version() const noexcept { return version_; }

private:
    [[nodiscard]] static Result<RuleSet> read(const QJsonObject& json, const Programme& programme,
                                              const QString& root);

    std::vector<Rule> rules_;
    int version_ = 0;
};

// {"version", "rules"}, as fromJson() reads it.
[[nodiscard]] QJsonObject toJson(const RuleSet& set);

} // namespace jiuzhang
