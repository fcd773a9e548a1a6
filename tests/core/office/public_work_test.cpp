// SPDX-License-Identifier: GPL-3.0-or-later
// What the public is told (plan III.4) and what the district studies (plan II.3b): what the acts
// leave, and what the year tells of it.
#include "core/office/months/reports.h"
#include "tests/core/office/entries.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ActValues report(const QString& text, const QString& day = u"2022-06-18"_s)
{
    return {{u"text"_s, text},
            {u"media"_s, u"古镇珠山"_s},
            {u"appearedOn"_s, day},
            {u"approver"_s, u"审批人01"_s}};
}

YearSummary yearOf(DeskMaker& maker, const char* on = "2022-08-01")
{
    maker.desk().workingDate = day(on);
    return must(yearSummary(maker.desk(), 2022));
}

CaseNumber struckOff(DeskMaker& maker)
{
    const auto number = maker.registered();
    maker.settled(number);
    maker.act("strike-off", number, "2022-06-15",
              {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"核查人01"_s);
    return number;
}

CaseNumber heardInPublic(DeskMaker& maker)
{
    ClueContent clue = completeClue();
    clue.source = SourceId(u"public-opinion"_s);
    clue.receivedOn = day("2022-05-04");
    return maker.registered(clue, "2022-05-05");
}

} // namespace

TEST_CASE("a case that was reported is told in the year with where and when it appeared",
          "[public]")
{
    DeskMaker maker;
    const auto number = struckOff(maker);
    maker.act("publicise", number, "2022-06-20", report(u"某企业的账款已经付清"_s));
    const auto published = yearOf(maker).published;
    REQUIRE(published.size() == 1);
    CHECK(published[0].number == number);
    CHECK(published[0].media == u"古镇珠山"_s);
    CHECK(published[0].appearedOn == day("2022-06-18"));
    CHECK(published[0].text == u"某企业的账款已经付清"_s);
    CHECK(maker.load(number).inquiry.publications.front().approver == u"审批人01"_s);
    CHECK(maker.isSound());
}

TEST_CASE("a text for the public that names a party is refused, and nothing is recorded",
          "[public]")
{
    DeskMaker maker;
    const auto number = struckOff(maker);
    ClueContent other = completeClue();
    other.entity = u"景德镇鑫翯五金经营部"_s;
    other.shielding = Shielding::Anonymous;
    maker.registered(other, "2022-05-05");
    const auto* text = GENERATE(u"景德镇青岚陶瓷有限公司的账款已经付清", u"青岚陶瓷的账款已经付清",
                                u"与鑫翯五金一样付清");
    const auto before = maker.head();
    const auto result =
        tryAct(maker, "publicise", number, "2022-06-20", report(QString::fromUtf16(text)));
    REQUIRE(result.error);
    CHECK(result.error->code == ErrorCode::PartyNamed);
    CHECK(QString::fromUtf16(text).contains(result.error->details[0]));
    CHECK(maker.head() == before);
}

TEST_CASE("what was published is not corrected to a text that names a party", "[public]")
{
    DeskMaker maker;
    const auto number = struckOff(maker);
    maker.act("publicise", number, "2022-06-20", report(u"某企业的账款已经付清"_s));
    const auto corrected = [&](const QString& text) {
        return tryAct(maker, "correct", number, "2022-06-21",
                      {{u"event"_s, QString::number(entryOf(maker, number, u"publicise"_s))},
                       {u"field"_s, u"text"_s},
                       {u"value"_s, text},
                       {u"reason"_s, u"录错"_s}});
    };
    const auto before = maker.head();
    const auto refused = corrected(u"青岚陶瓷的账款已经付清"_s);
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::PartyNamed);
    CHECK(maker.head() == before);
    CHECK(corrected(u"某企业的账款已经全部付清"_s).ok());
    CHECK(yearOf(maker).published[0].text == u"某企业的账款已经全部付清"_s);
}

TEST_CASE("a report appears on a day that is past, with somebody else's approval", "[public]")
{
    DeskMaker maker;
    const auto number = struckOff(maker);
    const auto refused = [&](const ActValues& values) {
        const auto result = tryAct(maker, "publicise", number, "2022-06-20", values);
        REQUIRE(result.error);
        return result.error->code;
    };
    const QString text = u"某企业的账款已经付清"_s;
    CHECK(refused(report(text, u"2022-06-21"_s)) == ErrorCode::DateInFuture);
    CHECK(refused(report(text, u"2022-05-04"_s)) == ErrorCode::DateBefore); // not yet registered
    auto own = report(text);
    own[u"approver"_s] = u"经办人01"_s;
    CHECK(refused(own) == ErrorCode::ApproverIsOperator);
    auto nobody = report(text);
    nobody.remove(u"approver"_s);
    CHECK(refused(nobody) == ErrorCode::FieldMissing);
}

