// SPDX-License-Identifier: GPL-3.0-or-later
// A case is what its events say: what is derived from them, and how it is kept.
#include "core/casework/case_course.h"
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// Everything that can happen to a case, in one story.
CaseStory eventfulStory()
{
    CaseStory story;
    story.act("decline", "2022-05-06", completeValues(u"decline"_s));
    story.act("reopen", "2022-05-07", completeValues(u"reopen"_s));
    story.dispatch("2022-05-10");
    story.act("return", "2022-05-12", completeValues(u"return"_s));
    story.dispatch("2022-05-16", "dept-housing-construction");
    story.act("sign-for", "2022-05-17", completeValues(u"sign-for"_s));
    ActValues collective = completeValues(u"verify"_s);
    collective[u"track"_s] = u"collective"_s;
    story.act("verify", "2022-05-20", collective);
    ActValues studied = completeValues(u"opine"_s);
    studied[u"minutes"_s] = u"专题会议纪要"_s;
    story.act("opine", "2022-06-01", studied);
    story.act("recognise", "2022-06-02", completeValues(u"recognise"_s));
    story.act("fulfil", "2022-06-10", completeValues(u"fulfil"_s));
    story.act("settle", "2022-06-20", completeValues(u"settle"_s));
    story.act("fulfil", "2022-06-25", completeValues(u"fulfil"_s));
    story.act("strike-off", "2022-07-01", completeValues(u"strike-off"_s), u"经办人02"_s);
    return story;
}

} // namespace

TEST_CASE("a case folded from its events is the case", "[casework]")
{
    const CaseStory story = eventfulStory();
    CHECK(folded(story.events()) == story.now());
}

TEST_CASE("the case says what its acts said", "[casework]")
{
    const Case subject = eventfulStory().now();
    CHECK(subject.number == CaseNumber(u"2022-0001"_s));
    CHECK(subject.year == 2022);
    CHECK(subject.registeredOn == day("2022-05-05"));
    CHECK(subject.clue == completeClue());
    CHECK(subject.lead == UnitId(u"dept-housing-construction"_s));
    CHECK(subject.track == Track::Collective);
    CHECK(subject.finding == u"欠款属实"_s);
    CHECK(subject.recognised == Money::fromFen(128'650'000));
    CHECK(subject.fulfilled() == Money::fromFen(57'300'000));
    CHECK(subject.outcome == CaseOutcome::Resolved);
    CHECK(subject.settledOn == day("2022-06-20"));
    CHECK(subject.settledBy == u"经办人01"_s);
    CHECK(subject.struckOffOn == day("2022-07-01"));
    CHECK(subject.struckOffBy == u"经办人02"_s);
    CHECK(subject.toldOn == day("2022-06-30"));
    CHECK(subject.view == EntityView::Satisfied);
    CHECK(subject.declineReason.isEmpty());
    CHECK(subject.returns() == 1);

    REQUIRE(subject.legs.size() == 2);
    CHECK(subject.legs[0].returnedOn == day("2022-05-12"));
    CHECK(subject.legs[0].returnReason == u"duties-transferred"_s);
    CHECK(subject.legs[0].suggestedUnit == UnitId(u"dept-housing-construction"_s));
    CHECK_FALSE(subject.legs[1].returnedOn);
    CHECK(subject.legs[1].signedOn == day("2022-05-17"));
    CHECK(subject.legs[1].signedBy == u"签收人01"_s);
}

TEST_CASE("what figures count is told move by move", "[casework]")
{
    using enum Move::Kind;
    const UnitId finance(u"dept-finance"_s);
    const UnitId housing(u"dept-housing-construction"_s);
    CHECK(eventfulStory().now().moves ==
          std::vector<Move>{{New, day("2022-05-05"), {}, {}, 1, completeClue().category},
                            {Declined, day("2022-05-06"), {}, {}, 2},
                            {Reopened, day("2022-05-07"), {}, {}, 3},
                            {Led, day("2022-05-10"), finance, {}, 4},
                            {Unled, day("2022-05-12"), {}, {}, 5},
                            {Led, day("2022-05-16"), housing, {}, 6},
                            {Settled, day("2022-06-20"), {}, CaseOutcome::Resolved, 12},
                            {StruckOff, day("2022-07-01"), {}, {}, 14, {}, EntityView::Satisfied}});
}

