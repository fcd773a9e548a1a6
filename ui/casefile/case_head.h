// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/case_sheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jiuzhang::ui {

class ClockPicture;

// What stands over a case file: which case, in which of the four stages, and its clock.
class CaseHead : public QWidget {
    Q_OBJECT
public:
    // The ways stand beside its name.
    CaseHead(std::initializer_list<QPushButton*> ways, QWidget* parent);
    void show(const CaseSheet& sheet);

Q_SIGNALS:
    void whyWanted(const QPoint& below); // why that day, told below that place of the screen

private:
    QLabel* title_ = nullptr;
    QLabel* stages_ = nullptr;
    QLabel* clock_ = nullptr;
    QPushButton* why_ = nullptr; // that day
    ClockPicture* line_ = nullptr;
};

} // namespace jiuzhang::ui
