// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/matching/likeness.h"
#include "core/office/desk.h"

namespace jiuzhang {

struct ImportOrder {
    QString path;
    QString sheet = {};   // empty: every sheet that holds clues
    bool partial = false; // register what can be, though some rows cannot
    bool dryRun = false;  // look, change nothing
    QString reader;       // path of the workbook reader program
};

struct ImportedRow {
    QString sheet;
    int row;
    CaseNumber number;
};

// A row that may be about the same matter as a case, or as an earlier row of the workbook.
struct LikelyRow {
    QString sheet;
    int row;
    std::optional<CaseNumber> of; // none: the other row is no case, or not yet
    Likeness likeness;
    QString ofSheet = {}; // of the earlier row; empty: it is a case of the ledger
    int ofRow = 0;
};

struct ImportOutcome {
    ClueRows rows;                          // what was read, row by row
    std::vector<ImportedRow> earlier;       // rows that an earlier import registered: skipped
    std::vector<ImportedRow> imported;      // one case each; empty on a dry run
    std::optional<std::int64_t> batch;      // the import's own event; none on a dry run
    std::vector<LikelyRow> duplicates = {}; // filled from likelyRows()
    [[nodiscard]] int read() const { return static_cast<int>(rows.taken.size()) + rejectedRows(); }
    [[nodiscard]] int rejectedRows() const;
};

// Progress in percent; answer false to cancel (then: Cancelled, and nothing is changed).
using ImportProgress = std::function<bool(int percent)>;

// Reads a unit's workbook and registers each row as a clue, all in one transaction. Rows
// that cannot be taken: RowsRejected and nothing registered, unless `partial`; a dry run
// answers them. A row that was imported before is skipped, not registered twice. A repeated command
// answers what it registered then; CommandReused.
[[nodiscard]] Result<ImportOutcome> importWorkbook(Desk& desk, const Acting& acting,
                                                   const ImportOrder& order,
                                                   const ImportProgress& progress = {});

// Keys of command-line.md (`import`); amounts, notes and reasons by id. `reasonText` makes
// the sentence of a rejection.
[[nodiscard]] QJsonObject toJson(const ImportOutcome& outcome,
                                 const std::function<QString(const Error&)>& reasonText);

} // namespace jiuzhang
