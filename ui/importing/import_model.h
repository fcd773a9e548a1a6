// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_lines.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The rows of a workbook and what becomes of them.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Fate,
        SheetName,
        Row,
        Entity,
        Category,
        Respondent,
        Disputed,
        Likely,
        Words,
        ColumnCount
    };
    static constexpr int kNumberRole = Qt::UserRole; // the case's number, or no value

    [[nodiscard]] const ImportLine& line(int row) const { return lines_[row]; }

    using QAbstractTableModel::QAbstractTableModel;
    void show(QList<ImportLine> lines);

    // Whether nothing of the row was taken: then its words stand in the column Entity and
    // may have the room of all columns from there on.
    [[nodiscard]] bool hasWordsOnly(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void ticked(const QString& sheet, int row, bool taken); // by a person

private:
    [[nodiscard]] static QString fateText(const ImportLine& line);
    [[nodiscard]] static QString text(const ImportLine& line, int column);

    QList<ImportLine> lines_;
};

} // namespace jiuzhang::ui