TEST_CASE("public opinion is a source, and the year tells on which day it was answered", "[public]")
{
    DeskMaker maker;
    const auto number = heardInPublic(maker);
    const auto open = heardInPublic(maker);
    maker.registered(); // came otherwise
    maker.act("respond", number, "2022-05-09",
              {{u"text"_s, u"已约定还款"_s}, {u"channel"_s, u"区政府网站"_s}});
    maker.act("respond", number, "2022-06-09",
              {{u"text"_s, u"已付清"_s}, {u"channel"_s, u"区政府网站"_s}});
    const auto opinions = yearOf(maker).opinions;
    REQUIRE(opinions.size() == 2);
    CHECK(opinions[0].number == number);
    CHECK(opinions[0].cameOn == day("2022-05-04"));
    CHECK(opinions[0].answeredOn == day("2022-05-09")); // first
    CHECK(opinions[0].channel == u"区政府网站"_s);
    CHECK(opinions[0].answer == u"已约定还款"_s);
    CHECK(opinions[1].number == open);
    CHECK_FALSE(opinions[1].answeredOn);
    CHECK_FALSE(yearOf(maker, "2022-05-08").opinions[0].answeredOn);
}

TEST_CASE("a proposal for the district is followed to the decision, the minutes and the end",
          "[public]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act(
        "propose-docket", number, "2022-05-25",
        {{u"unit"_s, u"区财政局"_s}, {u"day"_s, u"2022-05-24"_s}, {u"criteria"_s, u"金额较大"_s}});
    const auto waiting = yearOf(maker).studied;
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].proposedOn == day("2022-05-24"));
    CHECK(waiting[0].criteria == u"金额较大"_s);
    CHECK(waiting[0].study.docket.isEmpty());

    maker.act("docket", number, "2022-06-01", {{u"docket"_s, u"第一批"_s}});
    maker.act("decide", number, "2022-06-10",
              {{u"decision"_s, u"列入预算"_s},
               {u"owner"_s, u"区财政局"_s},
               {u"dueOn"_s, u"2022-09-30"_s},
               {u"studyMinutes"_s, u"区政府第12次常务会纪要"_s}});
    const auto studied = yearOf(maker).studied;
    REQUIRE(studied.size() == 1);
    CHECK(studied[0].proposedBy == UnitId(u"dept-finance"_s));
    CHECK(studied[0].study.on == day("2022-06-01"));
    CHECK(studied[0].study.decidedOn == day("2022-06-10"));
    CHECK(studied[0].study.decision == u"列入预算"_s);
    CHECK(studied[0].study.minutes == u"区政府第12次常务会纪要"_s);
    CHECK(studied[0].study.dueOn == day("2022-09-30"));
    CHECK(studied[0].state == State::Handling);

    maker.act("opine", number, "2022-06-12",
              {{u"text"_s, u"支付"_s}, {u"author"_s, u"承办人01"_s}});
    maker.act("settle", number, "2022-06-13",
              {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"银行回单"_s}});
    CHECK(yearOf(maker).studied[0].settledOn == day("2022-06-13"));
    CHECK(yearOf(maker, "2022-06-09").studied[0].study.decision.isEmpty()); // as it stood
    CHECK(maker.isSound());
}

TEST_CASE("what names a shielded party is masked in the year's lists of studies and opinion",
          "[public]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.source = SourceId(u"public-opinion"_s);
    clue.shielding = Shielding::Anonymous;
    const auto number = maker.registered(clue, "2022-05-05");
    maker.act("propose-docket", number, "2022-05-25",
              {{u"unit"_s, u"区财政局"_s},
               {u"day"_s, u"2022-05-24"_s},
               {u"criteria"_s, u"青岚陶瓷金额较大"_s}});
    maker.act("docket", number, "2022-06-01", {{u"docket"_s, u"第一批"_s}});
    maker.act("decide", number, "2022-06-10",
              {{u"decision"_s, u"向青岚陶瓷支付"_s},
               {u"owner"_s, u"区财政局"_s},
               {u"dueOn"_s, u"2022-09-30"_s},
               {u"studyMinutes"_s, u"同意向青岚陶瓷支付"_s}});
    maker.act("respond", number, "2022-06-12",
              {{u"text"_s, u"已与青岚陶瓷约定"_s}, {u"channel"_s, u"区政府网站"_s}});
    const auto json = yearSummaryJson(yearOf(maker), maker.desk().programme);
    CHECK(json[u"studied"].toArray().size() == 1);
    CHECK(json[u"publicOpinion"].toArray().size() == 1);
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(json).toJson()).contains(u"青岚"_s));
}
