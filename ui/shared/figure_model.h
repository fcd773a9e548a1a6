// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The rows of a report, with the workbook's headings, which are Chinese in either language. The
// total comes first and the names stand in the vertical header, so that both are in sight; rows
// of nothing but zeros are left out. The first column is the control identity.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FigureModel(FigurePlace::Table table, QObject* parent = nullptr)
        : QAbstractTableModel(parent), table_(table)
    {
    }

    void show(const ReportSpan& span, const std::vector<FigureRow>& rows, const FigureRow& total);

    // What stands there, of a rate the part that it counts; none of the identity.
    struct Figure {
        FigurePlace place;
        Measure measure;
    };
    [[nodiscard]] std::optional<Figure> figureAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    FigurePlace::Table table_;
    ReportSpan span_;
    std::vector<FigureRow> rows_; // the total is the first
};

} // namespace jiuzhang::ui
