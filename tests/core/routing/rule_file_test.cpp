// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

struct Wrong {
    const char* edit; // of the shipped rules
    const char* to;   // JSON; empty takes the member away
    const char* path; // that the refusal names
};

} // namespace

TEST_CASE("a rule set with a mistake is refused with its place", "[routing]")
{
    const auto wrong = GENERATE(values<Wrong>({
        {"version", "0", "routing.version"},
        {"version", "", "routing.version"},
        {"rules", "{}", "routing.rules"},
        {"comment", "1", "routing.comment"},
        {"rules[0]", "5", "routing.rules[0]"},
        {"rules[0].id", R"("locality-leads")", "routing.rules[1].id"},
        {"rules[0].words", R"("")", "routing.rules[0].words"},
        {"rules[0].rank", "-1", "routing.rules[0].rank"},
        {"rules[0].clause", "", "routing.rules[0].clause"},
        {"rules[0].note", "", "routing.rules[0].note"},
        {"rules[0].lead", "", "routing.rules[0]"},
        {"rules[0].lead.to", R"("mayor")", "routing.rules[0].lead.to"},
        {"rules[0].lead.to", "", "routing.rules[0].lead"},
        {"rules[0].lead.unit", R"("dept-audit")", "routing.rules[0].lead"},
        {"rules[0].lead.suggest", R"("dept-audit")", "routing.rules[0].lead.suggest"},
        {"rules[0].when", "{}", "routing.rules[0].when"},
        {"rules[0].when[0].value[0]", R"("county")", "routing.rules[0].when[0].value"},
        {"rules[0].when[0].value", "[]", "routing.rules[0].when[0].value"},
        {"rules[0].when[0].value", R"("town")", "routing.rules[0].when[0].value"},
        {"rules[0].when[0].operator", R"("contains")", "routing.rules[0].when[0].operator"},
        {"rules[0].when[0].field", R"("weather")", "routing.rules[0].when[0].field"},
        {"rules[0].when[0].not", "true", "routing.rules[0].when[0].not"},
        {"rules[2].when[0].value", "1", "routing.rules[2].when[0].value"},
        {"rules[3].when[0].value", R"("road-works")", "routing.rules[3].when[0].value"},
        {"rules[3].when[0].value", "", "routing.rules[3].when[0].value"},
        {"rules[3].copied[0].unit", R"("dept-trade")", "routing.rules[3].copied[0].unit"},
        {"rules[3].copied", R"({"unit": "dept-audit"})", "routing.rules[3].copied"},
        {"rules[7].copied[0].suggest", R"("dept-x")", "routing.rules[7].copied[0].suggest"},
    }));
    CAPTURE(wrong.edit, wrong.to);
    const QJsonObject json =
        edited(programme().routing, pathSteps(QString::fromLatin1(wrong.edit)), jsonValue(wrong.to))
            .toObject();
    const auto rules = RuleSet::fromJson(json, programme());
    REQUIRE_FALSE(rules);
    CHECK(rules.error().code == ErrorCode::RulesInvalid);
    CHECK(rules.error().where == QString::fromLatin1(wrong.path));
    CHECK(rules.error().details.value(0) == rules.error().where);
}

TEST_CASE("numbers and spans that make no sense are refused", "[routing]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [condition, place] = GENERATE(values<Row>({
        {R"("amount", "operator": "≥", "value": -1)", "value"},
        {R"("amount", "operator": "≥", "value": 1.5)", "value"},
        {R"("amount", "operator": "≥", "value": "1")", "value"},
        {R"("amount", "operator": "between", "value": [2, 1])", "value[1]"},
        {R"("amount", "operator": "between", "value": [2])", "value"},
        {R"("age", "operator": "=", "value": 3)", "operator"},
        {R"("in-litigation", "operator": "=", "value": "yes")", "value"},
        {R"("keyword", "operator": "contains", "value": [" "])", "value[0]"},
    }));
    CAPTURE(condition);
    const QByteArray rest =
        QByteArray(R"("when": [{"field": )") + condition + R"(}], "lead": {"unit": "dept-audit"})";
    const auto rules = ruleSet({ruleJson("x", 1, rest.constData())});
    REQUIRE_FALSE(rules);
    CHECK(rules.error().where ==
          QStringLiteral("routing.rules[0].when[0].") + QString::fromLatin1(place));
}

namespace {

// Two rules with these conditions and different leads.
Result<RuleSet> twoLeads(const char* one, int rank, const char* other, int otherRank)
{
    const auto rest = [](const char* condition, const char* unit) {
        return QByteArray(R"("when": [)") + condition + R"(], "lead": {"unit": ")" + unit + R"("})";
    };
    return ruleSet({ruleJson("one", rank, rest(one, "dept-audit").constData()),
                    ruleJson("other", otherRank, rest(other, "dept-finance").constData())});
}

} // namespace

