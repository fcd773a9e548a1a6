// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/chronicle_lines.h"

#include <QAbstractListModel>

namespace jiuzhang::ui {

// The chronicle of one case, newest first.
class ChronicleModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void show(QList<ChronicleLine> lines);
    [[nodiscard]] const ChronicleLine& line(const QModelIndex& at) const
    {
        return lines_[at.row()];
    }
    [[nodiscard]] QModelIndex lineOf(std::int64_t entry) const; // invalid: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ChronicleLine> lines_;
};

} // namespace jiuzhang::ui
