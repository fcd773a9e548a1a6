// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ledger/counted_query.h"
#include "tests/ui/shared/bare_desk.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/ledger/ledger_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

struct NoPrompts final : Prompts {
    std::optional<QString> openFile(const QString&, const QString&) override { return {}; }
    std::optional<QString> saveFile(const QString&, const QString&, const QString&) override
    {
        return {};
    }
    std::optional<QString> openFolder(const QString&) override { return {}; }
    bool confirm(const QString&, const QString&) override { return false; }
    std::optional<qsizetype> choose(const QString&, const QStringList&) override { return {}; }
    std::optional<QString> askLine(const QString&) override { return {}; }
    std::optional<QString> askSecret(const QString&) override { return {}; }
    void openInDesktop(const QString&) override {}
};

struct OnScreen {
    explicit OnScreen(std::int64_t size) : query(size)
    {
        panel.resize(1200, 600);
        panel.show();
        panel.refresh();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    tests::OwnSettings settings;
    tests::CountedQuery query;
    tests::BareDesk bare;
    Desk desk = bare.over(query);
    Workplace workplace{desk, {}, u"ledger"_s, {}, u"经办人01"_s};
    NoPrompts prompts;
    LedgerPanel panel{workplace, prompts, nullptr};
    QTableView* table = panel.findChild<QTableView*>();
    QLineEdit* find = panel.findChild<QLineEdit*>();

    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* each : panel.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&').startsWith(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const auto* each : panel.findChildren<QLabel*>()) {
            if (each->isVisibleTo(&panel) && each->text().contains(text))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("a case is found and opened with the keyboard alone", "[ledger]")
{
    OnScreen screen(16);
    QString opened;
    QObject::connect(&screen.panel, &Screen::caseWanted, &screen.panel,
                     [&](const QString& number) { opened = number; });
    QTest::keySequence(&screen.panel, QKeySequence::Find);
    CHECK(screen.find->hasFocus());
    QTest::keyClicks(screen.find, u"some words"_s);
    QTest::keyClick(screen.find, Qt::Key_Return);
    CHECK(screen.query.asked.find == u"some words"_s);
    CHECK(screen.table->hasFocus());
    QTest::keyClick(screen.table, Qt::Key_Down);
    QTest::keyClick(screen.table, Qt::Key_Return);
    CHECK(opened == u"2022-0002"_s);
}

TEST_CASE("the count is said under the list, and an empty ledger says what to do", "[ledger]")
{
    CHECK(OnScreen(16).says(u"16 case(s) in all"_s));
    const OnScreen empty(0);
    CHECK(empty.says(u"The ledger has no case yet."_s));
    CHECK_FALSE(empty.table->isVisibleTo(&empty.panel));
}

TEST_CASE("chosen cases go to the dispatch screen, or the button says why not", "[ledger]")
{
    OnScreen screen(5);
    QStringList wanted;
    QObject::connect(&screen.panel, &Screen::dispatchWanted, &screen.panel,
                     [&](const QStringList& numbers) { wanted = numbers; });
    screen.table->selectRow(4); // dispatched already
    auto* dispatch = screen.button(u"Dispatch"_s);
    REQUIRE(dispatch);
    CHECK_FALSE(dispatch->isEnabled());
    CHECK_FALSE(dispatch->toolTip().isEmpty());
    screen.table->selectAll();
    REQUIRE(dispatch->isEnabled());
    dispatch->click();
    CHECK(wanted.size() == 4);
}

TEST_CASE("several states are chosen from one menu, and open stands alone", "[ledger]")
{
    OnScreen screen(3);
    auto* states = screen.panel.findChild<QPushButton*>(u"states"_s);
    REQUIRE(states);
    const auto choose = [&](const QString& state) {
        states->menu()->findChild<QAction*>(state)->trigger();
    };
    using Where = std::vector<std::pair<QString, QString>>;
    CHECK(states->text() == u"All states"_s);
    choose(u"handling"_s);
    choose(u"dispatched"_s);
    CHECK(screen.query.asked.where ==
          Where{{u"state"_s, u"dispatched"_s}, {u"state"_s, u"handling"_s}});
    choose(u"open"_s);
    CHECK(screen.query.asked.where == Where{{u"open"_s, u"true"_s}});
    CHECK(states->text() == u"Open"_s);
    choose(u"settled"_s);
    CHECK(screen.query.asked.where == Where{{u"state"_s, u"settled"_s}});
    screen.button(u"Clear"_s)->click();
    CHECK(screen.query.asked.where.empty());
    CHECK(states->text() == u"All states"_s);
}

TEST_CASE("days and amounts are typed below the row, and asked when the typing ends", "[ledger]")
{
    OnScreen screen(3);
    auto* more = screen.button(u"More"_s);
    REQUIRE(more);
    const auto field = [&](const QString& name) {
        for (auto* each : screen.panel.findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return static_cast<QLineEdit*>(nullptr);
    };
    auto* from = field(u"Registered on, from"_s);
    REQUIRE(from);
    CHECK_FALSE(from->isVisible());
    more->click();
    REQUIRE(from->isVisible());
    QTest::keyClicks(from, u"2022-06-01"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QTest::keyClicks(field(u"Disputed sum, to"_s), u"80"_s);
    QTest::keyClick(field(u"Disputed sum, to"_s), Qt::Key_Return);
    CHECK(screen.query.asked.where ==
          std::vector<std::pair<QString, QString>>{{u"registeredOn"_s, u"2022-06-01.."_s},
                                                   {u"disputedFen"_s, u"..80000000"_s}});
}

TEST_CASE("a figure's name stands above its cases, and Escape leads back to it", "[ledger]")
{
    OnScreen screen(3);
    int back = 0;
    QObject::connect(&screen.panel, &Screen::returnWanted, &screen.panel, [&] { ++back; });
    screen.panel.takeFocus();
    QTest::keyClick(screen.table, Qt::Key_Escape);
    CHECK(back == 0); // from nowhere
    screen.panel.showFigure(u"合计 · 在办 · 2022年6月"_s, {u"2022-0001"_s});
    CHECK(screen.says(u"合计 · 在办 · 2022年6月: 1 case(s)"_s));
    QTest::keyClick(screen.table, Qt::Key_Escape);
    CHECK(back == 1);
    screen.button(u"Back to the figure"_s)->click();
    CHECK(back == 2);
    screen.button(u"Clear"_s)->click();
    CHECK_FALSE(screen.says(u"合计 · 在办 · 2022年6月"_s));
}

TEST_CASE("the case in front stays in front when the record changed", "[ledger]")
{
    OnScreen screen(16);
    screen.table->selectRow(7);
    screen.panel.refresh();
    CHECK(screen.table->currentIndex().row() == 7);
}

TEST_CASE("a refusal stands above the list until the next answer", "[ledger]")
{
    OnScreen screen(3);
    screen.query.refusal = Error{ErrorCode::LedgerBusy, {u"ledger.jz"_s}};
    screen.panel.refresh();
    CHECK(screen.says(u"ledger.jz"_s));
    screen.query.refusal.reset();
    screen.panel.refresh();
    CHECK_FALSE(screen.says(u"ledger.jz"_s));
}

TEST_CASE("a view keeps filters and order under a name, and is forgotten by it", "[ledger]")
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(u"台账.jiuzhang"_s);
    const SavedView late{u"本月超期"_s,
                         {.find = u"陶瓷"_s,
                          .states = {u"handling"_s, u"returned"_s},
                          .lead = u""_s,
                          .late = true,
                          .registeredOn = {u"2022-06-01"_s, {}},
                          .disputed = {{}, u"80万元"_s},
                          .act = u"settle"_s,
                          .actOn = {u"2022-05-21"_s, u"2022-06-20"_s}},
                         u"dueOn"_s,
                         true};
    saveView(ledger, late);
    CHECK(savedViews(ledger) == std::vector{late});
    CHECK(savedViews(folder.filePath(u"另一本.jiuzhang"_s)).empty());
    saveView(ledger, {u"本月超期"_s});
    CHECK(savedViews(ledger) == std::vector{SavedView{u"本月超期"_s}});
    forgetView(ledger, u"本月超期"_s);
    CHECK(savedViews(ledger).empty());
}
