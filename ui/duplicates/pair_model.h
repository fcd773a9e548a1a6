// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/duplicates.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The pairs of cases that may be one, the likeliest first.
class PairModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Degree, Earlier, Later, Entity, Grounds, ColumnCount };

    // `entityOf` names a case's market entity; it is asked for the rows that are looked at.
    PairModel(std::function<QString(const CaseNumber&)> entityOf, QObject* parent);

    void show(std::vector<LikelyPair> pairs);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const LikelyPair& pair, int column) const;

    std::function<QString(const CaseNumber&)> entityOf_;
    std::vector<LikelyPair> pairs_;
};

} // namespace jiuzhang::ui
