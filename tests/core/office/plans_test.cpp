// SPDX-License-Identifier: GPL-3.0-or-later
// 还款计划: agreed, watched, kept, replaced (arrears.md, Plan; settled.md, Money).
#include "tests/core/office/plans.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

TEST_CASE("a plan adds up to what is owed, or says what it leaves", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000,2022-07-10:60000"_s));
    CHECK(leftByPlan(maker.load(number)) == Money());
    maker.act("plan", number, "2022-05-25", replacing(u"2022-06-10:40000"_s));
    CHECK(leftByPlan(maker.load(number)) == Money::fromFen(60'000));
    const auto json = planJson(maker.load(number), day("2022-06-11"));
    CHECK(json[u"leavesFen"] == 60'000);
    CHECK(json[u"instalments"][0][u"state"] == u"late"_s);
    CHECK(json[u"replaced"][0][u"instalments"].toArray().size() == 2);
    checkSound(maker);
}

TEST_CASE("a plan that cannot be is refused, and nothing is changed", "[office][plan]")
{
    struct Wrong {
        const char* why;
        QString instalments;
        ErrorCode code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"more than is recognised", u"2022-06-10:100001"_s, ErrorCode::AmountBeyond},
        {"together more", u"2022-06-10:60000,2022-07-10:60000"_s, ErrorCode::AmountBeyond},
        {"days in disorder", u"2022-07-10:10,2022-06-10:10"_s, ErrorCode::InstalmentsDisordered},
        {"a day twice", u"2022-07-10:10,2022-07-10:10"_s, ErrorCode::InstalmentsDisordered},
        {"before it was agreed", u"2022-05-23:10"_s, ErrorCode::DateBefore},
        {"no sum", u"2022-06-10"_s, ErrorCode::InstalmentUnreadable},
        {"no day", u":10"_s, ErrorCode::DateUnreadable},
        {"a month", u"2022-06:10"_s, ErrorCode::DateUnreadable},
        {"nothing", u"2022-06-10:0"_s, ErrorCode::AmountNegative},
        {"half a fen", u"2022-06-10:10.5"_s, ErrorCode::AmountUnreadable},
        {"only commas", u",,"_s, ErrorCode::InstalmentUnreadable},
        {"beyond the calendar", u"2151-01-01:10"_s, ErrorCode::YearOutside},
    }));
    CAPTURE(wrong.why);
    DeskMaker maker;
    const auto number = owed(maker);
    const auto head = maker.head();
    const auto refused = tryAct(maker, "plan", number, "2022-05-24", plan(wrong.instalments));
    REQUIRE(refused.error);
    CHECK(refused.error->code == wrong.code);
    CHECK(maker.head() == head);
}

TEST_CASE("nothing is planned before it is recognised, nor what is paid already", "[office][plan]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    CHECK(tryAct(maker, "plan", number, "2022-05-24", plan(u"2022-06-10:1"_s)).error ==
          Error{ErrorCode::FieldMissing, {u"recognisedFen"_s}, number.text()});
    recognised(maker, number, "2022-05-23", u"100000"_s);
    paid(maker, number, "2022-05-23", u"30000"_s);
    CHECK(tryAct(maker, "plan", number, "2022-05-24", plan(u"2022-06-10:70001"_s)).error->code ==
          ErrorCode::AmountBeyond);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:70000"_s));
    CHECK(paidOf(maker, number) == QStringList{u"2022-06-10 0/70000"_s});
}

TEST_CASE("a payment fills the oldest instalment and goes on, also one that is told late",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000,2022-07-10:60000"_s));
    paid(maker, number, "2022-06-01", u"50000"_s);
    CHECK(paidOf(maker, number) ==
          QStringList{u"2022-06-10 40000/40000"_s, u"2022-07-10 10000/60000"_s});
    paid(maker, number, "2022-05-23", u"20000"_s); // paid before the plan, and not known then
    CHECK(paidOf(maker, number) ==
          QStringList{u"2022-06-10 40000/40000"_s, u"2022-07-10 30000/60000"_s});
    maker.act("reverse", number, "2022-06-02",
              {{u"event"_s, QString::number(entryOf(maker, number, u"fulfil"_s))},
               {u"reason"_s, u"录入有误"_s}});
    CHECK(paidOf(maker, number) ==
          QStringList{u"2022-06-10 40000/40000"_s, u"2022-07-10 10000/60000"_s});
    checkSound(maker);
}

