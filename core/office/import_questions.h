// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/exchange/clue_rows.h"
#include "core/matching/likeness.h"

namespace jiuzhang {

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

// What a person says about a row that was asked about: a clue of its own, or none.
enum class RowAnswer { Register, Skip };

// Asked about a row, which is not registered before a person has answered: it says the same as
// an earlier row, or its likeness to a case or an earlier row is 100 or more (casework,
// Duplicates). One question a row, about the likeliest.
struct RowQuestion {
    ErrorCode code; // AskedSameRow AskedLikeCase AskedLikeRow
    LikelyRow about;
    std::optional<RowAnswer> answer = {};

    [[nodiscard]] Error error() const; // the question as a sentence
    // Whether both ask the same, as it is for an answer that was written down earlier.
    [[nodiscard]] bool isSameAs(const RowQuestion& other) const;
};

// What has to be asked about these rows, in their order. `earlier` were registered by an earlier
// import, and so are not asked about; `duplicates` has the likeliest of each row first.
[[nodiscard]] std::vector<RowQuestion> questionsAbout(const std::vector<ClueRow>& rows,
                                                      const std::vector<ImportedRow>& earlier,
                                                      const std::vector<LikelyRow>& duplicates);

// Each question its answer. An answer about a row that is registered already is given again for
// nothing; AnswerUnmatched for one that fits no question.
[[nodiscard]] Outcome giveAnswers(std::vector<RowQuestion>& questions,
                                  const std::vector<RowQuestion>& answers,
                                  const std::vector<ImportedRow>& registered);

// The entry among `rejected` of command-line.md's import. `reasonText` makes its sentence.
[[nodiscard]] QJsonObject toJson(const RowQuestion& question,
                                 const std::function<QString(const Error&)>& reasonText);

struct ImportAnswers {
    std::vector<RowQuestion> aboutRows; // that are like others
    ReadingAnswers aboutReading;
};
// The answers in what an import has printed, each the "answer" of its question: "register" or
// "skip", and for a question of the reading any text that is to be read instead. UnknownChoice,
// where the row is; AnswerUnmatched for the answer to what is no question; FieldMissing where there
// is none.
[[nodiscard]] Result<ImportAnswers> answersIn(const QJsonObject& printed);

} // namespace jiuzhang
