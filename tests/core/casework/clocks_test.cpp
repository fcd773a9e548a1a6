// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks (casework, Deadlines): one per leg and one for the case; what moves them, and what
// never does. The days are counted by hand in the notices for 2022 to 2026.
#include "core/casework/case_course.h"
#include "core/casework/clocks.h"

#include "core/calendar/shipped_calendar.h"
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// Dispatched on Tuesday 2022-09-20: reply by 10-14, as 国庆 takes 10-01 to 10-07 and gives 10-08
// and 10-09; signed for on 09-22, so it may be returned until Monday 09-26.
CaseStory handledInAutumn()
{
    CaseStory story;
    story.dispatchByTerms("2022-09-20", "2022-09-23", "2022-10-14");
    story.act("sign-for", "2022-09-22", completeValues(u"sign-for"_s));
    return story;
}

void pause(CaseStory& story, const char* from, const char* to)
{
    story.act("suspend", from, completeValues(u"suspend"_s)).act("resume", to, {});
}

// The shipped calendar, and a notice for 2027 with 01-01 as its only day off in January.
WorkingCalendar calendarWith2027()
{
    const auto notice = WorkingCalendar::fromCsv("date,name,kind\n"
                                                 "2027-01-01,元旦,off\n"
                                                 "2027-10-01,国庆节,off\n",
                                                 u"2027.csv"_s);
    REQUIRE(notice);
    return calendar().with(*notice);
}

// Dispatched on Friday 2026-12-25 while nothing was known of 2027: by weekdays alone the
// fifteenth working day is Friday 01-15.
Case dispatchedBefore2027()
{
    Case subject = storyUpTo(State::Dispatched).now();
    subject.legs = {{.unit = UnitId(u"dept-finance"_s),
                     .dispatchedOn = day("2026-12-25"),
                     .letterNumber = u"珠改创转〔2026〕1号"_s,
                     .replyDue = day("2027-01-15"),
                     .signForDue = day("2026-12-30"),
                     .replyTerm = TermLength{Term::Unit::Workday, 15},
                     .signForTerm = TermLength{Term::Unit::Workday, 3},
                     .returnTerm = TermLength{Term::Unit::Workday, 2},
                     .provisional = true}};
    return subject;
}

} // namespace

TEST_CASE("a pause moves the reply by the working days inside it", "[casework]")
{
    struct Paused {
        const char* from;
        const char* to;
        const char* replyDue;
    };
    const auto paused = GENERATE(values<Paused>({
        {"2022-09-28", "2022-10-10", "2022-10-21"}, // 09-29, 09-30, 10-08, 10-09, 10-10
        {"2022-09-30", "2022-10-07", "2022-10-14"}, // nothing but the holiday
        {"2022-09-28", "2022-09-28", "2022-10-14"}, // resumed on the same day
        {"2022-10-08", "2022-10-09", "2022-10-17"}, // a Sunday that was worked
        {"2022-10-14", "2022-10-18", "2022-10-18"}, // on its last day it still runs
        {"2022-10-17", "2022-10-20", "2022-10-14"}, // it had run out before
    }));
    CAPTURE(paused.from, paused.to);
    CaseStory story = handledInAutumn();
    pause(story, paused.from, paused.to);
    CHECK(story.now().state == State::Handling);
    CHECK(story.now().legs.back().replyDue == day(paused.replyDue));
    CHECK(story.now().dueOn() == day(paused.replyDue));
    CHECK_FALSE(story.now().dueIsProvisional());
    CHECK(story.now().closeDue == day("2022-12-31")); // the year does not wait
}

TEST_CASE("two pauses move it twice", "[casework]")
{
    CaseStory story = handledInAutumn();
    pause(story, "2022-09-28", "2022-10-10"); // 5 working days: 10-21
    pause(story, "2022-10-12", "2022-10-14"); // 2 more
    CHECK(story.now().dueOn() == day("2022-10-25"));
    REQUIRE(story.now().pauses.size() == 2);
    CHECK(story.now().pauses[0] ==
          Pause{day("2022-09-28"), day("2022-10-10"), u"等待司法鉴定"_s, u"负责人01"_s});
}

TEST_CASE("the days for a return wait as well", "[casework]")
{
    SECTION("a return that is still possible stays possible as long")
    {
        CaseStory story = handledInAutumn();
        pause(story, "2022-09-23", "2022-09-29"); // 09-26 to 09-29: four working days
        CHECK(story.now().legs.back().returnDue == day("2022-09-30"));
    }
    SECTION("one that is over stays over")
    {
        CaseStory story = handledInAutumn();
        pause(story, "2022-09-27", "2022-09-29");
        CHECK(story.now().legs.back().returnDue == day("2022-09-26"));
    }
}

TEST_CASE("while a case is suspended only the year's end runs", "[casework]")
{
    CaseStory story = handledInAutumn();
    story.act("suspend", "2022-09-28", completeValues(u"suspend"_s));
    CHECK(story.now().dueOn() == day("2022-12-31"));
    CHECK_FALSE(story.now().isLate(day("2022-10-31")));
    CHECK(story.now().isLate(day("2023-01-01")));
    CHECK_FALSE(story.now().pauses.back().to);
}

