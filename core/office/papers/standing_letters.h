// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// Which letters of a case stand, where some were annulled or corrected by others: what papers may
// cite (forms.md, Letter format 9).
class StandingLetters {
public:
    [[nodiscard]] static Result<StandingLetters> of(const Desk& desk, const CaseNumber& subject);

    // The number to cite instead of that one: its own, or that of the newest letter that corrects
    // it; "": it was annulled. A number that the register does not have stands for itself, as in
    // a ledger of an earlier program.
    [[nodiscard]] QString inPlaceOf(const QString& number) const;
    // Of several, without those annulled.
    [[nodiscard]] QStringList inPlaceOf(const QStringList& numbers) const;
    // 「（作废）」 or 「（已更正）」; "" for one that stands.
    [[nodiscard]] QString markOf(const QString& number) const;

private:
    StandingLetters(std::vector<IssuedPaper> papers, std::map<QString, QString> annulled)
        : papers_(std::move(papers)), annulled_(std::move(annulled))
    {
    }

    std::vector<IssuedPaper> papers_; // in the order of issue
    std::map<QString, QString> annulled_;
};

} // namespace jiuzhang
