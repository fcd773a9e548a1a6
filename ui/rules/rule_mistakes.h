// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule_set.h"

namespace jiuzhang::ui {

enum class RulePlace { Words, Rank, Clause, Note, Conditions, Outputs };

// What keeps a rule from being adopted, at the place where it is mended.
struct RuleMistake {
    RulePlace place;
    QString sentence;
    friend bool operator==(const RuleMistake&, const RuleMistake&) = default;
};

// By the rule's id; rules without a mistake are not in it.
using RuleMistakes = std::map<QString, std::vector<RuleMistake>>;
[[nodiscard]] RuleMistakes mistakesOf(const std::vector<Rule>& rules, const Directory& directory);

} // namespace jiuzhang::ui
