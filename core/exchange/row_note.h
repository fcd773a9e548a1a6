// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang {

// What was understood from elsewhere than a row's own cells, or deserves a look.
enum class RowNote {
    HiddenRow,
    HiddenColumn,
    ReceivedOnFromTitle,  // 「填报时间:2022.6.10」 above the header
    ReceivedOnFromImport, // no such column and no such title: the working day
    SourceFromTitle,      // 「…摸排情况统计表」 is a unit's own search
    FromOrder,            // said with the import, for all rows that do not say it
    ClaimFromFacts,       // 「…。诉求:…」 in one column
    UnseenTakenOut,       // marks of direction and without width
    QuoteTakenOut,        // 「'13907981234」
    FormulaResult,        // the stored result of a formula
    DayFromNumber,        // a number that no format shows as a day
    Ditto,                // 「同上」: as in the row above
    Answered,             // a person has said what is meant instead of these words
    Reckoned,             // what is in dispute: the total less what was paid
    Profile,              // a profile says what these words mean
    MeantAs,              // another name than the clue's, confirmed by a person
    SaidUnknown,          // 「不详」: empty
    Approximate,          // 「约380万」
    Remark,               // 「380万(含利息)」「2021年5月底」
    Rounded,              // 33.333333333333336 万元, to the fen
    StruckOut,            // a part of the cell was struck through
    Comment,              // of the cell
    LeftOver,             // stands in a column that no field takes
};
struct NotedRow {
    RowNote note;
    QString field = {}; // its key, or the heading of the column; empty: the whole row
    QString words = {}; // what stood there and is no part of the clue
    friend bool operator==(const NotedRow&, const NotedRow&) = default;
};

[[nodiscard]] QString
noteId(const NotedRow& noted); // "received-on-from-title", "total-approximate"

} // namespace jiuzhang
