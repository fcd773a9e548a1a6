// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_mistakes.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

const Programme& programme()
{
    static const Programme shipped = shippedProgramme().value();
    return shipped;
}

Rule soundRule(const QString& id)
{
    return {.id = id,
            .rank = 10,
            .words = u"规则"_s + id,
            .clause = u"II.2a"_s,
            .note = u"测试"_s,
            .conditions = {},
            .outputs = {{OutputRole::Lead, OutputTarget::Unit, UnitId(u"dept-audit"_s)}}};
}

RuleMistakes mistakes(const std::vector<Rule>& rules)
{
    return mistakesOf(rules, programme().directory);
}

} // namespace

TEST_CASE("a rule that says all it must has no mistake", "[rules]")
{
    CHECK(mistakes({soundRule(u"a"_s)}).empty());
}

TEST_CASE("what a rule lacks is said at its place", "[rules]")
{
    struct Lack {
        void (*make)(Rule&);
        RulePlace place;
        QString sentence;
    };
    const auto lack = GENERATE(values<Lack>({
        {[](Rule& rule) { rule.words = u" "_s; }, RulePlace::Words,
         u"Say what the rule does; the case form prints it."_s},
        {[](Rule& rule) { rule.clause.clear(); }, RulePlace::Clause,
         u"Name the clause of the plan that it rests on."_s},
        {[](Rule& rule) { rule.note.clear(); }, RulePlace::Note,
         u"Say why the rule is as it is."_s},
        {[](Rule& rule) { rule.outputs.clear(); }, RulePlace::Outputs,
         u"The rule sends the case nowhere yet."_s},
        {[](Rule& rule) { rule.outputs[0].unit.reset(); }, RulePlace::Outputs,
         u"“Lead”: choose a unit."_s},
        {[](Rule& rule) { rule.outputs[0].unit = UnitId(u"区外星人局"_s); }, RulePlace::Outputs,
         u"The directory has no unit “区外星人局”."_s},
        {[](Rule& rule) {
             rule.conditions = {{FactKind::Category, Comparison::In, {}}};
         },
         RulePlace::Conditions, u"“Category” has no value yet."_s},
        {[](Rule& rule) {
             rule.conditions = {{FactKind::Amount, Comparison::Between, {u"100"_s, QString()}}};
         },
         RulePlace::Conditions, u"“Amount” has no value yet."_s},
        {[](Rule& rule) {
             rule.conditions = {{FactKind::Age, Comparison::Between, {u"30"_s, u"5"_s}}};
         },
         RulePlace::Conditions, u"“Days since receipt” ends before it begins."_s},
    }));
    CAPTURE(lack.sentence.toStdString());
    Rule rule = soundRule(u"a"_s);
    lack.make(rule);
    CHECK(mistakes({rule})[u"a"_s] == std::vector{RuleMistake{lack.place, lack.sentence}});
}

TEST_CASE("two leads at one rank are a mistake of both rules, each with the other's words",
          "[rules]")
{
    Rule other = soundRule(u"b"_s);
    other.outputs[0].unit = UnitId(u"dept-finance"_s);
    auto all = mistakes({soundRule(u"a"_s), other});
    REQUIRE(all.size() == 2);
    CHECK(all[u"a"_s].front().place == RulePlace::Rank);
    CHECK(all[u"a"_s].front().sentence.contains(u"规则b"_s));
    CHECK(all[u"b"_s].front().sentence.contains(u"规则a"_s));

    other.rank = 11;
    CHECK(mistakes({soundRule(u"a"_s), other}).empty());
}
