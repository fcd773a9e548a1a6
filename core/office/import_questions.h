// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/exchange/clue_rows.h"
#include "core/matching/likeness.h"

#include <set>

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
    QByteArray fingerprint = {};   // of the row: what it said when it was asked about
    QByteArray ofFingerprint = {}; // of the earlier row that it is like

    [[nodiscard]] Error error() const; // the question as a sentence
    // Whether both ask the same, as it is for an answer that was written down earlier.
    [[nodiscard]] bool isSameAs(const RowQuestion& other) const;
};

struct ImportAnswers {
    std::vector<RowQuestion> aboutRows = {}; // that are like others
    ReadingAnswers aboutReading = {};
    std::set<std::pair<QString, int>> leftOut = {}; // rows that nothing is asked about
};

// The given answers as they were read: what an import prints as "answered", to be given again.
[[nodiscard]] QJsonArray toJson(const ImportAnswers& answers);

// Those about the reading in such a list; what cannot be read is passed over.
[[nodiscard]] ReadingAnswers readingAnswersIn(const QJsonArray& entries);

// What has to be asked about these rows, in their order. `earlier` were registered by an earlier
// import, and so are not asked about; `duplicates` has the likeliest of each row first.
[[nodiscard]] std::vector<RowQuestion> questionsAbout(const std::vector<ClueRow>& rows,
                                                      const std::vector<ImportedRow>& earlier,
                                                      const std::vector<LikelyRow>& duplicates);

// Each question its answer, which is about what the row says: it follows a row that has moved. One
// about a row that is registered already, or that says what it said then although nothing is asked
// about it any more, is given for nothing. AnswerUnmatched for one about a row that says something
// else.
[[nodiscard]] Outcome giveAnswers(std::vector<RowQuestion>& questions, const ImportAnswers& answers,
                                  const ClueRows& rows, const std::vector<ImportedRow>& registered);

// The entry among `rejected` of command-line.md's import. `reasonText` makes its sentence.
[[nodiscard]] QJsonObject toJson(const RowQuestion& question,
                                 const std::function<QString(const Error&)>& reasonText);

// The answers in what an import has printed, each the "answer" of its question or mistake:
// "register" or "skip", and of what stands in a row any text that is to be read instead; with those
// that were given before ("answered"), unless they are given anew. UnknownChoice, where the row is;
// AnswerUnmatched for the answer to what is no question; FieldMissing where there is none.
[[nodiscard]] Result<ImportAnswers> answersIn(const QJsonObject& printed);

} // namespace jiuzhang
