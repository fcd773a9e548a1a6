// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/yearend_panel.h"

#include "tests/ui/registered_clues.h"
#include "ui/shared/pictures/month_chart_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownYear {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    YearEndPanel panel{place.workplace, prompts, nullptr};

    void refresh()
    {
        panel.resize(1180, 640);
        panel.show();
        panel.activateWindow();
        panel.refresh();
        REQUIRE(QTest::qWaitFor([this] { return button("pdf")->isEnabled(); }, 30'000));
    }
    QPushButton* button(const char* name)
    {
        return panel.findChild<QPushButton*>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("nothing can be exported before the year is counted", "[yearend]")
{
    ShownYear at;
    CHECK_FALSE(at.button("pdf")->isEnabled());
    CHECK_FALSE(at.button("workbook")->isEnabled());
    at.refresh();
    CHECK(at.button("workbook")->isEnabled());
}

TEST_CASE("a case to be carried over leads to its file", "[yearend]")
{
    ShownYear at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    auto* cases = at.panel.findChild<QTableView*>(u"carriedOver"_s);
    REQUIRE(cases);
    at.panel.findChild<QTabWidget*>()->setCurrentWidget(cases);
    QSignalSpy wanted(&at.panel, &Screen::caseWanted);
    cases->setFocus();
    cases->setCurrentIndex(cases->model()->index(0, 0));
    QTest::keyClick(cases, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"2022-0001"_s);
}

TEST_CASE("each figure of the overview is a link to its cases, with the keyboard too", "[yearend]")
{
    ShownYear at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    QSignalSpy wanted(&at.panel, &Screen::casesWanted);
    auto* overview = at.panel.findChild<QLabel*>(u"overview"_s);
    REQUIRE(overview);
    CHECK(overview->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
    for (const auto* key : {"new", "opening", "settled", "declined", "closing", "late", "amountFen",
                            "fulfilledTotalFen"})
        CHECK(overview->text().contains(u"<a href='%1'>"_s.arg(QLatin1String(key))));
    Q_EMIT overview->linkActivated(u"closing"_s);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(1) == QStringList{u"2022-0001"_s});
}

TEST_CASE("each bar of the chart leads to its cases, by a double click and by Enter", "[yearend]")
{
    ShownYear at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    at.panel.findChild<QTabWidget*>()->setCurrentIndex(1);
    QTest::qWait(50); // until it is drawn there
    auto* chart = at.panel.findChild<MonthChartView*>();
    REQUIRE(chart);
    QSignalSpy wanted(&at.panel, &Screen::casesWanted);
    chart->setFocus();
    for (int bar = 0; bar < 10; ++bar) // from January's new ones to June's
        QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front() == u"新增 · 2022年6月"_s);
    CHECK(wanted.front().at(1) == QStringList{u"2022-0001"_s});
    const QRectF area = QRectF(chart->rect()).adjusted(8, 8, -8, -8); // across; the hint is below
    const QPoint june(static_cast<int>(area.left() + area.width() * (5 + 0.25) / 12),
                      chart->height() / 2);
    QTest::mouseClick(chart, Qt::LeftButton, {}, june);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted.at(1) == wanted.at(0));
}

TEST_CASE("the written summary is opened on demand", "[yearend]")
{
    ShownYear at;
    at.refresh();
    at.prompts.file = at.place.folder.filePath(u"总结.pdf"_s);
    QTest::keyClick(at.button("pdf"), Qt::Key_Space);
    auto* open = at.button("open");
    REQUIRE(QTest::qWaitFor([open] { return open->isVisible(); }, 30'000));
    QTest::keyClick(open, Qt::Key_Space);
    CHECK(at.prompts.opened == QStringList{*at.prompts.file});
}
