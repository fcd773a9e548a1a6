// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/papers/paper_register_book.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The year's papers as the table of 发文登记簿 shows them.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Kind, CaseNumber, Addressee, IssuedOn, Received, Remark };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<RegisterEntry> entries);
    [[nodiscard]] const RegisterEntry& at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RegisterEntry& entry, int column) const;

    std::vector<RegisterEntry> entries_;
};

} // namespace jiuzhang::ui
