// SPDX-License-Identifier: GPL-3.0-or-later
// Withdrawing, reversing and refusing (casework.md, Rules of correction), as the office meets them.
#include "tests/core/office/entries.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ActValues about(std::int64_t entry)
{
    return {{u"event"_s, QString::number(entry)}, {u"reason"_s, u"录入有误"_s}};
}

// But for what tells that something was put right.
Case untold(Case subject)
{
    subject.rightings.clear();
    return subject;
}

} // namespace

TEST_CASE("withdrawing takes the newest act, but no note, what rests on an act is named",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("annotate", number, "2022-05-21", {{u"text"_s, u"来电"_s}});
    maker.act("withdraw", number, "2022-05-22", {{u"reason"_s, u"录错案件"_s}}); // the verification
    CHECK(maker.load(number).finding.isEmpty());
    CHECK_FALSE(maker.load(number).track);

    const auto head = maker.head();
    const auto sign = entryOf(maker, number, u"sign-for"_s);
    maker.act("verify", number, "2022-05-22",
              {{u"finding"_s, u"属实"_s}, {u"track"_s, u"prompt"_s}});
    const auto refused = tryAct(maker, "withdraw", number, "2022-05-23", about(sign));
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::ActsRestOn);
    CHECK(refused.error->details == QStringList{u"withdraw"_s, u"verify 2022-05-22"_s});
    CHECK(maker.head().first == head.first + 1);

    maker.act("withdraw", number, "2022-05-23", {{u"reason"_s, u"录错"_s}});
    maker.act("withdraw", number, "2022-05-23", {{u"reason"_s, u"录错"_s}}); // the signing
    CHECK(maker.load(number).state == State::Dispatched);
    CHECK(tryAct(maker, "withdraw", number, "2022-05-23", about(sign)).error->code ==
          ErrorCode::EntryUndone);
    checkSound(maker);
}

TEST_CASE("with a dispatch its letters are withdrawn: annulled, their numbers never used again",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    const auto letter = maker.load(number).legs[0].letterNumber;
    const auto done = tryAct(maker, "withdraw", number, "2022-05-11", {{u"reason"_s, u"误转"_s}});
    REQUIRE(done.ok());
    REQUIRE(done.lettersAfter.size() == 2); // the letter, and the copy of it
    CHECK(done.lettersAfter[0].fate == LetterAfter::Fate::Annulled);
    CHECK(done.lettersAfter[0].number == letter);
    CHECK(maker.load(number).state == State::Registered);
    CHECK(maker.load(number).legs.empty());
    maker.dispatched(number, "2022-05-12");
    CHECK(maker.load(number).legs[0].letterNumber != letter);
    checkSound(maker);
}

TEST_CASE("recognitions and payments are undone by a reversal only, and once", "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-05-21", u"100000"_s);
    recognised(maker, number, "2022-05-22", u"90000"_s);
    paid(maker, number, "2022-06-01", u"85000"_s);
    const auto payment = entryOf(maker, number, u"fulfil"_s);
    const auto sum = entryOf(maker, number, u"recognise"_s);
    CHECK(tryAct(maker, "withdraw", number, "2022-06-02", about(payment)).error->code ==
          ErrorCode::EntryNotForAct);
    CHECK(tryAct(maker, "reverse", number, "2022-06-02", about(entryOf(maker, number, u"verify"_s)))
              .error->code == ErrorCode::EntryNotForAct);

    maker.act("reverse", number, "2022-06-02", about(sum));
    CHECK(maker.load(number).recognised == Money::fromFen(100000)); // the one before
    maker.act("reverse", number, "2022-06-03", about(payment));
    CHECK(maker.load(number).fulfilled() == Money());
    CHECK(asOf(maker, number, "2022-06-01").fulfilled() == Money()); // it was never paid
    CHECK(tryAct(maker, "reverse", number, "2022-06-03", about(payment)).error->code ==
          ErrorCode::EntryUndone);
    checkSound(maker);
}

TEST_CASE("a reversal that leaves more paid than recognised is confirmed, and the case is marked",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-05-21", u"50000"_s);
    recognised(maker, number, "2022-05-22", u"100000"_s);
    paid(maker, number, "2022-06-01", u"80000"_s);
    auto values = about(entryOf(maker, number, u"recognise"_s));
    const auto refused = tryAct(maker, "reverse", number, "2022-06-02", values);
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::PaidBeyond);
    values[u"over"_s] = u"yes"_s;
    maker.act("reverse", number, "2022-06-02", values);
    CHECK(maker.load(number).isPaidBeyond());
    checkSound(maker);
}

TEST_CASE("a correction leaves no more paid than recognised, whichever of the two it is of",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-06-01", u"80000000"_s);
    paid(maker, number, "2022-06-05", u"50000000"_s);
    const auto correcting = [&](const QString& kind, const QString& fen) {
        const auto entry = QString::number(entryOf(maker, number, kind));
        return tryAct(maker, "correct", number, "2022-06-20",
                      {{u"field"_s, u"amountFen"_s},
                       {u"value"_s, fen},
                       {u"event"_s, entry},
                       {u"reason"_s, u"录入有误"_s}});
    };
    const auto refusals = {correcting(u"recognise"_s, u"40000000"_s),
                           correcting(u"fulfil"_s, u"90000000"_s)};
    for (const auto& refused : refusals) {
        REQUIRE(refused.error);
        CHECK(refused.error->code == ErrorCode::PaidBeyond);
    }
    CHECK(correcting(u"fulfil"_s, u"40000000"_s).ok());
    CHECK(correcting(u"recognise"_s, u"40000000"_s).ok());
    CHECK_FALSE(maker.load(number).isPaidBeyond());
}

