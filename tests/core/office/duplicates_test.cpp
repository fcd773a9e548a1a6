// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/duplicate_rows.h"
#include "core/office/months/reports.h"

#include "tests/core/office/desk_maker.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// A desk whose clues are named after their entity; two of one entity score 60 and what their
// other fields share.
struct DuplicatesDesk : DeskMaker {
    KnownClues known;

    CaseNumber clueOf(const char16_t* entity, const char16_t* facts = u"尾款未付")
    {
        return registered(clue(entity, facts));
    }
    [[nodiscard]] static ClueContent clue(const char16_t* entity, const char16_t* facts)
    {
        ClueContent content = tests::completeClue();
        content.entity = QString::fromUtf16(entity);
        content.facts = QString::fromUtf16(facts);
        content.claim = u"照办"_s;
        content.disputed.reset();
        return content;
    }
    const Directory& directory() { return desk().programme.directory; }
    std::vector<LikelyPair> pairs()
    {
        must(known.catchUp(desk()));
        return known.pairs(directory());
    }
    std::vector<CaseNumber> like(const char16_t* entity)
    {
        must(known.catchUp(desk()));
        std::vector<CaseNumber> numbers;
        for (const auto& each : known.casesLike(clue(entity, u"别的事情"), directory()))
            numbers.push_back(each.number);
        return numbers;
    }
};

} // namespace

TEST_CASE("a new clue is shown beside the cases it may belong to", "[office]")
{
    DuplicatesDesk maker;
    const auto first = maker.clueOf(u"青岚陶瓷有限公司");
    maker.clueOf(u"红日建材经营部");
    const auto second = maker.clueOf(u"青岚陶瓷公司");
    CHECK(maker.like(u"青岚陶瓷") == std::vector{first, second});
    CHECK(maker.like(u"瑶里茶叶").empty());
}

TEST_CASE("what was registered since is known after catching up", "[office]")
{
    DuplicatesDesk maker;
    CHECK_FALSE(maker.known.isReady());
    CHECK(maker.known.casesLike(tests::completeClue(), maker.directory()).empty());
    CHECK(maker.like(u"青岚陶瓷").empty());
    CHECK(maker.known.isReady());
    const auto number = maker.clueOf(u"青岚陶瓷");
    CHECK(maker.like(u"青岚陶瓷") == std::vector{number});
}

TEST_CASE("reading the ledger can be stopped, and then nothing is known", "[office]")
{
    DuplicatesDesk maker;
    maker.clueOf(u"青岚陶瓷");
    CHECK(refusalOf(maker.known.catchUp(maker.desk(), [](int) { return false; })) ==
          ErrorCode::Cancelled);
    CHECK_FALSE(maker.known.isReady());
    CHECK(maker.like(u"青岚陶瓷").size() == 1);
}

TEST_CASE("a pair is told once, with score and reasons, the earlier case first", "[office]")
{
    DuplicatesDesk maker;
    const auto a = maker.clueOf(u"青岚陶瓷有限公司", u"尾款未付");
    const auto b = maker.clueOf(u"青岚陶瓷公司", u"尾款未付");
    maker.clueOf(u"红日建材");
    const auto pairs = maker.pairs();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].a == a);
    CHECK(pairs[0].b == b);
    CHECK(pairs[0].likeness.score == 95); // name 60, respondent 20, text 15
    CHECK(toJson(pairs) ==
          QJsonArray{
              QJsonObject{{u"a"_s, a.text()},
                          {u"b"_s, b.text()},
                          {u"score"_s, 95},
                          {u"reasons"_s, QJsonArray{u"same-name"_s, u"respondent"_s, u"text"_s}}}});
    CHECK(maker.known.pairsOf(b, maker.directory()) == pairs);
    CHECK(maker.known.pairsOf(a, maker.directory()) == pairs);
}

TEST_CASE("the likeliest pair comes first", "[office]")
{
    DuplicatesDesk maker;
    maker.clueOf(u"青岚陶瓷", u"尾款未付");
    maker.clueOf(u"青岚陶瓷", u"奖励不兑现");
    maker.clueOf(u"红日建材", u"厂房租金减免");
    maker.clueOf(u"红日建材", u"厂房租金减免");
    const auto pairs = maker.pairs();
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].a == CaseNumber(u"2022-0003"_s));
    CHECK(pairs[1].a == CaseNumber(u"2022-0001"_s));
}

TEST_CASE("a pair that was answered is asked about no more", "[office]")
{
    const auto answer =
        GENERATE(as<std::pair<const char*, const char*>>(), std::pair{"distinguish", "other"},
                 std::pair{"relate", "other"}, std::pair{"merge", "root"});
    DuplicatesDesk maker;
    const auto a = maker.clueOf(u"青岚陶瓷");
    const auto b = maker.clueOf(u"青岚陶瓷");
    REQUIRE(maker.pairs().size() == 1);
    CAPTURE(answer.first);
    maker.act(answer.first, b, "2022-05-10", {{QString::fromLatin1(answer.second), a.text()}});
    CHECK(maker.pairs().empty());
    CHECK(maker.known.pairsOf(a, maker.directory()).empty());
    CHECK(maker.known.pairsOf(b, maker.directory()).empty());
}

