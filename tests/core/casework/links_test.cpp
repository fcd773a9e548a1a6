// SPDX-License-Identifier: GPL-3.0-or-later
// A case among others: merged into a root, related, or remembered as another matter. No chains
// and no cycles.
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

Result<NewEvent> linked(const Case& subject, const char* act, const Case& other,
                        const char* iso = "2022-07-05")
{
    const auto* row = actNamed(QString::fromLatin1(act));
    return gate().pass(subject, *row, on(iso),
                       {{QString::fromUtf16(row->needs.front().key), other.number.text()}}, &other);
}

// The other case is 2022-0002, told as far as this state.
Case rootIn(State state)
{
    Case root = storyUpTo(state).now();
    root.number = CaseNumber(u"2022-0002"_s);
    return root;
}

QJsonObject child(const char* number)
{
    return {{u"child"_s, QString::fromLatin1(number)}, {u"clues"_s, 1}};
}

} // namespace

TEST_CASE("a case is merged into an open root that is nobody's child", "[casework]")
{
    struct Root {
        State state;
        std::optional<ErrorCode> refused;
        QStringList details;
    };
    const auto root = GENERATE(values<Root>({
        {State::Registered, {}, {}},
        {State::Dispatched, {}, {}},
        {State::Handling, {}, {}},
        {State::Returned, {}, {}},
        {State::Suspended, {}, {}},
        {State::Settled, ErrorCode::RootClosed, {u"2022-0002"_s, u"settled"_s}},
        {State::StruckOff, ErrorCode::RootClosed, {u"2022-0002"_s, u"struck-off"_s}},
        {State::Declined, ErrorCode::RootClosed, {u"2022-0002"_s, u"declined"_s}},
    }));
    CAPTURE(idOf(root.state));
    const Case subject = storyUpTo(State::Registered).now();
    const auto merged = linked(subject, "merge", rootIn(root.state));
    CHECK(merged.has_value() == !root.refused);
    if (root.refused)
        CHECK(merged.error() == Error{*root.refused, root.details, u"2022-0001"_s});
}

TEST_CASE("there are no chains and no cycles of merges", "[casework]")
{
    const Case subject = storyUpTo(State::Registered).now();
    SECTION("a case is not its own root")
    {
        CHECK(linked(subject, "merge", subject).error() ==
              Error{ErrorCode::LinkToItself, {u"2022-0001"_s}, u"2022-0001"_s});
    }
    SECTION("a child is no root: not even of its own root")
    {
        const Case merged = storyUpTo(State::Merged).now(); // 2022-0001 into 2022-0002
        Case third = subject;
        third.number = CaseNumber(u"2022-0003"_s);
        for (const auto& each : {otherCase(), third}) {
            CHECK(linked(each, "merge", merged).error() == Error{ErrorCode::RootMerged,
                                                                 {u"2022-0001"_s, u"2022-0002"_s},
                                                                 each.number.text()});
        }
    }
    SECTION("a root is no child")
    {
        CaseStory root;
        root.consequence("take-in", "2022-05-09", child("2022-0003"));
        CHECK(linked(root.now(), "merge", otherCase()).error() ==
              Error{ErrorCode::CaseHasChildren, {u"2022-0003"_s}, u"2022-0001"_s});
    }
}

TEST_CASE("nothing is linked before the last act of either case that keeps its order", "[casework]")
{
    const Case subject = storyUpTo(State::Registered).now(); // 2022-05-05
    const Case other = rootIn(State::Handling);              // 2022-06-01
    for (const char* act : {"merge", "relate", "distinguish"}) {
        CAPTURE(act);
        CHECK(linked(subject, act, other, "2022-06-01"));
        CHECK(linked(subject, act, other, "2022-05-11").error() ==
              Error{ErrorCode::DateBefore,
                    {u"on"_s, u"2022-05-11"_s, u"2022-05-12"_s},
                    u"2022-0001"_s});
    }
}

