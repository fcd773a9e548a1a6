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
};
[[nodiscard]] TableRow tableRow(const ShownSheet& shown, const Header& header,
                                const ClueReading& with, int row);

// The row as a clue; every reason why it is none, and every question; or skipped, as a person
// answered.
using ReadRow = std::variant<ClueRow, std::vector<RowRejection>, SkippedRow>;
[[nodiscard]] ReadRow readRow(const ShownSheet& shown, const Header& header,
                              const ClueReading& with, int row);

} // namespace jiuzhang