TEST_CASE("a merged clue stands for its root, and a merge taken back is a question again",
          "[office]")
{
    DuplicatesDesk maker;
    const auto root = maker.clueOf(u"青岚陶瓷");
    const auto child = maker.clueOf(u"青岚窑业");
    maker.act("merge", child, "2022-05-10", {{u"root"_s, root.text()}});
    CHECK(maker.like(u"青岚窑业") == std::vector{root});
    const auto third = maker.clueOf(u"青岚窑业公司");
    const auto pairs = maker.pairs();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].a == root);
    CHECK(pairs[0].b == third);
    CHECK(maker.known.pairsOf(child, maker.directory()) == pairs);

    maker.act("distinguish", third, "2022-05-11", {{u"other"_s, root.text()}});
    CHECK(maker.pairs().empty());

    maker.act("unmerge", child, "2022-05-12", {{u"reason"_s, u"两件事"_s}});
    const auto again = maker.pairs();
    REQUIRE(again.size() == 1);
    CHECK(again[0].a == child);
    CHECK(again[0].b == third);
}

TEST_CASE("a case that nobody knows has no pairs", "[office]")
{
    DuplicatesDesk maker;
    maker.clueOf(u"青岚陶瓷");
    maker.pairs();
    CHECK(maker.known.pairsOf(CaseNumber(u"2022-9999"_s), maker.directory()).empty());
}

TEST_CASE("two cases count as one after a merge, and their clues as two", "[office]")
{
    DuplicatesDesk maker;
    const auto root = maker.clueOf(u"青岚陶瓷");
    const auto child = maker.clueOf(u"青岚陶瓷");
    maker.act("merge", child, "2022-05-10", {{u"root"_s, root.text()}});
    CHECK(maker.load(root).clues == 2);
    CHECK(maker.load(root).children == std::vector{child});
    const auto year = must(yearSummary(maker.desk(), 2022));
    CHECK(year.clues == 2);
    CHECK(year.figures.total.count(Measure::New) == 2);
    CHECK(year.figures.total.count(Measure::Merged) == 1);
    CHECK(year.figures.total.count(Measure::Closing) == 1);
    CHECK(year.figures.identityHolds());
    maker.act("unmerge", child, "2022-05-12", {{u"reason"_s, u"两件事"_s}});
    CHECK(maker.load(root).clues == 1);
    CHECK(maker.load(root).children.empty());
}

namespace {

// What an import has read: one row per entity, from row 2 on.
ImportOutcome readRows(std::initializer_list<const char16_t*> entities)
{
    ImportOutcome outcome;
    int row = 2;
    for (const char16_t* entity : entities)
        outcome.rows.taken.push_back(
            {u"线索"_s, row++, DuplicatesDesk::clue(entity, u"别的事情"), {}, {}});
    return outcome;
}

} // namespace

TEST_CASE("a row of a workbook is compared with the ledger and with the rows before it", "[office]")
{
    DuplicatesDesk maker;
    const auto known = maker.clueOf(u"青岚陶瓷有限公司");
    must(maker.known.catchUp(maker.desk()));
    const auto outcome = readRows({u"红日建材", u"青岚陶瓷", u"红日建材公司", u"瑶里茶叶"});
    const auto likely = likelyRows(outcome, maker.known, maker.directory());
    REQUIRE(likely.size() == 2);
    CHECK(likely[0].row == 3);
    CHECK(likely[0].of == known);
    CHECK(likely[0].ofSheet.isEmpty());
    CHECK(likely[1].row == 4);
    CHECK_FALSE(likely[1].of);
    CHECK(likely[1].ofSheet == u"线索"_s);
    CHECK(likely[1].ofRow == 2);
}

TEST_CASE("a row that was registered is no duplicate of its own case", "[office]")
{
    DuplicatesDesk maker;
    auto outcome = readRows({u"红日建材", u"红日建材"});
    outcome.imported = {{u"线索"_s, 2, maker.clueOf(u"红日建材")},
                        {u"线索"_s, 3, maker.clueOf(u"红日建材")}};
    must(maker.known.catchUp(maker.desk()));
    const auto likely = likelyRows(outcome, maker.known, maker.directory());
    REQUIRE(likely.size() == 1);
    CHECK(likely[0].row == 3);
    CHECK(likely[0].of == outcome.imported[0].number);
}

TEST_CASE("a row that was imported before is no new clue to compare", "[office]")
{
    DuplicatesDesk maker;
    auto outcome = readRows({u"红日建材"});
    outcome.earlier = {{u"线索"_s, 2, maker.clueOf(u"红日建材")}};
    must(maker.known.catchUp(maker.desk()));
    CHECK(likelyRows(outcome, maker.known, maker.directory()).empty());
}

TEST_CASE("of many cases like one row the likeliest are told", "[office]")
{
    DuplicatesDesk maker;
    for (int i = 0; i < 7; ++i)
        maker.clueOf(u"红日建材");
    const auto likeliest = maker.clueOf(u"红日建材", u"别的事情");
    must(maker.known.catchUp(maker.desk()));
    const auto likely = likelyRows(readRows({u"红日建材"}), maker.known, maker.directory());
    REQUIRE(likely.size() == kLikeOneRow);
    CHECK(likely[0].of == likeliest);
}
