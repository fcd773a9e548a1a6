// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"
#include "core/matching/comparable_name.h"

namespace jiuzhang {

// What of a clue is compared with other clues, brought into comparable form once. What was not
// given is empty and equals nothing.
struct ComparableClue {
    QString creditCode; // a right one, or empty
    QString name;       // coreName()
    PairSet namePairs;
    QStringList courtNumbers; // of the basis and of the texts
    QStringList contractNumbers;
    QStringList phones;
    std::optional<CategoryId> category;
    std::optional<UnitId> respondent;
    std::optional<Money> total;
    std::optional<Money> disputed;
    PairSet storyPairs; // of facts and claim
    friend bool operator==(const ComparableClue&, const ComparableClue&) = default;
};

[[nodiscard]] ComparableClue comparableClue(const ClueContent& clue);

} // namespace jiuzhang
