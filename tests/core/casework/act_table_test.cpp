// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a case (casework): which act leads from which state to which, and what it asks.
#include "core/casework/case_course.h"
#include "core/casework/other_events.h"
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

struct Allowed {
    State state;
    QStringList acts;
};

const QStringList kTold{u"cause"_s, u"trace"_s, u"participate"_s};
const QStringList kToldOpen = kTold + QStringList{u"propose-docket"_s, u"respond"_s};
const QStringList kDecided{u"decide-credit"_s};
const QStringList kToldDone = kTold + QStringList{u"publicise"_s, u"respond"_s} + kDecided;
const QStringList kAlways{u"annotate"_s, u"attach"_s,  u"correct"_s,
                          u"change"_s,   u"reverse"_s, u"withdraw"_s};

// Written down from casework, not from the table under test.
const std::vector<Allowed>& allowedActs()
{
    static const std::vector<Allowed> table{
        {State::Registered,
         QStringList{u"decline"_s, u"merge"_s, u"relate"_s, u"distinguish"_s, u"dispatch"_s,
                     u"docket"_s, u"decide"_s, u"report-up"_s, u"carry-over"_s, u"refer"_s} +
             kAlways + kToldOpen},
        {State::Dispatched,
         QStringList{u"merge"_s, u"relate"_s, u"distinguish"_s, u"sign-for"_s, u"return"_s,
                     u"extend"_s, u"remind"_s, u"supervise"_s, u"interview"_s, u"bulletin"_s,
                     u"docket"_s, u"decide"_s, u"report-up"_s, u"carry-over"_s, u"refer"_s} +
             kAlways + kToldOpen},
        {State::Handling,
         QStringList{u"merge"_s,  u"relate"_s,    u"distinguish"_s, u"return"_s,     u"verify"_s,
                     u"opine"_s,  u"recognise"_s, u"fulfil"_s,      u"suspend"_s,    u"extend"_s,
                     u"remind"_s, u"supervise"_s, u"interview"_s,   u"bulletin"_s,   u"docket"_s,
                     u"decide"_s, u"report-up"_s, u"settle"_s,      u"carry-over"_s, u"refer"_s} +
             kAlways + QStringList{u"plan"_s} + kToldOpen + kDecided},
        {State::Returned,
         QStringList{u"merge"_s, u"relate"_s, u"distinguish"_s, u"dispatch"_s, u"appoint"_s,
                     u"docket"_s, u"decide"_s, u"report-up"_s, u"carry-over"_s, u"refer"_s} +
             kAlways + kToldOpen},
        {State::Suspended,
         QStringList{u"merge"_s, u"relate"_s, u"distinguish"_s, u"resume"_s, u"extend"_s,
                     u"remind"_s, u"supervise"_s, u"interview"_s, u"bulletin"_s, u"docket"_s,
                     u"decide"_s, u"report-up"_s, u"carry-over"_s, u"refer"_s} +
             kAlways + kToldOpen + kDecided},
        {State::Settled,
         QStringList{u"relate"_s, u"distinguish"_s, u"fulfil"_s, u"strike-off"_s, u"refer"_s} +
             kAlways + QStringList{u"refuse"_s, u"follow-up"_s, u"plan"_s} + kToldDone},
        {State::StruckOff,
         QStringList{u"relate"_s, u"distinguish"_s, u"fulfil"_s, u"reopen"_s, u"refer"_s} +
             kAlways + QStringList{u"follow-up"_s, u"plan"_s} + kToldDone},

        {State::Declined, QStringList{u"relate"_s, u"distinguish"_s, u"reopen"_s, u"refer"_s} +
                              kAlways + kTold + QStringList{u"respond"_s}},
        {State::Merged,
         QStringList{u"unmerge"_s, u"relate"_s, u"distinguish"_s, u"refer"_s} + kAlways + kTold},
    };
    return table;
}

struct Step {
    State from;
    const char* act;
    State to;
};

} // namespace

