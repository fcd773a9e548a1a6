// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/coverage.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// Who would handle a case, by locality (rows) and category (columns). A blank cell says so in
// words and by its ground.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    CoverageModel(const Programme& programme, QObject* parent);

    void show(const Coverage& coverage);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const CoverageCell& cell) const;

    const Programme& programme_;
    Coverage coverage_;
};

} // namespace jiuzhang::ui