TEST_CASE("a reopened case has no result, but its history", "[casework]")
{
    CaseStory story = eventfulStory();
    story.act("reopen", "2022-08-01", completeValues(u"reopen"_s));
    const Case& subject = story.now();
    CHECK(subject.state == State::Handling);
    CHECK(subject.isOpen());
    CHECK_FALSE(subject.outcome);
    CHECK_FALSE(subject.settledOn);
    CHECK(subject.settledBy.isEmpty());
    CHECK_FALSE(subject.struckOffOn);
    CHECK_FALSE(subject.view);
    CHECK(subject.lead == UnitId(u"dept-housing-construction"_s));
    CHECK(subject.opinions.size() == 1);
    CHECK(subject.fulfilments.size() == 2);
    CHECK(story.events().size() == 15);
}

TEST_CASE("a returned case has nobody in charge", "[casework]")
{
    const Case subject = storyUpTo(State::Returned).now();
    CHECK_FALSE(subject.lead);
    CHECK(subject.assisting.empty());
    CHECK(subject.copied.empty());
}

TEST_CASE("state, stage and the clock that runs are derived", "[casework]")
{
    struct Derived {
        State state;
        bool open;
        int stage;
        const char* dueOn; // the reply (06-30) while it is owed, then the year's end (plan II.2c)
    };
    const auto derived = GENERATE(values<Derived>({
        {State::Registered, true, 1, "2022-12-31"},
        {State::Dispatched, true, 2, "2022-06-30"},
        {State::Handling, true, 2, "2022-12-31"}, // its opinion is given
        {State::Returned, true, 2, "2022-12-31"},
        {State::Suspended, true, 2, "2022-12-31"},
        {State::Settled, false, 4, ""},
        {State::StruckOff, false, 4, ""},
        {State::Declined, false, 1, ""},
        {State::Merged, false, 1, ""},
    }));
    CAPTURE(idOf(derived.state));
    const Case subject = storyUpTo(derived.state).now();
    CHECK(subject.isOpen() == derived.open);
    CHECK(subject.stage() == derived.stage);
    CHECK(subject.dueOn().value_or(QDate()) == day(derived.dueOn));
    if (!derived.open)
        CHECK_FALSE(subject.isLate(day("2030-01-01")));
}

TEST_CASE("a case is late from the day after it was due", "[casework]")
{
    CaseStory story = storyUpTo(State::Dispatched);
    CHECK_FALSE(story.now().isLate(day("2022-06-30")));
    CHECK(story.now().isLate(day("2022-07-01")));

    story.act("sign-for", "2022-05-12", completeValues(u"sign-for"_s));
    CHECK(story.now().isLate(day("2022-07-01"))); // signing for it is no reply
    story.act("annotate", "2022-05-13", completeValues(u"annotate"_s));
    CHECK(story.now().isLate(day("2022-07-01"))); // nor is a note
    story.act("verify", "2022-05-20", completeValues(u"verify"_s));
    story.act("opine", "2022-07-02", completeValues(u"opine"_s));
    CHECK_FALSE(story.now().isLate(day("2022-07-03")));
    CHECK(story.now().isLate(day("2023-01-01")));
}

TEST_CASE("a unit that answers on the day it is asked owes no reply", "[casework]")
{
    CaseStory story;
    story.dispatch("2022-06-01", "dept-finance", "2022-06-30");
    story.act("sign-for", "2022-06-01", completeValues(u"sign-for"_s));
    CHECK(story.now().dueOn() == day("2022-06-30"));
    story.act("verify", "2022-06-01", completeValues(u"verify"_s));
    story.act("opine", "2022-06-01", completeValues(u"opine"_s));
    CHECK_FALSE(story.now().replyIsOwed());
    CHECK(story.now().dueOn() == day("2022-12-31")); // the year's end is left
}

TEST_CASE("an opinion of the unit before does not answer for the unit after", "[casework]")
{
    CaseStory story = storyUpTo(State::Handling); // opinion on 2022-06-01
    story.act("return", "2022-06-02", completeValues(u"return"_s));
    story.dispatch("2022-06-06", "dept-housing-construction", "2022-06-27");
    CHECK(story.now().dueOn() == day("2022-06-27"));
}

TEST_CASE("a due day that counts a year without notice is provisional", "[casework]")
{
    Case subject = storyUpTo(State::Dispatched).now();
    CHECK_FALSE(subject.dueIsProvisional());
    subject.legs.back().provisional = true;
    CHECK(subject.dueIsProvisional());
}