TEST_CASE("a case takes exactly the acts that its state allows", "[casework]")
{
    const auto& allowed = GENERATE(from_range(allowedActs()));
    CAPTURE(idOf(allowed.state));
    const Case subject = storyUpTo(allowed.state).now();
    REQUIRE(subject.state == allowed.state);

    QStringList offered;
    for (const auto* row : actsFor(subject))
        offered += QString::fromUtf16(row->id);
    CHECK(offered == allowed.acts);

    for (const auto& row : allActs()) {
        const auto id = QString::fromUtf16(row.id);
        CAPTURE(id);
        const Case ready = storyReadyFor(allowed.state, id).now();
        const auto may = gate().mayAct(ready, row, on("2022-12-01"));
        CHECK(may.has_value() == allowed.acts.contains(id));
        if (!may) {
            CHECK(may.error() == Error{ErrorCode::ActNotAllowed,
                                       {id, idOf(allowed.state), allowed.acts.join(u", ")},
                                       u"2022-0001"_s});
        }
        if (!row.ofItsOwn) {
            const auto passed =
                gate().pass(ready, row, on("2022-12-01"), completeValues(id), &otherCase());
            CHECK(passed.has_value() == allowed.acts.contains(id));
        }
    }
}

TEST_CASE("an act leads to the state that casework names", "[casework]")
{
    using enum State;
    const auto step = GENERATE(values<Step>({
        {Registered, "decline", Declined},    {Registered, "merge", Merged},
        {Suspended, "merge", Merged},         {Merged, "unmerge", Registered},
        {Dispatched, "sign-for", Handling},   {Dispatched, "return", Returned},
        {Handling, "return", Returned},       {Returned, "appoint", Returned},
        {Handling, "verify", Handling},       {Handling, "opine", Handling},
        {Handling, "recognise", Handling},    {Handling, "fulfil", Handling},
        {Handling, "suspend", Suspended},     {Suspended, "resume", Handling},
        {Dispatched, "extend", Dispatched},   {Dispatched, "remind", Dispatched},
        {Handling, "supervise", Handling},    {Suspended, "interview", Suspended},
        {Handling, "bulletin", Handling},     {Registered, "docket", Registered},
        {Handling, "decide", Handling},       {Returned, "report-up", Returned},
        {Handling, "settle", Settled},        {Settled, "fulfil", Settled},
        {Settled, "strike-off", StruckOff},   {StruckOff, "reopen", Handling},
        {Declined, "reopen", Registered},     {Handling, "carry-over", Handling},
        {Merged, "relate", Merged},           {Declined, "distinguish", Declined},
        {Registered, "annotate", Registered}, {Returned, "annotate", Returned},
        {StruckOff, "attach", StruckOff},     {Settled, "refuse", Handling},
        {Settled, "follow-up", Settled},      {StruckOff, "fulfil", StruckOff},
        {StruckOff, "follow-up", StruckOff},  {Handling, "plan", Handling},
        {StruckOff, "plan", StruckOff},
    }));
    CAPTURE(step.act);
    const auto act = QString::fromLatin1(step.act);
    CaseStory story = storyReadyFor(step.from, act);
    story.act(step.act, "2022-12-01", completeValues(act), u"经办人02"_s);
    CHECK(story.now().state == step.to);
    CHECK(story.now().latestAct == act);
    CHECK(story.now().lastActOn == day("2022-12-01"));
}

TEST_CASE("a returned case may be dispatched again, an accepted one may not", "[casework]")
{
    CaseStory story = storyUpTo(State::Returned);
    story.dispatch("2022-05-16", "dept-housing-construction");
    CHECK(story.now().state == State::Dispatched);
    CHECK(story.now().lead == UnitId(u"dept-housing-construction"_s));
    CHECK(story.now().legs.size() == 2);
    CHECK_FALSE(gate().mayAct(story.now(), rowOf(Act::Dispatch), on("2022-05-16")));
}

