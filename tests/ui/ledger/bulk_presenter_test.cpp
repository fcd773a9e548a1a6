// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/bulk_presenter.h"

#include "tests/ui/open_workplace.h"
#include "tests/ui/registered_clues.h"

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct HeardBulk final : BulkView {
    std::optional<Mending> mending;
    const ActRow* row = nullptr;
    QString needed;
    QList<BulkLine> lines;
    QString done;
    void showMending(const Mending& shown) override { mending = shown; }
    void showAct(const ActRow& shown) override { row = &shown; }
    void showStillNeeded(const QString& sentence) override { needed = sentence; }
    void showLines(const QList<BulkLine>& all) override { lines = all; }
    void showDone(const QString& sentence) override { done = sentence; }
    void showClosed() override { mending.reset(); }
};

struct ChosenCases {
    OpenWorkplace place;
    HeardBulk view;
    AnsweringPrompts prompts;
    BulkPresenter presenter{place.workplace, prompts, view};
    std::vector<CaseNumber> cases{CaseNumber(u"2022-0001"_s), CaseNumber(u"2022-0002"_s),
                                  CaseNumber(u"2022-0003"_s)};

    ChosenCases()
    {
        for (const auto& number : cases)
            registerClue(place, u"景德镇瓷业第%1厂"_s.arg(number.text().right(1)));
    }
    [[nodiscard]] Case at(std::size_t each) { return *place.desk().record.load(cases[each]); }
    [[nodiscard]] std::int64_t head() { return place.desk().record.head()->seq; }
};

const QDate kDay(2022, 6, 20);

} // namespace

TEST_CASE("one field is corrected in all chosen cases, and each says what became of it", "[ledger]")
{
    ChosenCases all;
    all.presenter.correct(all.cases);
    REQUIRE(all.view.mending);
    for (const auto& value : all.view.mending->values)
        CHECK(value.now.isEmpty()); // each case has its own
    all.presenter.edited(rowOf(Act::Correct), {{u"field"_s, u"entity"_s}}, kDay);
    all.presenter.foresee(); // nothing was typed: no warning, but what stands
    REQUIRE(all.view.lines.size() == 3);
    CHECK(all.view.lines[1] == BulkLine{u"2022-0002: “景德镇瓷业第2厂” now"_s, false, false});
    ActValues values{{u"field"_s, u"contact"_s}, {u"value"_s, u"联系人09"_s}};
    all.presenter.edited(rowOf(Act::Correct), values, kDay);
    all.presenter.foresee();
    CHECK(all.view.needed.contains(u"is missing"_s)); // the reason
    values[u"reason"_s] = u"登记时录错"_s;
    all.presenter.edited(rowOf(Act::Correct), values, kDay);
    all.presenter.foresee();
    CHECK(all.view.needed.isEmpty());
    all.presenter.perform();
    for (std::size_t each = 0; each < 3; ++each)
        CHECK(all.at(each).clue.contact == u"联系人09"_s);
    REQUIRE(all.view.lines.size() == 3);
    CHECK_FALSE(all.view.lines[0].isRefused);
    CHECK(all.view.done == u"Correct: 3 case(s) put right"_s);
    const auto head = all.head();
    all.presenter.perform(); // a double click
    CHECK(all.head() == head);
}

TEST_CASE("what would become of each chosen case is told before, one that refuses keeps no other "
          "back",
          "[ledger]")
{
    ChosenCases all;
    REQUIRE(act(all.place.desk(), rowOf(Act::Docket), all.place.workplace.acting(),
                std::span(&all.cases[1], 1), {{u"docket"_s, u"2022年第一批"_s}})
                .front()
                .ok());
    all.presenter.withdraw(all.cases);
    all.presenter.edited(rowOf(Act::Withdraw), {}, kDay);
    all.presenter.foresee();
    CHECK(all.view.lines[0].text.contains(u"“Register” of 2022-06-20 is withdrawn"_s));
    CHECK(all.view.lines[1].text.contains(u"“Docket” of 2022-06-20 is withdrawn"_s));

    all.presenter.edited(rowOf(Act::Change), // what never becomes different
                         {{u"field"_s, u"creditCode"_s}, {u"value"_s, u"1"_s}}, kDay);
    all.presenter.foresee();
    CHECK(all.view.needed.startsWith(u"None of the cases"_s));
    for (const auto& line : all.view.lines)
        CHECK(line.isRefused);

    const std::vector<CaseNumber> mixed{all.cases[0], CaseNumber(u"2022-0099"_s)};
    all.presenter.withdraw(mixed);
    all.presenter.edited(rowOf(Act::Withdraw), {{u"reason"_s, u"误录"_s}}, kDay);
    all.presenter.perform();
    CHECK(all.at(0).state == State::Void);
    CHECK(
        all.view.lines[0].text.startsWith(u"2022-0001: “Register” of 2022-06-20 was withdrawn."_s));
    CHECK(all.view.lines[1].isRefused);
    CHECK(all.view.done == u"Withdraw: 1 case(s) put right, 1 refused"_s);
}

TEST_CASE("an act is done to all chosen cases, and each says what became of it", "[ledger]")
{
    ChosenCases all;
    REQUIRE(act(all.place.desk(), rowOf(Act::Docket), all.place.workplace.acting(),
                std::span(&all.cases[1], 1), {{u"docket"_s, u"2022年第一批"_s}})
                .front()
                .ok());
    const auto& docket = rowOf(Act::Docket);
    all.presenter.act(all.cases, docket);
    CHECK(all.view.row == &docket);
    all.presenter.foresee();
    CHECK(all.view.needed.startsWith(u"“Docket” is missing"_s)); // once, not of each case
    all.presenter.edited(docket, {{u"docket"_s, u"2022年第二批"_s}}, kDay);
    all.presenter.foresee();
    CHECK(all.view.needed.isEmpty());
    CHECK(all.view.lines[0] == BulkLine{u"2022-0001: ready"_s});
    CHECK(all.view.lines[1].isRefused); // it is on one already

    const auto& signFor = rowOf(Act::SignFor); // nothing was sent
    all.presenter.act(all.cases, signFor);
    all.presenter.foresee();
    CHECK(all.view.needed.startsWith(u"None of the cases can take this"_s));

    all.presenter.act(all.cases, docket);
    all.presenter.edited(docket, {{u"docket"_s, u"2022年第二批"_s}}, kDay);
    all.presenter.perform();
    CHECK(all.view.done == u"Docket: 2 case(s) done, 1 refused"_s);
    CHECK(all.view.lines[1].isRefused);
    REQUIRE(all.at(2).dockets.size() == 1);
}

TEST_CASE("several cases take together what can be the same for all of them", "[ledger]")
{
    struct Row {
        Act act;
        bool suits;
    };
    const auto row = GENERATE(values<Row>({
        {Act::SignFor, true},
        {Act::Annotate, true},
        {Act::Docket, true},
        {Act::Suspend, true},
        {Act::Fulfil, false},    // an amount of its own
        {Act::StrikeOff, false}, // what one entity says
        {Act::Merge, false},     // another case
        {Act::Remind, false},    // a letter
        {Act::Dispatch, false},  // has its screen
        {Act::Correct, false},   // and these their form
        {Act::Withdraw, false},
    }));
    CAPTURE(static_cast<int>(row.act));
    CHECK(BulkPresenter::suits(rowOf(row.act)) == row.suits);
}
