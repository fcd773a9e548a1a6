// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/replay.h"

#include "tests/core/routing/routing_fixture.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QDate kReplayedOn(2022, 11, 20);

// A case of payment in 新厂街道 against 区财政局, registered in June.
Case example()
{
    Case subject;
    subject.number = CaseNumber(QStringLiteral("2022-0001"));
    subject.registeredOn = QDate(2022, 6, 1);
    subject.clue.entity = QStringLiteral("景德镇青岚陶瓷有限公司");
    subject.clue.category = CategoryId(QStringLiteral("payment-arrears"));
    subject.clue.respondent = unitId("dept-finance");
    subject.clue.locality = unitId("360203002");
    return subject;
}

std::optional<RoutingDifference> difference(const Case& subject, const QList<QByteArray>& draft)
{
    static const RuleSet shipped = RuleSet::fromJson(programme().routing, programme()).value();
    return differenceFor(subject, shipped, ruleSet(draft).value(), programme().directory,
                         kReplayedOn);
}

const QByteArray kRespondent = ruleJson("lead", 1, R"("when": [], "lead": {"to": "respondent"})");
const QByteArray kIndustry =
    ruleJson("copy", 2, R"("when": [], "copied": [{"unit": "dept-industry-it"}])");

} // namespace

TEST_CASE("a case that a draft sends the same way is no difference", "[routing]")
{
    CHECK_FALSE(difference(example(), {kRespondent, kIndustry}));
}

TEST_CASE("another lead is a difference, with the rule that decides it", "[routing]")
{
    const auto found = difference(
        example(),
        {ruleJson("audit", 1, R"("when": [], "lead": {"unit": "dept-audit"})"), kIndustry});
    REQUIRE(found);
    CHECK(found->number.text() == QStringLiteral("2022-0001"));
    CHECK(found->was.lead == unitId("dept-finance"));
    CHECK(found->was.rules == QStringList{QStringLiteral("respondent-leads")});
    CHECK(found->would.lead == unitId("dept-audit"));
    CHECK(found->would.rules == QStringList{QStringLiteral("audit")});
    CHECK_FALSE(found->leadNow);
}

TEST_CASE("other copies are a difference, with the rules that name them", "[routing]")
{
    const auto found = difference(
        example(), {kRespondent, kIndustry,
                    ruleJson("more", 3, R"("when": [], "copied": [{"unit": "dept-audit"}])")});
    REQUIRE(found);
    CHECK(found->was.copied == std::vector{unitId("dept-industry-it")});
    CHECK(found->was.rules == QStringList{QStringLiteral("copy-payment-arrears")});
    CHECK(found->would.copied == std::vector{unitId("dept-industry-it"), unitId("dept-audit")});
    CHECK(found->would.rules == QStringList{QStringLiteral("copy"), QStringLiteral("more")});
}

TEST_CASE("a case for which a draft has no rule would be to be assigned", "[routing]")
{
    const auto found = difference(example(), {kIndustry});
    REQUIRE(found);
    CHECK_FALSE(found->would.lead);
    CHECK(found->would.rules.isEmpty());
    const QJsonObject json = toJson(*found, programme().directory);
    CHECK(json[u"would"][u"lead"].isNull());
    CHECK(json[u"would"][u"needsPerson"] == true);
    CHECK(json[u"was"][u"lead"] == QStringLiteral("区财政局"));
    CHECK(json[u"leadNow"].isNull());
}

TEST_CASE("a case that was dispatched is asked about as of that day", "[routing]")
{
    Case subject = example();
    subject.clue.respondent = unitId("360203100"); // 竟成镇, 竟成街道 from October
    const QList<QByteArray> draft{
        kRespondent, ruleJson("old", 2, R"("when": [{"field": "age", "operator": "≥", "value": 30}],
                                "copied": [{"unit": "dept-audit"}])")};
    CHECK(difference(subject, draft)->would.copied == std::vector{unitId("dept-audit")});

    const QDate june(2022, 6, 10);
    subject.legs.push_back({.unit = unitId("360203100"),
                            .dispatchedOn = june,
                            .letterNumber = {},
                            .replyDue = june,
                            .signForDue = june});
    subject.lead = unitId("360203011");
    const auto found = difference(subject, draft);
    REQUIRE(found);
    CHECK(found->would.lead == unitId("360203100"));
    CHECK(found->would.copied.empty());
    CHECK(found->leadNow == unitId("360203011"));
}
