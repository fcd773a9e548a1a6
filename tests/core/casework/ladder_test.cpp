// SPDX-License-Identifier: GPL-3.0-or-later
// The supervision ladder (casework, Deadlines): a reminder at 80 % of the term or 2 working days
// before its end, a supervision letter 1 working day after it, the interview list 5 after, a
// bulletin after the second unanswered letter. The program proposes.
#include "core/casework/ladder.h"

#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// Dispatched on 2022-05-10, reply within 15 working days by 05-31, signed for on 05-12.
CaseStory owingAReply()
{
    CaseStory story;
    story.dispatchByTerms("2022-05-10", "2022-05-13", "2022-05-31");
    story.act("sign-for", "2022-05-12", completeValues(u"sign-for"_s));
    return story;
}

std::optional<RungProposal> proposed(const CaseStory& story, const char* on)
{
    return proposedRung(workLineOf(story.now()), programme(), calendar(), day(on));
}

// 「supervise late 1 for 2022-05-31 skipping reminder」; empty: nothing is proposed.
QString proposal(const CaseStory& story, const char* on)
{
    const auto rung = proposed(story, on);
    if (!rung)
        return {};
    QString text = u"%1 late %2 for %3"_s.arg(QString::fromUtf16(rung->act->id))
                       .arg(rung->workdaysLate)
                       .arg(rung->forDue.toString(Qt::ISODate));
    for (const auto& skipped : rung->skipped)
        text += u" skipping "_s + skipped.id;
    return rung->needsReason ? text + u" with a reason"_s : text;
}

ActValues limit(const char* dueOn)
{
    return {{u"dueOn"_s, QString::fromLatin1(dueOn)}};
}

} // namespace

TEST_CASE("the ladder asks for its highest rung, and names those that nobody took", "[casework]")
{
    struct Asked {
        const char* on;
        const char* proposal;
    };
    const auto asked = GENERATE(values<Asked>({
        {"2022-05-12", ""},
        {"2022-05-25", ""},                             // 11 of 15 working days
        {"2022-05-26", "remind late 0 for 2022-05-31"}, // 12 of 15
        {"2022-05-31", "remind late 0 for 2022-05-31"},
        {"2022-06-01", "supervise late 1 for 2022-05-31 skipping reminder"},
        {"2022-06-07", "supervise late 4 for 2022-05-31 skipping reminder"}, // 06-03 was 端午
        {"2022-06-08", "interview late 5 for 2022-05-31 skipping reminder skipping supervision"},
        {"2022-11-30", "interview late 126 for 2022-05-31 skipping reminder skipping supervision"},
    }));
    CAPTURE(asked.on);
    CHECK(proposal(owingAReply(), asked.on) == QString::fromUtf8(asked.proposal));
}

TEST_CASE("a short term is reminded of two working days before its end", "[casework]")
{
    CaseStory story;
    story.dispatchByTerms("2022-05-10", "2022-05-13", "2022-05-16"); // 4 working days
    CHECK(proposal(story, "2022-05-11").isEmpty());
    CHECK(proposal(story, "2022-05-12") == u"remind late 0 for 2022-05-16"_s); // half is gone
}

TEST_CASE("a rung is asked for once per due day", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("remind", "2022-05-26", {});
    CHECK(proposal(story, "2022-05-26").isEmpty());
    CHECK(proposal(story, "2022-05-31").isEmpty());
    CHECK(proposal(story, "2022-06-01") == u"supervise late 1 for 2022-05-31"_s);
    story.act("supervise", "2022-06-01", {});
    CHECK(proposal(story, "2022-06-07").isEmpty());
    CHECK(proposal(story, "2022-06-08") == u"interview late 5 for 2022-05-31"_s);
    story.act("interview", "2022-06-08", {});
    CHECK(proposal(story, "2022-11-30").isEmpty());
}

TEST_CASE("a lower rung taken once more brings no higher one back", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("supervise", "2022-06-01", {});
    story.act("remind", "2022-06-02", {{u"reason"_s, u"电话再催"_s}});
    CHECK(proposal(story, "2022-06-07").isEmpty());
    CHECK(proposal(story, "2022-06-08") == u"interview late 5 for 2022-05-31"_s);
}

