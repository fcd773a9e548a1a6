// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/exchange/shown_sheet.h"

namespace jiuzhang {

// The row as a clue; every reason why it is none, and every question; or skipped, as a person
// answered.
struct ReadRow {
    std::variant<ClueRow, std::vector<RowRejection>, SkippedRow> as;
    ReadingAnswers heard = {};       // those that fit what stands there
    std::optional<Error> wrong = {}; // an answer that cannot be given (checkAnswer)
    ClueContent about = {};          // as far as read, of a row that is none
};
// RowRejection::written.
[[nodiscard]] QByteArray writtenFingerprint(const ShownSheet& shown, const Header& header,
                                            const ClueReading& with, int row);

// Of whatever stands in that row.
struct UntakenRow {
    ClueContent about; // as far as read
    bool isShielded;   // RowRejection::isShielded
};
[[nodiscard]] UntakenRow untakenRow(const ShownSheet& shown, const Header& header,
                                    const ClueReading& with, int row);

// `answers` are those about this row.
[[nodiscard]] ReadRow readRow(const ShownSheet& shown, const Header& header,
                              const ClueReading& with, int row, const ReadingAnswers& answers);

} // namespace jiuzhang