TEST_CASE("an instalment is coming five working days before, due, and late the day after",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000,2022-07-11:60000"_s));
    CHECK(watched(maker, "2022-06-01").isEmpty()); // the third is a holiday
    CHECK(watched(maker, "2022-06-02") == QStringList{u"2022-06-10 0"_s});
    CHECK(watched(maker, "2022-06-10") == QStringList{u"2022-06-10 0"_s});
    CHECK(watched(maker, "2022-06-11") == QStringList{u"2022-06-10 1"_s}); // a Saturday
    CHECK(watched(maker, "2022-06-13") == QStringList{u"2022-06-10 1"_s}); // a Monday
    CHECK(watched(maker, "2022-07-13") ==
          QStringList{u"2022-06-10 23"_s, u"2022-07-11 2"_s}); // each of them
    paid(maker, number, "2022-06-14", u"40000"_s);
    CHECK(watched(maker, "2022-06-14").isEmpty());
    CHECK(watched(maker, "2022-07-11") == QStringList{u"2022-07-11 0"_s});
    maker.act(
        "withdraw", number, "2022-06-15",
        {{u"event"_s, QString::number(entryOf(maker, number, kPlan))}, {u"reason"_s, u"未达成"_s}});
    CHECK(watched(maker, "2022-07-11").isEmpty());
    checkSound(maker);
}

TEST_CASE("a plan takes another one's place for a reason, and the old one stays in the record",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000,2022-07-10:60000"_s));
    paid(maker, number, "2022-06-01", u"40000"_s);
    CHECK(tryAct(maker, "plan", number, "2022-06-02", plan(u"2022-08-10:60000"_s)).error ==
          Error{ErrorCode::FieldMissing, {u"reason"_s}, number.text()});
    maker.act("plan", number, "2022-06-02", replacing(u"2022-08-10:60000"_s));
    CHECK(paidOf(maker, number) == QStringList{u"2022-08-10 0/60000"_s});
    CHECK(asOf(maker, number, "2022-06-01").plans.size() == 1);
    maker.act("withdraw", number, "2022-06-03", {{u"reason"_s, u"误录"_s}});
    CHECK(paidOf(maker, number) ==
          QStringList{u"2022-06-10 40000/40000"_s, u"2022-07-10 0/60000"_s});
    checkSound(maker);
}

TEST_CASE("while an instalment is open a case is settled in part, by consent", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    opined(maker, number);
    maker.act("plan", number, "2022-05-26", plan(u"2022-06-10:40000,2022-07-11:60000"_s));
    const auto tried = [&](const QString& outcome, const QString& consent) {
        return tryAct(maker, "settle", number, "2022-06-01", settled(outcome, consent));
    };
    CHECK(tried(u"partial"_s, {}).error ==
          Error{ErrorCode::FieldMissing, {u"settleConsent"_s}, number.text()});
    CHECK(tried(u"resolved"_s, u"同意书"_s).error ==
          Error{ErrorCode::UnknownChoice,
                {u"outcome"_s, u"resolved"_s, u"partial"_s, u"2022-06-10"_s},
                number.text()});
    REQUIRE(tried(u"partial"_s, u"企业2022年6月1日同意书"_s).ok());

    ActValues struck{{u"toldOn"_s, u"2022-06-02"_s}, {u"view"_s, u"satisfied"_s}};
    CHECK(tryAct(maker, "strike-off", number, "2022-06-02", struck, u"复核人01"_s).error ==
          Error{ErrorCode::FieldMissing, {u"reason"_s}, number.text()});
    struck[u"reason"_s] = u"分期按月核对"_s;
    maker.act("strike-off", number, "2022-06-02", struck, u"复核人01"_s);

    // Struck off, and still watched, paid, planned anew and put right.
    CHECK(watched(maker, "2022-06-13") == QStringList{u"2022-06-10 1"_s});
    paid(maker, number, "2022-06-14", u"40000"_s);
    CHECK(watched(maker, "2022-07-11") == QStringList{u"2022-07-11 0"_s});
    maker.act("plan", number, "2022-06-15", replacing(u"2022-08-10:60000"_s));
    CHECK(watched(maker, "2022-07-11").isEmpty());
    CHECK(maker.load(number).state == State::StruckOff);
    checkSound(maker);
}

