// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shared/workplace.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace jiuzhang::ui {

// Who sat at this desk, the latest first.
[[nodiscard]] QStringList knownOperators();
void rememberOperator(const QString& name); // sits here now

// Who is taken to sit at this desk when the ledger is opened: who sat here last, of its list where
// it has one; `otherwise` where nobody ever sat here.
[[nodiscard]] QString likelyOperator(const Desk& desk, const QString& otherwise);

// The bar on top: which ledger, which working date, who is at the desk. A person is chosen from the
// ledger's list; while that is empty, from those who sat here before, or named in a question of its
// own: nothing that is typed or turned over the bar changes who acts.
class DeskBar : public QFrame {
    Q_OBJECT
public:
    DeskBar(Workplace& workplace, Prompts& prompts, QWidget* parent);

    void showDay(); // the working date as it is now
    void showOperator();
    void showWays(bool back, bool forward); // which of them there is
    void chooseOperator();                  // the list of who may sit here comes up

Q_SIGNALS:
    void operatorChanged(const QString& name);
    void backWanted();
    void forwardWanted();
    void findWanted();   // anything, by a few of its letters
    void signInWanted(); // of a signed ledger: somebody else comes, or the desk is left

private:
    void offerOperators();
    [[nodiscard]] QStringList offered() const;
    void askName();
    void takeOver(const QString& name); // blank or the same: nothing changes
    [[nodiscard]] QLabel* makeLedgerName();
    [[nodiscard]] QToolButton* makeWay(const QString& text, const QString& name);

    Workplace& workplace_;
    Prompts& prompts_;
    QLabel* date_ = nullptr;
    QToolButton* back_ = nullptr;
    QToolButton* forward_ = nullptr;
    QPushButton* operator_ = nullptr;
    QMenu* operators_ = nullptr;
};

} // namespace jiuzhang::ui
