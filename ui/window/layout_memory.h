// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace jiuzhang::ui {

class Screens;

// How a person has arranged the screens of a ledger, kept at this desk and for this ledger: where
// borders were moved to, how wide columns were drawn.
void saveLayout(const Screens& screens, const QString& ledger);
void restoreLayout(const Screens& screens, const QString& ledger);

// Where the window stands; it opens inside the screen that it is on.
void saveWindow(const QWidget& window);
void restoreWindow(QWidget& window);

// Where one was when the ledger was left: the name of a screen, and in the case file the case.
struct LastSeen {
    QString screen = {}; // empty: it was never opened here
    QString number = {};
};
void saveLastSeen(const LastSeen& seen, const QString& ledger);
[[nodiscard]] LastSeen lastSeen(const QString& ledger);

} // namespace jiuzhang::ui
