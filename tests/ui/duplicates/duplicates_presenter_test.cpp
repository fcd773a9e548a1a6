// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_presenter.h"

#include "core/office/acting.h"
#include "tests/ui/heard_view.h"
#include "tests/ui/registered_clues.h"
#include "tests/ui/shielded_cases.h"

#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RecordingView final : DuplicatesView, HeardView {
    std::optional<std::vector<PairLine>> pairs;
    std::optional<ComparedPair> pair;

    void showPairs(const std::vector<PairLine>& shown, std::size_t) override { pairs = shown; }
    void showPair(const std::optional<ComparedPair>& shown) override { pair = shown; }
};

const CaseNumber kFirst(u"2022-0001"_s);
const CaseNumber kSecond(u"2022-0002"_s);

// Three cases of one business, that is three pairs.
struct ThreeAlike {
    OpenWorkplace place;
    RecordingView view;
    DuplicatesPresenter presenter{place.workplace, view};

    ThreeAlike()
    {
        for (int i = 0; i < 3; ++i)
            registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
        gather();
        REQUIRE(view.pairs->size() == 3);
        REQUIRE(view.pair);
        CHECK(view.pair->pair.a == kFirst);
        CHECK(view.pair->pair.b == kSecond);
    }
    void gather()
    {
        view.pairs.reset();
        presenter.refresh();
        REQUIRE(QTest::qWaitFor([this] { return view.pairs.has_value(); }));
    }
    Case load(const CaseNumber& number)
    {
        const auto subject = place.desk().record.load(number);
        REQUIRE(subject);
        return *subject;
    }
    void act(Act which, const CaseNumber& number, const ActValues& values)
    {
        const auto results = jiuzhang::act(place.desk(), rowOf(which), place.workplace.acting(),
                                           std::span(&number, 1), values);
        REQUIRE(results.front().ok());
    }
};

} // namespace

TEST_CASE("an empty ledger has no pair to answer", "[duplicates]")
{
    OpenWorkplace place;
    RecordingView view;
    DuplicatesPresenter presenter(place.workplace, view);
    presenter.refresh();
    REQUIRE(QTest::qWaitFor([&] { return view.pairs.has_value(); }));
    CHECK(view.pairs->empty());
    CHECK_FALSE(view.pair);
}

TEST_CASE("two cases stand side by side, field by field", "[duplicates]")
{
    ThreeAlike three;
    const auto& fields = three.view.pair->fields;
    const auto entity = std::find_if(fields.begin(), fields.end(), [](const ComparedField& field) {
        return field.a == u"景德镇青岚陶瓷有限公司"_s;
    });
    REQUIRE(entity != fields.end());
    CHECK(entity->isEqual());
    for (const auto& field : fields)
        CHECK_FALSE((field.a.isEmpty() && field.b.isEmpty()));
}

TEST_CASE("duplicate merges the later case into the earlier one, or the other way", "[duplicates]")
{
    const bool laterIsRoot = GENERATE(false, true);
    ThreeAlike three;
    three.presenter.sayDuplicate(laterIsRoot);
    const auto& root = laterIsRoot ? kSecond : kFirst;
    const auto& child = laterIsRoot ? kFirst : kSecond;
    CHECK(three.load(child).mergedInto == root);
    CHECK(three.load(root).clues == 2);
    CHECK(three.view.changes == 1);
    CHECK(three.view.said.contains(child.text()));
    three.gather();
    CHECK(three.view.pairs->size() == 1); // the merged two beside the third
}

TEST_CASE("related links both cases, with the name of their series", "[duplicates]")
{
    ThreeAlike three;
    three.presenter.sayRelated(u" 陶瓷园欠款 "_s);
    const auto related = three.load(kFirst).related;
    REQUIRE(related.size() == 1);
    CHECK(related[0].other == kSecond);
    CHECK(related[0].series == u"陶瓷园欠款"_s);
    CHECK(three.load(kSecond).related.front().other == kFirst);
    three.gather();
    CHECK(three.view.pairs->size() == 2);
}

TEST_CASE("no is remembered by both cases", "[duplicates]")
{
    ThreeAlike three;
    three.presenter.sayDistinct();
    CHECK(three.load(kFirst).distinct == std::vector{kSecond});
    CHECK(three.load(kSecond).distinct == std::vector{kFirst});
    CHECK(three.view.pairs->size() == 2); // the next pair is there at once
    CHECK(three.view.pair->pair.a == kFirst);
    CHECK(three.view.pair->pair.b == CaseNumber(u"2022-0003"_s));
    three.gather();
    CHECK(three.view.pairs->size() == 2);
}

TEST_CASE("a case that holds others is proposed to stay, and the other way is refused",
          "[duplicates]")
{
    ThreeAlike three;
    CHECK_FALSE(three.view.pair->laterIsRoot);
    three.act(Act::Merge, CaseNumber(u"2022-0003"_s), {{u"root"_s, kSecond.text()}});
    three.gather();
    REQUIRE(three.view.pairs->size() == 1);
    CHECK(three.view.pair->pair.a == kFirst);
    CHECK(three.view.pair->pair.b == kSecond);
    CHECK(three.view.pair->laterIsRoot);

    const auto head = three.place.desk().record.head().value().seq;
    three.presenter.sayDuplicate(false);
    REQUIRE(three.view.refused);
    CHECK(three.view.refused->code == ErrorCode::CaseHasChildren);
    CHECK(three.view.changes == 0);
    CHECK(three.place.desk().record.head().value().seq == head);
}

TEST_CASE("who is shielded is masked in the list of pairs and beside the other case",
          "[duplicates]")
{
    OpenWorkplace place;
    registerShielded(place);
    registerShielded(place);
    RecordingView view;
    DuplicatesPresenter presenter(place.workplace, view);
    presenter.refresh();
    REQUIRE(QTest::qWaitFor([&] { return view.pairs.has_value(); }));
    REQUIRE_FALSE(view.pairs->empty());
    for (std::size_t i = 0; i < view.pairs->size(); ++i) {
        CHECK(partyTracesIn(view.pairs->at(i).entity).isEmpty());
        presenter.choose(i);
        REQUIRE(view.pair);
        for (const auto& field : view.pair->fields) {
            CAPTURE(field.name.toStdString());
            CHECK(partyTracesIn(field.a + field.b).isEmpty());
        }
    }

    const auto told = view.pairs->size();
    seatReader(place); // who may not see the parties is not told that two are the same
    view.pairs.reset();
    presenter.refresh();
    REQUIRE(QTest::qWaitFor([&] { return view.pairs.has_value(); }));
    for (const auto& line : *view.pairs) {
        for (const auto& number : {line.pair.a, line.pair.b})
            CHECK(place.desk().record.load(number)->clue.shielding == Shielding::Open);
    }
    CHECK(view.pairs->size() < told);
}
