// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_presenter.h"

#include "core/office/months/submissions.h"
#include "tests/ui/heard_view.h"
#include "tests/ui/open_workplace.h"

#include <QFile>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

const UnitId kXinchang(u"360203002"_s);

// What the screen was told last, and how often the others were.
struct SeenBoard final : BoardView, HeardView {
    std::vector<int> years;
    SubmissionBoard board;
    ChosenReport report;
    std::vector<ChaseMonth> chase;
    QStringList months;
    ReportingChoice reporting;
    QString reportDay;
    bool changed = false;

    void showYears(const std::vector<int>& all, int) override { years = all; }
    void showBoard(const SubmissionBoard& shown) override { board = shown; }
    void showReport(const ChosenReport& shown) override { report = shown; }
    void showChase(const std::vector<ChaseMonth>& shown) override { chase = shown; }
    void showMonths(const QStringList& all) override { months = all; }
    void showReporting(const ReportingChoice& shown) override { reporting = shown; }
    void showReportDay(const QString& sentence, bool differs) override
    {
        reportDay = sentence;
        changed = differs;
    }
};

// The board at 2022-06-20, or at another working date.
struct AtBoard {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    SeenBoard seen;
    std::unique_ptr<BoardPresenter> presenter;

    explicit AtBoard(QDate workingDate = {2022, 6, 20})
    {
        place.desk().workingDate = workingDate;
        presenter = std::make_unique<BoardPresenter>(place.workplace, prompts, seen);
        presenter->refresh();
    }
    void choose(int month) { presenter->choose(kXinchang, QDate(2022, month, 1)); }
    [[nodiscard]] std::int64_t events() { return place.desk().record.head().value().seq; }
};

} // namespace

TEST_CASE("the board opens on the working year, with nothing chosen", "[board]")
{
    AtBoard at;
    CHECK(at.seen.years == std::vector{2022});
    CHECK(at.seen.board.year == 2022);
    CHECK(at.seen.board.months[5].owed == 10);
    CHECK(at.seen.report.act.isEmpty());
    CHECK(at.seen.chase.empty());
}

TEST_CASE("a report is recorded for the cell that is chosen", "[board]")
{
    AtBoard at;
    at.choose(6);
    CHECK(at.seen.report.title == u"新厂街道, 2022-06"_s);
    CHECK(at.seen.report.standing == u"Expected by 2022-06-20."_s);
    CHECK(at.seen.report.act == u"Record the report"_s);
    CHECK(at.seen.report.on == QDate(2022, 6, 20));

    at.presenter->record({2022, 6, 18}, true);
    CHECK(at.seen.changes == 1);
    CHECK(at.seen.said == u"新厂街道, 2022-06: Nil return"_s);
    at.presenter->refresh(); // as the window does then
    CHECK(at.seen.report.act == u"Record a correction"_s);
    CHECK(at.seen.board.months[5].nil == 1);

    at.presenter->record({2022, 6, 17}, false); // before what it corrects
    REQUIRE(at.seen.refused);
    CHECK(at.seen.refused->code == ErrorCode::DateBefore);
    CHECK(at.seen.changes == 1);
}

TEST_CASE("what cannot come in is not offered", "[board]")
{
    AtBoard at;
    SECTION("a month whose period has not begun")
    {
        at.choose(8);
        CHECK(at.seen.report.standing == u"The period begins on 2022-07-21."_s);
    }
    SECTION("nothing chosen any more")
    {
        at.choose(6);
        at.presenter->chooseNone();
    }
    CHECK(at.seen.report.act.isEmpty());
}

TEST_CASE("who has not reported is listed by month, with whom to call", "[board]")
{
    AtBoard at({2022, 7, 25});
    REQUIRE(at.seen.chase.size() == 2);
    // 21 to 24 June are four working days, then four weeks of five, and 25 July.
    CHECK(at.seen.chase[0].title == u"2022-06, 25 working day(s) late"_s);
    CHECK(at.seen.chase[0].units.size() == 10);
    CHECK(at.seen.chase[1].title.startsWith(u"2022-07, 3 working"_s));
}

TEST_CASE("notices are issued once and written where the clerk says", "[board]")
{
    AtBoard at({2022, 7, 25});
    CHECK(at.presenter->noticeQuestion().contains(u"2022-06, 2022-07"_s));
    const auto events = at.events();
    int issued = 0;
    SECTION("no file was chosen")
    {
        at.presenter->issueNotices();
        CHECK(at.seen.work.isEmpty());
    }
    SECTION("the file cannot be written: no number is spent")
    {
        at.prompts.file = u"/proc/nowhere/notice.pdf"_s;
        at.presenter->issueNotices();
        REQUIRE(QTest::qWaitFor([&] { return at.seen.refused.has_value(); }, 30'000));
        CHECK(at.seen.refused->code == ErrorCode::FolderMissing);
        CHECK(at.place.desk().papers.papersOf(2022).value().empty());
    }
    SECTION("written")
    {
        at.prompts.file = at.place.folder.filePath(u"催报.pdf"_s);
        at.presenter->issueNotices();
        REQUIRE(QTest::qWaitFor([&] { return at.seen.changes == 1; }, 30'000));
        CHECK(QFile(*at.prompts.file).size() > 0);
        CHECK(at.seen.file == at.prompts.file);
        issued = 2; // of June and of July
    }
    CHECK(at.events() == events + issued);
}

TEST_CASE("the report day follows from what is chosen before it is adopted", "[board]")
{
    AtBoard at;
    CHECK(at.seen.reporting.from == u"2022-06"_s);
    CHECK_FALSE(at.seen.changed);
    ReportingChoice choice = at.seen.reporting;
    choice.from = u"2022-08"_s;
    at.presenter->weigh(choice);
    CHECK(at.seen.reportDay ==
          u"2022-08 counts 2022-07-21 to 2022-08-20; report day 2022-08-20, a rest day"_s);
    CHECK_FALSE(at.seen.changed);
    choice.reporting.onRestDay = MonthlyReporting::RestDay::Later;
    at.presenter->weigh(choice);
    CHECK(at.seen.reportDay.endsWith(u"report day 2022-08-22"_s));
    CHECK(at.seen.changed);

    const auto events = at.events();
    at.presenter->decide(choice);
    CHECK(at.seen.adopted.contains(u"2022-08"_s));
    CHECK(at.events() == events + 1);
}
