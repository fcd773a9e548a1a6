// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>

#include <map>
#include <vector>

namespace jiuzhang::ui {

// One line of a table, in words.
struct TableLine {
    enum class Weight { Plain, Muted, Strong };

    QStringList cells; // one per column
    QVariant key = {}; // what the line stands for, at LineModel::kKey
    QString hint = {}; // shown when pointed at; empty: the cell's own text
    Weight weight = Weight::Plain;
    std::map<int, QIcon> icons = {}; // by column
};

// Lines of words under their headings, as a presenter made them. Nothing can be edited; where
// lines can be checked, the first column has a box for each.
class LineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kKey = Qt::UserRole;
    enum class Boxes { None, First };

    LineModel(QStringList headings, Boxes boxes, QObject* parent);

    void setHeadings(const QStringList& headings); // as many as before
    void alignRight(int column);                   // amounts
    void show(std::vector<TableLine> lines);       // no line is checked then
    [[nodiscard]] QString text(int row, int column) const;

    void checkAll(bool checked);
    [[nodiscard]] std::vector<qsizetype> checkedRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void shown();       // other lines
    void boxesTurned(); // by a person, or all at once

private:
    QStringList headings_;
    Boxes boxes_;
    int right_ = -1;
    std::vector<TableLine> lines_;
    std::vector<bool> checked_; // per line
};

} // namespace jiuzhang::ui
