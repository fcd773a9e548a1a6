// SPDX-License-Identifier: GPL-3.0-or-later
// The letters underlined on a screen: with Alt, each does one thing.
#include "tests/ui/window/full_desk.h"
#include "ui/shared/language.h"
#include "ui/window/places.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

QString underlinedIn(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

// Of all that is seen on that part of the window.
QStringList wordsWithKeys(const QWidget& part)
{
    QStringList words;
    for (const auto* button : part.findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            words += button->text();
    }
    for (const auto* label : part.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            words += label->text();
    }
    for (const auto* tabs : part.findChildren<QTabBar*>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            words += tabs->tabText(tab);
    }
    words.removeIf([](const QString& each) { return underlinedIn(each).isEmpty(); });
    return words;
}

} // namespace

TEST_CASE("no two things of a Chinese screen have the same key, and none has one of the menu bar",
          "[window]")
{
    installLanguage(*QCoreApplication::instance(), Language::Chinese);
    {
        tests::FullDesk at;
        for (const auto& place : allPlaces()) {
            at.goTo(place.id());
            QMap<QString, QString> taken;
            for (const auto* title : at.window->menuBar()->actions())
                taken[underlinedIn(title->text())] = title->text();
            const auto* screens = at.window->findChild<QStackedWidget*>(u"screens"_s);
            for (const QString& words : wordsWithKeys(*screens->currentWidget())) {
                const QString key = underlinedIn(words);
                CAPTURE(place.name, words.toStdString(), taken.value(key).toStdString());
                CHECK_FALSE(taken.contains(key));
                taken[key] = words;
            }
        }
    }
    installLanguage(*QCoreApplication::instance(), Language::English);
}