TEST_CASE("a note, a finding or a file stops no clock", "[casework]")
{
    CaseStory story = handledInAutumn();
    story.act("annotate", "2022-09-27", completeValues(u"annotate"_s));
    story.act("verify", "2022-10-10", completeValues(u"verify"_s));
    story.act("attach", "2022-10-11", completeValues(u"attach"_s));
    CHECK(story.now().dueOn() == day("2022-10-14"));
}

TEST_CASE("a fixed day never moves", "[casework]")
{
    CaseStory story;
    story.dispatch("2022-09-20", "dept-finance", "2022-10-14"); // by no term
    story.act("sign-for", "2022-09-22", completeValues(u"sign-for"_s));
    CHECK_FALSE(story.now().legs.back().returnDue);
    pause(story, "2022-09-28", "2022-10-10");
    CHECK(story.now().dueOn() == day("2022-10-14"));
}

TEST_CASE("an agreed day never moves, and the old one stays readable", "[casework]")
{
    CaseStory story = handledInAutumn();
    ActValues extended = completeValues(u"extend"_s);
    extended[u"dueOn"_s] = u"2022-11-01"_s;
    story.act("extend", "2022-09-26", extended);
    CHECK(story.now().dueOn() == day("2022-11-01"));
    pause(story, "2022-09-28", "2022-10-10");
    CHECK(story.now().dueOn() == day("2022-11-01"));

    extended[u"dueOn"_s] = u"2022-11-30"_s;
    story.act("extend", "2022-10-12", extended);
    CHECK(story.now().extensions ==
          std::vector<Extension>{{day("2022-09-26"), day("2022-10-14"), day("2022-11-01"),
                                  u"等待司法鉴定"_s, u"负责人01"_s},
                                 {day("2022-10-12"), day("2022-11-01"), day("2022-11-30"),
                                  u"等待司法鉴定"_s, u"负责人01"_s}});
}

TEST_CASE("after the reply it is the case's own day that is extended", "[casework]")
{
    CaseStory story = handledInAutumn();
    story.act("verify", "2022-10-10", completeValues(u"verify"_s));
    story.act("opine", "2022-10-11", completeValues(u"opine"_s));
    story.act("extend", "2022-10-12", completeValues(u"extend"_s)); // to 2023-03-31
    CHECK(story.now().closeDue == day("2023-03-31"));
    CHECK(story.now().dueOn() == day("2023-03-31"));
    CHECK(story.now().legs.back().replyDue == day("2022-10-14"));
    pause(story, "2022-11-01", "2022-11-30");
    CHECK(story.now().dueOn() == day("2023-03-31"));
}

TEST_CASE("receipt starts the days for a return", "[casework]")
{
    struct Signed {
        const char* on;
        const char* returnDue;
    };
    const auto receipt = GENERATE(values<Signed>({
        {"2022-09-22", "2022-09-26"},
        {"2022-09-29", "2022-10-08"}, // casework's table: 09-30 + 2 is 10-09
        {"2022-09-30", "2022-10-09"},
    }));
    CAPTURE(receipt.on);
    CaseStory story;
    story.dispatchByTerms("2022-09-20", "2022-09-23", "2022-10-14");
    story.act("sign-for", receipt.on, completeValues(u"sign-for"_s));
    CHECK(story.now().legs.back().returnDue == day(receipt.returnDue));
}

TEST_CASE("the notice for a year moves what was provisional", "[casework]")
{
    const Case subject = dispatchedBefore2027();
    const WorkingCalendar known = calendarWith2027();
    REQUIRE(subject.dueIsProvisional());
    CHECK(clocksReckoned(subject, calendar(), day("2026-12-26")).isEmpty());
    const auto reckoned = clocksReckoned(subject, known, day("2026-12-26"));
    CHECK(reckoned == QJsonObject{{u"replyDue"_s, u"2027-01-18"_s}, {u"provisional"_s, false}});

    Case after = subject;
    Event event;
    event.kind = u"reckon"_s;
    event.happenedOn = day("2026-12-26");
    event.payload = reckoned;
    apply(after, event);
    CHECK(after.dueOn() == day("2027-01-18"));
    CHECK_FALSE(after.dueIsProvisional());
    CHECK(clocksReckoned(after, known, day("2026-12-26")).isEmpty());
}

TEST_CASE("a new notice reckons through the pauses since", "[casework]")
{
    Case subject = dispatchedBefore2027();
    subject.state = State::Handling;
    subject.pauses = {{day("2026-12-28"), day("2026-12-31"), {}, {}}}; // 12-29, 12-30, 12-31
    subject.legs.back().replyDue = day("2027-01-20");
    CHECK(clocksReckoned(subject, calendarWith2027(), day("2027-01-01"))[u"replyDue"] ==
          u"2027-01-21"_s);
}

TEST_CASE("no notice moves what is past, agreed, fixed, answered or closed", "[casework]")
{
    Case subject = dispatchedBefore2027();
    QDate from = day("2026-12-28");
    SECTION("past")
    {
        from = day("2027-01-16");
    }
    SECTION("agreed")
    {
        subject.legs.back().agreed = true;
    }
    SECTION("a fixed day")
    {
        subject.legs.back().replyTerm.reset();
    }
    SECTION("answered")
    {
        subject.state = State::Handling;
        subject.opinions = {{day("2026-12-28"), u"分两期支付"_s, u"承办人01"_s, {}}};
    }
    SECTION("closed")
    {
        subject.state = State::Settled;
    }
    CHECK(clocksReckoned(subject, calendarWith2027(), from).isEmpty());
}
