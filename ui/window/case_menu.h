// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/screen.h"
#include "ui/shared/workplace.h"

#include <QMenu>
#include <QPointer>

namespace jiuzhang::ui {

class Walk;

// 案件: the acts that the chosen case takes now, from the one table of acts, first the one that
// brings it on (Ctrl+J); of several chosen cases what can be done to them together. It is the menu
// of the rows of every list, too.
class CaseMenu : public QMenu {
    Q_OBJECT
public:
    CaseMenu(const Workplace& workplace, Walk& walk, QWidget* window);

    void follow(Screen& screen); // the one in front

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeNext();
    void offerActs();
    void offerActsOf(const QString& number);
    void offerDispatchOf(const QStringList& numbers);
    void offerActsOfAll(const QStringList& numbers);

    const Workplace& workplace_;
    Walk& walk_;
    QPointer<Screen> screen_;
};

} // namespace jiuzhang::ui
