// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returned_rows.h"
#include "core/office/duplicates.h"
#include "core/office/import_questions.h"

namespace jiuzhang {

struct ImportOutcome;

// A workbook of the rows of which nothing becomes a case yet, to be sent back, with all that is
// against them or asked of them, as their sender wrote them: it is recorded as every file that
// tells parties. `reason` makes the sentences.
struct ReturnedBook {
    QString path;
    std::function<QString(const Error&)> reason;
};

struct ImportOrder {
    QString path;
    QString sheet = {};                        // empty: every sheet that holds clues
    bool partial = false;                      // register what can be, though some rows cannot
    bool dryRun = false;                       // look, change nothing
    QString reader;                            // path of the workbook reader program
    ImportAnswers answers = {};                // to questions of an earlier look
    std::map<QString, QString> said = {};      // by field, for all rows that do not say it
    std::optional<ImportProfile> profile = {}; // of the sender's tables
    std::optional<ReturnedBook> returned = {}; // where to the rows go that are not registered
};

struct ImportOutcome {
    ClueRows rows;                           // what was read, row by row
    std::vector<ImportedRow> earlier;        // rows that an earlier import registered: skipped
    std::vector<ImportedRow> imported;       // one case each; empty on a dry run
    std::optional<std::int64_t> batch;       // the import's own event; none on a dry run
    std::vector<LikelyRow> duplicates = {};  // by sheet and row, the likeliest of each first
    std::vector<RowQuestion> questions = {}; // with the answers that were given
    ImportAnswers answers = {};              // that were given, open questions or not
    std::vector<Sheet> sheets = {};          // the workbook
    // Of whoever is shielded, in a row of the workbook or in the ledger: no list tells them.
    std::shared_ptr<const Masking> names = std::make_shared<const Masking>();
    [[nodiscard]] int read() const;
    [[nodiscard]] int rejectedRows() const; // or asked about by the reading, or waiting
    [[nodiscard]] int openQuestions() const;
    [[nodiscard]] int skippedRows() const; // registered before, or said to be skipped
    [[nodiscard]] std::vector<const ClueRow*> rowsToRegister() const; // of those that were taken
};

// Those rows; without `reason` the places alone.
[[nodiscard]] std::vector<ReturnedCell>
returnedRows(const ImportOutcome& outcome, const std::function<QString(const Error&)>& reason);
// Of an import that only looked, or that was done before. `book`: what was imported. RoleMissing,
// those of decide(), FileUnwritable, OutputUnsupported.
[[nodiscard]] Outcome saveReturnedRows(Desk& desk, const Acting& acting,
                                       const ImportOutcome& outcome, const QString& book,
                                       const ReturnedBook& returned);

// Progress in percent; answer false to cancel (then: Cancelled, and nothing is changed).
using ImportProgress = std::function<bool(int percent)>;

// Reads a unit's workbook and registers each row as a clue, all in one transaction. Rows that
// cannot be taken, or about which a question is open: RowsRejected and nothing registered, unless
// `partial`; a dry run answers them. A row that was imported before is skipped, not registered
// twice, unless its case was made void. A repeated command answers what it registered then;
// CommandReused. What cannot be written of `returned` undoes the import. `known` catches up on the
// way.
[[nodiscard]] Result<ImportOutcome> importWorkbook(Desk& desk, const Acting& acting,
                                                   const ImportOrder& order, KnownClues& known,
                                                   const ImportProgress& progress = {});

} // namespace jiuzhang
