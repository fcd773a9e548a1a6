// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/workplace.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace jiuzhang::ui {

// The bar on top: which ledger, which working date, who is at the desk. Whoever sat here
// before is offered; a name is taken over when the field is left, and never an empty one.
class DeskBar : public QFrame {
    Q_OBJECT
public:
    DeskBar(Workplace& workplace, QWidget* parent);

Q_SIGNALS:
    void operatorChanged(const QString& name);

private:
    void takeOver();
    [[nodiscard]] QLabel* makeLedgerName();
    [[nodiscard]] QLabel* makeWorkingDate();

    Workplace& workplace_;
    QComboBox* operator_ = nullptr;
};

} // namespace jiuzhang::ui
