// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_reading.h"
#include "core/exchange/clue_rows.h"
#include "core/exchange/shown_sheet.h"

namespace jiuzhang {

// The cells of one row below a header, by field, and what the title rows say for the columns
// that the table does not have.
struct TableRow {
    ClueCells cells;
    std::vector<NotedRow> notes;
    std::vector<ErrorCode> confirmed = {}; // questions about the whole row, said yes to
    SecrecyWishes::Wish wish = SecrecyWishes::Wish::None; // the strongest, in any cell or comment
    QString wishWords = {};
    QStringList nothingAbove = {}; // fields with a 「同上」 under an empty cell
};
[[nodiscard]] TableRow tableRow(const ShownSheet& shown, const Header& header,
                                const ClueReading& with, int row);

// Whether the row gives the field a value.
[[nodiscard]] bool isGiven(const TableRow& table, const QString& key);

} // namespace jiuzhang
