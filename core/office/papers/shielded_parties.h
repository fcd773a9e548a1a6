// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/case_record.h"
#include "core/record/ledger_query.h"
#include "core/shielding/masking.h"

namespace jiuzhang {

// The parties of all shielded clues of a ledger: no paper may tell them, whatever it is about
// (casework, Shielding). Kept from one paper to the next, and brought up to what was recorded
// since.
class ShieldedParties {
public:
    // Hides their names in any text, and spares those of the directory's units. Where they cannot
    // be read, it hides every text.
    [[nodiscard]] std::shared_ptr<const Masking>
    names(const CaseRecord& record, const LedgerQuery& query, const Directory& directory);
    // Whether there is one; also where they cannot be read.
    [[nodiscard]] bool any(const CaseRecord& record, const LedgerQuery& query);

private:
    [[nodiscard]] Outcome follow(const CaseRecord& record, const LedgerQuery& query);
    [[nodiscard]] Outcome readAll(const LedgerQuery& query);
    [[nodiscard]] Outcome readSince(const CaseRecord& record);

    CaseRecord::Head known_;
    std::map<CaseNumber, Case> cases_;
    std::vector<Unit> units_;
    std::shared_ptr<const Masking> names_; // null: to be made anew
};

} // namespace jiuzhang
