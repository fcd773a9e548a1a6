// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_panel.h"

#include "tests/ui/open_workplace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kJune = 5; // columns
constexpr int kJuly = 6;

struct ShownBoard {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    std::unique_ptr<BoardPanel> panel;

    explicit ShownBoard(QDate workingDate = {2022, 6, 20})
    {
        place.desk().workingDate = workingDate;
        panel = std::make_unique<BoardPanel>(place.workplace, prompts, nullptr);
        panel->resize(1180, 640);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        panel->refresh();
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        return panel->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* grid() { return panel->findChild<QTableView*>(); }
    QString cell(int row, int column)
    {
        return grid()->model()->index(row, column).data().toString();
    }
    void click(int row, int column)
    {
        const auto index = grid()->model()->index(row, column);
        grid()->scrollTo(index);
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {},
                          grid()->visualRect(index).center());
    }
};

} // namespace

TEST_CASE("a report is recorded by clicking its cell and the button", "[board]")
{
    ShownBoard at;
    CHECK(at.cell(1, kJune) == u"Expected"_s);
    at.click(1, kJune); // 新厂街道
    QSignalSpy changed(at.panel.get(), &Screen::recordChanged);
    SECTION("a report")
    {
        at.find<QPushButton>("record")->click();
        at.panel->refresh();
        CHECK(at.cell(1, kJune) == u"On time"_s);
        SECTION("and its correction")
        {
            CHECK(at.find<QPushButton>("record")->text() == u"Record a correction"_s);
            at.find<QPushButton>("record")->click();
            at.panel->refresh();
            CHECK(at.cell(1, kJune) == u"Corrected"_s);
        }
    }
    SECTION("a nil return")
    {
        at.panel->findChild<QCheckBox*>()->setChecked(true);
        at.find<QPushButton>("record")->click();
        at.panel->refresh();
        CHECK(at.cell(1, kJune) == u"Nil return"_s);
    }
    CHECK_FALSE(changed.isEmpty());
    const int sums = at.grid()->model()->rowCount() - 1;
    CHECK(at.cell(sums, kJune) == u"1/10"_s);
}

TEST_CASE("the words of the cells tell late, missing and not owed", "[board]")
{
    ShownBoard at({2022, 7, 25});
    CHECK(at.cell(1, kJune) == u"Missing"_s);
    CHECK(at.cell(1, 0) == u"Not owed"_s);
    at.click(1, kJuly);
    at.find<QPushButton>("record")->click(); // on the working date: late
    at.panel->refresh();
    CHECK(at.cell(1, kJuly) == u"Late"_s);
    CHECK(at.cell(1, 11).isEmpty()); // December is to come
}

TEST_CASE("notices are asked for with a question that can be declined", "[board]")
{
    ShownBoard at({2022, 7, 25});
    CHECK(at.find<QTreeWidget>("chase")->topLevelItemCount() == 2);
    at.find<QPushButton>("notices")->click();
    REQUIRE(at.find<QWidget>("question")->isVisible());
    QTest::keyClick(at.panel->focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(at.find<QWidget>("question")->isVisible());
    CHECK(at.place.desk().papers.papersOf(2022).value().empty());
}

TEST_CASE("where nothing is missing there is nobody to be asked", "[board]")
{
    ShownBoard at;
    CHECK_FALSE(at.find<QPushButton>("notices")->isEnabled());
}

TEST_CASE("the rule for rest days is in sight and shows the day that follows", "[board]")
{
    ShownBoard at;
    CHECK_FALSE(at.find<QPushButton>("adopt")->isEnabled());
    at.find<QComboBox>("from")->setCurrentText(u"2022-07"_s);
    at.find<QComboBox>("restDay")->setCurrentIndex(2);
    CHECK(at.find<QLabel>("reportDaySentence")->text().contains(u"2022-07-20"_s));
    CHECK(at.find<QPushButton>("adopt")->isEnabled());
    QSignalSpy rules(at.panel.get(), &Screen::rulesChanged);
    at.find<QPushButton>("adopt")->click();
    CHECK(rules.size() == 1);
}