TEST_CASE("a plan that was kept asks no consent, also where its payment is reversed later",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    opined(maker, number);
    maker.act("plan", number, "2022-05-26", plan(u"2022-06-10:100000"_s));
    paid(maker, number, "2022-06-01", u"100000"_s);
    maker.act("settle", number, "2022-06-02", settled(u"resolved"_s, {}));
    CHECK(watched(maker, "2022-06-13").isEmpty());
    maker.act("strike-off", number, "2022-06-03",
              {{u"toldOn"_s, u"2022-06-03"_s}, {u"view"_s, u"satisfied"_s}}, u"复核人01"_s);
    maker.act("reverse", number, "2022-06-06",
              {{u"event"_s, QString::number(entryOf(maker, number, u"fulfil"_s))},
               {u"reason"_s, u"退票"_s}});
    CHECK(maker.load(number).state == State::StruckOff);
    CHECK(watched(maker, "2022-06-13") == QStringList{u"2022-06-10 1"_s});
    maker.act("plan", number, "2022-05-27", replacing(u"2022-06-20:100000"_s));
    paid(maker, number, "2022-06-02", u"100000"_s);
    CHECK(watched(maker, "2022-06-21").isEmpty());
    checkSound(maker);
}

TEST_CASE("consent to a settlement with open instalments is not corrected away", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    opined(maker, number);
    maker.act("plan", number, "2022-05-26", plan(u"2022-06-10:100000"_s));
    maker.act("settle", number, "2022-06-01", settled(u"partial"_s, u"同意书"_s));
    const auto corrected = [&](const QString& field, const QString& value) {
        return tryAct(maker, "correct", number, "2022-06-02",
                      {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"误录"_s}});
    };
    CHECK(corrected(u"settleConsent"_s, {}).error->code == ErrorCode::FieldMissing);
    CHECK(corrected(u"outcome"_s, u"resolved"_s).error->code == ErrorCode::UnknownChoice);
    CHECK(corrected(u"settleConsent"_s, u"补充同意书"_s).ok());
    checkSound(maker);
}

TEST_CASE("the plan of a case that was merged is watched by its own number", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    const auto root = maker.registered();
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:100000"_s));
    maker.act("merge", number, "2022-05-25", {{u"root"_s, root.text()}});
    std::vector<std::optional<CaseNumber>> told;
    for (const auto& item : must(dueList(maker.desk(), day("2022-06-13")))) {
        if (item.kind == DueKind::Instalment)
            told.push_back(item.number);
    }
    CHECK(told == std::vector<std::optional<CaseNumber>>{number});
    checkSound(maker);
}

TEST_CASE("a plan may stop interest on a day", "[office][plan]")
{
    const auto written = GENERATE(u"stops:2022-06-30"_s, u"2022-06-30"_s);
    DeskMaker maker;
    const auto number = owed(maker);
    auto values = plan(u"2022-06-10:100000"_s);
    values[u"interest"_s] = written;
    maker.act("plan", number, "2022-05-26", values);
    CHECK(maker.load(number).plans.back().interestUntil == day("2022-06-30"));
}

