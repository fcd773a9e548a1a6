// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shared/bare_desk.h"
#include "ui/shared/terms_text.h"
#include "ui/today/today_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct RecordingView final : TodayView {
    QString backup;
    void showBackup(const QString& sentence) override { backup = sentence; }
    QString day;
    std::vector<TodayGroup> groups;
    std::optional<TodayPictures> pictures;
    std::vector<TodayDraft> drafts;
    QString nothing;
    std::optional<Error> refusal;

    void showDay(const QString& title) override { day = title; }
    void showGroups(const std::vector<TodayGroup>& shown) override { groups = shown; }
    void showPictures(const TodayPictures& shown) override { pictures = shown; }
    void showDrafts(const std::vector<TodayDraft>& shown) override { drafts = shown; }
    void showNothing(const QString& sentence) override { nothing = sentence; }
    void refuse(const Error& error) override { refusal = error; }

    [[nodiscard]] const TodayGroup& group(DueKind kind) const
    {
        return *std::find_if(groups.begin(), groups.end(),
                             [kind](const TodayGroup& group) { return group.kind == kind; });
    }
};

struct Day { // 20 June 2022, a Monday
    tests::BareDesk bare;
    RecordingView view;
    Workplace workplace{bare.desk, {}, {}, {}, u"经办人01"_s};
    TodayPresenter presenter{workplace, view};
};

DueItem item(DueKind kind, QDate due, int daysLate = 0, const QString& number = u"2022-0001"_s)
{
    return {kind, CaseNumber(number), u"景德镇某公司"_s, std::nullopt, due, daysLate};
}

} // namespace

TEST_CASE("an empty day says so, and what one can do", "[today]")
{
    Day today;
    today.presenter.show(std::vector<DueItem>{});
    CHECK(today.view.nothing.contains(u"Nothing waits"_s));
    CHECK(today.view.day.contains(u"2022-06-20"_s));
}

TEST_CASE("what waits is put into words", "[today]")
{
    struct Row {
        DueItem item;
        QString words;
    };
    const auto row = GENERATE(values<Row>({
        {item(DueKind::Late, {2022, 6, 10}, 6), u"6 working day(s) late"_s},
        {item(DueKind::Late, {2022, 6, 18}, 0), u"its limit has passed"_s}, // a Saturday
        {item(DueKind::Due, {2022, 6, 22}), u"2 working day(s) left"_s},
        {item(DueKind::Due, {2022, 6, 20}), u"due today"_s},
        {item(DueKind::ToAssign, {2022, 6, 17}), u"no unit has it yet"_s},
        {item(DueKind::Decision, {2022, 6, 22}),
         u"decision of the docket: 2 working day(s) left"_s},
        {item(DueKind::Decision, {2022, 6, 20}), u"decision of the docket: due today"_s},
        {item(DueKind::Limit, {2022, 6, 16}, 2), u"limit of the letter: 2 working day(s) late"_s},
        {item(DueKind::Limit, {2022, 6, 18}), u"limit of the letter: its limit has passed"_s},
        {item(DueKind::FollowUp, {2022, 6, 20}), u"promised to the entity: due today"_s},
        {item(DueKind::Instalment, {2022, 6, 16}, 2),
         u"instalment of the plan: 2 working day(s) late"_s},
        {item(DueKind::Successor, {2022, 5, 31}), u"its unit has ended: choose who takes over"_s},
        {item(DueKind::ToSign, {2022, 6, 22}), u"not signed for yet"_s},
        {item(DueKind::ToSign, {2022, 6, 16}, 2), u"not signed for, 2 working day(s) late"_s},
    }));
    Day today;
    today.presenter.show(std::vector{row.item});
    const auto& group = today.view.group(row.item.kind);
    REQUIRE(group.lines.size() == 1);
    CHECK(group.lines[0].words == row.words);
    CHECK(group.lines[0].number == u"2022-0001"_s);
    CHECK(group.lines[0].unit == u"This office"_s);
    CHECK(today.view.nothing.isEmpty());
}

TEST_CASE("a dissatisfied entity's case names the one act that its state allows", "[today]")
{
    struct Row {
        Act remedy;
        QString words;
    };
    const auto row = GENERATE(values<Row>({
        {Act::Refuse, u"the entity is dissatisfied: Refuse?"_s},
        {Act::Reopen, u"the entity is dissatisfied: Reopen?"_s},
    }));
    Day today;
    auto dissatisfied = item(DueKind::FollowUp, {2022, 6, 20});
    dissatisfied.remedy = row.remedy;
    today.presenter.show(std::vector{dissatisfied});
    CHECK(today.view.group(DueKind::FollowUp).lines[0].words == row.words);
}

