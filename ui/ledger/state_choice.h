// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

class QAction;

namespace jiuzhang::ui {

// The states that the ledger shows, chosen from a menu: none is all of them. 「Open」 stands for
// every open one, and for itself alone.
class StateChoice : public QPushButton {
    Q_OBJECT
public:
    explicit StateChoice(QWidget* parent);

    [[nodiscard]] QStringList chosen() const; // ids, or "open"
    void choose(const QStringList& states);   // without a word to anybody

Q_SIGNALS:
    void changed();

private:
    void add(const QString& state, const QString& text);
    void toggle(const QAction* toggled);
    void showText();
};

} // namespace jiuzhang::ui
