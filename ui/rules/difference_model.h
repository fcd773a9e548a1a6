// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/rules.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// The cases that a draft would send elsewhere, one per row.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kNumberRole = Qt::UserRole; // the case's number, on every cell

    DifferenceModel(const Directory& directory, QObject* parent);

    // `draft` has the words of the rules that decide.
    void show(std::vector<RoutingDifference> differences, const RuleSet& draft);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString leadText(const Route& route) const;
    [[nodiscard]] QString copiesText(const Route& route) const;
    [[nodiscard]] QString rulesText(const Route& route) const;
    [[nodiscard]] QString textOf(const RoutingDifference& difference, int column) const;

    const Directory& directory_;
    std::vector<RoutingDifference> differences_;
    QHash<QString, QString> words_; // of a rule, by its id
};

} // namespace jiuzhang::ui
