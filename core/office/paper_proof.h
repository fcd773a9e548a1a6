// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

#include <map>
#include <set>

namespace jiuzhang {

// Whether what the chain says of papers could have been entered. Asked of the events in the order
// of the chain, but for those of cases, which may come apart from the others.
class PaperProof {
public:
    explicit PaperProof(const PaperRegister& papers) : papers_(papers) {}

    // An issue bears the number of its sequence, in the programme's words, and the bytes' SHA-256.
    // PaperUnknown.
    [[nodiscard]] static Outcome admitsIssue(const Event& event, const Programme& then);
    // A receipt or an annulment is of a paper that was issued, on no earlier day; a receipt is of
    // one of its addressees, and comes once, before the number is annulled. Of other kinds:
    // nothing. PaperUnknown, DateBefore, UnknownChoice, AlreadyDone, PaperAnnulled.
    [[nodiscard]] Outcome admitsMention(const Event& event);

private:
    // PaperUnknown.
    [[nodiscard]] Result<IssuedPaper> paper(const QString& number);

    const PaperRegister& papers_;
    std::map<QString, IssuedPaper> issued_; // by number, of the years read
    std::set<int> years_;
    std::map<QString, QString> annulled_;            // number → reason
    std::set<std::pair<QString, QString>> received_; // number and addressee
};

} // namespace jiuzhang
