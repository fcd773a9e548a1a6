// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/year_summary.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The cases that are open at the end of the year, one per row.
class CarriedOverModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kNumberRole = Qt::UserRole; // the case's number, on every cell

    CarriedOverModel(const Programme& programme, QObject* parent);

    void show(std::vector<OpenCase> cases);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const OpenCase& open, int column) const;

    const Programme& programme_;
    std::vector<OpenCase> cases_;
};

} // namespace jiuzhang::ui
