// SPDX-License-Identifier: GPL-3.0-or-later
// What papers.h is made of, each part in its own file.
#pragma once

#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/papers.h"

namespace jiuzhang {

// The field of a correcting letter that names the letter in whose place it stands.
inline const auto kCorrects = QStringLiteral("corrects");

// Refuses a value that its key cannot have (papers_values.cpp): FieldUnknown, DateUnreadable,
// UnknownChoice, KindUnknown.
[[nodiscard]] Outcome checkValues(const QStringList& keys, const QMap<QString, QString>& values);

// The fields with what was set for them: days, flags and texts under the fields' own names. Texts
// pass the mask of the paper, as all that it prints.
[[nodiscard]] QJsonObject withValues(const Desk& desk, const std::optional<CaseNumber>& subject,
                                     QJsonObject fields, const PrintRequest& request);

// The letters of this kind that the case's newest dispatch and what followed it issued, without
// those annulled or corrected (papers_frozen.cpp). LetterNotForState when there are none.
[[nodiscard]] Result<std::vector<IssuedPaper>> frozenLetters(const Desk& desk, const QString& kind,
                                                             const CaseNumber& number);

// The paper of that number, which must be of the kind and, where cases are named, of one of
// them. PaperUnknown.
[[nodiscard]] Result<IssuedPaper> frozenLetter(const Desk& desk, const PrintRequest& request);

// The one of these papers that corrects the letter of that number, so that a second print of a
// correction answers the first; none yet. PaperCorrected: that one was corrected too, or is to be.
[[nodiscard]] Result<std::optional<IssuedPaper>>
correctionAmong(const Desk& desk, const std::vector<IssuedPaper>& papers, const QString& number);

// Whether a letter with these fields may correct the old one. SameValue: it would say the same
// again. DateBefore: it would be dated before it.
[[nodiscard]] Outcome mayCorrect(const Desk& desk, const IssuedPaper& old, QJsonObject fields);

// What a correction is set from: the letter of that number as the case stands now, naming the
// old one. PaperUnknown, PaperAnnulled; those of mayCorrect().
[[nodiscard]] Result<PaperOrder> correction(const Desk& desk, const PrintRequest& request,
                                            QDate on);

// The forms and lists that have no number (papers_forms.cpp).
[[nodiscard]] Result<std::vector<PaperOrder>>
forms(const Desk& desk, QDate on, const PaperKind& kind, const PrintRequest& request);

// A paper that the first print issues (papers_numbered.cpp).
struct NumberedPaper {
    std::optional<CaseNumber> subject;
    std::optional<IssuedPaper> issued; // before
    PaperOrder order;                  // else: to be issued
};
// For each case, or for the month or docket. LetterNotForState, NothingToPrint, FieldMissing …
[[nodiscard]] Result<std::vector<NumberedPaper>> numberedPapers(const Desk& desk, QDate on,
                                                                const PrintRequest& request);

} // namespace jiuzhang
