// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/finder_presenter.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTimer;

namespace jiuzhang::ui {

class HelpMenu;
class Walk;

// One line that finds anything (Ctrl+K): what is typed is looked for, Up and Down choose, Enter
// goes there, Escape stays.
class Finder : public QDialog {
    Q_OBJECT
public:
    Finder(const Workplace& workplace, Walk& walk, HelpMenu& help, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override; // the keys of the list, typed above

private:
    void look();
    void go();

    FinderPresenter presenter_;
    Walk& walk_;
    HelpMenu& help_;
    std::vector<Found> found_;
    QLineEdit* typed_ = nullptr;
    QListWidget* list_ = nullptr;
    QTimer* pause_ = nullptr; // then it is looked for
};

} // namespace jiuzhang::ui
