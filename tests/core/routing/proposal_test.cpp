// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QDate kJune(2022, 6, 20);

Proposal proposed(const QList<QByteArray>& rules, const RoutingFacts& facts = {})
{
    return propose(facts, ruleSet(rules).value(), programme().directory, kJune);
}

} // namespace

TEST_CASE("without rules a case is to be assigned, never sent to a default", "[routing]")
{
    RoutingFacts facts;
    facts.respondent = unitId("dept-commerce");
    const auto proposal = proposed({}, facts);
    CHECK_FALSE(proposal.lead);
    CHECK(proposal.leadNeedsPerson);
    CHECK(proposal.copied.empty());
    CHECK(proposal.suggestedLeads.empty());
    CHECK(proposal.reason == QStringLiteral("没有规则确定主办单位，列入待分派"));
    CHECK(proposal.version == 7);
}

TEST_CASE("the first match by rank leads, whatever the order of the file", "[routing]")
{
    const auto proposal =
        proposed({ruleJson("late", 20, R"("when": [], "lead": {"unit": "dept-audit"})"),
                  ruleJson("early", 10, R"("when": [], "lead": {"unit": "dept-finance"})")});
    CHECK(proposal.lead == unitId("dept-finance"));
    REQUIRE(proposal.matched.size() == 2);
    CHECK(proposal.matched[0].rule == QStringLiteral("early"));
    CHECK(proposal.matched[0].version == 7);
}

TEST_CASE("assisting and copied units are gathered from all matches, without the lead", "[routing]")
{
    const auto proposal =
        proposed({ruleJson("a", 1, R"("when": [], "lead": {"unit": "dept-finance"},
                            "copied": [{"unit": "dept-audit"}])"),
                  ruleJson("b", 2, R"("when": [], "assisting": [{"unit": "dept-justice"},
                                                       {"unit": "dept-finance"}],
                            "copied": [{"unit": "dept-audit"}, {"unit": "dept-finance"},
                                       {"unit": "dept-petitions"}])")});
    CHECK(proposal.assisting == std::vector{unitId("dept-justice")});
    CHECK(proposal.copied == std::vector{unitId("dept-audit"), unitId("dept-petitions")});
    CHECK_FALSE(proposal.needsPerson());
    CHECK(proposal.reason == QStringLiteral("主办区财政局：规则a；协办区司法局；"
                                            "抄送区审计局、区信访局：规则a，规则b"));
}

TEST_CASE("a person who is to choose the lead keeps later rules from choosing it", "[routing]")
{
    const auto proposal = proposed(
        {ruleJson("a", 1, R"("when": [], "lead": {"to": "person", "suggest": "dept-audit"})"),
         ruleJson("b", 2, R"("when": [], "lead": {"unit": "dept-finance"})")});
    CHECK_FALSE(proposal.lead);
    CHECK(proposal.leadNeedsPerson);
    CHECK(proposal.suggestedLeads == std::vector{unitId("dept-audit")});
    CHECK(proposal.reason == QStringLiteral("主办单位由人工确定（建议区审计局）：规则a"));
}

TEST_CASE("a rule that leads to nobody leaves the lead to a person", "[routing]")
{
    const auto* const target = GENERATE("respondent", "locality");
    const QByteArray rest = QByteArray(R"("when": [], "lead": {"to": ")") + target + R"("})";
    const auto proposal = proposed({ruleJson("a", 1, rest.constData())});
    CHECK_FALSE(proposal.lead);
    CHECK(proposal.leadNeedsPerson);
}

TEST_CASE("a respondent that leads must have somebody to watch it", "[routing]")
{
    RoutingFacts facts;
    facts.respondent = unitId("dept-finance");
    const auto lead = ruleJson("a", 1, R"("when": [], "lead": {"to": "respondent"})");
    const auto copy = ruleJson("b", 2, R"("when": [], "copied": [{"unit": "dept-audit"}])");

    const auto unwatched = proposed({lead}, facts);
    CHECK(unwatched.lead == unitId("dept-finance"));
    CHECK(unwatched.copiedNeedsPerson);
    CHECK(unwatched.reason ==
          QStringLiteral("主办区财政局：规则a；"
                         "抄送单位由人工确定：主办单位即被反映单位，须抄送行业主管部门"));
    CHECK_FALSE(proposed({lead, copy}, facts).needsPerson());

    facts.respondent.reset();
    facts.locality = unitId("360203001");
    const auto town = ruleJson("c", 1, R"("when": [], "lead": {"to": "locality"})");
    CHECK_FALSE(proposed({town}, facts).needsPerson());
}

TEST_CASE("a body that was split is not chosen by the program", "[routing]")
{
    const QString basis = QStringLiteral("机构改革方案");
    const auto unit = [](const char* id) {
        const QString name = QString::fromLatin1(id);
        return Unit{UnitId(name), name, name, UnitKind::Department, {}, {}, {}, {}, {}, false, 0};
    };
    Unit old = unit("old");
    Unit left = unit("left");
    Unit right = unit("right");
    old.validTo = QDate(2019, 3, 31);
    old.successors = {{left.id, basis}, {right.id, basis}};
    left.validFrom = right.validFrom = QDate(2019, 4, 1);
    const Directory split({old, left, right});
    const auto rules =
        ruleSet({ruleJson("a", 1, R"("when": [], "lead": {"to": "respondent"})")}).value();
    RoutingFacts facts;
    facts.respondent = old.id;

    const auto proposal = propose(facts, rules, split, kJune);
    CHECK_FALSE(proposal.lead);
    CHECK(proposal.suggestedLeads == std::vector{left.id, right.id});
}
