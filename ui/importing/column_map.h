// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace jiuzhang::ui {

// The first rows of a sheet as they stand, and over each column the field that it is read into,
// which can be changed there.
class ColumnMap : public QWidget {
    Q_OBJECT
public:
    explicit ColumnMap(QWidget* parent);
    void show(const ImportOutcome& outcome);

Q_SIGNALS:
    // `field`: its key, or kSkip.
    void mapped(const QString& sheet, const QString& heading, const QString& field);

private:
    void showSheet();
    void showCells(const Sheet& sheet, const ReadTable& table);
    void showFields(const ReadTable& table);
    [[nodiscard]] QComboBox* fieldChoice(const HeaderColumn& column, const QString& field);

    QComboBox* sheets_;
    QTableWidget* table_;
    std::vector<Sheet> book_;
    ClueRows rows_;
};

} // namespace jiuzhang::ui