TEST_CASE("merged and parted again, a case is what it was", "[casework]")
{
    const State state = GENERATE(State::Registered, State::Dispatched, State::Handling,
                                 State::Returned, State::Suspended);
    CAPTURE(idOf(state));
    CaseStory story = storyUpTo(state);
    const Case before = story.now();
    story.act("merge", "2022-07-05", completeValues(u"merge"_s));
    CHECK(story.now().state == State::Merged);
    CHECK(story.now().mergedInto == CaseNumber(u"2022-0002"_s));
    CHECK_FALSE(story.now().isOpen());
    CHECK_FALSE(story.now().dueOn());
    CHECK(story.now().stage() == before.stage());

    story.act("unmerge", "2022-07-06", completeValues(u"unmerge"_s));
    Case after = story.now();
    REQUIRE(after.moves.size() == before.moves.size() + 2);
    CHECK(after.moves[before.moves.size()].kind == Move::Kind::Merged);
    CHECK(after.moves[before.moves.size() + 1].kind == Move::Kind::Unmerged);
    after.moves = before.moves;
    after.acts = before.acts;
    after.statesSeen = before.statesSeen;
    after.statesOfLastDay = before.statesOfLastDay;
    after.lastOrderedOn = before.lastOrderedOn;
    after.lastActOn = before.lastActOn;
    after.latestAct = before.latestAct;
    after.latestText = before.latestText;
    CHECK(after == before);
}

TEST_CASE("a root counts its children's clues for as long as it has them", "[casework]")
{
    CaseStory root;
    root.consequence("take-in", "2022-05-09", child("2022-0003"));
    root.consequence("take-in", "2022-05-10", child("2022-0004"));
    CHECK(root.now().clues == 3);
    CHECK(root.now().children ==
          std::vector{CaseNumber(u"2022-0003"_s), CaseNumber(u"2022-0004"_s)});
    root.consequence("let-go", "2022-05-11", child("2022-0003"));
    CHECK(root.now().clues == 2);
    CHECK(root.now().children == std::vector{CaseNumber(u"2022-0004"_s)});
}

TEST_CASE("related, of one series, or another matter: the last answer counts", "[casework]")
{
    const CaseNumber other(u"2022-0002"_s);
    CaseStory story;
    story.act("relate", "2022-05-09", completeValues(u"relate"_s));
    CHECK(story.now().related == std::vector<Related>{{other, {}}});
    ActValues series = completeValues(u"relate"_s);
    series[u"series"_s] = u"老厂区搬迁"_s;
    story.act("relate", "2022-05-10", series);
    CHECK(story.now().related == std::vector<Related>{{other, u"老厂区搬迁"_s}});
    CHECK(story.now().distinct.empty());

    story.act("distinguish", "2022-05-11", completeValues(u"distinguish"_s));
    CHECK(story.now().related.empty());
    CHECK(story.now().distinct == std::vector{other});
    story.act("relate", "2022-05-12", completeValues(u"relate"_s));
    CHECK(story.now().distinct.empty());
    for (const char* act : {"relate", "distinguish"})
        CHECK(linked(story.now(), act, story.now()).error().code == ErrorCode::LinkToItself);
}

TEST_CASE("a successor takes an open case over, and old papers keep the old name", "[casework]")
{
    CaseStory story = storyUpTo(State::Dispatched);
    story.consequence("hand-over", "2022-05-11",
                      {{u"unit"_s, u"dept-housing-construction"_s}, {u"basis"_s, u"机构改革"_s}});
    CHECK(story.now().lead == UnitId(u"dept-housing-construction"_s));
    CHECK(story.now().legs.back().unit == UnitId(u"dept-finance"_s));
    CHECK(story.now().moves.back() ==
          Move{Move::Kind::Led, day("2022-05-11"), UnitId(u"dept-housing-construction"_s), {}, 3});
}
