// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/exchange/shown_sheet.h"

namespace jiuzhang {

// The questions about the columns of one table that are open, and the answers that were given to
// others. An open one holds all rows.
struct TableQuestions {
    std::vector<RowRejection> open;
    ReadingAnswers heard;
    std::optional<Error> wrong;     // an answer that cannot be given (checkAnswer)
    QString fingerprint = {};       // ReadTable::fingerprint
    ReadingAnswers remembered = {}; // of tables like it, without their sheet
    ReadingAnswers usedAgain = {};  // of these

    [[nodiscard]] bool isOpen(const ReadingAnswer& answer) const;
    // The answer to a question about the sheet, or a column of it; none: it is open.
    // `isShielded`: RowRejection's, of the row in which the value stands.
    std::optional<QString> ask(const Sheet& sheet, const HeaderColumn& column, Error question,
                               const QString& value, const ReadingAnswers& answers,
                               bool isShielded = false);
};

// What has to be asked about the columns below the header, which the answers change: money under
// a heading that nobody knows; text under none, or under a heading twice; a contact that may be the
// unit's; a comment on the heading of a sum; 已付 where no column says what is owed.
void askColumns(TableQuestions& questions, const ShownSheet& shown, Header& header,
                const ClueReading& reading);

// Whether some row below the header has a value there.
[[nodiscard]] bool holdsValue(const Sheet& sheet, const Header& header, int column);

} // namespace jiuzhang
