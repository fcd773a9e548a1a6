// SPDX-License-Identifier: GPL-3.0-or-later
// What an act on one case leaves on another: the root of a merge takes its clues in, two related
// or different matters know it of each other.
#include "core/office/acting.h"
#include "tests/core/office/desk_maker.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

std::vector<ActResult> merge(DeskMaker& maker, const std::vector<CaseNumber>& numbers,
                             const CaseNumber& root, const QString& commandId = {})
{
    return act(maker.desk(), rowOf(Act::Merge), maker.on("2022-06-01", commandId), numbers,
               {{u"root"_s, root.text()}});
}

void unmerge(DeskMaker& maker, const CaseNumber& number, const char* on)
{
    maker.act("unmerge", number, on, {{u"reason"_s, u"不是同一笔款项"_s}});
}

// The case without what every act leaves: when and how it was touched last, and its moves.
Case withoutTrace(Case subject)
{
    subject.lastActOn = subject.lastOrderedOn = {};
    subject.statesSeen = subject.statesOfLastDay = {};
    subject.acts.clear();
    subject.latestAct.clear();
    subject.latestText.clear();
    subject.moves.clear();
    return subject;
}

} // namespace

TEST_CASE("merged and parted again, child and root are what they were", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    maker.dispatched(child);
    const Case rootBefore = maker.load(root);
    const Case childBefore = maker.load(child);

    REQUIRE(merge(maker, {child}, root)[0].ok());
    CHECK(maker.load(root).children == std::vector{child});
    CHECK(maker.load(root).clues == 2);
    CHECK(maker.load(child).mergedInto == root);

    unmerge(maker, child, "2022-06-02");
    CHECK(withoutTrace(maker.load(root)) == withoutTrace(rootBefore));
    CHECK(withoutTrace(maker.load(child)) == withoutTrace(childBefore));
    CHECK(maker.load(root).moves == rootBefore.moves); // nothing that figures count
    CHECK(maker.isSound());
}

TEST_CASE("a root that has gone on lets its child go on its own last day", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    REQUIRE(merge(maker, {child}, root)[0].ok());
    maker.act("annotate", root, "2022-06-10", {{u"text"_s, u"已电话联系"_s}});
    unmerge(maker, child, "2022-06-02");
    CHECK(maker.load(child).lastActOn == day("2022-06-02"));
    CHECK(maker.load(root).lastActOn == day("2022-06-10"));
    CHECK(maker.load(root).clues == 1);
}

TEST_CASE("several cases are merged by one command, once", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const std::vector children{maker.registered(), maker.registered(), maker.registered()};
    for (const auto& result : merge(maker, children, root, u"click-1"_s)) {
        CHECK(result.ok());
        CHECK(result.state == State::Merged);
    }
    CHECK(maker.load(root).children == children);
    CHECK(maker.load(root).clues == 4);

    const auto head = maker.head();
    for (const auto& result : merge(maker, children, root, u"click-1"_s))
        CHECK(result.ok()); // done before
    CHECK(maker.head() == head);
}

TEST_CASE("a root among the cases to be merged keeps no other back", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    const auto results = merge(maker, {root, child}, root);
    REQUIRE(results[0].error);
    CHECK(results[0].error->code == ErrorCode::LinkToItself);
    CHECK(results[1].ok());
    CHECK(maker.load(root).children == std::vector{child});
}

TEST_CASE("a merge that is refused leaves neither case changed", "[office]")
{
    DeskMaker maker;
    const auto root = maker.registered();
    const auto child = maker.registered();
    REQUIRE(merge(maker, {child}, root)[0].ok());
    const auto third = maker.registered();
    const auto settled = maker.registered();
    maker.act("decline", settled, "2022-05-09",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"属民间借贷"_s}});

    struct Refused {
        CaseNumber subject;
        CaseNumber root;
        ErrorCode code;
    };
    const std::vector<Refused> attempts{
        {third, CaseNumber(u"2022-0099"_s), ErrorCode::CaseUnknown},
        {third, child, ErrorCode::RootMerged},
        {third, settled, ErrorCode::RootClosed},
        {root, third, ErrorCode::CaseHasChildren},
        {child, third, ErrorCode::ActNotAllowed},
    };
    const auto head = maker.head();
    for (const auto& attempt : attempts) {
        CAPTURE(attempt.subject.text(), attempt.root.text());
        const auto results = merge(maker, {attempt.subject}, attempt.root);
        REQUIRE(results[0].error);
        CHECK(results[0].error->code == attempt.code);
        CHECK(maker.head() == head);
    }
}

TEST_CASE("two related or different matters know it of each other", "[office]")
{
    DeskMaker maker;
    const auto first = maker.registered();
    const auto second = maker.registered();
    maker.act("relate", first, "2022-05-09",
              {{u"other"_s, second.text()}, {u"series"_s, u"老厂区搬迁"_s}});
    CHECK(maker.load(first).related == std::vector<Related>{{second, u"老厂区搬迁"_s}});
    CHECK(maker.load(second).related == std::vector<Related>{{first, u"老厂区搬迁"_s}});

    maker.act("distinguish", second, "2022-05-10", {{u"other"_s, first.text()}});
    for (const auto& number : {first, second}) {
        CHECK(maker.load(number).related.empty());
        CHECK(maker.load(number).distinct == std::vector{number == first ? second : first});
    }
    CHECK(maker.isSound());
}

TEST_CASE("a void case is like no other, and nothing is linked to it", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto spent = maker.registered();
    maker.act("withdraw", spent, "2022-05-06", {{u"reason"_s, u"误录"_s}});
    const auto* id = GENERATE("relate", "distinguish");
    const auto head = maker.head();
    const auto refused =
        act(maker.desk(), *actNamed(QString::fromLatin1(id)), maker.on("2022-05-07"),
            std::span(&number, 1), {{u"other"_s, spent.text()}})[0];
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error->code == ErrorCode::ActNotAllowed);
    CHECK(maker.head() == head);
}