TEST_CASE("dates are called what they are, and reports are not counted as cases", "[today]")
{
    Day today;
    auto report = item(DueKind::ReportMissing, {2022, 6, 25});
    report.number.reset();
    today.presenter.show(std::vector{item(DueKind::FollowUp, {2022, 6, 20}),
                                     item(DueKind::Decision, {2022, 6, 22}),
                                     item(DueKind::Due, {2022, 6, 22}), report});
    CHECK(today.view.group(DueKind::FollowUp).dateTitle == u"Follow-up on"_s);
    CHECK(today.view.group(DueKind::Decision).dateTitle == u"To be carried out by"_s);
    CHECK(today.view.group(DueKind::Due).dateTitle == u"Due on"_s);
    CHECK(today.view.group(DueKind::Due).isOfCases);
    CHECK_FALSE(today.view.group(DueKind::ReportMissing).isOfCases);
}

TEST_CASE("every kind has its group, with its count and its way to exactly its cases", "[today]")
{
    const auto kind = GENERATE(DueKind::Late, DueKind::Due, DueKind::ToAssign, DueKind::ToSign,
                               DueKind::ToStrikeOff, DueKind::Lagging, DueKind::FollowUp);
    Day today;
    today.presenter.show(
        std::vector{item(kind, {2022, 6, 17}), item(kind, {2022, 6, 17}, 0, u"2022-0002"_s)});
    CHECK(today.view.groups.size() == 13);
    const auto& group = today.view.group(kind);
    CHECK(group.count == 2);
    CHECK(group.numbers == QStringList{u"2022-0001"_s, u"2022-0002"_s});
    CHECK(group.screen.isEmpty());
}

TEST_CASE("a long group is counted whole and listed in part", "[today]")
{
    Day today;
    std::vector<DueItem> items;
    for (int number = 1; number <= 120; ++number)
        items.push_back(item(DueKind::Late, {2022, 6, 10}, 6,
                             QStringLiteral("2022-%1").arg(number, 4, 10, QLatin1Char('0'))));
    today.presenter.show(items);
    CHECK(today.view.group(DueKind::Late).count == 120);
    CHECK(today.view.group(DueKind::Late).lines.size() == TodayPresenter::kMostLines);
}

TEST_CASE("after a long absence each matter is told once, with all that waits about it", "[today]")
{
    Day today;
    today.presenter.show(std::vector{item(DueKind::Late, {2022, 6, 10}, 6),
                                     item(DueKind::ToSign, {2022, 6, 16}, 2),
                                     item(DueKind::Lagging, {2022, 5, 31}),
                                     item(DueKind::Lagging, {2022, 5, 31}, 0, u"2022-0002"_s)});
    const auto& late = today.view.group(DueKind::Late);
    REQUIRE(late.lines.size() == 1);
    CHECK(late.lines[0].words == u"6 working day(s) late; not signed for, 2 working day(s) late; "
                                 "its stage has ended; it has not moved on"_s);
    const auto& toSign = today.view.group(DueKind::ToSign);
    CHECK(toSign.count == 1);
    CHECK(toSign.above == 1);
    CHECK(toSign.lines.empty());
    const auto& lagging = today.view.group(DueKind::Lagging);
    CHECK(lagging.count == 2);
    CHECK(lagging.above == 1);
    REQUIRE(lagging.lines.size() == 1);
    CHECK(lagging.lines[0].number == u"2022-0002"_s);
}

TEST_CASE("a step of the ladder leads to its screen, a missing report to the board", "[today]")
{
    Day today;
    auto urged = item(DueKind::Rung, {2022, 6, 17}, 1);
    urged.rung.emplace();
    urged.rung->rung.name = u"督办"_s;
    DueItem report{DueKind::ReportMissing, std::nullopt, u"2022-05"_s, std::nullopt, {2022, 5, 20}};
    today.presenter.show(std::vector{urged, report});
    CHECK(today.view.group(DueKind::Rung).screen == u"supervision"_s);
    CHECK(today.view.group(DueKind::Rung).lines.at(0).words == u"proposed: 督办"_s);
    const auto& missing = today.view.group(DueKind::ReportMissing);
    CHECK(missing.screen == u"board"_s);
    CHECK(missing.lines.at(0).entity == u"2022-05"_s);
    CHECK(missing.lines.at(0).number.isEmpty());
}

