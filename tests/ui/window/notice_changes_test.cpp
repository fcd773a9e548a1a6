// SPDX-License-Identifier: GPL-3.0-or-later
// What another window adopts, and midnight, is seen by a window that stands open.
#include "tests/ui/registered_clues.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/intake/clue_form.h"
#include "ui/ledger/ledger_panel.h"
#include "ui/shared/field_editor.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

// The window of somebody, and the same ledger opened by somebody else.
struct TwoDesks {
    tests::OwnSettings settings;
    OpenWorkplace place;
    std::unique_ptr<OpenedLedger> other =
        OpenedLedger::open(place.path, OpenedLedger::Access::Write, place.clock()).value();
    std::optional<MainWindow> window;

    TwoDesks()
    {
        place.workplace.readRulesAgain = [this] { return place.ledger->readRulesAgain(); };
        window.emplace(place.workplace);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
        window->showScreen(u"intake"_s);
    }
    // The window is turned to, as after work in another program.
    void turnTo()
    {
        QTest::qWait(300); // until no screen works beside the window
        QEvent turned(QEvent::ActivationChange);
        QCoreApplication::sendEvent(&*window, &turned);
        QTest::qWait(1);
    }
    void setWorkingDate(std::optional<QDate> day)
    {
        const Acting acting{u"经办人02"_s, {}, QDate(2022, 6, 20), {}};
        REQUIRE(jiuzhang::setWorkingDate(other->desk().record, day, acting));
    }
    [[nodiscard]] QString day() const
    {
        return window->findChild<QLabel*>(u"workingDate"_s)->text();
    }
    [[nodiscard]] FieldEditor* entity() const
    {
        return window->findChild<ClueForm*>()->field(u"entity"_s);
    }
};

} // namespace

TEST_CASE("the day that another window set is taken over when this one is turned to", "[window]")
{
    TwoDesks at;
    const QPointer<QWidget> before = at.window->findChild<ClueForm*>();
    at.setWorkingDate(QDate(2022, 6, 21));
    at.turnTo();
    CHECK(at.day().contains(u"2022-06-21"_s));
    CHECK(at.place.workplace.acting().on == QDate(2022, 6, 21));
    CHECK_FALSE(before); // made anew
    const auto* screens = at.window->findChild<QStackedWidget*>(u"screens"_s);
    CHECK(screens->currentWidget()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("after midnight the window works on the new day", "[window]")
{
    TwoDesks at;
    at.setWorkingDate({});
    at.turnTo();
    CHECK(at.day() == u"Today 2022-12-01 Thursday"_s);
    at.place.realDay = QDate(2022, 12, 2);
    at.turnTo();
    CHECK(at.day() == u"Today 2022-12-02 Friday"_s);
    CHECK(at.place.workplace.acting().on == QDate(2022, 12, 2));
}

TEST_CASE("nothing typed is taken away by a change of rules, the screens follow later", "[window]")
{
    TwoDesks at;
    const QPointer<FieldEditor> entity = at.entity();
    auto* line = entity->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, u"half a name"_s);
    at.setWorkingDate(QDate(2022, 6, 21));
    at.turnTo();
    REQUIRE(entity);
    CHECK(entity->text() == u"half a name"_s);
    CHECK(QApplication::focusWidget() == line);
    CHECK(at.day().contains(u"2022-06-21"_s)); // the bar and the acts are of the new day already
    CHECK(at.place.workplace.acting().on == QDate(2022, 6, 21));

    line->clear();
    at.turnTo();
    CHECK_FALSE(entity);
}

TEST_CASE("what is recorded about cases leaves the window as it is", "[window]")
{
    TwoDesks at;
    const QPointer<QWidget> before = at.window->findChild<ClueForm*>();
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.turnTo();
    CHECK(before);
}

TEST_CASE("what another program entered is shown by itself, and not while one is typing",
          "[window]")
{
    TwoDesks at;
    at.window->showScreen(u"ledger"_s);
    auto* panel = at.window->findChild<LedgerPanel*>();
    const auto* rows = panel->findChild<QTableView*>()->model();
    REQUIRE(rows->rowCount() == 0);
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    CHECK(QTest::qWaitFor([&] { return rows->rowCount() == 1; }, 5'000));

    at.window->showScreen(u"intake"_s);
    auto* line = at.entity()->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, u"half a name"_s);
    registerClue(at.place, u"景德镇金玉陶瓷有限公司"_s);
    QTest::qWait(1'000);
    CHECK(at.entity()->text() == u"half a name"_s);
    CHECK(QApplication::focusWidget() == line);
}
