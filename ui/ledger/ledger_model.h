// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_query.h"
#include "ui/ledger/ledger_columns.h"

#include <QAbstractTableModel>

namespace jiuzhang::ui {

// A list of cases of any length: it holds the rows of the whole answer, in the order asked
// for, and the lines of a few windows. Sorting and filtering are the query's.
class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kWindow = 32;     // lines fetched at once: about what is seen
    static constexpr int kWindowsKept = 8; // then all are forgotten

    LedgerModel(const LedgerQuery& query, const LineContext& context, QObject* parent = nullptr);

    void show(std::vector<std::int64_t> rows);
    [[nodiscard]] std::int64_t rowId(int row) const;
    [[nodiscard]] std::optional<int> rowOf(std::int64_t rowId) const;
    [[nodiscard]] std::optional<CaseNumber> numberAt(int row) const; // none: it cannot be read

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    // Null, and `mistake` says why, when the window's lines could not be read.
    [[nodiscard]] const Case* line(int row, Error* mistake = nullptr) const;

    const LedgerQuery& query_;
    LineContext context_;
    std::vector<std::int64_t> rows_;
    mutable std::map<int, Result<std::vector<Case>>> windows_;
};

} // namespace jiuzhang::ui
