// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/at_menus.h"
#include "ui/casefile/casefile_panel.h"
#include "ui/shared/act_form.h"
#include "ui/shared/shades.h"
#include "ui/window/navigation.h"
#include "ui/window/style.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace jiuzhang::ui;

TEST_CASE("text size and colours are changed and remembered, and the screens follow", "[window]")
{
    AtMenus at;
    applyLook(); // as when the program begins
    const int usual = QApplication::font().pointSize();
    AtMenus::entry(at.menu(View), u"Larger"_s)->trigger();
    CHECK(QApplication::font().pointSize() == usual + 1);
    CHECK(savedTextStep() == 1);
    QTest::qWait(1);
    AtMenus::entry(at.menu(View), u"Dark"_s)->trigger();
    CHECK(savedLook() == Look::Dark);
    const QPalette dark = QApplication::palette();
    CHECK(dark.color(QPalette::Base).lightness() < dark.color(QPalette::Text).lightness());
    QTest::qWait(1);
    AtMenus::entry(at.menu(View), u"Usual"_s)->trigger();
    CHECK(QApplication::font().pointSize() == usual);
    saveLook(Look::System);
    applyLook();
}

TEST_CASE("whatever look is chosen, the case stays open and its counts stand", "[window]")
{
    AtMenus at;
    at.window->showCase(tests::kSubject.text());
    const auto waiting = [&] {
        return at.window->findChild<Navigation*>()->waiting().value(u"dispatch"_s);
    };
    REQUIRE(QTest::qWaitFor([&] { return waiting() == 2; })); // gathered for Today
    for (const auto& choice : {u"Dark"_s, u"Larger"_s, u"As the system"_s, u"Usual"_s}) {
        CAPTURE(choice.toStdString());
        AtMenus::entry(at.menu(View), choice)->trigger();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the old screens
        const auto* file = at.window->findChild<CaseFilePanel*>();
        CHECK(QTest::qWaitFor([&] { return file->isVisible(); }));
        CHECK(file->chosenCases() == QStringList{tests::kSubject.text()});
        CHECK(waiting() == 2);
    }
}

TEST_CASE("every text can be read on its ground, light and dark", "[window]")
{
    const tests::OwnSettings settings;
    saveLook(GENERATE(Look::Light, Look::Dark));
    applyLook();
    const QPalette palette = QApplication::palette();
    // WCAG 2: the relative luminance of a colour, and the contrast of two.
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& one, const QColor& other) {
        const auto [dark, light] = std::minmax(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    };
    for (const auto ground :
         {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button}) {
        CAPTURE(static_cast<int>(ground));
        const QColor on = palette.color(ground);
        for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                QPalette::Link, QPalette::PlaceholderText})
            CHECK(contrast(palette.color(text), on) >= 4.5);
        for (const auto shade : {Shade::Mistake, Shade::Late, Shade::Pale})
            CHECK(contrast(colourOf(shade, palette), on) >= 4.5);
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
          4.5);
    saveLook(Look::System);
    applyLook();
}

TEST_CASE("when the desktop turns dark the window follows at once, and what is typed stays",
          "[window]")
{
    const QString sheet = qApp->styleSheet();
    installStyle(*qApp);
    AtMenus at;
    at.window->showCase(tests::kSubject.text());
    AtMenus::entry(at.shown(Cases), u"Annotate"_s)->trigger();
    const QPointer<ActForm> form = at.window->findChild<ActForm*>();
    REQUIRE(form);
    QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
    QPalette dark(QColor(0x2d3136), QColor(0x23262a));
    dark.setColor(QPalette::Base, QColor(0x1b1d20));
    QApplication::setPalette(dark);
    QTest::qWait(1);
    CHECK(qApp->styleSheet().contains(colourOf(Shade::Mistake, dark).name()));
    CHECK(at.window->palette().color(QPalette::Base) == QColor(0x1b1d20));
    REQUIRE(form);
    CHECK(form->values().value(u"text"_s) == u"typed"_s);
    QApplication::setPalette(QPalette());
    QTest::qWait(1);
    CHECK(qApp->styleSheet().contains(colourOf(Shade::Mistake, QApplication::palette()).name()));
    CHECK_FALSE(qApp->styleSheet().contains(u'$'));
    qApp->setStyleSheet(sheet);
}
