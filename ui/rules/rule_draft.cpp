// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_draft.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kRankStep = 10; // leaves room for rules in between

const Rule* ruleOf(const std::vector<Rule>& rules, const QString& id)
{
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

RuleDraft::RuleDraft(std::vector<Rule> adopted) : steps_{std::move(adopted)} {}

const Rule* RuleDraft::find(const QString& id) const
{
    return ruleOf(rules(), id);
}

bool RuleDraft::isChanged() const
{
    return rules() != steps_.front();
}

bool RuleDraft::isChanged(const Rule& rule) const
{
    const Rule* adopted = ruleOf(steps_.front(), rule.id);
    return !adopted || *adopted != rule;
}

void RuleDraft::change(const Rule& rule, const QString& field)
{
    std::vector<Rule> changed = rules();
    const auto place = std::ranges::find(changed, rule.id, &Rule::id);
    if (place == changed.end() || *place == rule)
        return;
    *place = rule;
    const QString typing = rule.id + u'\n' + field;
    if (typing == typing_ && canUndo() && !canRedo())
        steps_[at_] = std::move(changed);
    else
        step(std::move(changed));
    typing_ = typing;
}

QString RuleDraft::add()
{
    return append({});
}

QString RuleDraft::duplicate(const QString& id)
{
    const Rule* original = find(id);
    return append(original ? *original : Rule());
}

void RuleDraft::remove(const QString& id)
{
    std::vector<Rule> left = rules();
    std::erase_if(left, [&](const Rule& rule) { return rule.id == id; });
    step(std::move(left));
}

void RuleDraft::replaceAll(std::vector<Rule> rules)
{
    step(std::move(rules));
}

void RuleDraft::undo()
{
    if (canUndo())
        --at_;
    typing_.clear();
}

void RuleDraft::redo()
{
    if (canRedo())
        ++at_;
    typing_.clear();
}

// Of no rule that is there or was there, as traces of old dispatches name rules.
QString RuleDraft::freeId() const
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("rule-%1").arg(number);
        const bool taken = std::ranges::any_of(
            steps_, [&](const std::vector<Rule>& step) { return ruleOf(step, id) != nullptr; });
        if (!taken)
            return id;
    }
}

QString RuleDraft::append(Rule rule)
{
    std::vector<Rule> more = rules();
    const auto last = std::ranges::max_element(more, {}, &Rule::rank);
    rule.id = freeId();
    rule.rank = (last == more.end() ? 0 : last->rank) + kRankStep;
    more.push_back(rule);
    step(std::move(more));
    return rule.id;
}

void RuleDraft::step(std::vector<Rule> rules)
{
    steps_.resize(at_ + 1);
    steps_.push_back(std::move(rules));
    ++at_;
    typing_.clear();
}

} // namespace jiuzhang::ui
