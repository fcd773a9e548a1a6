// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_mistakes.h"

#include "ui/rules/rule_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

class MistakeWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::RuleMistakes)
};

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

// Empty: the condition can be asked.
QString mistakeOf(const Condition& condition)
{
    if (condition.comparison == Comparison::IsEmpty)
        return {};
    if (condition.values.isEmpty() || std::ranges::any_of(condition.values, isBlank))
        return MistakeWords::tr("“%1” has no value yet.").arg(factText(condition.fact));
    const bool isSpan = condition.comparison == Comparison::Between;
    if (isSpan && condition.values[1].toLongLong() < condition.values[0].toLongLong())
        return MistakeWords::tr("“%1” ends before it begins.").arg(factText(condition.fact));
    return {};
}

QString mistakeOf(const RuleOutput& output, const Directory& directory)
{
    if (output.unit && !directory.find(*output.unit))
        return MistakeWords::tr("The directory has no unit “%1”.").arg(output.unit->text());
    return output.target == OutputTarget::Unit && !output.unit
               ? MistakeWords::tr("“%1”: choose a unit.").arg(roleText(output.role))
               : QString();
}

QString wordsOf(const std::vector<Rule>& rules, const QString& id)
{
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() || isBlank(found->words) ? id : found->words;
}

std::vector<RuleMistake> ownMistakesOf(const Rule& rule, const Directory& directory)
{
    std::vector<RuleMistake> mistakes;
    const auto add = [&](RulePlace place, const QString& sentence) {
        if (!sentence.isEmpty())
            mistakes.push_back({place, sentence});
    };
    if (isBlank(rule.words))
        add(RulePlace::Words, MistakeWords::tr("Say what the rule does; the case form prints it."));
    if (isBlank(rule.clause))
        add(RulePlace::Clause, MistakeWords::tr("Name the clause of the plan that it rests on."));
    if (isBlank(rule.note))
        add(RulePlace::Note, MistakeWords::tr("Say why the rule is as it is."));
    for (const Condition& condition : rule.conditions)
        add(RulePlace::Conditions, mistakeOf(condition));
    if (rule.outputs.empty())
        add(RulePlace::Outputs, MistakeWords::tr("The rule sends the case nowhere yet."));
    for (const RuleOutput& output : rule.outputs)
        add(RulePlace::Outputs, mistakeOf(output, directory));
    return mistakes;
}

} // namespace

RuleMistakes mistakesOf(const std::vector<Rule>& rules, const Directory& directory)
{
    RuleMistakes all;
    std::vector<Rule> sound; // only of these it can be said what they meet
    for (const Rule& rule : rules) {
        auto own = ownMistakesOf(rule, directory);
        if (own.empty())
            sound.push_back(rule);
        else
            all[rule.id] = std::move(own);
    }
    const auto tell = [&](const QString& rule, const QString& other) {
        all[rule].push_back(
            {RulePlace::Rank,
             MistakeWords::tr("At the same rank, “%1” sends the same cases to another "
                              "lead. Change a rank or a condition.")
                 .arg(wordsOf(rules, other))});
    };
    for (const LeadConflict& conflict : leadConflicts(sound, directory)) {
        tell(conflict.rule, conflict.other);
        tell(conflict.other, conflict.rule);
    }
    return all;
}

} // namespace jiuzhang::ui
