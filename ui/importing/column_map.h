// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/importing.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace jiuzhang::ui {

// The first rows of a sheet as they stand, and over each column the field that it is read into,
// which can be changed there; also of a sheet whose headings say nothing.
class ColumnMap : public QWidget {
    Q_OBJECT
public:
    explicit ColumnMap(QWidget* parent);
    void show(const ImportOutcome& outcome);

Q_SIGNALS:
    // `field`: as saidColumn(), or kSkip.
    void mapped(const QString& sheet, const QString& heading, const QString& field);

private:
    struct Seen { // as much of a sheet as is shown
        QString name;
        int lastHeaderRow = 0;
        int lastColumn = 0;
        std::map<int, SheetRow> rows = {};
        std::vector<std::pair<HeaderColumn, QString>> columns = {}; // with the field, or ""
    };
    [[nodiscard]] static Seen seen(const Sheet& sheet, const ClueRows& rows);
    void showSheet();
    void showCells(const Seen& sheet);
    [[nodiscard]] QComboBox* fieldChoice(const HeaderColumn& column, const QString& field);

    QComboBox* sheets_;
    QTableWidget* table_;
    std::vector<Seen> book_;
};

} // namespace jiuzhang::ui
