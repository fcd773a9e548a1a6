// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;
class QPushButton;

namespace jiuzhang::ui {

// Which columns of the ledger are shown, in what order and how wide: chosen with a menu and
// with the mouse, remembered on this machine.
class ColumnChoice : public QObject {
    Q_OBJECT
public:
    // `table` shows ledgerColumns(), and `button` gets the menu.
    ColumnChoice(QTableView* table, QPushButton* button);

private:
    void restore();
    void save() const;
    void makeMenu(QPushButton* button);

    QTableView* table_;
};

} // namespace jiuzhang::ui
