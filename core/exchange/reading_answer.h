// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error_code.h"

#include <QString>

#include <optional>
#include <vector>

namespace jiuzhang {

// What an answer may be, beside a text that is to be read instead.
inline constexpr auto kRegister = u"register"; // yes: as it stands, or as it is likely meant
inline constexpr auto kSkip = u"skip";         // no: without this row, column or sheet

// What a person has said about a question of an earlier reading of the same workbook.
struct ReadingAnswer {
    ErrorCode code; // one of isAsked()
    QString sheet;
    int row;        // 0: about the sheet, or a column of it
    QString column; // the heading as written, the field's key where there is none; "": all of it
    QString text;
    friend bool operator==(const ReadingAnswer&, const ReadingAnswer&) = default;
};
using ReadingAnswers = std::vector<ReadingAnswer>;

[[nodiscard]] bool isAsked(ErrorCode code); // a question, and no refusal: "asked-…"
[[nodiscard]] std::optional<ErrorCode> askedFrom(const QString& id);

// The answer about a sheet or one of its columns; null: there is none.
[[nodiscard]] const ReadingAnswer* answerAbout(const ReadingAnswers& answers, ErrorCode code,
                                               const QString& sheet, const QString& column = {});

} // namespace jiuzhang
