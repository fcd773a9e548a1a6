// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// A question as people ask it, with names where the ledger keeps ids. FieldUnknown,
// UnknownUnit, UnknownCategory, UnknownChoice …
[[nodiscard]] Result<LedgerQuestion> questionOf(const Desk& desk, LedgerQuestion asked);

// The rows that answer, for whoever reads: who may not see shielded parties (maySeeParties) is
// answered by the masked texts, so that nobody is found out by searching. A case whose value is
// masked comes last where it is sorted by, by number and for everybody: lists and files are masked
// for whoever may see it too, and its place would tell it. What is a choice is in the order of its
// choices.
[[nodiscard]] Result<std::vector<std::int64_t>> rowsFor(const Desk& desk, const Acting& reader,
                                                        LedgerQuestion question);

// One case with everything about it.
struct CaseFile {
    Case subject;
    std::vector<Event> events; // its chronicle, oldest first
    std::vector<IssuedPaper> papers;
};
[[nodiscard]] Result<CaseFile> caseFile(const Desk& desk, const CaseNumber& number,
                                        std::optional<QDate> asOf = {});

} // namespace jiuzhang
