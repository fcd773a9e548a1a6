// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <QMap>

namespace jiuzhang {

// What is to be printed: a kind of command-line.md for these cases, and what was set for it
// (the keys of its PaperKind, as text).
struct PrintRequest {
    QString kind;
    std::vector<CaseNumber> cases = {};
    QMap<QString, QString> values = {};
    bool isDraft = false; // 签发稿: as it would be issued, marked as a draft, without a number
    QString reason = {};  // why it is handed out though it tells somebody who is shielded
};

// What was asked for, ready to be written: letters as they were frozen, or forms still to be
// set. Never both.
struct Print {
    std::vector<IssuedPaper> letters = {};
    std::vector<PaperOrder> forms = {};
};

// Work to be done with the print before its numbers are kept, as writing its file: what it
// refuses, spends no number.
using BeforePrintKept = std::function<Outcome(const Print&)>;
inline const BeforePrintKept kNothingElse = [](const Print&) { return Outcome(); };

// The kinds of paper that can be printed, by the ids of command-line.md.
[[nodiscard]] const QStringList& paperKinds();

// Issues what the kind needs a number for and has none yet, all of it in one transaction or
// nothing; the next print of the same case, month or docket answers the same paper. `corrects`
// issues a new letter that names the old. Refuses before a number is spent: KindUnknown,
// FieldUnknown and what a value can be refused for, FieldMissing, CaseUnknown,
// LetterNotForState, NothingToPrint, PaperUnknown, PaperAnnulled, SameValue (a correction that
// would say the same again), DateBefore (one before its original), AlreadyDone (issued with other
// values), OperatorMissing, DateInFuture, and as Typesetter.
[[nodiscard]] Result<Print> printPapers(Desk& desk, const Acting& acting,
                                        const PrintRequest& request,
                                        const BeforePrintKept& beforeKept = kNothingElse);

// What would be issued, to be signed off: of a letter of an act with the act's own values beside
// the keys of its kind. Nothing is issued. Refuses as the act or the print would; AlreadyDone for
// what was issued.
[[nodiscard]] Result<Print> draftPapers(const Desk& desk, const Acting& acting,
                                        const PrintRequest& request);

// The same for several requests of kinds that printing numbers, together or not at all.
[[nodiscard]] Result<Print> issuedPapers(Desk& desk, const Acting& acting,
                                         std::span<const PrintRequest> requests,
                                         const BeforePrintKept& beforeKept);

// The same for what needs no number or has it: nothing is issued. LetterNotForState for a
// letter that was not issued yet.
[[nodiscard]] Result<Print> readyPapers(const Desk& desk, QDate on, const PrintRequest& request);

// As one file; a single letter is its frozen bytes, several are those bytes one behind the
// other. As OFD (GB/T 33190) they say and show the same.
[[nodiscard]] Result<QByteArray> pdfOf(const Desk& desk, const Print& print);
[[nodiscard]] Result<QByteArray> ofdOf(const Desk& desk, const Print& print);
[[nodiscard]] Result<QByteArray> docxOf(const Desk& desk, const Print& print);

// readyPapers() as one PDF.
[[nodiscard]] Result<QByteArray> printedPaper(const Desk& desk, const QString& kind,
                                              std::span<const CaseNumber> numbers, QDate on);

// Issued letters as one PDF, for the printer.
[[nodiscard]] Result<QByteArray> lettersTogether(const Desk& desk,
                                                 std::span<const IssuedPaper> letters);

} // namespace jiuzhang
