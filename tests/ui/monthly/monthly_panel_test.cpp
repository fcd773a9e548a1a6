// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monthly/monthly_panel.h"

#include "tests/ui/registered_clues.h"
#include "ui/shared/figure_view.h"
#include "ui/shared/pictures/bars_picture.h"
#include "ui/shared/pictures/month_chart_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownMonth {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    MonthlyPanel panel{place.workplace, prompts, nullptr};

    void refresh()
    {
        panel.resize(1180, 640);
        panel.show();
        panel.activateWindow();
        panel.refresh();
        REQUIRE(QTest::qWaitFor([this] { return button("export")->isEnabled(); }, 30'000));
    }
    QPushButton* button(const char* name)
    {
        return panel.findChild<QPushButton*>(QLatin1String(name));
    }
    QWidget* question() { return panel.findChild<QWidget*>(u"question"_s); }
    void press(const char* name)
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
};

// Headings stand in two lines. -1: there is none.
int columnOf(const FigureView& figures, const QString& heading)
{
    const auto* model = figures.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto lines = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (QString(lines).remove(u'\n') == heading)
            return column;
    }
    return -1;
}

} // namespace

TEST_CASE("a month is frozen with the keyboard, after a question", "[monthly]")
{
    ShownMonth at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    CHECK_FALSE(at.question()->isVisible());
    at.press("freeze");
    REQUIRE(at.question()->isVisible());

    QSignalSpy changed(&at.panel, &Screen::recordChanged);
    SECTION("not yet")
    {
        const auto key = GENERATE(Qt::Key_Space, Qt::Key_Escape); // on the answer that is offered
        QTest::keyClick(at.panel.focusWidget(), key);
        CHECK_FALSE(at.question()->isVisible());
        CHECK(at.panel.focusWidget() == at.button("freeze"));
        CHECK(changed.isEmpty());
    }
    SECTION("yes")
    {
        at.press("yes");
        REQUIRE(QTest::qWaitFor([&] { return changed.size() == 1; }, 30'000));
        at.refresh();
        CHECK_FALSE(at.button("freeze")->isEnabled());
        CHECK_FALSE(at.button("freeze")->toolTip().isEmpty());
        CHECK(at.button("export")->isEnabled());
    }
}

TEST_CASE("a month without cases says what a nil return is", "[monthly]")
{
    ShownMonth at;
    at.refresh();
    CHECK_FALSE(at.panel.findChild<QTableView*>()->isVisible());
    CHECK(at.panel.findChild<QWidget*>(u"nothing"_s)->isVisible());
    CHECK(at.button("export")->isEnabled());
}

TEST_CASE("Enter or a double click on a figure asks for its cases", "[monthly]")
{
    ShownMonth at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    auto* tabs = at.panel.findChild<QTabWidget*>();
    auto* figures = qobject_cast<FigureView*>(tabs->currentWidget()); // by unit
    REQUIRE(figures);
    const int closing = columnOf(*figures, u"在办"_s);
    REQUIRE(closing > 0);
    const auto index = figures->model()->index(0, closing);
    QSignalSpy wanted(&at.panel, &Screen::casesWanted);
    figures->setFocus();
    figures->setCurrentIndex(index);
    SECTION("Enter")
    {
        QTest::keyClick(figures, GENERATE(Qt::Key_Return, Qt::Key_Enter));
    }
    SECTION("a double click")
    {
        const auto place = figures->visualRect(index).center();
        QTest::mouseClick(figures->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(figures->viewport(), Qt::LeftButton, {}, place);
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0) == u"合计 · 在办 · 2022年6月"_s);
    CHECK(wanted.front().at(1) == QStringList{u"2022-0001"_s});

    at.refresh(); // counted anew, the figure stays in front
    REQUIRE(QTest::qWaitFor([&] { return figures->currentIndex().isValid(); }, 30'000));
    CHECK(figures->currentIndex() == figures->model()->index(0, closing));
}

TEST_CASE("each bar of the month's pictures leads to the cases of its figure", "[monthly]")
{
    ShownMonth at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    auto* tabs = at.panel.findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    QSignalSpy wanted(&at.panel, &Screen::casesWanted);
    SECTION("by category")
    {
        const auto pictures = at.panel.findChildren<BarsPicture*>();
        REQUIRE(pictures.size() == 3);
        auto* categories = pictures[1];
        REQUIRE(categories->bars().size() == 1);
        CHECK(categories->bars().front().size == 1);
        CHECK(pictures[2]->bars().empty()); // no money was recognised
        categories->setFocus();
        QTest::keyClick(categories, Qt::Key_Return);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.front().at(0).toString().endsWith(u" · 在办 · 2022年6月"_s));
    }
    SECTION("by month, up to the one that is reported")
    {
        auto* chart = at.panel.findChild<MonthChartView*>();
        chart->setFocus();
        for (int bar = 0; bar < 20; ++bar)
            QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Left); // from what is settled in June to what is new
        QTest::keyClick(chart, Qt::Key_Return);
        REQUIRE(wanted.size() == 1);
        CHECK(wanted.front().at(0) == u"新增 · 2022年6月"_s);
    }
    CHECK(wanted.front().at(1) == QStringList{u"2022-0001"_s});
}

TEST_CASE("Tab goes from the month to its acts, then to the figures", "[monthly]")
{
    ShownMonth at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.refresh();
    at.panel.findChild<QComboBox*>()->setFocus();
    const auto next = [&] {
        QTest::keyClick(at.panel.focusWidget(), Qt::Key_Tab);
        return at.panel.focusWidget();
    };
    CHECK(next() == at.button("overview"));
    CHECK(next() == at.button("export"));
    CHECK(next() == at.button("freeze"));
    CHECK(qobject_cast<QTabBar*>(next()));
    CHECK(qobject_cast<QTableView*>(next()));
}
