// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// 更正: what a month counts although it happened in one that had been reported, one per row.
class CorrectionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kNumberRole = Qt::UserRole; // the case's number, on every cell

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportSpan& span, const std::vector<Correction>& corrections);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ReportSpan span_;
    std::vector<Correction> corrections_;
};

} // namespace jiuzhang::ui
