// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/rule.h"

namespace jiuzhang {

// The routing rules adopted together, in the order of their ranks. Can only be made of a
// file that is right in every part and gives no case two leads at one rank.
class RuleSet {
public:
    // RulesInvalid: `where` is the JSON path, details the reason. Units and categories must be
    // the programme's.
    [[nodiscard]] static Result<RuleSet> fromJson(const QJsonObject& json,
                                                  const Programme& programme);

    [[nodiscard]] const std::vector<Rule>& rules() const noexcept { return rules_; }
    [[nodiscard]] int version() const noexcept { return version_; }

private:
    std::vector<Rule> rules_;
    int version_ = 0;
};

} // namespace jiuzhang
