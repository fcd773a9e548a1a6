// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jiuzhang::ui {

// Before a signed ledger, at its beginning and when it was left alone: who is here, and the
// passphrase. It covers the window, and nothing behind it is reached.
class SignInDialog : public QDialog {
    Q_OBJECT
public:
    SignInDialog(Workplace& workplace, QWidget* window);

    void reject() override; // Escape leaves nobody in; the program is closed by its button

Q_SIGNALS:
    void closeWanted();

private:
    void signInNow();

    Workplace& workplace_;
    QComboBox* name_ = nullptr;
    QLineEdit* words_ = nullptr;
    QLabel* refusal_ = nullptr;
};

} // namespace jiuzhang::ui
