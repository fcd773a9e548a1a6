// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/submission_board.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The board as a grid: units down, the months of the year across, and at the foot what came in
// of what is owed. A word stands in every cell, so that the colour is never the only sign.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    BoardModel(const Directory& directory, QObject* parent);

    void show(const SubmissionBoard& board);
    [[nodiscard]] const SubmissionBoard& board() const { return board_; }
    // Whether the index is a unit's report, and not the line of sums.
    [[nodiscard]] bool isReport(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant reportData(const BoardRow& row, std::size_t month, int role) const;
    [[nodiscard]] QVariant sumData(const BoardMonth& month, int role) const;
    [[nodiscard]] QString unitName(const BoardRow& row) const;

    const Directory& directory_;
    SubmissionBoard board_;
};

} // namespace jiuzhang::ui
