// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/rule_set.h"

#include "core/routing/conditions.h"
#include "core/routing/rule_reading.h"

#include <QJsonArray>

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

// The rules in the order of the file.
std::vector<Rule> readRules(const JsonCursor& list, const Programme& programme)
{
    std::vector<Rule> rules;
    for (const JsonCursor& place : list.items()) {
        rules.push_back(readRule(place, programme));
        const QString& id = rules.back().id;
        if (std::ranges::count(rules, id, &Rule::id) > 1)
            place.at("id").mistake(QStringLiteral("is there twice"));
    }
    return rules;
}

} // namespace

std::vector<LeadConflict> leadConflicts(const std::vector<Rule>& rules, const Directory& directory)
{
    std::vector<LeadConflict> conflicts;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (conflict(rules[i], rules[j], directory))
                conflicts.push_back({rules[i].id, rules[j].id, rules[i].rank});
        }
    }
    return conflicts;
}

Result<RuleSet> RuleSet::read(const QJsonObject& json, const Programme& programme,
                              const QString& root)
{
    std::vector<Mistake> mistakes;
    const JsonCursor whole(json, root, mistakes);
    RuleSet set;
    if (whole.hasKeys({"version", "rules"})) {
        set.version_ = whole.at("version").integer(1, std::numeric_limits<int>::max()).value_or(1);
        set.rules_ = readRules(whole.at("rules"), programme);
    }
    if (!mistakes.empty()) {
        const Mistake& first = mistakes.front();
        return refuse(ErrorCode::RulesInvalid, {first.path, first.reason}, first.path);
    }
    std::ranges::stable_sort(set.rules_, {}, &Rule::rank);
    return set;
}

Result<RuleSet> RuleSet::fromJson(const QJsonObject& json, const Programme& programme,
                                  const QString& root)
{
    auto set = read(json, programme, root);
    if (!set)
        return set;
    const auto conflicts = leadConflicts(set->rules_, programme.directory);
    if (conflicts.empty())
        return set;
    const LeadConflict& first = conflicts.front();
    return refuse(ErrorCode::RulesConflict, {first.other, first.rule, QString::number(first.rank)});
}

Result<RuleSet> RuleSet::adopted(const QJsonObject& json, const Programme& programme)
{
    return read(json, programme, QStringLiteral("routing"));
}

RuleSet RuleSet::numbered(int version) const
{
    RuleSet set = *this;
    set.version_ = version;
    return set;
}

QJsonObject toJson(const RuleSet& set)
{
    QJsonArray rules;
    for (const Rule& rule : set.rules())
        rules.append(toJson(rule));
    return {{QStringLiteral("version"), set.version()}, {QStringLiteral("rules"), rules}};
}

} // namespace jiuzhang
