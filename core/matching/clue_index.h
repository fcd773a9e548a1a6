// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/likeness.h"

#include <QHash>

namespace jiuzhang {

// The clues of a ledger, ready to be asked which of them may be about the same matter as
// another one, without comparing it with all.
//
// None is missed: a score of 60 needs the credit code, a court or contract number, the name
// (same or similar) or a phone; respondent, amount and text together reach 50. Clues are
// found by exactly those keys. Of a similar name's pairs at most one in five is missing from
// the other name, so the rarest ones, one more than may be missing, find it.
class ClueIndex {
public:
    // Adds the clue of a case, or puts it in the place of the one the case had.
    void put(const CaseNumber& number, ComparableClue clue);

    struct Match {
        CaseNumber number;
        Likeness likeness;
    };
    // Every clue with a score of 60 or more, the highest first, then by number.
    [[nodiscard]] std::vector<Match> like(const ComparableClue& clue,
                                          const Directory& directory) const;

    [[nodiscard]] const ComparableClue* find(const CaseNumber& number) const; // null: not here
    [[nodiscard]] std::vector<CaseNumber> numbers() const; // of all, in the order they came
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

private:
    struct Entry {
        CaseNumber number;
        ComparableClue clue;
    };
    using Place = std::uint32_t; // in entries_
    using Key = std::size_t;     // hash of what is equal; a collision costs a comparison

    void enter(Place place);
    void withdraw(Place place);
    [[nodiscard]] std::vector<Place> candidates(const ComparableClue& clue) const;
    void gather(Key key, std::vector<Place>& found) const;
    [[nodiscard]] std::vector<Key> rarestNameKeys(const ComparableClue& clue) const;

    std::vector<Entry> entries_;
    QHash<CaseNumber, Place> byNumber_;
    QHash<Key, std::vector<Place>> byKey_;
};

} // namespace jiuzhang