TEST_CASE("two leads at one rank are a conflict when one case could meet both", "[routing]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [one, other] = GENERATE(values<Row>({
        {"", ""},
        {R"({"field": "category", "operator": "=", "value": "other"})", ""},
        {R"({"field": "category", "operator": "=", "value": "other"})",
         R"({"field": "category", "operator": "in", "value": ["other", "contract-breach"]})"},
        {R"({"field": "category", "operator": "=", "value": "other"})",
         R"({"field": "source", "operator": "=", "value": "public"})"},
        {R"({"field": "locality", "operator": "=", "value": "360203100"})",
         R"({"field": "locality", "operator": "=", "value": "360203011"})"},
        {R"({"field": "respondent", "operator": "under", "value": ["court"]})",
         R"({"field": "respondent", "operator": "=", "value": "court-district"})"},
        {R"({"field": "amount", "operator": "≥", "value": 100})",
         R"({"field": "amount", "operator": "between", "value": [50, 100]})"},
        {R"({"field": "keyword", "operator": "contains", "value": ["征收"]})",
         R"({"field": "keyword", "operator": "contains", "value": ["判决"]})"},
    }));
    CAPTURE(one, other);
    const auto rules = twoLeads(one, 5, other, 5);
    REQUIRE_FALSE(rules);
    CHECK(rules.error().code == ErrorCode::RulesConflict);
    CHECK(rules.error().details ==
          QStringList{QStringLiteral("one"), QStringLiteral("other"), QStringLiteral("5")});
    CHECK(twoLeads(one, 5, other, 6));
}

TEST_CASE("two leads at one rank are fine when no case can meet both", "[routing]")
{
    using Row = std::pair<const char*, const char*>;
    const auto [one, other] = GENERATE(values<Row>({
        {R"({"field": "category", "operator": "=", "value": "other"})",
         R"({"field": "category", "operator": "in", "value": ["payment-arrears"]})"},
        {R"({"field": "category", "operator": "is-empty"})",
         R"({"field": "category", "operator": "=", "value": "other"})"},
        {R"({"field": "respondent", "operator": "under", "value": ["court"]})",
         R"({"field": "respondent", "operator": "=", "value": "dept-audit"})"},
        {R"({"field": "amount", "operator": "≥", "value": 101})",
         R"({"field": "amount", "operator": "between", "value": [50, 100]})"},
        {R"({"field": "in-litigation", "operator": "=", "value": true})",
         R"({"field": "in-litigation", "operator": "=", "value": false})"},
    }));
    CAPTURE(one, other);
    CHECK(twoLeads(one, 5, other, 5));
}

TEST_CASE("two rules of one rank may name the same lead", "[routing]")
{
    CHECK(ruleSet({ruleJson("one", 5, R"("when": [], "lead": {"unit": "dept-audit"})"),
                   ruleJson("other", 5, R"("when": [], "lead": {"unit": "dept-audit"})")}));
}

TEST_CASE("units that merge after two rules were adopted leave the case to a person", "[routing]")
{
    const QByteArray json =
        R"({"version": 2, "rules": [)" +
        ruleJson("one", 5,
                 R"("when": [{"field": "locality", "operator": "=", "value": "360203100"}],
                    "lead": {"unit": "dept-audit"})") +
        "," +
        ruleJson("other", 5,
                 R"("when": [{"field": "locality", "operator": "=", "value": "360203011"}],
                    "lead": {"unit": "dept-finance"})") +
        "]}";
    const QJsonObject rules = QJsonDocument::fromJson(json).object();
    CHECK_FALSE(RuleSet::fromJson(rules, programme()));
    const auto adopted = RuleSet::adopted(rules, programme());
    REQUIRE(adopted);
    RoutingFacts facts;
    facts.locality = unitId(GENERATE("360203100", "360203011")); // 竟成镇 became 竟成街道
    const auto merged = propose(facts, *adopted, programme().directory, QDate(2022, 11, 20));
    CHECK_FALSE(merged.lead);
    CHECK(merged.leadNeedsPerson);
    CHECK(merged.suggestedLeads == std::vector{unitId("dept-audit"), unitId("dept-finance")});
}

TEST_CASE("a rule set written out and read again is the same", "[routing]")
{
    const auto shipped = RuleSet::fromJson(programme().routing, programme());
    REQUIRE(shipped);
    CHECK(toJson(*shipped) == programme().routing);

    const QByteArray all = R"("when": [
        {"field": "category", "operator": "=", "value": "other"},
        {"field": "locality", "operator": "under", "value": ["town", "park"]},
        {"field": "respondent", "operator": "in", "value": ["dept-audit", "dept-finance"]},
        {"field": "amount", "operator": "between", "value": [100, 86500000000]},
        {"field": "source", "operator": "is-empty"},
        {"field": "keyword", "operator": "contains", "value": ["征收", "拆迁"]},
        {"field": "in-litigation", "operator": "=", "value": false},
        {"field": "age", "operator": "≥", "value": 30}],
        "lead": {"to": "locality"},
        "assisting": [{"unit": "dept-justice"}, {"to": "respondent"}],
        "copied": [{"to": "person", "suggest": "dept-audit"}])";
    const QByteArray rule = ruleJson("all", 3, all.constData());
    const auto read = ruleSet({rule});
    REQUIRE(read);
    CHECK(toJson(read->rules().front()) == QJsonDocument::fromJson(rule).object());
}
