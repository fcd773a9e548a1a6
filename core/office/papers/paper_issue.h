// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// A paper that has its number and waits to be set (forms.md, Letter format 9).
struct PaperToIssue {
    std::optional<CaseNumber> subject;
    PaperOrder order; // its fields already name the number
    int year = 0;
    int number = 0;
    [[nodiscard]] QString numberText() const { return order.fields[u"numberText"].toString(); }
};

// Gives the papers of one decision their numbers: the next of each sequence and those after it.
class PaperNumbers {
public:
    PaperNumbers(const Desk& desk, QDate on) : desk_(desk), on_(on), year_(on.year()) {}
    // KindUnknown for a kind that the programme has no number word for; FieldMissing
    // (numberReason) where the newest of the kind is of a later day and no reason is given.
    [[nodiscard]] Result<PaperToIssue> give(const std::optional<CaseNumber>& subject,
                                            PaperOrder order);

private:
    [[nodiscard]] Outcome followsTheNewest(const PaperOrder& order) const;

    const Desk& desk_;
    QDate on_;
    int year_;
    std::map<QString, int> last_; // given by this decision
};

// Sets and freezes one paper (forms.md, Letter format 10); only decide() calls it. As Typesetter.
[[nodiscard]] Result<IssuedPaper> issuePaper(Desk& desk, PaperToIssue paper, const Acting& acting);

// What an issued paper is set from: itself, or the letter, list and annex that go
// together.
[[nodiscard]] std::vector<PaperOrder> ordersOf(const QString& kind, const QJsonObject& fields);

} // namespace jiuzhang
