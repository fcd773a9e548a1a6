// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event.h"
#include "core/record/ledger_care.h"

namespace jiuzhang {

// Cases of a year, and papers of a kind and year, are numbered one after the other in the order of
// entry, a sequence of papers beginning with the number that was set for it. An import may bring
// the numbers of an export; papers that were taken in have those that they had.
class NumberProof {
public:
    void note(const Event& event); // of the whole ledger, in any order
    // Each event that has not the number whose turn it was: NotAsDecided, NumberUsed.
    [[nodiscard]] std::vector<Problem> problems();

private:
    struct Given {
        enum class How { Next, Own, SetAsFirst };
        std::int64_t seq;
        QString sequence; // "register 2022", "reminder 2022"
        int number;
        How how;
    };
    std::vector<Given> given_;
};

} // namespace jiuzhang
