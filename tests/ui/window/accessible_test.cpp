// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen, full of a year's cases, as those meet it who do not see it or use no mouse.
#include "tests/ui/window/full_desk.h"
#include "ui/window/places.h"

#include <QAccessible>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

using tests::FullDesk;

QString nameOf(QWidget* widget)
{
    auto* told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name) : QString();
}

QString described(const QWidget* widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() +
           u" in "_s + QLatin1String(widget->parentWidget()->metaObject()->className());
}

// What the keyboard can be in, as it is seen now.
bool takesKeyboard(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
           widget->isVisible() && !widget->focusProxy();
}

} // namespace

TEST_CASE("everything that the keyboard can be in is named to those who do not see it", "[window]")
{
    FullDesk at;
    for (const QString& screen : placeNames()) {
        at.goTo(screen);
        QStringList unnamed;
        for (auto* widget : at.window->findChildren<QWidget*>()) {
            if (takesKeyboard(widget) && nameOf(widget).isEmpty())
                unnamed += described(widget);
        }
        CAPTURE(screen.toStdString());
        CHECK(unnamed.join(u'\n').toStdString() == std::string());
    }
}

TEST_CASE("Tab leads to everything on a screen, and round again", "[window]")
{
    FullDesk at;
    for (const QString& screen : placeNames()) {
        at.goTo(screen);
        QSet<const QWidget*> chain;
        const QWidget* first = &*at.window;
        for (const QWidget* next = first->nextInFocusChain();
             next != first && !chain.contains(next); next = next->nextInFocusChain())
            chain.insert(next);
        QStringList missed;
        for (auto* widget : at.window->findChildren<QWidget*>()) {
            if (takesKeyboard(widget) && !chain.contains(widget))
                missed += described(widget);
        }
        CAPTURE(screen.toStdString());
        CHECK(missed.join(u'\n').toStdString() == std::string());
    }
}
