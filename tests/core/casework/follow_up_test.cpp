// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a case moving asks more than its state: the ladder, dockets, extensions, returns,
// the year's end, discipline inspection. Each refusal names what is in the way.
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

Result<NewEvent> passed(const CaseStory& story, const char* act, const ActValues& values,
                        const Acting& acting)
{
    return gate().pass(story.now(), *actNamed(QString::fromLatin1(act)), acting, values);
}

Error refusalIn(const CaseStory& story, const char* act, const ActValues& values, const char* iso,
                const QString& operatorName = u"经办人01"_s)
{
    const auto event = passed(story, act, values, on(iso, operatorName));
    REQUIRE_FALSE(event);
    CHECK(event.error().where == u"2022-0001"_s);
    return event.error();
}

Error error(ErrorCode code, const QStringList& details = {})
{
    return {code, details, u"2022-0001"_s};
}

ActValues valued(const char* act, const char* key, const char* value)
{
    ActValues values = completeValues(QString::fromLatin1(act));
    values[QString::fromLatin1(key)] = QString::fromUtf8(value);
    return values;
}

} // namespace

TEST_CASE("a rung not above the last one needs a reason", "[casework]")
{
    struct Pair {
        const char* last;
        const char* next;
        bool free;
    };
    const auto pair = GENERATE(values<Pair>({
        {"remind", "remind", false},
        {"remind", "supervise", true},
        {"remind", "bulletin", true},
        {"supervise", "remind", false},
        {"supervise", "supervise", false},
        {"supervise", "interview", true},
        {"interview", "supervise", false},
        {"bulletin", "remind", false},
        {"bulletin", "bulletin", false},
    }));
    CAPTURE(pair.last, pair.next);
    CaseStory story = storyUpTo(State::Dispatched);
    story.act(pair.last, "2022-07-01", {});
    CHECK(passed(story, pair.next, {{u"reason"_s, u"仍未反馈"_s}}, on("2022-07-05")));
    if (pair.free) {
        CHECK(passed(story, pair.next, {}, on("2022-07-05")));
    } else {
        CHECK(refusalIn(story, pair.next, {}, "2022-07-05") ==
              error(ErrorCode::RungBelow,
                    {QString::fromLatin1(pair.next), QString::fromLatin1(pair.last)}));
    }
}

TEST_CASE("an urging keeps the day it was about, its new limit and its leg", "[casework]")
{
    CaseStory story = storyUpTo(State::Dispatched); // due 2022-06-30
    story.act("supervise", "2022-07-01",
              {{u"dueOn"_s, u"2022-07-08"_s}, {u"reason"_s, u"逾期未反馈"_s}});
    REQUIRE(story.now().urgings.size() == 1);
    CHECK(story.now().urgings[0] == Urging{.act = u"supervise"_s,
                                           .on = day("2022-07-01"),
                                           .letterNumber = {},
                                           .forDue = day("2022-06-30"),
                                           .limit = day("2022-07-08"),
                                           .reason = u"逾期未反馈"_s});
    story.act("interview", "2022-07-11", {});
    CHECK(story.now().urgings[1].forDue == day("2022-07-08"));
    CHECK(story.now().dueOn() == day("2022-06-30"));

    story.act("sign-for", "2022-07-11", completeValues(u"sign-for"_s));
    story.act("verify", "2022-07-11", completeValues(u"verify"_s));
    CHECK_FALSE(story.now().urgings[0].answered);
    story.act("opine", "2022-07-12", completeValues(u"opine"_s));
    CHECK(story.now().urgings[0].answered);
    CHECK(story.now().urgings[1].answered);
}

TEST_CASE("a new limit lies ahead", "[casework]")
{
    const CaseStory story = storyUpTo(State::Dispatched);
    for (const char* act : {"remind", "supervise", "interview", "bulletin"}) {
        CAPTURE(act);
        CHECK(passed(story, act, {{u"dueOn"_s, u"2022-07-06"_s}}, on("2022-07-05")));
        for (const auto& past : {u"2022-07-05"_s, u"2022-07-04"_s}) {
            CHECK(refusalIn(story, act, {{u"dueOn"_s, past}}, "2022-07-05") ==
                  error(ErrorCode::DateBefore, {u"dueOn"_s, past, u"2022-07-06"_s}));
        }
    }
}

