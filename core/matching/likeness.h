// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/directory.h"
#include "core/matching/comparable_clue.h"

#include <QJsonArray>

namespace jiuzhang {

// Why two clues may be about one matter (casework, Duplicates), and what each reason counts.
enum class LikenessReason {
    CreditCode,     // 100: credit code, respondent and category
    CourtNumber,    // 100
    ContractNumber, // 90
    SameName,       // 60
    SimilarName,    // 40
    Phone,          // 30
    Respondent,     // 20: the same body, also under its earlier or later name
    Amount,         // 15: in dispute or in total, within 5 %
    Text,           // 1 to 15: the share of pairs of characters in facts and claim
};
[[nodiscard]] QString likenessReasonId(LikenessReason reason); // "credit-code", "same-name"

struct Likeness {
    struct Ground {
        LikenessReason reason;
        int points;
        friend bool operator==(const Ground&, const Ground&) = default;
    };
    int score = 0;               // the sum of all points; it may be more than 100
    std::vector<Ground> grounds; // in the order of LikenessReason
    friend bool operator==(const Likeness&, const Likeness&) = default;

    [[nodiscard]] bool isPossible() const { return score >= 60; }
    [[nodiscard]] bool isVeryLikely() const { return score >= 100; }
};

[[nodiscard]] QJsonArray reasonIds(const Likeness& likeness); // of its grounds, in their order

[[nodiscard]] Likeness likeness(const ComparableClue& a, const ComparableClue& b,
                                const Directory& directory);

} // namespace jiuzhang
