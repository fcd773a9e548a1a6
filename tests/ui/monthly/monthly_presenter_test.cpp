// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/monthly_presenter.h"

#include "tests/ui/heard_view.h"
#include "tests/ui/registered_clues.h"

#include <QFile>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingView final : MonthlyView, HeardView {
    QStringList months;
    QStringList ended;
    QString chosen;
    std::optional<MonthReport> report;
    QString hindrance;
    std::optional<ShownFigure> opened;

    void showMonths(const std::vector<MonthChoice>& all, const QString& month) override
    {
        months.clear();
        ended.clear();
        for (const auto& each : all) {
            months += each.month;
            if (each.ended)
                ended += each.month;
        }
        chosen = month;
    }
    void showReport(const CountedMonth* counted) override
    {
        report = counted ? std::optional(counted->report) : std::nullopt;
    }
    void offerFreezing(const QString& why) override { hindrance = why; }
    void showCases(const ShownFigure& figure) override { opened = figure; }
};

struct MonthDesk {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    MonthlyPresenter presenter{place.workplace, prompts, view};

    MonthDesk() { registerClue(place, u"景德镇青岚陶瓷有限公司"_s); }

    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return view.work.isEmpty(); }, 30'000));
    }
    void refresh()
    {
        presenter.refresh();
        finish();
    }
    std::int64_t counted(Measure measure) { return view.report->figures.total.count(measure); }
    QString target(const char* name) { return place.folder.filePath(QLatin1String(name)); }
};

} // namespace

TEST_CASE("the months that have begun are offered, the newest first", "[monthly]")
{
    MonthDesk at;
    at.refresh();
    CHECK(at.view.months == QStringList{u"2022-06"_s, u"2022-05"_s, u"2022-04"_s, u"2022-03"_s,
                                        u"2022-02"_s, u"2022-01"_s});
    CHECK(at.view.ended == at.view.months); // 2022-06 ends on the working date itself
    CHECK(at.view.chosen == u"2022-06");
}

TEST_CASE("the month on one page is written as its ending says, beside the window", "[monthly]")
{
    MonthDesk at;
    at.refresh();
    const auto [name, start] = GENERATE(std::pair("六月.pdf", QByteArray("%PDF")),
                                        std::pair("六月.docx", QByteArray("PK")));
    at.prompts.file = at.place.folder.filePath(QString::fromUtf8(name));
    at.presenter.exportOverview();
    at.finish();
    QFile file(*at.prompts.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(start.size()) == start);
}

TEST_CASE("after the report day the next month is under way and the last one is shown", "[monthly]")
{
    MonthDesk at;
    at.place.desk().workingDate = QDate(2022, 6, 21);
    at.refresh();
    CHECK(at.view.months.front() == u"2022-07");
    CHECK_FALSE(at.view.ended.contains(u"2022-07"_s));
    CHECK(at.view.chosen == u"2022-06");
}

TEST_CASE("the month that is chosen is counted", "[monthly]")
{
    MonthDesk at;
    at.refresh();
    REQUIRE(at.view.report);
    CHECK(at.view.report->figures.span.label == u"2022-06");
    CHECK(at.counted(Measure::New) == 1);
    CHECK(at.counted(Measure::Closing) == 1);

    at.presenter.choose(u"2022-05"_s);
    at.finish();
    CHECK(at.counted(Measure::New) == 0);
    at.refresh();
    CHECK(at.view.chosen == u"2022-05"); // it stays
}

TEST_CASE("of months that are chosen quickly the last one is shown", "[monthly]")
{
    MonthDesk at;
    at.presenter.refresh();
    at.presenter.choose(u"2022-05"_s);
    at.presenter.choose(u"2022-04"_s);
    REQUIRE(QTest::qWaitFor([&] { return at.view.report.has_value(); }, 30'000));
    CHECK(at.view.report->figures.span.label == u"2022-04");
}

TEST_CASE("a frozen month is told as such and stays as it was", "[monthly]")
{
    MonthDesk at;
    at.refresh();
    CHECK(at.view.hindrance.isEmpty());
    CHECK(at.presenter.freezeQuestion().contains(u"2022-06"));
    at.presenter.freeze();
    at.finish();
    CHECK_FALSE(at.view.refused);
    CHECK(at.view.changes == 1);

    registerClue(at.place, u"景德镇后录陶瓷有限公司"_s);
    at.refresh();
    CHECK(at.view.report->frozen);
    CHECK(at.counted(Measure::New) == 1);
    CHECK_FALSE(at.view.hindrance.isEmpty());
}

TEST_CASE("a figure is opened as its cases, under row, figure and month", "[monthly]")
{
    MonthDesk at;
    registerClue(at.place, u"景德镇后录陶瓷有限公司"_s);
    at.refresh();
    const auto frozen = GENERATE(false, true); // counted, or as they were frozen
    if (frozen) {
        at.presenter.freeze();
        at.finish();
        registerClue(at.place, u"景德镇新都陶瓷有限公司"_s);
        at.refresh();
    }
    at.presenter.open({}, Measure::New);
    REQUIRE(at.view.opened);
    CHECK(*at.view.opened ==
          ShownFigure{u"合计 · 本月新增 · 2022年6月"_s, {u"2022-0001"_s, u"2022-0002"_s}});

    at.view.opened.reset();
    at.presenter.open({FigurePlace::Table::Categories, u"other"_s}, Measure::Settled);
    CHECK_FALSE(at.view.opened);
    CHECK(at.view.said.contains(u"No case"_s));
}

TEST_CASE("a month is not frozen before its period is over", "[monthly]")
{
    MonthDesk at;
    at.place.desk().workingDate = QDate(2022, 6, 10);
    at.refresh();
    CHECK(at.view.chosen == u"2022-05");
    at.presenter.choose(u"2022-06"_s);
    at.finish();
    CHECK(at.view.hindrance.contains(u"2022-06-20"));
}

TEST_CASE("the workbook of the month is written where the person says", "[monthly]")
{
    MonthDesk at;
    at.refresh();
    SECTION("nowhere")
    {
        at.presenter.exportWorkbook();
        CHECK(at.view.work.isEmpty());
        CHECK(at.view.said.isEmpty());
    }
    SECTION("into a file")
    {
        at.prompts.file = at.target("月报.xlsx");
        at.presenter.exportWorkbook();
        at.finish();
        CHECK(at.view.file == *at.prompts.file);
        QFile written(at.view.file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.read(2) == "PK");
    }
    SECTION("into a folder that is not there")
    {
        at.prompts.file = at.target("nowhere/month.xlsx");
        at.presenter.exportWorkbook();
        at.finish();
        REQUIRE(at.view.refused);
        CHECK(at.view.refused->code == ErrorCode::FolderMissing);
        CHECK(at.view.file.isEmpty());
    }
}

TEST_CASE("a working date before the programme has no month", "[monthly]")
{
    MonthDesk at;
    at.place.desk().workingDate = QDate(2021, 6, 20);
    at.presenter.refresh();
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::YearOutside);
    CHECK(at.view.work.isEmpty());
}
