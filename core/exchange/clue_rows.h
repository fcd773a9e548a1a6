// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/casework/clue.h"
#include "core/directory/programme.h"
#include "core/exchange/read_table.h"
#include "core/exchange/row_note.h"

namespace jiuzhang {

struct RegisteredAs { // a row that says so, of an export of a ledger
    CaseNumber number;
    QDate on;
};

struct ClueRow {
    QString sheet;
    int row;
    ClueContent content;
    std::vector<NotedRow> notes;
    QByteArray fingerprint; // of what was written, SHA-256 in hex: equal when it is read again
    std::optional<RegisteredAs> registered = {};
    QByteArray written = {}; // where something was answered: RowRejection::written, else empty
};

// As the import's event keeps them, each once: "received-on-from-title"; and
// "total-approximate" for an amount that was written 「约380万」.
[[nodiscard]] QStringList noteIds(const ClueRow& row);

// One reason why a row is not taken, or one question about it; a row may have several.
struct RowRejection {
    QString sheet;
    int row;         // 0: about the sheet, or a column of it
    int column;      // 0 when the sheet has no column for it
    QString heading; // the column's heading as written, or the field's key
    QString value;   // what stands there
    Error error;
    // Of the row before anything is answered, SHA-256 in hex: an import that took it by answers is
    // known by it. Empty in an export of a ledger, and for a sheet.
    QByteArray written = {};
    // Whoever it is about asks that nobody be told, or may ask it: no list says what stands there.
    bool isShielded = false;
};

struct ClueRows {
    std::vector<ClueRow> taken;
    std::vector<ClueRow> waiting; // right, but for a question about their sheet
    std::vector<RowRejection> rejected;
    std::vector<SkippedRow> skipped;
    std::vector<UntakenColumn> untaken;
    std::vector<TakenColumn> columns;
    QStringList sheets; // that were read
    std::vector<ReadTable> tables;
    RememberedAnswers toRemember; // what was said about columns, now or before
    std::vector<UnreadSheet> otherSheets;
    ReadingAnswers heard;                  // the answers that fit what stands there
    std::optional<Error> wrongAnswer = {}; // one that cannot be given
    std::vector<ClueContent> shielded;     // as far as read, of rows that were not taken
};

// As answersTo() of its error; nothing where the row cannot be answered: of an export of a ledger.
[[nodiscard]] AnswerChoices answersTo(const ClueRows& rows, const RowRejection& rejection);

struct ClueReading {
    const Programme& programme;
    const HeaderNames& names;
    QDate workingDay; // no date may lie after it; the day of receipt where none is written
    std::map<QString, QString> said = {}; // by field: for all rows that do not say it
    ReadingAnswers answers = {};
    RememberedAnswers remembered = {};
};

// The clues in a workbook: in the sheet called `wanted`, or, when that is empty, in every
// sheet that is not hidden and has a header of clues; another one that looks like a table is asked
// about. SheetMissing; HeaderMissing when no sheet has one. Rows that cannot be taken, or about
// which something is asked, are no refusal: they are answered as rejected.
[[nodiscard]] Result<ClueRows> readClueRows(const std::vector<Sheet>& sheets, const QString& wanted,
                                            const ClueReading& reading);

} // namespace jiuzhang
