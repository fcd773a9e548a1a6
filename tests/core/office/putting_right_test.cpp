// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of correction (casework.md), each as the office would meet it.
#include "tests/core/office/entries.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ActValues mending(const QString& field, const QString& value, std::int64_t entry = 0)
{
    ActValues values{{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"录入有误"_s}};
    if (entry > 0)
        values[u"event"_s] = QString::number(entry);
    return values;
}

} // namespace

TEST_CASE("registered P1, changed to P2 on the 21st, corrected to P3: P1 until the 20th, P3 from "
          "the 21st",
          "[office]")
{
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.phone = u"07980000001"_s;
    const auto number = maker.registered(clue, "2022-05-05");
    maker.act("change", number, "2022-05-21",
              {{u"field"_s, u"phone"_s}, {u"value"_s, u"07980000002"_s}, {u"reason"_s, u"换号"_s}});
    maker.act("correct", number, "2022-05-25", mending(u"phone"_s, u"07980000003"_s));
    CHECK(maker.load(number).clue.phone == u"07980000003"_s);
    CHECK(asOf(maker, number, "2022-05-20").clue.phone == u"07980000001"_s);
    CHECK(asOf(maker, number, "2022-05-21").clue.phone == u"07980000003"_s);

    SECTION(
        "`event` names another entry: the registration's value is corrected for the days before")
    {
        maker.act("correct", number, "2022-05-26",
                  mending(u"phone"_s, u"07980000009"_s, entryOf(maker, number, u"register"_s)));
        CHECK(asOf(maker, number, "2022-05-20").clue.phone == u"07980000009"_s);
        CHECK(maker.load(number).clue.phone == u"07980000003"_s);
    }
    SECTION("correcting the correction mends the same entry")
    {
        maker.act("correct", number, "2022-05-26",
                  mending(u"phone"_s, u"07980000004"_s, entryOf(maker, number, u"correct"_s)));
        CHECK(asOf(maker, number, "2022-05-20").clue.phone == u"07980000001"_s);
        CHECK(asOf(maker, number, "2022-05-21").clue.phone == u"07980000004"_s);
    }
    checkSound(maker);
}

TEST_CASE("a corrected amount counts as if it had been right from the first day", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered(); // 1,286,500 yuan
    maker.act("correct", number, "2022-06-10", mending(u"disputedFen"_s, u"12865000"_s));
    CHECK(maker.load(number).clue.disputed == Money::fromFen(12'865'000));
    CHECK(asOf(maker, number, "2022-05-05").clue.disputed == Money::fromFen(12'865'000));
    maker.act("correct", number, "2022-06-11", mending(u"disputed"_s, u"12.5"_s)); // 万元
    CHECK(maker.load(number).clue.disputed == Money::fromFen(12'500'000));

    const auto found =
        must(maker.desk().query.rows({.where = {{u"disputedFen"_s, u"12500000"_s}}}));
    CHECK(found.size() == 1);
    checkSound(maker);
}

TEST_CASE("a correction is refused in one sentence, and nothing changes", "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    const auto dispatch = entryOf(maker, number, u"dispatch"_s);
    struct Wrong {
        QString field, value;
        std::int64_t entry;
        ErrorCode code;
    };
    const auto wrong = GENERATE_COPY(
        Wrong{u"entity"_s, completeClue().entity, 0, ErrorCode::SameValue},
        Wrong{u"operator"_s, u"经办人02"_s, 0, ErrorCode::FieldUnknown},
        Wrong{u"entity"_s, u""_s, 0, ErrorCode::FieldMissing},
        Wrong{u"creditCode"_s, u"91360200MA00000000"_s, 0, ErrorCode::CreditCodeWrong},
        Wrong{u"category"_s, u"没有的类别"_s, 0, ErrorCode::UnknownCategory},
        Wrong{u"receivedOn"_s, u"2022-05-06"_s, 0, ErrorCode::DateInFuture},
        Wrong{u"track"_s, u"slow"_s, 0, ErrorCode::UnknownChoice},
        Wrong{u"finding"_s, u""_s, 0, ErrorCode::FieldMissing},
        Wrong{u"on"_s, u"2022-05-11"_s, 0, ErrorCode::FieldMissing}, // of which act?
        Wrong{u"on"_s, u"2022-05-13"_s, dispatch, ErrorCode::OutOfOrder},
        Wrong{u"on"_s, u"2022-12-02"_s, dispatch, ErrorCode::DateInFuture},
        Wrong{u"on"_s, u"gestern"_s, dispatch, ErrorCode::DateUnreadable},
        Wrong{u"finding"_s, u"x"_s, dispatch, ErrorCode::FieldUnknown},
        Wrong{u"finding"_s, u"x"_s, 9999, ErrorCode::EntryUnknown});
    CAPTURE(wrong.field, wrong.value);
    const auto head = maker.head();
    const auto refused = tryAct(maker, "correct", number, "2022-06-01",
                                mending(wrong.field, wrong.value, wrong.entry));
    REQUIRE(refused.error);
    CHECK(errorId(refused.error->code) == errorId(wrong.code));
    CHECK(maker.head() == head);
}

