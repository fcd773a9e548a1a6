// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/screen.h"

#include <QMenu>
#include <QPointer>

namespace jiuzhang::ui {

// 编辑: what is done to what has the keyboard, or asked of the screen in front. What neither of
// them can do is not there.
class EditMenu : public QMenu {
    Q_OBJECT
public:
    explicit EditMenu(QWidget* window);

    void follow(Screen& screen); // the one in front

private:
    void showWhatCanBeDone();
    void copy();

    QPointer<Screen> screen_;
    QAction* undo_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* all_ = nullptr;
    QAction* find_ = nullptr;
    QAction* correct_ = nullptr;
};

} // namespace jiuzhang::ui
