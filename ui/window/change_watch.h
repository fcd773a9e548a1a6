// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"

#include <QObject>

class QMainWindow;

namespace jiuzhang::ui {

// Notices what another window or program adopted or entered, and midnight. Nothing that a person
// is at is taken away: while something is typed or under way, it is told later.
class ChangeWatch : public QObject {
    Q_OBJECT
public:
    ChangeWatch(Workplace& workplace, QMainWindow* window);

    void look();      // now, and from then on by itself
    void readRules(); // as adopted by now, with the day; asked by who adopted them here
    void noteMade();  // the screens are made with the rules as last read
    bool noteShown(); // the record is shown as it is now; whether it was shown so before

Q_SIGNALS:
    void rulesRead();
    void rulesChanged(); // the screens have to be made anew
    void recordChanged();
    void refused(const QString& sentence);

private:
    [[nodiscard]] bool isAtWork() const;

    Workplace& workplace_;
    QMainWindow* window_;
    int changes_ = 0;          // of rules and day, as last read
    int changesShown_ = 0;     // when the screens were made
    std::int64_t entries_ = 0; // in the record, as it was shown last
};

} // namespace jiuzhang::ui