TEST_CASE("drafts left are offered, named by what was typed", "[today]")
{
    Day today;
    today.bare.drafts.kept = {
        {7, QDateTime({2022, 6, 19}, {1, 30}, Qt::UTC), {{u"entity"_s, u"宏达建材"_s}}},
        {8, QDateTime({2022, 6, 18}, {1, 30}, Qt::UTC), {}},
        {9,
         QDateTime({2022, 6, 17}, {1, 30}, Qt::UTC),
         {{u"act"_s, u"opine"_s}, {u"case"_s, u"2022-0001"_s}}}};
    today.presenter.show(std::vector<DueItem>{});
    REQUIRE(today.view.drafts.size() == 3);
    CHECK(today.view.drafts[0].id == 7);
    CHECK(today.view.drafts[0].number.isEmpty());
    CHECK(today.view.drafts[0].what == u"宏达建材"_s);
    CHECK(today.view.drafts[1].what == u"(no market entity yet)"_s);
    CHECK(today.view.drafts[2].number == u"2022-0001"_s); // an act that was begun on it
    CHECK(today.view.drafts[2].what == actText(u"opine"_s));
    CHECK(today.view.nothing.isEmpty());
}

TEST_CASE("a draft of who is to be shielded is named as lists name a case", "[today]")
{
    struct Row {
        QString shielding;
        QString what;
    };
    const auto row = GENERATE(values<Row>({{u"open"_s, u"景德镇翯骁陶瓷有限公司"_s},
                                           {u"lead-only"_s, u"某陶瓷企业"_s},
                                           {u"anonymous"_s, u"某陶瓷企业"_s},
                                           {u"不详"_s, u"某陶瓷企业"_s}}));
    Day today;
    today.bare.drafts.kept = {
        {7,
         QDateTime({2022, 6, 19}, {1, 30}, Qt::UTC),
         {{u"entity"_s, u"景德镇翯骁陶瓷有限公司"_s}, {u"confidential"_s, row.shielding}}}};
    today.presenter.show(std::vector<DueItem>{});
    CHECK(today.view.drafts.at(0).what == row.what);
}

TEST_CASE("a ledger that cannot be read is a refusal and no empty day", "[today]")
{
    Day today;
    today.presenter.show(tests::noLedger());
    REQUIRE(today.view.refusal);
    CHECK(today.view.refusal->code == ErrorCode::LedgerMissing);
    CHECK(today.view.nothing.isEmpty());
}

TEST_CASE("what falls due in four weeks stands in the calendar, the list tells five days",
          "[today]")
{
    Day today;
    today.presenter.show(
        std::vector{item(DueKind::Late, {2022, 6, 10}, 6, u"2022-0001"_s),
                    item(DueKind::Due, {2022, 6, 22}, 0, u"2022-0002"_s),
                    item(DueKind::Decision, {2022, 6, 22}, 0, u"2022-0002"_s),
                    item(DueKind::Due, {2022, 7, 13}, 0, u"2022-0003"_s),
                    item(DueKind::Instalment, {2022, 7, 17}, 0, u"2022-0004"_s), // a Sunday
                    item(DueKind::Due, {2022, 7, 18}, 0, u"2022-0005"_s)}); // behind the four weeks
    const auto& days = today.view.pictures->days;
    REQUIRE(days.size() == 28);
    CHECK(days.front().day == QDate(2022, 6, 20));
    CHECK(days.back().day == QDate(2022, 7, 17));
    QStringList told;
    for (const auto& day : days) {
        if (!day.numbers.isEmpty())
            told += day.day.toString(u"MM-dd"_s) + u' ' + day.numbers.join(u',');
    }
    CHECK(told == QStringList{u"06-22 2022-0002"_s, u"07-13 2022-0003"_s, u"07-17 2022-0004"_s});
    CHECK_FALSE(days.back().isWorkday);
    CHECK(days.front().told == u"today, 2022-06-20: nothing falls due"_s);
    CHECK(today.view.group(DueKind::Due).numbers == QStringList{u"2022-0002"_s});
    CHECK(today.view.group(DueKind::Instalment).count == 0);
}

TEST_CASE("the bars count each unit's cases once, and those of them that are late", "[today]")
{
    Day today;
    today.presenter.show(std::vector{item(DueKind::Late, {2022, 6, 10}, 6, u"2022-0001"_s),
                                     item(DueKind::Limit, {2022, 6, 14}, 4, u"2022-0001"_s),
                                     item(DueKind::Due, {2022, 6, 22}, 0, u"2022-0002"_s)});
    const auto& units = today.view.pictures->units;
    REQUIRE(units.size() == 1);
    CHECK(units[0].name == u"This office"_s);
    CHECK(units[0].numbers == QStringList{u"2022-0001"_s, u"2022-0002"_s});
    CHECK(units[0].late == 1);
}
