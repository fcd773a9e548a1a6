// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/coverage.h"

#include "tests/core/routing/routing_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QDate kCoveredOn(2022, 6, 20);

const CoverageCell& cell(const Coverage& coverage, const char* category,
                         const std::optional<UnitId>& locality)
{
    const CategoryId id(QString::fromLatin1(category));
    const auto found = std::ranges::find_if(coverage.cells, [&](const CoverageCell& each) {
        return each.category == id && each.locality == locality;
    });
    REQUIRE(found != coverage.cells.end());
    return *found;
}

} // namespace

TEST_CASE("the shipped rules leave parks without respondent to be assigned", "[routing]")
{
    const auto rules = RuleSet::fromJson(programme().routing, programme());
    const Coverage coverage = coverageOf(*rules, programme(), kCoveredOn);
    CHECK(coverage.categories.size() == 6);
    // In June 2022: nine subdistricts, 竟成镇, the park, and "not known".
    CHECK(std::ranges::count(coverage.localities, unitId("360203100")) == 1);
    CHECK(std::ranges::count(coverage.localities, unitId("360203011")) == 0);
    CHECK_FALSE(coverage.localities.back());
    CHECK(coverage.cells.size() == 6 * coverage.localities.size());

    const auto& town = cell(coverage, "payment-arrears", unitId("360203002"));
    CHECK(town.lead == unitId("360203002"));
    CHECK(town.rule == QStringLiteral("locality-leads"));
    CHECK(town.copied == std::vector{unitId("dept-industry-it")});
    CHECK_FALSE(town.copiedNeedsPerson);

    const auto& other = cell(coverage, "other", unitId("360203002"));
    CHECK(other.copied.empty());
    CHECK(other.copiedNeedsPerson);

    const auto& nowhere = cell(coverage, "other", std::nullopt);
    CHECK_FALSE(nowhere.isBlank());
    CHECK_FALSE(nowhere.lead); // a person chooses

    const auto& park = cell(coverage, "other", unitId("park-high-tech"));
    CHECK(park.isBlank());
}

TEST_CASE("every cell without a rule for the lead is blank", "[routing]")
{
    const auto rules = ruleSet(
        {ruleJson("one", 1, R"("when": [{"field": "category", "operator": "=", "value": "other"},
            {"field": "locality", "operator": "=", "value": "360203002"}],
            "lead": {"unit": "dept-audit"})"),
         ruleJson("copies", 2, R"("when": [], "copied": [{"unit": "dept-finance"}])")});
    const Coverage coverage = coverageOf(*rules, programme(), kCoveredOn);
    CHECK(coverage.blanks() == static_cast<int>(coverage.cells.size()) - 1);

    const QJsonArray json = toJson(coverage, programme().directory);
    const auto row =
        std::ranges::find_if(json, [](const QJsonValue& each) { return !each[u"lead"].isNull(); });
    REQUIRE(row != json.end());
    CHECK(QJsonValue(*row) == jsonValue(R"({"category": "other", "locality": "新厂街道办事处",
        "lead": "区审计局", "needsPerson": false, "copied": ["区财政局"], "rule": "one"})"));
    CHECK(json.last()[u"locality"].isNull());
    CHECK(json.last()[u"rule"].isNull());
}
