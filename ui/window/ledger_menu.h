// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"
#include "ui/window/file_menu.h"

#include <QPointer>

namespace jiuzhang::ui {

class Walk;

// 文件 while a ledger is open: also what is done with it and with the screen in front.
class LedgerMenu : public FileMenu {
    Q_OBJECT
public:
    LedgerMenu(const Workplace& workplace, Walk& walk, QWidget* window);

    void follow(Screen& screen); // the one in front

Q_SIGNALS:
    void closeWanted(); // the ledger, not the program

private:
    void showProperties();

    const Workplace& workplace_;
    QPointer<Screen> screen_;
    QAction* export_ = nullptr;
    QAction* print_ = nullptr;
};

} // namespace jiuzhang::ui
