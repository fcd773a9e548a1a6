// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// Rows of a report and their total, as the workbook has them and with its headings, which are
// Chinese in either language. The names stand in the vertical header, so that they stay in
// sight; rows of nothing but zeros are left out. The first column is the control identity.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportSpan& span, const std::vector<FigureRow>& rows, const FigureRow& total);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isTotal(int row) const { return row == rowCount() - 1; }

    ReportSpan span_;
    std::vector<FigureRow> rows_; // the total is the last
};

} // namespace jiuzhang::ui