TEST_CASE("nobody is called to a meeting of a day that is past", "[casework]")
{
    const CaseStory story = storyUpTo(State::Dispatched);
    CHECK(passed(story, "interview", {{u"meetingOn"_s, u"2022-07-05"_s}}, on("2022-07-05")));
    CHECK(refusalIn(story, "interview", {{u"meetingOn"_s, u"2022-07-04"_s}}, "2022-07-05") ==
          error(ErrorCode::DateBefore, {u"meetingOn"_s, u"2022-07-04"_s, u"2022-07-05"_s}));
}

TEST_CASE("an extension ends later than the clock that runs", "[casework]")
{
    const CaseStory owing = storyUpTo(State::Dispatched);    // reply by 2022-06-30
    const CaseStory answered = storyUpTo(State::Handling);   // settle by 2022-12-31
    const CaseStory suspended = storyUpTo(State::Suspended); // the same
    const auto until = [](const char* iso) { return valued("extend", "dueOn", iso); };
    CHECK(passed(owing, "extend", until("2022-07-01"), on("2022-06-20")));
    CHECK(refusalIn(owing, "extend", until("2022-06-30"), "2022-06-20") ==
          error(ErrorCode::DateBefore, {u"dueOn"_s, u"2022-06-30"_s, u"2022-07-01"_s}));
    CHECK(passed(answered, "extend", until("2023-01-01"), on("2022-06-20")));
    CHECK(refusalIn(answered, "extend", until("2022-12-30"), "2022-06-20") ==
          error(ErrorCode::DateBefore, {u"dueOn"_s, u"2022-12-30"_s, u"2023-01-01"_s}));
    CHECK(refusalIn(suspended, "extend", until("2022-12-31"), "2022-06-20").code ==
          ErrorCode::DateBefore);
}

TEST_CASE("nothing is extended before it was dispatched", "[casework]")
{
    CHECK(
        refusalIn(storyUpTo(State::Registered), "extend", completeValues(u"extend"_s), "2022-07-05")
            .code == ErrorCode::ActNotAllowed);
}

TEST_CASE("a case stands on one docket until the meeting decides", "[casework]")
{
    CaseStory story = storyUpTo(State::Handling);
    const auto decide = completeValues(u"decide"_s);
    CHECK(refusalIn(story, "decide", decide, "2022-07-05") == error(ErrorCode::DecisionNotAwaited));

    story.act("docket", "2022-07-05", completeValues(u"docket"_s));
    CHECK(story.now().stage() == 3);
    CHECK(refusalIn(story, "docket", valued("docket", "docket", "第4批"), "2022-07-06") ==
          error(ErrorCode::AlreadyDocketed, {u"第3批专项研究清单"_s}));
    CHECK(refusalIn(story, "decide", valued("decide", "dueOn", "2022-07-19"), "2022-07-20") ==
          error(ErrorCode::DateBefore, {u"dueOn"_s, u"2022-07-19"_s, u"2022-07-20"_s}));

    story.act("decide", "2022-07-20", decide);
    CHECK(story.now().dockets ==
          std::vector<Docketing>{{u"第3批专项研究清单"_s, day("2022-07-05"), u"列入明年预算"_s,
                                  u"区财政局"_s, day("2022-12-20"), day("2022-07-20")}});
    CHECK(refusalIn(story, "decide", decide, "2022-07-21") == error(ErrorCode::DecisionNotAwaited));
    story.act("docket", "2022-09-01", valued("docket", "docket", "第4批"));
    CHECK(story.now().awaitedDecision()->docket == u"第4批"_s);
}

