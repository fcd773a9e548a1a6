// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/go_menu.h"

#include "ui/window/navigation.h"
#include "ui/window/places.h"
#include "ui/window/walk.h"

namespace jiuzhang::ui {

GoMenu::GoMenu(Walk& walk, QWidget* window) : QMenu(tr("&Go"), window)
{
    addAction(tr("Find anythin&g…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &GoMenu::findWanted);
    auto* back =
        addAction(tr("Back&wards"), QKeySequence(Qt::ALT | Qt::Key_Left), &walk, &Walk::back);
    auto* forward =
        addAction(tr("&Forwards"), QKeySequence(Qt::ALT | Qt::Key_Right), &walk, &Walk::forward);
    auto* before = addAction(tr("Pre&vious case of the list"), QKeySequence(Qt::ALT | Qt::Key_Up),
                             &walk, [&walk] { walk.step(-1); });
    auto* next = addAction(tr("Ne&xt case of the list"), QKeySequence(Qt::ALT | Qt::Key_Down),
                           &walk, [&walk] { walk.step(1); });
    connect(&walk, &Walk::arrived, this, [&walk, back, forward, before, next] {
        back->setEnabled(walk.canGoBack());
        forward->setEnabled(walk.canGoForward());
        before->setEnabled(walk.canStep());
        next->setEnabled(walk.canStep());
    });
    const char* group = nullptr;
    int place = 0;
    for (const auto& each : allPlaces()) {
        if (each.group != group)
            addSeparator();
        group = each.group;
        auto* action = addAction(each.icon(), each.menuTitle());
        action->setShortcut(Navigation::keysOf(place));
        connect(action, &QAction::triggered, &walk, [&walk, place] { walk.show(place); });
        ++place;
    }
}

} // namespace jiuzhang::ui
