// SPDX-License-Identifier: GPL-3.0-or-later
// After every act the keyboard is where the next keystroke belongs, and never on the bar where
// it would name another operator.
#include "tests/ui/acted_case.h"
#include "tests/ui/shared/own_settings.h"
#include "tests/ui/window/typed_act.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/casefile/chronicle_view.h"
#include "ui/shared/notice.h"
#include "ui/window/desk_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

using tests::kOther;
using tests::kSubject;

// The window on a ledger with two cases.
struct AtWindow : tests::ActedCase {
    tests::OwnSettings settings;
    std::optional<MainWindow> window;

    void open()
    {
        window.emplace(place.workplace);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
    }
    [[nodiscard]] QWidget& screen() const
    {
        return *window->findChild<QStackedWidget*>(u"screens"_s)->currentWidget();
    }
    [[nodiscard]] bool focusIsInScreen() const
    {
        QCoreApplication::processEvents();
        return screen().isAncestorOf(QApplication::focusWidget());
    }
};

} // namespace

TEST_CASE("after an act the next case number typed is looked for and names nobody", "[window]")
{
    AtWindow at;
    at.open();
    at.window->showCase(kSubject.text());
    auto& panel = *at.window->findChild<CaseFilePanel*>();
    QTest::mouseClick(panel.findChild<QPushButton*>(u"annotate"_s), Qt::LeftButton);
    tests::typeInto(*panel.findChild<ActForm*>(), u"text"_s, u"已电话联系"_s);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
    QCoreApplication::processEvents();

    QTest::keyClicks(QApplication::focusWidget(), kOther.text());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(at.place.workplace.operatorName == u"经办人01"_s);
    const auto* number = qobject_cast<QLineEdit*>(panel.focusProxy());
    REQUIRE(number);
    REQUIRE(number->text() == kOther.text());
    // The case that was typed is the one in front.
    QTest::mouseClick(panel.findChild<QPushButton*>(u"annotate"_s), Qt::LeftButton);
    tests::typeInto(*panel.findChild<ActForm*>(), u"text"_s, u"已电话联系"_s);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(at.place.desk().record.events(kOther)->back().kind == u"annotate");
}

TEST_CASE("after every act of a case the keyboard is in the number field", "[window]")
{
    const auto& row = GENERATE(from_range(allActs().begin(), allActs().end()));
    if (row.ofItsOwn || row.putsRight)
        return; // registered and sent on screens of their own; put right beside the entries
    const auto act = QString::fromUtf16(row.id);
    CAPTURE(act.toStdString());
    AtWindow at;
    at.prepare(act);
    at.open();
    at.window->showCase(kSubject.text());
    auto& panel = *at.window->findChild<CaseFilePanel*>();
    auto* button = panel.findChild<QPushButton*>(act);
    REQUIRE(button);
    INFO(button->toolTip().toStdString());
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* form = panel.findChild<ActForm*>();
    REQUIRE(form);
    CHECK(form->isAncestorOf(QApplication::focusWidget())); // the next keystroke fills the form
    const auto values = at.values(row, true);
    for (auto value = values.begin(); value != values.end(); ++value)
        tests::typeInto(*form, value.key(), value.value());
    auto* confirm = form->findChild<QPushButton*>(u"confirm"_s);
    INFO(confirm->toolTip().toStdString());
    REQUIRE(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    REQUIRE(at.focusIsInScreen());
    const auto events = at.place.desk().record.events(kSubject);
    const bool isTold = std::ranges::find(*events, act, &Event::kind) != events->end();
    CHECK(isTold == (row.act != Act::Refer)); // which no case tells of
    CHECK(QApplication::focusWidget() == panel.focusProxy());
    CHECK(at.place.workplace.operatorName == u"经办人01"_s);
}

TEST_CASE("after an entry was put right the keyboard is on its line", "[window]")
{
    const auto act = GENERATE(as<QString>{}, u"docket"_s, u"dispatch"_s);
    AtWindow at;
    at.does(act);
    at.open();
    at.window->showCase(kSubject.text());
    auto* chronicle = at.window->findChild<ChronicleView*>();
    const auto* lines = qobject_cast<ChronicleModel*>(chronicle->model());
    const auto events = at.place.desk().record.events(kSubject);
    const auto entry = std::ranges::find(*events, act, &Event::kind)->seq;
    chronicle->setFocus();
    chronicle->setCurrentIndex(lines->lineOf(entry));
    QTest::keyClick(chronicle, Qt::Key_Delete);
    REQUIRE(QApplication::focusWidget()->objectName() == u"reason"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"by mistake"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.focusIsInScreen());
    CHECK(at.place.desk().record.events(kSubject)->at(events->size()).kind == u"withdraw"_s);
    CHECK(QApplication::focusWidget() == chronicle);
    CHECK(lines->line(chronicle->currentIndex()).entry == entry);
}

TEST_CASE("a screen keeps the keyboard when what had it is hidden, disabled or deleted", "[window]")
{
    const auto& place = GENERATE(from_range(allPlaces().begin(), allPlaces().end()));
    AtWindow at;
    at.does(u"dispatch"_s);
    at.open();
    at.window->showScreen(place.id());
    CAPTURE(place.name);
    // What is still being counted makes parts of the screen anew.
    REQUIRE(QTest::qWaitFor([&] { return *at.place.workplace.worksUnderWay == 0; }, 30'000));
    CHECK(at.focusIsInScreen());
    const auto takesKeys = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    };
    std::vector<QPointer<QWidget>> all; // some are made anew when what they show has been counted
    for (QWidget* widget : at.screen().findChildren<QWidget*>())
        all.emplace_back(widget);
    for (const QPointer<QWidget>& widget : all) {
        if (!widget || !takesKeys(widget))
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        widget->setFocus();
        widget->hide();
        CHECK(at.focusIsInScreen());
        if (!widget)
            continue;
        widget->show();
        widget->setFocus();
        widget->setEnabled(false);
        CHECK(at.focusIsInScreen());
        if (widget)
            widget->setEnabled(true);
    }
    auto* made = new QPushButton(&at.screen()); // as the buttons of the acts are, and taken away
    made->show();
    made->setFocus();
    delete made;
    CHECK(at.focusIsInScreen());
}

TEST_CASE("neither wheel nor keys over the bar change who acts", "[window]")
{
    AtWindow at;
    at.open();
    auto* button = at.window->findChild<QPushButton*>(u"operator"_s);
    REQUIRE(button);
    const QPointF middle = button->rect().center();
    for (const int turn : {-120, 120}) {
        QWheelEvent wheel(middle, button->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(button, &wheel);
    }
    button->setFocus();
    QTest::keyClicks(button, u"2022-0002"_s);
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(at.place.workplace.operatorName == u"经办人01"_s);
}

TEST_CASE("what was told to one person is not told to the next", "[window]")
{
    AtWindow at;
    at.open();
    at.window->showCase(kSubject.text());
    auto& panel = *at.window->findChild<CaseFilePanel*>();
    QTest::mouseClick(panel.findChild<QPushButton*>(u"annotate"_s), Qt::LeftButton);
    tests::typeInto(*panel.findChild<ActForm*>(), u"text"_s, u"已电话联系"_s);
    QTest::mouseClick(panel.findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    REQUIRE(panel.findChild<Notice*>()->text().startsWith(u"✓ "_s));
    at.window->showScreen(u"intake"_s);
    Q_EMIT at.window->findChild<DeskBar*>()->operatorChanged(u"经办人02"_s);
    for (const auto* notice : at.window->findChildren<Notice*>())
        CHECK(notice->text().isEmpty());
}
