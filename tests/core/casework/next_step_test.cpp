// SPDX-License-Identifier: GPL-3.0-or-later
// The step that brings a case on, as casework's "Life of a case" goes.
#include "core/casework/acts.h"
#include "core/casework/next_step.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace jiuzhang;

namespace {

Case inHand()
{
    Case subject;
    subject.number = CaseNumber(u"2022-0001"_s);
    subject.state = State::Handling;
    subject.clue.disputed = Money::fromFen(10'000'000);
    subject.legs = {{.unit = UnitId(u"360203002"_s),
                     .dispatchedOn = QDate(2022, 6, 14),
                     .letterNumber = {},
                     .replyDue = QDate(2022, 7, 5),
                     .signForDue = {}}};
    return subject;
}

Case answered()
{
    Case subject = inHand();
    subject.track = Track::Prompt;
    subject.opinions = {{QDate(2022, 6, 20), u"分期付款"_s, {}, {}}};
    return subject;
}

} // namespace

TEST_CASE("each state has the step that usually follows", "[casework]")
{
    struct Row {
        State state;
        Act next;
    };
    const auto row = GENERATE(values<Row>({{State::Registered, Act::Dispatch},
                                           {State::Returned, Act::Dispatch},
                                           {State::Dispatched, Act::SignFor},
                                           {State::Suspended, Act::Resume},
                                           {State::Settled, Act::StrikeOff},
                                           {State::StruckOff, Act::FollowUp},
                                           {State::Declined, Act::Reopen},
                                           {State::Merged, Act::Unmerge}}));
    Case subject;
    subject.state = row.state;
    CHECK(nextSteps(subject).front() == row.next);
}

TEST_CASE("a case in hand is verified, answered, recognised, paid, settled", "[casework]")
{
    Case subject = inHand();
    CHECK(nextSteps(subject).front() == Act::Verify);
    subject.track = Track::Prompt;
    CHECK(nextSteps(subject).front() == Act::Opine);
    subject = answered();
    CHECK(nextSteps(subject).front() == Act::Recognise);
    subject.recognised = Money::fromFen(10'000'000);
    CHECK(nextSteps(subject).front() == Act::Fulfil);
    subject.fulfilments = {{QDate(2022, 6, 22), Money::fromFen(10'000'000), {}}};
    CHECK(nextSteps(subject).front() == Act::Settle);
}

TEST_CASE("what is explained or is about no money is settled after the answer", "[casework]")
{
    Case subject = answered();
    subject.track = Track::Explain;
    CHECK(nextSteps(subject).front() == Act::Settle);
    subject = answered();
    subject.clue.disputed.reset();
    CHECK(nextSteps(subject).front() == Act::Settle);
}

TEST_CASE("what is studied in common goes on the docket, and is decided", "[casework]")
{
    Case subject = inHand();
    subject.track = Track::Collective;
    CHECK(nextSteps(subject).front() == Act::Docket);
    subject.dockets.emplace_back();
    CHECK(nextSteps(subject).front() == Act::Decide);
}

TEST_CASE("no step is offered that the state forbids", "[casework]")
{
    Case subject = GENERATE(inHand(), answered());
    for (const State state :
         {State::Registered, State::Returned, State::Dispatched, State::Handling, State::Suspended,
          State::Settled, State::StruckOff, State::Declined, State::Merged}) {
        subject.state = state;
        for (const Act step : nextSteps(subject)) {
            CAPTURE(QString::fromUtf16(rowOf(step).id).toStdString());
            const auto& from = rowOf(step).from;
            CHECK(std::ranges::find(from, state) != from.end());
        }
        CHECK(nextSteps(subject).size() <= 4);
    }
}
