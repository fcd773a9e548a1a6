// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/acted_case.h"
#include "tests/ui/shared/own_settings.h"
#include "ui/window/main_window.h"
#include "ui/window/places.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTest>

namespace jiuzhang::tests {

// The window on a ledger with two cases, at its menus.
struct AtMenus : ActedCase {
    OwnSettings settings;
    std::optional<ui::MainWindow> window;

    explicit AtMenus(ui::Language language = ui::Language::English)
    {
        ui::installLanguage(*QCoreApplication::instance(), language);
        window.emplace(place.workplace);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(&*window));
    }
    ~AtMenus() { ui::installLanguage(*QCoreApplication::instance(), ui::Language::English); }
    Q_DISABLE_COPY_MOVE(AtMenus)

    [[nodiscard]] QMenu* menu(int at) const { return window->menuBar()->actions()[at]->menu(); }
    [[nodiscard]] QMenu* shown(int at) const
    {
        auto* opened = menu(at);
        Q_EMIT opened->aboutToShow();
        return opened;
    }
    [[nodiscard]] static QAction* entry(const QMenu* menu, const QString& begins)
    {
        for (auto* each : menu->actions()) {
            if (QString(each->text()).remove(u'&').startsWith(begins, Qt::CaseInsensitive))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString inFront() const
    {
        const auto* screens = window->findChild<QStackedWidget*>(QStringLiteral("screens"));
        return ui::placeNames()[screens->currentIndex()];
    }
};

enum Menu { File, Edit, Cases, Go, View, Tools, Help };

[[nodiscard]] inline QString keyOf(const QAction* entry)
{
    return QKeySequence::mnemonic(entry->text()).toString();
}

} // namespace jiuzhang::tests