TEST_CASE("the office appoints after the third return, not before and only once", "[casework]")
{
    const auto appoint = completeValues(u"appoint"_s);
    CHECK(refusalIn(storyUpTo(State::Returned), "appoint", appoint, "2022-05-12") ==
          error(ErrorCode::AppointmentNotDue, {u"1"_s, u"3"_s}));

    CaseStory story = returnedThrice();
    CHECK(story.now().awaitsAppointment());
    const auto dispatched = gate().mayAct(story.now(), rowOf(Act::Dispatch), on("2022-05-13"));
    REQUIRE_FALSE(dispatched);
    CHECK(dispatched.error() == error(ErrorCode::AppointFirst, {u"3"_s}));

    story.act("appoint", "2022-05-13", appoint);
    CHECK(story.now().appointed == UnitId(u"dept-housing-construction"_s));
    CHECK(refusalIn(story, "appoint", appoint, "2022-05-13") ==
          error(ErrorCode::AppointmentNotDue, {u"3"_s, u"3"_s}));
    CHECK(gate().mayAct(story.now(), rowOf(Act::Dispatch), on("2022-05-13")));
}

TEST_CASE("a unit returns within two working days of receipt", "[casework]")
{
    CaseStory story;
    story.dispatchByTerms("2022-09-20", "2022-09-23", "2022-10-14");
    const auto returned = completeValues(u"return"_s);
    CHECK(passed(story, "return", returned, on("2022-11-30"))); // not received yet
    story.act("sign-for", "2022-09-29", completeValues(u"sign-for"_s));
    CHECK(passed(story, "return", returned, on("2022-10-08"))); // the second after 09-29
    CHECK(refusalIn(story, "return", returned, "2022-10-09") ==
          error(ErrorCode::ReturnTooLate, {u"2022-10-08"_s, u"2022-10-09"_s}));
}

TEST_CASE("discipline inspection is asked only by those who are named", "[casework]")
{
    const CaseStory story = storyUpTo(State::Handling);
    const auto refer = completeValues(u"refer"_s);
    CHECK(passed(story, "refer", refer, on("2022-07-05", u"经办人02"_s)));
    CHECK(passed(story, "refer", refer, on("2022-07-05", u" 经办人02 "_s)));
    CHECK(refusalIn(story, "refer", refer, "2022-07-05") ==
          error(ErrorCode::NotPermitted, {u"经办人01"_s, u"refer"_s}));
}

TEST_CASE("a case is carried over at the end of its year", "[casework]")
{
    CaseStory story = storyUpTo(State::Handling);
    const auto carry = completeValues(u"carry-over"_s);
    CHECK(refusalIn(story, "carry-over", carry, "2022-11-30") ==
          error(ErrorCode::DateBefore, {u"on"_s, u"2022-11-30"_s, u"2022-12-01"_s}));
    story.act("carry-over", "2022-12-01", carry);
    CHECK(story.now().year == 2023);
    CHECK(story.now().closeDue == day("2023-12-31"));
    CHECK(story.now().carriedOver ==
          std::vector<CarryOver>{
              {day("2022-12-01"), 2022, u"等待司法鉴定"_s, u"次年一季度付清"_s, u"负责人01"_s}});
    CHECK(refusalIn(story, "carry-over", carry, "2022-12-01") == // not twice for one year
          error(ErrorCode::DateBefore, {u"on"_s, u"2022-12-01"_s, u"2023-12-01"_s}));
}

TEST_CASE("a case stopped or reported up keeps who said so and why", "[casework]")
{
    CaseStory story = storyUpTo(State::Suspended);
    story.act("resume", "2022-07-05", {});
    story.act("report-up", "2022-07-06", completeValues(u"report-up"_s));
    const Case& subject = story.now();
    CHECK(subject.pauses == std::vector<Pause>{{day("2022-06-10"), day("2022-07-05"),
                                                u"等待司法鉴定"_s, u"负责人01"_s}});
    CHECK(subject.reportsUp ==
          std::vector<ReportUp>{{day("2022-07-06"), u"市专项办"_s, u"请示01"_s}});
}

TEST_CASE("a case that was referred tells nothing of it", "[casework]")
{
    CaseStory story = storyUpTo(State::Handling);
    const Case before = story.now();
    story.act("refer", "2022-07-07", completeValues(u"refer"_s), u"经办人02"_s);
    CHECK(story.now() == before);
}
