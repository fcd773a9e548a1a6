// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan may promise, told in time or late, and what is recognised beside it.
#include "tests/core/office/plans.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

TEST_CASE("what a plan told late may promise is what was owed on its day", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    SECTION("a payment of a later day that is told already fills it")
    {
        paid(maker, number, "2022-06-10", u"40000"_s);
        maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000,2022-07-10:60000"_s));
        CHECK(paidOf(maker, number) ==
              QStringList{u"2022-06-10 40000/40000"_s, u"2022-07-10 0/60000"_s});
        CHECK(watched(maker, "2022-06-13").isEmpty());
        CHECK(leftByPlan(maker.load(number)) == Money());
    }
    SECTION("a payment of an earlier day that is told already is none of it")
    {
        paid(maker, number, "2022-05-24", u"40000"_s);
        paid(maker, number, "2022-06-10", u"10000"_s);
        CHECK(tryAct(maker, "plan", number, "2022-05-25", plan(u"2022-07-10:60001"_s)).error ==
              Error{ErrorCode::AmountBeyond,
                    {u"instalments"_s, u"0.060001"_s, u"0.06"_s, u"0.10"_s, u"0.04"_s},
                    number.text()});
        maker.act("plan", number, "2022-05-25", plan(u"2022-07-10:60000"_s));
        CHECK(paidOf(maker, number) == QStringList{u"2022-07-10 10000/60000"_s});
    }
    checkSound(maker);
}

TEST_CASE("a recognition of a day after the plan's does not change what it may promise",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    SECTION("a higher recognition of a later day does not reach back")
    {
        recognised(maker, number, "2022-06-01", u"200000"_s);
        CHECK(
            tryAct(maker, "plan", number, "2022-05-25", plan(u"2022-07-10:100001"_s)).error->code ==
            ErrorCode::AmountBeyond);
        maker.act("plan", number, "2022-05-25", plan(u"2022-07-10:100000"_s));
        CHECK(leftByPlan(maker.load(number)) == Money::fromFen(100'000));
    }
    SECTION("a lower recognition of a later day is named")
    {
        recognised(maker, number, "2022-06-01", u"30000"_s);
        const auto head = maker.head();
        CHECK(tryAct(maker, "plan", number, "2022-05-25", plan(u"2022-07-10:100000"_s)).error ==
              Error{ErrorCode::ActsRestOn, {u"plan"_s, u"recognise 2022-06-01"_s}, number.text()});
        CHECK(maker.head() == head);
        maker.act("plan", number, "2022-05-25", plan(u"2022-07-10:30000"_s));
    }
    checkSound(maker);
}

TEST_CASE("what is told late stands by what was known of its day, and is proved so",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    recognised(maker, number, "2022-06-01", u"30000"_s);
    paid(maker, number, "2022-05-25", u"50000"_s); // within what was recognised then
    checkSound(maker);
}

TEST_CASE("a lower recognition waits until the plan is replaced", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:40000,2022-07-10:60000"_s));
    const ActValues lower{{u"amountFen"_s, u"50000"_s}, {u"basis"_s, u"审计报告"_s}};
    SECTION("while it promises more")
    {
        const auto head = maker.head();
        CHECK(tryAct(maker, "recognise", number, "2022-05-26", lower).error ==
              Error{ErrorCode::AmountBeyond,
                    {u"amountFen"_s, u"0.10"_s, u"0.05"_s, u"0.05"_s, u"0.00"_s, u"2022-05-24"_s},
                    number.text()});
        CHECK(maker.head() == head);
        maker.act("plan", number, "2022-05-25", replacing(u"2022-06-10:50000"_s));
    }
    SECTION("and not of one that was kept")
    paid(maker, number, "2022-05-25", u"100000"_s);
    maker.act("recognise", number, "2022-05-26", lower);
    CHECK(maker.load(number).recognised == Money::fromFen(50'000));
    checkSound(maker);
}

TEST_CASE("a recognition below a plan that holds is not reversed, whatever is confirmed",
          "[office][plan]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-05-21", u"60000"_s);
    recognised(maker, number, "2022-05-22", u"100000"_s);
    paid(maker, number, "2022-05-22", u"70000"_s);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:30000"_s));
    ActValues reversal{{u"event"_s, QString::number(entryOf(maker, number, u"recognise"_s))},
                       {u"reason"_s, u"录入有误"_s},
                       {u"over"_s, u"yes"_s}};
    const auto head = maker.head();
    CHECK(tryAct(maker, "reverse", number, "2022-05-25", reversal).error ==
          Error{ErrorCode::ActsRestOn, {u"reverse"_s, u"plan 2022-05-24"_s}, number.text()});
    CHECK(maker.head() == head);
    maker.act("withdraw", number, "2022-05-25", {{u"reason"_s, u"误录"_s}});
    maker.act("reverse", number, "2022-05-25", reversal); // what is paid alone is confirmed
    CHECK(maker.load(number).isPaidBeyond());
    checkSound(maker);
}

TEST_CASE("a plan that was replaced keeps no recognition from being reversed", "[office][plan]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-05-21", u"60000"_s);
    recognised(maker, number, "2022-05-22", u"100000"_s);
    const ActValues reversal{{u"event"_s, QString::number(entryOf(maker, number, u"recognise"_s))},
                             {u"reason"_s, u"录入有误"_s}};
    maker.act("plan", number, "2022-05-23", plan(u"2022-06-10:100000"_s));
    maker.act("plan", number, "2022-05-24", replacing(u"2022-06-10:60000"_s));
    maker.act("reverse", number, "2022-05-25", reversal);
    CHECK(maker.load(number).recognised == Money::fromFen(60'000));
    // The first one would hold again, and promise what nobody owes.
    CHECK(tryAct(maker, "withdraw", number, "2022-05-26", {{u"reason"_s, u"误录"_s}}).error ==
          Error{ErrorCode::ActsRestOn, {u"withdraw"_s, u"plan 2022-05-23"_s}, number.text()});
    checkSound(maker);
}

TEST_CASE("a recognition is not reversed below a plan", "[office][plan]")
{
    DeskMaker maker;
    const auto number = owed(maker);
    maker.act("plan", number, "2022-05-24", plan(u"2022-06-10:100000"_s));
    const auto head = maker.head();
    const ActValues reversal{{u"event"_s, QString::number(entryOf(maker, number, u"recognise"_s))},
                             {u"reason"_s, u"录入有误"_s}};
    const auto refused = tryAct(maker, "reverse", number, "2022-05-25", reversal);
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::ActsRestOn);
    CHECK(refused.error->details.value(1) == u"plan 2022-05-24"_s);
    CHECK(maker.head() == head);
}
