// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QDate kShippedOn(2022, 6, 20);

const RuleSet& shippedRules()
{
    static const RuleSet rules = RuleSet::fromJson(programme().routing, programme()).value();
    return rules;
}

RoutingFacts facts(const char* category, const char* respondent, const char* locality)
{
    RoutingFacts known;
    known.category = CategoryId(QString::fromLatin1(category));
    if (*respondent)
        known.respondent = unitId(respondent);
    if (*locality)
        known.locality = unitId(locality);
    known.receivedOn = QDate(2022, 6, 1);
    return known;
}

Proposal shippedProposal(const RoutingFacts& known, QDate on = kShippedOn)
{
    return propose(known, shippedRules(), programme().directory, on);
}

} // namespace

TEST_CASE("the respondent leads and its sector department gets a copy", "[routing]")
{
    using Row = std::tuple<const char*, const char*, const char*>;
    const auto [category, respondent, copied] = GENERATE(values<Row>({
        {"investment-promises", "dept-culture-tourism", "dept-commerce"},
        {"payment-arrears", "dept-housing-construction", "dept-industry-it"},
        {"payment-arrears", "dept-publicity", "dept-industry-it"},
        {"unenforced-judgment", "360203006", "court-district"},
        {"property-dispute", "branch-natural-resources", "dept-development-reform"},
        {"investment-promises", "park-high-tech", "dept-commerce"}, // 高新区管委会
    }));
    CAPTURE(category, respondent);
    const auto proposal = shippedProposal(facts(category, respondent, "360203002"));
    CHECK(proposal.lead == unitId(respondent));
    CHECK(proposal.copied == std::vector{unitId(copied)});
    CHECK_FALSE(proposal.needsPerson());
    CHECK(proposal.matched.front().rule == QStringLiteral("respondent-leads"));
    CHECK(proposal.matched.front().clause == QStringLiteral("II.2a"));
    CHECK(proposal.matched.back().clause == QStringLiteral("III.1"));
}

TEST_CASE("the plan names no department for I.2 and I.6, so a person chooses", "[routing]")
{
    const auto* const category = GENERATE("contract-breach", "other");
    const auto proposal = shippedProposal(facts(category, "360203007", "360203007"));
    CHECK(proposal.lead == unitId("360203007"));
    CHECK(proposal.copied.empty());
    CHECK_FALSE(proposal.leadNeedsPerson);
    CHECK(proposal.copiedNeedsPerson);
    CHECK(proposal.suggestedCopies == std::vector{unitId("dept-development-reform")});
}

TEST_CASE("without a respondent the locality's town leads, without both a person chooses",
          "[routing]")
{
    CHECK(shippedProposal(facts("payment-arrears", "", "360203003")).lead == unitId("360203003"));

    const auto nowhere = shippedProposal(facts("payment-arrears", "", ""));
    CHECK_FALSE(nowhere.lead);
    CHECK(nowhere.leadNeedsPerson);
    CHECK(nowhere.copied == std::vector{unitId("dept-industry-it")});
}

TEST_CASE("the sector department that is itself complained of is not copied to itself", "[routing]")
{
    const auto proposal =
        shippedProposal(facts("investment-promises", "dept-commerce", "360203100"));
    CHECK(proposal.lead == unitId("dept-commerce"));
    CHECK(proposal.copied.empty());
    CHECK_FALSE(proposal.needsPerson());
    CHECK(proposal.reason ==
          QStringLiteral("主办区商务局：被反映单位是本区单位或镇街的，由其主办；"
                         "行业主管部门即主办单位，不另抄送：招商引资政策不兑现抄送区商务局"));
}

TEST_CASE("a unit that has ended is followed by its successor", "[routing]")
{
    const auto known = facts("payment-arrears", "360203100", "360203100");
    CHECK(shippedProposal(known, {2022, 9, 30}).lead == unitId("360203100"));
    CHECK(shippedProposal(known, {2022, 10, 1}).lead == unitId("360203011"));
    const auto noRespondent = facts("payment-arrears", "", "360203100");
    CHECK(shippedProposal(noRespondent, {2022, 10, 1}).lead == unitId("360203011"));
}

