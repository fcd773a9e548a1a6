// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/long_work.h"

class QProgressDialog;

namespace jiuzhang::ui {

class Prompts;

// What the window does before it closes at the end of a day of work: the ledger's own backup,
// with its progress in sight. It can be left out, and a refusal is said and keeps nobody here.
class ClosingBackup : public QObject {
    Q_OBJECT
public:
    ClosingBackup(const Workplace& workplace, Prompts& prompts, QWidget* window);

    [[nodiscard]] bool isDue() const;
    void start(); // once; then mayClose() or mayStay()

Q_SIGNALS:
    void mayClose();
    void mayStay(); // the person wants to see to it first

private:
    void end(const Outcome& outcome);

    const Workplace& workplace_;
    Prompts& prompts_;
    QWidget* window_;
    QProgressDialog* progress_ = nullptr;
    LongWork work_;
};

} // namespace jiuzhang::ui
