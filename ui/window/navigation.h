// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QListWidget>

namespace jiuzhang::ui {

// The places on the left in their groups, with how much waits at each.
class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent);

    void mark(int place);                                // the one in front; tells nobody
    void showWaiting(const QHash<QString, int>& counts); // by the names of places; others: nothing
    [[nodiscard]] QHash<QString, int> waiting() const;   // what it shows

    // Ctrl+1 to Ctrl+9; the places after them are reached by their mnemonics.
    [[nodiscard]] static QKeySequence keysOf(int place);

Q_SIGNALS:
    void chosen(int place);

private:
    [[nodiscard]] int widestName() const;

    QList<QListWidgetItem*> places_; // the list has headings too
};

} // namespace jiuzhang::ui
