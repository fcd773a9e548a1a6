// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"
#include "ui/window/sign_in_dialog.h"

#include <QElapsedTimer>
#include <QPointer>

namespace jiuzhang::ui {

// Keeps a signed ledger behind its sign-in: when the window opens, and again when nobody has
// touched it for as long as the ledger says, by a clock that nobody sets.
class SessionLock : public QObject {
    Q_OBJECT
public:
    SessionLock(Workplace& workplace, QWidget* window);

    void look(); // whether somebody has to sign in now
    void lock(); // leaves nobody signed in, where the ledger is signed
    [[nodiscard]] SignInDialog* dialog() const { return dialog_; } // null: the ledger is in sight

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void signedIn(const QString& name);
    void closeWanted(); // by somebody who does not sign in

private:
    Workplace& workplace_;
    QWidget* window_;
    QElapsedTimer untouched_;
    QPointer<SignInDialog> dialog_;
};

} // namespace jiuzhang::ui
