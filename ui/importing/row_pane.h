// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_row.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jiuzhang::ui {

class ComparisonView;

// The row that is selected: each cell at fault with what stands there, to be put right in its
// place, and the case or row that it is like beside it.
class RowPane : public QWidget {
    Q_OBJECT
public:
    explicit RowPane(QWidget* parent);
    void show(const ImportRow& row);

Q_SIGNALS:
    void corrected(const QStringList& texts); // one of each fault
    void caseWanted(const QString& number);

private:
    void correct();
    void showFaults(const QList<RowFault>& faults);

    QLabel* title_;
    QLabel* nothing_ = nullptr;
    QWidget* faults_ = nullptr; // made anew for each row
    QList<QLineEdit*> texts_;   // of each fault; null: nothing can be said there
    QVBoxLayout* place_;        // of the faults
    QPushButton* again_;
    ComparisonView* comparison_;
    bool otherIsCase_ = false;
};

} // namespace jiuzhang::ui
