// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_text.h"
#include "core/base/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace jiuzhang {

// What an answer may be, beside a text that is to be read instead.
inline constexpr auto kRegister = u"register"; // yes: as it stands, or as it is likely meant
inline constexpr auto kSkip = u"skip";         // no: without this row, column or sheet

// Instead of a row: of every row where the same is asked of the same.
inline constexpr int kAlike = -1;

// What a person has said about a question of an earlier reading of the same workbook, or about a
// mistake in one of its rows.
struct ReadingAnswer {
    ErrorCode code;
    QString sheet;
    int row;        // 0: about the sheet, or a column of it; kAlike
    QString column; // the heading as written, the field's key where there is none; "": all of it
    QString text;
    std::optional<QString> value = {}; // what stood there; none: nobody remembers, or told it
    QByteArray written = {};           // RowRejection::written, where it was not told; else empty
    friend bool operator==(const ReadingAnswer&, const ReadingAnswer&) = default;
};
using ReadingAnswers = std::vector<ReadingAnswer>;

[[nodiscard]] bool isAsked(ErrorCode code); // a question, and no refusal: "asked-…"
[[nodiscard]] std::optional<ErrorCode> codeNamed(const QString& id); // by its errorId()

// What a question can be answered with, or a mistake in a row: without the row, or, where the first
// detail says of which field it is, what is meant instead.
struct AnswerChoices {
    QStringList words;   // ids, as the command line and the screen offer them
    bool orText = false; // or what is to be read instead
    [[nodiscard]] bool allow(const QString& answer) const
    {
        return orText || words.contains(answer);
    }
};
[[nodiscard]] AnswerChoices answersTo(const Error& question);
// Of the question about one matter, whatever its details: UnknownChoice for an answer that cannot
// be given. `where` as Error::where.
[[nodiscard]] Outcome checkAnswer(const Error& question, const QString& answer,
                                  const QString& where);

// What a person says that a column is: a field's key or kFactsAndClaim, and of a sum the unit of
// its bare numbers, where it is said: "disputedFen wan", "disputedFen yuan".
struct SaidColumn {
    QString field;
    std::optional<AmountUnit> unit = {};
};
[[nodiscard]] std::optional<SaidColumn> saidColumn(const QString& answer); // none: no such field

// The answer about a sheet or one of its columns; null: there is none.
[[nodiscard]] const ReadingAnswer* answerAbout(const ReadingAnswers& answers, ErrorCode code,
                                               const QString& sheet, const QString& column = {});

} // namespace jiuzhang
