// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QDate kNovember(2022, 11, 20);

RoutingFacts exampleFacts()
{
    RoutingFacts facts;
    facts.category = CategoryId(QStringLiteral("payment-arrears"));
    facts.locality = unitId("360203100"); // 竟成镇, which has become 竟成街道 by November
    facts.respondent = unitId("dept-housing-construction");
    facts.amount = Money::fromFen(86'500'000);
    facts.source = SourceId(QStringLiteral("public"));
    facts.text = QStringLiteral("里弄改造 铺装工程，尚欠尾款");
    facts.inLitigation = false;
    facts.receivedOn = QDate(2022, 11, 10);
    return facts;
}

Proposal asked(const char* condition, const RoutingFacts& facts)
{
    const QByteArray rest =
        QByteArray(R"("when": [)") + condition + R"(], "lead": {"unit": "dept-audit"})";
    const auto rules = ruleSet({ruleJson("asked", 1, rest.constData())});
    REQUIRE(rules);
    return propose(facts, *rules, programme().directory, kNovember);
}

} // namespace

TEST_CASE("a condition that holds lets the rule match", "[routing]")
{
    const auto* const condition = GENERATE(values<const char*>({
        R"({"field": "category", "operator": "=", "value": "payment-arrears"})",
        R"({"field": "category", "operator": "in", "value": ["other", "payment-arrears"]})",
        R"({"field": "locality", "operator": "=", "value": "360203100"})",
        R"({"field": "locality", "operator": "=", "value": "360203011"})",
        R"({"field": "locality", "operator": "under", "value": ["town", "park"]})",
        R"({"field": "respondent", "operator": "in", "value": ["dept-housing-construction"]})",
        R"({"field": "respondent", "operator": "under", "value": ["department"]})",
        R"({"field": "amount", "operator": "≥", "value": 86500000})",
        R"({"field": "amount", "operator": "between", "value": [86500000, 86500000]})",
        R"({"field": "source", "operator": "=", "value": "public"})",
        R"({"field": "keyword", "operator": "contains", "value": ["判决", "改造铺装"]})",
        R"({"field": "in-litigation", "operator": "=", "value": false})",
        R"({"field": "age", "operator": "≥", "value": 10})",
        R"({"field": "age", "operator": "between", "value": [0, 10]})",
    }));
    CAPTURE(condition);
    CHECK(asked(condition, exampleFacts()).lead == unitId("dept-audit"));
}

TEST_CASE("the first condition that fails is the reason a rule was rejected", "[routing]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [condition, reason] = GENERATE(values<Row>({
        {R"({"field": "category", "operator": "=", "value": "other"})", "category = other"},
        {R"({"field": "locality", "operator": "under", "value": ["park", "subdistrict"]})",
         "locality under park subdistrict"},
        {R"({"field": "respondent", "operator": "in", "value": ["dept-audit", "dept-finance"]})",
         "respondent in dept-audit dept-finance"},
        {R"({"field": "respondent", "operator": "is-empty"})", "respondent is-empty"},
        {R"({"field": "amount", "operator": "≥", "value": 86500001})", "amount ≥ 86500001"},
        {R"({"field": "amount", "operator": "between", "value": [0, 86499999]})",
         "amount between 0 86499999"},
        {R"({"field": "source", "operator": "in", "value": ["hotline"]})", "source in hotline"},
        {R"({"field": "keyword", "operator": "contains", "value": ["判决"]})",
         "keyword contains 判决"},
        {R"({"field": "in-litigation", "operator": "=", "value": true})", "in-litigation = true"},
        {R"({"field": "age", "operator": "≥", "value": 11})", "age ≥ 11"},
        {R"({"field": "source", "operator": "=", "value": "public"},
            {"field": "age", "operator": "≥", "value": 11},
            {"field": "category", "operator": "=", "value": "other"})",
         "age ≥ 11"},
    }));
    CAPTURE(condition);
    const auto proposal = asked(condition, exampleFacts());
    CHECK_FALSE(proposal.lead);
    REQUIRE(proposal.rejected.size() == 1);
    CHECK(proposal.rejected.front().rule == QStringLiteral("asked"));
    CHECK(proposal.rejected.front().condition == QString::fromUtf8(reason));
}

TEST_CASE("what is not known meets is-empty and nothing else", "[routing]")
{
    using Row = std::pair<const char*, bool>;
    const auto [condition, matches] = GENERATE(values<Row>({
        {R"({"field": "category", "operator": "is-empty"})", true},
        {R"({"field": "locality", "operator": "is-empty"})", true},
        {R"({"field": "respondent", "operator": "is-empty"})", true},
        {R"({"field": "amount", "operator": "is-empty"})", true},
        {R"({"field": "source", "operator": "is-empty"})", true},
        {R"({"field": "category", "operator": "=", "value": "other"})", false},
        {R"({"field": "locality", "operator": "under", "value": ["town"]})", false},
        {R"({"field": "amount", "operator": "≥", "value": 0})", false},
        {R"({"field": "source", "operator": "=", "value": "public"})", false},
    }));
    CAPTURE(condition);
    RoutingFacts nothing;
    nothing.receivedOn = kNovember;
    CHECK(asked(condition, nothing).lead.has_value() == matches);
}
