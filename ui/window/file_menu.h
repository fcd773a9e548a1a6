// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace jiuzhang::ui {

// 文件: which ledger is open. The window of an open ledger puts its own entries before the last
// one, which closes the window.
class FileMenu : public QMenu {
    Q_OBJECT
public:
    explicit FileMenu(QWidget* window);

    // An entry before the last one.
    template <class Owner, class Act>
    QAction* add(const QString& text, Owner* owner, Act act)
    {
        auto* made = new QAction(text, this);
        connect(made, &QAction::triggered, owner, act);
        insertAction(end_, made);
        return made;
    }
    void addSeparatorBefore() { insertSeparator(end_); } // the entries that are added next

Q_SIGNALS:
    void newWanted();
    void openWanted(const QString& path); // empty: to be asked for

private:
    void offerRecent();

    QMenu* recent_ = nullptr;
    QAction* end_ = nullptr; // the separator before the last entry
};

} // namespace jiuzhang::ui