TEST_CASE("a new limit begins the ladder anew, and forgives nothing", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("supervise", "2022-06-01", limit("2022-06-10"));
    CHECK(story.now().isLate(day("2022-06-02")));
    CHECK(story.now().dueOn() == day("2022-05-31"));
    CHECK(story.now().limitOn() == day("2022-06-10"));
    CHECK(proposal(story, "2022-06-07").isEmpty()); // 3 of 6 working days since the letter
    CHECK(proposal(story, "2022-06-08") == u"remind late 0 for 2022-06-10 with a reason"_s);
    CHECK(proposal(story, "2022-06-13") ==
          u"supervise late 1 for 2022-06-10 skipping reminder with a reason"_s);
}

TEST_CASE("an earlier limit than the due day changes nothing", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("remind", "2022-05-26", limit("2022-05-27"));
    CHECK(story.now().limitOn() == day("2022-05-31"));
    CHECK(proposal(story, "2022-05-30").isEmpty());
}

TEST_CASE("the second letter without answer makes a candidate for the bulletin", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("supervise", "2022-06-01", limit("2022-06-10"));
    ActValues second = limit("2022-06-20");
    second[u"reason"_s] = u"仍未反馈"_s;
    story.act("supervise", "2022-06-13", second);
    CHECK(proposal(story, "2022-06-15").isEmpty()); // its limit has not passed
    CHECK(proposal(story, "2022-06-21") ==
          u"bulletin late 1 for 2022-06-20 skipping reminder skipping supervision"_s);
    story.act("bulletin", "2022-06-21", {});
    CHECK(proposal(story, "2022-11-30").isEmpty());
}

TEST_CASE("an answer ends the ladder of its due day", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("supervise", "2022-06-01", limit("2022-06-10"));
    story.act("verify", "2022-06-02", completeValues(u"verify"_s));
    story.act("opine", "2022-06-02", completeValues(u"opine"_s));
    CHECK(story.now().limitOn() == day("2022-12-31")); // what runs now is the year
    CHECK(workLineOf(story.now()).unanswered == 0);
    CHECK(proposal(story, "2022-06-20").isEmpty());
}

TEST_CASE("an answered letter's limit obliges nobody any more", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("supervise", "2022-06-01", limit("2023-01-15")); // later than the year's end
    CHECK(story.now().limitOn() == day("2023-01-15"));
    story.act("verify", "2022-06-02", completeValues(u"verify"_s));
    story.act("opine", "2022-06-02", completeValues(u"opine"_s));
    CHECK(story.now().limitOn() == day("2022-12-31"));
}

TEST_CASE("the year's end has its ladder, too", "[casework]")
{
    CaseStory story = owingAReply();
    story.act("verify", "2022-05-20", completeValues(u"verify"_s));
    story.act("opine", "2022-05-20", completeValues(u"opine"_s));
    // 163 working days from 2022-05-10 to 12-31; 11-16 is the 131st, the first past 80 %.
    CHECK(proposal(story, "2022-11-15").isEmpty());
    CHECK(proposal(story, "2022-11-16") == u"remind late 0 for 2022-12-31"_s);
}

TEST_CASE("nobody is urged who has nothing in hand", "[casework]")
{
    CaseStory suspended = owingAReply();
    suspended.act("suspend", "2022-05-20", completeValues(u"suspend"_s));
    CHECK(proposal(suspended, "2022-11-30").isEmpty());

    CaseStory returned = owingAReply();
    returned.act("return", "2022-05-13", completeValues(u"return"_s));
    CHECK(proposal(returned, "2022-11-30").isEmpty());

    CHECK(proposal(storyUpTo(State::Registered), "2022-11-30").isEmpty());
    CHECK(proposal(storyUpTo(State::Settled), "2022-11-30").isEmpty());
    CHECK(proposal(storyUpTo(State::Merged), "2022-11-30").isEmpty());
}

TEST_CASE("another unit is asked from the first rung on", "[casework]")
{
    CaseStory story;
    story.dispatchByTerms("2022-05-10", "2022-05-13", "2022-05-31");
    story.act("supervise", "2022-06-01", {});
    story.act("return", "2022-06-02", completeValues(u"return"_s));
    story.dispatchByTerms("2022-06-06", "2022-06-09", "2022-06-27", "dept-housing-construction");
    CHECK(proposal(story, "2022-06-22") == u"remind late 0 for 2022-06-27"_s); // 12 of 15
    CHECK(gate().pass(story.now(), rowOf(Act::Remind), on("2022-06-22"), {}));
}

TEST_CASE("stage 3 is entered with the first step of the ladder", "[casework]")
{
    CaseStory story = owingAReply();
    CHECK(story.now().stage() == 2);
    story.act("remind", "2022-05-26", {});
    CHECK(story.now().stage() == 3);
}
