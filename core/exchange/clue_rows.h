// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"
#include "core/directory/programme.h"
#include "core/exchange/header.h"

namespace jiuzhang {

// What was understood from elsewhere than the row's own cells, or deserves a look.
enum class RowNote {
    HiddenRow,
    ReceivedOnFromTitle,  // 「填报时间:2022.6.10」 above the header
    ReceivedOnFromImport, // no such column and no such title: the working day
    SourceFromTitle,      // 「…摸排情况统计表」 is a unit's own search
    ClaimFromFacts,       // 「…。诉求:…」 in one column
    UnseenTakenOut,       // marks of direction and without width
};

struct ClueRow {
    QString sheet;
    int row;
    ClueContent content;
    std::vector<RowNote> notes;
    QByteArray fingerprint; // of what was written, SHA-256 in hex: equal when it is read again
};

// As the import's event keeps them: "received-on-from-title"; and "total-approximate" for an
// amount that was written 「约380万」.
[[nodiscard]] QStringList noteIds(const ClueRow& row);

// One reason why a row is not taken; a row may have several.
struct RowRejection {
    QString sheet;
    int row;
    int column;      // 0 when the sheet has no column for it
    QString heading; // the column's heading as written, or the field's key
    QString value;   // what stands there
    Error error;
};

struct SkippedRow { // a row of the table that is no clue: a total, a signature line
    QString sheet;
    int row;
    QString text; // its first words
};

struct UntakenColumn { // has values, but no field is known for its heading
    QString sheet;
    HeaderColumn column;
};

struct ClueRows {
    std::vector<ClueRow> taken;
    std::vector<RowRejection> rejected;
    std::vector<SkippedRow> skipped;
    std::vector<UntakenColumn> untaken;
    QStringList sheets;      // that were read
    QStringList otherSheets; // that were not: hidden, or without a header of clues
};

struct ClueReading {
    const Programme& programme;
    const HeaderNames& names;
    QDate workingDay; // no date may lie after it; the day of receipt where none is written
};

// The clues in a workbook: in the sheet called `wanted`, or, when that is empty, in every
// sheet that is not hidden and has a header of clues. SheetMissing; HeaderMissing when no
// sheet has one. Rows that cannot be taken are no refusal: they are answered as rejected.
[[nodiscard]] Result<ClueRows> readClueRows(const std::vector<Sheet>& sheets, const QString& wanted,
                                            const ClueReading& reading);

} // namespace jiuzhang