TEST_CASE("acts, other events and values each have one Chinese word of their own", "[casework]")
{
    QStringList words;
    for (const auto& row : allActs()) {
        words += QString::fromUtf16(row.word);
        CHECK(eventWord(QString::fromUtf16(row.id)) == words.back());
        for (const auto& need : row.needs)
            CHECK_FALSE(QString::fromUtf16(need.word).isEmpty());
    }
    for (const auto& row : otherEvents()) {
        words += QString::fromUtf16(row.word);
        CHECK_FALSE(actNamed(QString::fromUtf16(row.kind))); // else it would stand there twice
    }
    CHECK_FALSE(words.contains(QString()));
    CHECK(words.removeDuplicates() == 0);
    // By hand, from the table of casework.md.
    for (const auto& [id, word] : std::initializer_list<std::pair<QString, QString>>{
             {u"register"_s, u"登记"_s},   {u"decline"_s, u"不予受理"_s},
             {u"merge"_s, u"并案"_s},      {u"dispatch"_s, u"转办"_s},
             {u"sign-for"_s, u"签收"_s},   {u"return"_s, u"退回"_s},
             {u"verify"_s, u"核实"_s},     {u"fulfil"_s, u"兑现"_s},
             {u"suspend"_s, u"中止"_s},    {u"resume"_s, u"恢复"_s},
             {u"extend"_s, u"延期"_s},     {u"remind"_s, u"提醒"_s},
             {u"supervise"_s, u"督办"_s},  {u"interview"_s, u"约谈"_s},
             {u"bulletin"_s, u"通报"_s},   {u"settle"_s, u"办结"_s},
             {u"strike-off"_s, u"销号"_s}, {u"reopen"_s, u"重开"_s},
             {u"carry-over"_s, u"结转"_s}, {u"report-up"_s, u"报请上级"_s},
             {u"correct"_s, u"更正"_s},    {u"change"_s, u"变更"_s},
             {u"reverse"_s, u"冲正"_s},    {u"withdraw"_s, u"撤回误录"_s},
             {u"refuse"_s, u"退回重办"_s}, {u"follow-up"_s, u"回访"_s},
             {u"plan"_s, u"还款计划"_s}})
        CHECK(eventWord(id) == word);
    CHECK(eventWord(u"adopt-comet"_s) == u"adopt-comet"_s);
}

TEST_CASE("an event that is no act of a case leaves it as it was", "[casework]")
{
    CaseStory story = storyUpTo(State::Dispatched);
    const Case before = story.now();
    Case after = before;
    Event event;
    event.kind = u"issue-paper-of-another-time"_s;
    event.happenedOn = day("2022-12-01");
    apply(after, event);
    CHECK(after == before);
}

TEST_CASE("the acts are named as on the command line, and no other name is one", "[casework]")
{
    for (const char* id :
         {"register",  "decline",    "merge",        "unmerge",    "relate",      "distinguish",
          "dispatch",  "sign-for",   "return",       "appoint",    "verify",      "opine",
          "recognise", "fulfil",     "suspend",      "resume",     "extend",      "remind",
          "supervise", "interview",  "bulletin",     "docket",     "decide",      "report-up",
          "settle",    "strike-off", "reopen",       "carry-over", "refer",       "annotate",
          "attach",    "correct",    "change",       "reverse",    "withdraw",    "refuse",
          "follow-up", "plan",       "cause",        "trace",      "participate", "propose-docket",
          "publicise", "respond",    "decide-credit"}) {
        CAPTURE(id);
        const ActRow* row = actNamed(QString::fromLatin1(id));
        REQUIRE(row);
        CHECK(&rowOf(row->act) == row);
    }
    CHECK(allActs().size() == 45);
    for (const char* id : {"", "Settle", "settle ", "close", "登记"})
        CHECK_FALSE(actNamed(QString::fromUtf8(id)));
}
