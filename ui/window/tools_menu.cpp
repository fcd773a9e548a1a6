// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tools_menu.h"

#include "ui/window/desk_bar.h"
#include "ui/window/walk.h"

#include <QCoreApplication>
#include <QMenu>

namespace jiuzhang::ui {

namespace {

class ToolsWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::ToolsMenu)
};

} // namespace

QMenu* toolsMenu(Walk& walk, DeskBar& bar, QWidget* window)
{
    auto* menu = new QMenu(ToolsWords::tr("&Tools"), window);
    const auto add = [&](const QString& text, const char* place, const char* page = "") {
        menu->addAction(text, &walk, [&walk, place, page] {
            walk.showNamed(QLatin1String(place), QLatin1String(page));
        });
    };
    add(ToolsWords::tr("&Rules of dispatch"), "rules");
    add(ToolsWords::tr("&Directory of units"), "directory");
    add(ToolsWords::tr("&Calendar"), "directory", "calendar");
    add(ToolsWords::tr("&Office and contact"), "directory", "office");
    add(ToolsWords::tr("&People"), "people");
    add(ToolsWords::tr("&Texts of papers"), "papers", "wording");
    add(ToolsWords::tr("&Backups by themselves"), "backups");
    menu->addSeparator();
    menu->addAction(ToolsWords::tr("&Who sits at the desk…"), QKeySequence(Qt::CTRL | Qt::Key_U),
                    &bar, &DeskBar::chooseOperator);
    return menu;
}

} // namespace jiuzhang::ui
