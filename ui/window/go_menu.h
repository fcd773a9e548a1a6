// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace jiuzhang::ui {

class Walk;

// 转到: the places, back and forward, and along the list that a case was opened from.
class GoMenu : public QMenu {
    Q_OBJECT
public:
    GoMenu(Walk& walk, QWidget* window);

Q_SIGNALS:
    void findWanted(); // a case, unit, letter, screen or act by a few of its letters
};

} // namespace jiuzhang::ui