TEST_CASE("a letter is not sent to a body before its first day, but somebody is suggested",
          "[routing]")
{
    const auto early = shippedProposal(facts("payment-arrears", "360203011", ""), {2022, 9, 30});
    CHECK_FALSE(early.lead);
    CHECK(early.leadNeedsPerson);
    CHECK(early.suggestedLeads == std::vector{unitId("360203100")});
}

TEST_CASE("a proposal is traced in the keys other programs know", "[routing]")
{
    const auto proposal =
        shippedProposal(facts("payment-arrears", "dept-housing-construction", "360203002"));
    CHECK(proposal.reason == QStringLiteral("主办区住建局：被反映单位是本区单位或镇街的，由其主办；"
                                            "抄送区工信局：账款支付不到位抄送区工信局"));
    const QJsonObject json = toJson(proposal, programme().directory);
    CHECK(json[u"lead"] == QStringLiteral("区住房和城乡建设局"));
    CHECK(json[u"assisting"].toArray().isEmpty());
    CHECK(json[u"copied"] == QJsonArray{QStringLiteral("区工业和信息化局")});
    CHECK(json[u"needsPerson"] == false);
    CHECK(json[u"reason"] == proposal.reason);
    CHECK(json[u"matched"].toArray().at(2) ==
          jsonValue(R"({"rule": "copy-payment-arrears", "version": 1, "clause": "III.1"})"));
    CHECK(json[u"rejected"].toArray().at(0) ==
          jsonValue(R"({"rule": "nobody-leads", "condition": "respondent is-empty"})"));
    CHECK(json[u"rejected"].toArray().at(1) == jsonValue(R"({"rule": "copy-investment-promises",
                        "condition": "category = investment-promises"})"));

    const QJsonObject open = toJson(shippedProposal(facts("other", "", "")), programme().directory);
    CHECK(open[u"lead"].isNull());
    CHECK(open[u"needsPerson"] == true);
    CHECK(open[u"toChoose"] == QJsonArray{QStringLiteral("lead"), QStringLiteral("copied")});
    CHECK(open[u"suggestedCopies"] == QJsonArray{QStringLiteral("区发展和改革委员会")});
}

TEST_CASE("what the rules look at is what the case says", "[routing]")
{
    Case subject;
    subject.registeredOn = kShippedOn;
    subject.clue.total = Money::fromFen(28'650'000'00);
    subject.clue.facts = QStringLiteral("尚欠尾款");
    subject.clue.claim = QStringLiteral("支付尾款");
    CHECK(routingFacts(subject).amount == Money::fromFen(28'650'000'00));
    CHECK(routingFacts(subject).receivedOn == kShippedOn);
    CHECK_FALSE(routingFacts(subject).inLitigation);

    subject.clue.disputed = Money::fromFen(8'650'000'00);
    subject.clue.receivedOn = QDate(2022, 4, 1);
    subject.clue.basisNumber = QStringLiteral("(2020)赣0203民初第416号");
    CHECK(routingFacts(subject).amount == Money::fromFen(8'650'000'00));
    CHECK(routingFacts(subject).receivedOn == QDate(2022, 4, 1));
    CHECK(routingFacts(subject).inLitigation);
    CHECK(routingFacts(subject).text == QStringLiteral("尚欠尾款\n支付尾款"));

    subject.clue.basisNumber = QStringLiteral("ZSCG2020-086");
    CHECK_FALSE(routingFacts(subject).inLitigation);

    subject.clue.basisNumber.clear();
    subject.clue.basisTitle = QStringLiteral("货款纠纷民事判决书");
    CHECK(routingFacts(subject).inLitigation);
}