TEST_CASE("the day of an act is corrected, and the days reckoned from it are reckoned anew",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    CHECK(maker.load(number).legs[0].returnDue == day("2022-05-16")); // Thursday + 2 working days
    maker.act("correct", number, "2022-06-01",
              mending(u"on"_s, u"2022-05-11"_s, entryOf(maker, number, u"sign-for"_s)));
    CHECK(maker.load(number).legs[0].signedOn == day("2022-05-11"));
    CHECK(maker.load(number).legs[0].returnDue == day("2022-05-13"));

    maker.act("correct", number, "2022-06-01",
              mending(u"on"_s, u"2022-05-09"_s, entryOf(maker, number, u"dispatch"_s)));
    CHECK(maker.load(number).legs[0].signForDue == day("2022-05-12")); // Monday + 3
    CHECK(maker.load(number).legs[0].replyDue == day("2022-05-30"));   // Monday + 15
    checkSound(maker);

    SECTION("a registration stays within its programme year")
    {
        const auto refused =
            tryAct(maker, "correct", number, "2022-06-01",
                   mending(u"on"_s, u"2021-12-30"_s, entryOf(maker, number, u"register"_s)));
        REQUIRE(refused.error);
        CHECK(refused.error->code == ErrorCode::OutsideYear);
    }
    SECTION("nor can it be before the clue was received")
    {
        const auto refused =
            tryAct(maker, "correct", number, "2022-06-01",
                   mending(u"on"_s, u"2022-05-03"_s, entryOf(maker, number, u"register"_s)));
        REQUIRE(refused.error);
        CHECK(refused.error->code == ErrorCode::DateInFuture);
        CHECK(refused.error->where.endsWith(u"receivedOn"_s));
    }
}

TEST_CASE("a unit reports late: the payment of Tuesday is entered after Wednesday's reminder",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-05-23", u"100000"_s);
    maker.act("remind", number, "2022-06-15", {});
    paid(maker, number, "2022-06-14", u"50000"_s);
    maker.act("opine", number, "2022-06-14",
              {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
    const Case now = maker.load(number);
    CHECK(now.fulfilments[0].on == day("2022-06-14"));
    CHECK(now.opinions[0].on == day("2022-06-14"));
    CHECK(now.urgings[0].answered);
    CHECK(now.urgings[0].answeredBefore); // 发出前已答复; the rung stays counted
    CHECK(asOf(maker, number, "2022-06-13").fulfilments.empty());
    CHECK(asOf(maker, number, "2022-06-14").fulfilled() == Money::fromFen(50000));
    checkSound(maker);
}

TEST_CASE("what changes no state may bear an earlier day, back to one that allowed it, what "
          "changes it keeps its order",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number); // signed for on the 12th of May, settled on the 13th of June
    maker.act("strike-off", number, "2022-06-20",
              {{u"toldOn"_s, u"2022-06-20"_s}, {u"view"_s, u"satisfied"_s}}, u"复核人01"_s);

    struct Late {
        const char* act;
        const char* on;
        ActValues values;
        std::optional<ErrorCode> refusal;
    };
    const ActValues sum{{u"amountFen"_s, u"1"_s}, {u"basis"_s, u"结算书"_s}};
    const auto late = GENERATE_COPY(
        Late{"recognise", "2022-05-12", sum, {}}, Late{"recognise", "2022-06-13", sum, {}},
        Late{"recognise", "2022-06-14", sum, ErrorCode::ActNotAllowed},
        Late{"recognise", "2022-05-11", sum, ErrorCode::ActNotAllowed},
        Late{"annotate", "2022-05-05", {{u"text"_s, u"来电"_s}}, {}},
        Late{"annotate", "2022-05-04", {{u"text"_s, u"来电"_s}}, ErrorCode::DateBefore},
        Late{"annotate", "2022-12-02", {{u"text"_s, u"来电"_s}}, ErrorCode::DateInFuture},
        Late{"reopen", "2022-06-19", {{u"reason"_s, u"又起纠纷"_s}}, ErrorCode::DateBefore});
    CAPTURE(late.act, late.on);
    const auto head = maker.head();
    const auto done = tryAct(maker, late.act, number, late.on, late.values);
    CHECK(done.error.has_value() == late.refusal.has_value());
    if (late.refusal && done.error) {
        CHECK(errorId(done.error->code) == errorId(*late.refusal));
        CHECK(maker.head() == head);
    }
    CHECK(maker.load(number).state == State::StruckOff);
    checkSound(maker);
}

TEST_CASE("what was withdrawn or reversed stays so: its entry is not corrected", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.act("annotate", number, "2022-05-06", {{u"text"_s, u"来电"_s}});
    maker.act("withdraw", number, "2022-05-07",
              {{u"reason"_s, u"误录"_s},
               {u"event"_s, QString::number(entryOf(maker, number, u"annotate"_s))}});
    const auto field = GENERATE(u"reason"_s, u"on"_s);
    const auto head = maker.head();
    const auto refused =
        tryAct(maker, "correct", number, "2022-05-09",
               {{u"field"_s, field},
                {u"value"_s, field == u"on" ? u"2022-05-08"_s : u"真正的理由"_s},
                {u"event"_s, QString::number(entryOf(maker, number, u"withdraw"_s))},
                {u"reason"_s, u"录入有误"_s}});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error->code == ErrorCode::EntryNotForAct);
    CHECK(maker.head() == head);
    checkSound(maker);
}

TEST_CASE("the day of an act that changes no state is corrected to before one that was entered "
          "earlier",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("remind", number, "2022-06-22", {});
    paid(maker, number, "2022-06-23", u"1000000"_s);
    CHECK(tryAct(maker, "correct", number, "2022-06-24",
                 {{u"field"_s, u"on"_s},
                  {u"value"_s, u"2022-06-21"_s},
                  {u"event"_s, QString::number(entryOf(maker, number, u"fulfil"_s))},
                  {u"reason"_s, u"日期有误"_s}})
              .ok());
    checkSound(maker);
}
