// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/yearend_presenter.h"

#include "tests/ui/heard_view.h"
#include "tests/ui/registered_clues.h"

#include <QFile>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingView final : YearEndView, HeardView {
    std::vector<int> years;
    int chosen = 0;
    std::optional<YearSummary> summary;
    std::optional<ShownFigure> opened;

    void showYears(const std::vector<int>& all, int year) override
    {
        years = all;
        chosen = year;
    }
    void showSummary(const YearSummary* counted) override
    {
        summary = counted ? std::optional(*counted) : std::nullopt;
    }
    void showCases(const ShownFigure& figure) override { opened = figure; }
};

struct YearDesk {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    YearEndPresenter presenter{place.workplace, prompts, view};

    YearDesk() { registerClue(place, u"景德镇青岚陶瓷有限公司"_s); }

    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return view.work.isEmpty(); }, 30'000));
    }
    void refresh()
    {
        presenter.refresh();
        finish();
    }
    QByteArray written(qint64 size)
    {
        QFile file(view.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.read(size);
    }
};

} // namespace

TEST_CASE("the years to the working date's are offered, the newest first", "[yearend]")
{
    YearDesk at;
    SECTION("in the first year")
    {
        at.refresh();
        CHECK(at.view.years == std::vector{2022});
        CHECK(at.view.chosen == 2022);
    }
    SECTION("in the second year")
    {
        at.place.desk().workingDate = QDate(2023, 1, 3);
        at.presenter.refresh();
        CHECK(at.view.years == std::vector{2023, 2022});
        CHECK(at.view.chosen == 2023);
        at.finish();
    }
}

TEST_CASE("the year that is chosen is counted", "[yearend]")
{
    YearDesk at;
    at.refresh();
    REQUIRE(at.view.summary);
    CHECK(at.view.summary->clues == 1);
    CHECK(at.view.summary->figures.total.count(Measure::New) == 1);
    CHECK(at.view.summary->carriedOver.size() == 1);
    CHECK(at.view.summary->months.size() == 12);
}

TEST_CASE("a figure of the year is opened as its cases", "[yearend]")
{
    YearDesk at;
    at.refresh();
    at.presenter.open({FigurePlace::Table::Tracks, {}}, Measure::Closing);
    REQUIRE(at.view.opened);
    CHECK(*at.view.opened == ShownFigure{u"尚未核实 · 在办 · 2022年度"_s, {u"2022-0001"_s}});
}

TEST_CASE("a year that has not begun shows no figures and says why", "[yearend]")
{
    YearDesk at;
    at.refresh();
    at.presenter.choose(2024);
    at.finish();
    CHECK_FALSE(at.view.summary);
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::DateInFuture);
}

TEST_CASE("the summary is written where the person says", "[yearend]")
{
    YearDesk at;
    at.refresh();
    SECTION("nowhere")
    {
        at.presenter.exportPdf();
        at.presenter.exportWorkbook();
        CHECK(at.view.work.isEmpty());
        CHECK(at.view.said.isEmpty());
    }
    SECTION("as a PDF")
    {
        at.prompts.file = at.place.folder.filePath(u"总结.pdf"_s);
        at.presenter.exportPdf();
        at.finish();
        CHECK(at.view.file == *at.prompts.file);
        CHECK(at.written(4) == "%PDF");
    }
    SECTION("as a text document")
    {
        at.prompts.file = at.place.folder.filePath(u"总结.docx"_s);
        at.presenter.exportDocx();
        at.finish();
        CHECK(at.view.file == *at.prompts.file);
        CHECK(at.written(2) == "PK");
    }
    SECTION("as a workbook")
    {
        at.prompts.file = at.place.folder.filePath(u"总结.xlsx"_s);
        at.presenter.exportWorkbook();
        at.finish();
        CHECK(at.view.file == *at.prompts.file);
        CHECK(at.written(2) == "PK");
    }
}

TEST_CASE("a summary that cannot be written is refused", "[yearend]")
{
    YearDesk at;
    at.refresh();
    at.prompts.file = at.place.folder.filePath(u"nowhere/summary"_s);
    SECTION("as a PDF")
    {
        at.presenter.exportPdf();
    }
    SECTION("as a text document")
    {
        at.presenter.exportDocx();
    }
    SECTION("as a workbook")
    {
        at.presenter.exportWorkbook();
    }
    at.finish();
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::FolderMissing);
    CHECK(at.view.file.isEmpty());
    CHECK(at.view.summary); // what is shown stays
}
