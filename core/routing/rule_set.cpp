// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/rule_set.h"

#include "core/routing/conditions.h"
#include "core/routing/rule_reading.h"

#include <algorithm>
#include <limits>

namespace jiuzhang {

namespace {

const RuleOutput* leadOf(const Rule& rule)
{
    const auto found = std::ranges::find(rule.outputs, OutputRole::Lead, &RuleOutput::role);
    return found == rule.outputs.end() ? nullptr : &*found;
}

bool canBothMatch(const Rule& a, const Rule& b, const Directory& directory)
{
    return std::ranges::none_of(a.conditions, [&](const Condition& one) {
        return std::ranges::any_of(b.conditions, [&](const Condition& other) {
            return excludeEachOther(one, other, directory);
        });
    });
}

// Two rules that both may match, are asked at the same rank and name different leads.
bool conflict(const Rule& a, const Rule& b, const Directory& directory)
{
    const RuleOutput* one = leadOf(a);
    const RuleOutput* other = leadOf(b);
    return a.rank == b.rank && one && other &&
           (one->target != other->target || one->unit != other->unit) &&
           canBothMatch(a, b, directory);
}

void checkTogether(const std::vector<Rule>& rules, const std::vector<JsonCursor>& places,
                   const Directory& directory)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rules[i].id == rules[j].id)
                places[i].at("id").mistake(QStringLiteral("is there twice"));
            else if (conflict(rules[i], rules[j], directory))
                places[i].at("lead").mistake(
                    QStringLiteral("is another lead at the same rank than in the rule %1")
                        .arg(rules[j].id));
        }
    }
}

} // namespace

Result<RuleSet> RuleSet::fromJson(const QJsonObject& json, const Programme& programme)
{
    std::vector<Mistake> mistakes;
    const JsonCursor root(json, QStringLiteral("routing"), mistakes);
    RuleSet set;
    if (root.hasKeys({"version", "rules"})) {
        set.version_ = root.at("version").integer(1, std::numeric_limits<int>::max()).value_or(1);
        const auto places = root.at("rules").items();
        for (const JsonCursor& place : places)
            set.rules_.push_back(readRule(place, programme));
        if (mistakes.empty())
            checkTogether(set.rules_, places, programme.directory);
    }
    if (!mistakes.empty()) {
        const Mistake& first = mistakes.front();
        return refuse(ErrorCode::RulesInvalid, {first.path, first.reason}, first.path);
    }
    std::ranges::stable_sort(set.rules_, {}, &Rule::rank);
    return set;
}

} // namespace jiuzhang