TEST_CASE("the checker refuses a settlement: another person, a new day, rounds are counted",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number); // by 经办人01, on the 13th of June
    const ActValues values{{u"reason"_s, u"未见付款凭证"_s}, {u"dueOn"_s, u"2022-06-30"_s}};
    CHECK(tryAct(maker, "refuse", number, "2022-06-14", values).error->code ==
          ErrorCode::SameOperator);
    maker.act("refuse", number, "2022-06-14", values, u"复核人01"_s);
    const Case now = maker.load(number);
    CHECK(now.state == State::Handling);
    CHECK(now.refusals.size() == 1);
    CHECK(now.replyIsOwed());
    CHECK(now.dueOn() == day("2022-06-30"));
    CHECK_FALSE(now.settledOn);

    SECTION("a refusal is withdrawn by another than the settler")
    {
        CHECK(tryAct(maker, "withdraw", number, "2022-06-15", {{u"reason"_s, u"误退"_s}})
                  .error->code == ErrorCode::SameOperator);
        maker.act("withdraw", number, "2022-06-15", {{u"reason"_s, u"误退"_s}}, u"复核人01"_s);
        CHECK(maker.load(number).state == State::Settled);
    }
    SECTION("settled anew it is the second round that may be refused")
    {
        maker.act("settle", number, "2022-06-20",
                  {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"银行回单"_s}});
        maker.act("refuse", number, "2022-06-21",
                  {{u"reason"_s, u"回单不符"_s}, {u"dueOn"_s, u"2022-07-10"_s}}, u"复核人01"_s);
        CHECK(maker.load(number).refusals.size() == 2);
    }
    checkSound(maker);
}

TEST_CASE("a follow-up is asked on a day, and what it promises or finds is watched", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    maker.act(
        "follow-up", number, "2022-06-15",
        {{u"how"_s, u"电话"_s}, {u"view"_s, u"dissatisfied"_s}, {u"nextOn"_s, u"2022-06-22"_s}});
    CHECK(maker.load(number).followUpDue() == day("2022-06-22"));
    CHECK(maker.load(number).dissatisfiedOn() == day("2022-06-15"));
    maker.act("follow-up", number, "2022-06-22",
              {{u"how"_s, u"走访"_s}, {u"view"_s, u"satisfied"_s}});
    CHECK_FALSE(maker.load(number).followUpDue());
    CHECK_FALSE(maker.load(number).dissatisfiedOn());
    checkSound(maker);
}

TEST_CASE("a registration on which nothing stands is withdrawn: void, counted nowhere, its number "
          "spent",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.act("annotate", number, "2022-05-06", {{u"text"_s, u"来电"_s}});
    const auto entry = entryOf(maker, number, u"register"_s);
    CHECK(tryAct(maker, "withdraw", number, "2022-05-07", about(entry)).error->code ==
          ErrorCode::ActsRestOn);
    maker.act("withdraw", number, "2022-05-07", about(entryOf(maker, number, u"annotate"_s)));
    maker.act("withdraw", number, "2022-05-07", about(entry));
    const Case now = maker.load(number);
    CHECK(now.state == State::Void);
    CHECK(now.moves.empty());
    CHECK_FALSE(now.isOpen());
    CHECK(asOf(maker, number, "2022-05-05").state == State::Void); // it was never there
    CHECK(maker.registered().text() == u"2022-0002"_s);
    CHECK(tryAct(maker, "annotate", number, "2022-05-08", {{u"text"_s, u"x"_s}}).error->code ==
          ErrorCode::ActNotAllowed);
    checkSound(maker);
}

TEST_CASE("a withdrawn merge lets the child go on the root too, on every day", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    const Case rootBefore = maker.load(root);
    const Case childBefore = maker.load(child);
    maker.act("merge", child, "2022-06-01", {{u"root"_s, root.text()}});
    SECTION("at once")
    {
        maker.act("withdraw", child, "2022-06-02", {{u"reason"_s, u"不是一件事"_s}});
        CHECK(untold(maker.load(root)) == rootBefore);
        CHECK(untold(maker.load(child)) == childBefore);
    }
    SECTION("and a withdrawn un-merging brings it back")
    {
        const Case merged = maker.load(child);
        const Case rootThen = maker.load(root);
        maker.act("unmerge", child, "2022-06-02", {{u"reason"_s, u"不是一件事"_s}});
        maker.act("withdraw", child, "2022-06-03", {{u"reason"_s, u"是一件事"_s}});
        CHECK(untold(maker.load(child)) == merged);
        CHECK(untold(maker.load(root)) == rootThen);
    }
    checkSound(maker);
}

TEST_CASE("withdrawing what was approved needs an approver", "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    maker.act("suspend", number, "2022-05-25",
              {{u"reason"_s, u"在诉讼"_s}, {u"approver"_s, u"批准人01"_s}});
    const auto refused =
        tryAct(maker, "withdraw", number, "2022-05-26", {{u"reason"_s, u"误录"_s}});
    REQUIRE(refused.error);
    CHECK(refused.error->code == ErrorCode::FieldMissing);
    CHECK(refused.error->details == QStringList{u"approver"_s});
    maker.act("withdraw", number, "2022-05-26",
              {{u"reason"_s, u"误录"_s}, {u"approver"_s, u"批准人01"_s}});
    CHECK(maker.load(number).state == State::Handling);
    CHECK(maker.load(number).pauses.empty());
}