TEST_CASE("what a debt has borne is told with its steps, and what it rests on", "[office][plan]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.enterpriseSize = EnterpriseSize::Small;
    clue.contractOn = day("2021-03-01");
    clue.payBy = day("2022-04-30");
    const auto number = maker.registered(clue);
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    recognised(maker, number, "2022-05-23", u"86500000"_s);
    paid(maker, number, "2022-06-15", u"40000000"_s); // the forty-sixth day
    const auto json =
        toJson(must(interestOfCase(maker.desk(), maker.load(number), day("2022-07-31"))));
    CHECK(json[u"sumFen"] == 3'059'000);
    CHECK(json[u"rule"] == u"decree"_s);
    CHECK(json[u"order"] == u"principal-first"_s);
    CHECK(json[u"principalFirstFen"] == 3'059'000);
    CHECK(json[u"interestFirstFen"] == 3'104'759);
    CHECK(json[u"dueOn"] == u"2022-04-30"_s);
    CHECK(json[u"notice"] == u"测算，以双方核定或司法裁判为准"_s);
    const auto steps = json[u"steps"].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].toObject() == QJsonObject{{u"from"_s, u"2022-06-16"_s},
                                             {u"to"_s, u"2022-07-31"_s},
                                             {u"days"_s, 46},
                                             {u"principalFen"_s, 46'500'000},
                                             {u"rate"_s, u"0.05"_s},
                                             {u"per"_s, u"day"_s},
                                             {u"yearDays"_s, QJsonValue()},
                                             {u"interestFen"_s, 1'069'500},
                                             {u"doubled"_s, false}});
}

TEST_CASE("why a person set the rule of interest is told with it", "[office][plan]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.payBy = day("2022-04-30");
    clue.interestRule = InterestRule::None;
    const auto number = maker.registered(clue);
    const auto reason = [&] {
        return must(interestOfCase(maker.desk(), maker.load(number), day("2022-07-31"))).ruleReason;
    };
    CHECK(reason().isEmpty());
    maker.act("correct", number, "2022-05-20",
              {{u"field"_s, u"interestRule"_s},
               {u"value"_s, u"lpr"_s},
               {u"reason"_s, u"合同签订于条例施行前"_s}});
    CHECK(reason() == u"合同签订于条例施行前"_s);
    const auto json =
        toJson(must(interestOfCase(maker.desk(), maker.load(number), day("2022-07-31"))));
    CHECK(json[u"ruleReason"] == u"合同签订于条例施行前"_s);
    CHECK(json[u"steps"][0][u"yearDays"] == 365);
}

TEST_CASE("the case form tells plans, instalments and interest", "[office][plan]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.enterpriseSize = EnterpriseSize::Small;
    clue.contractOn = day("2021-03-01");
    clue.payBy = day("2022-05-31");
    const auto number = maker.registered(clue);
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    recognised(maker, number, "2022-05-23", u"100000000"_s);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000000,2022-07-10:60000000"_s));
    maker.act("plan", number, "2022-05-25", replacing(u"2022-06-15:100000000"_s));
    paid(maker, number, "2022-06-10", u"40000000"_s);
    const auto form = must(caseFormFields(maker.desk(), maker.load(number), day("2022-06-30")));
    CHECK(form[u"plans"].toArray().size() == 2);
    CHECK(form[u"plans"][0][u"text"] == u"2022-06-10 40.00万元；2022-07-10 60.00万元"_s);
    CHECK(form[u"plans"][1][u"reason"] == u"预算调整"_s);
    CHECK(form[u"instalments"][0][u"standing"] == u"逾期"_s);
    CHECK(form[u"instalments"][0][u"paid"] == u"40.00"_s);
    // Ten days on 1,000,000.00 and twenty on 600,000.00 at 0.05 percent a day.
    CHECK(form[u"interest"][0][u"amount"] == u"0.50"_s);
    CHECK(form[u"interest"][1][u"amount"] == u"0.60"_s);
    CHECK(form[u"interestText"].toString().contains(u"利息合计1.10万元"));
    CHECK(form[u"interestText"].toString().endsWith(u"测算，以双方核定或司法裁判为准。"));
}
