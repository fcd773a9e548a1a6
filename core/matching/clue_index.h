// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/likeness.h"

#include <QHash>

namespace jiuzhang {

// Many clues, ready to be asked which of them may be about the same matter as another one,
// without comparing it with all.
//
// None is missed: a score of 60 needs the credit code, a court or contract number, the name
// (same or similar) or a phone; respondent, amount and text together reach 50. Clues are
// found by exactly those keys. Of a name's pairs at most one in five is missing from a similar
// name, so of any of its pairs all but so many stand there: the rarest ones are looked up, and
// the names with enough of them are compared.
class ClueIndex {
public:
    using Place = std::uint32_t; // 0, 1, 2 … in the order of add()

    Place add(ComparableClue clue);
    void replace(Place place, ComparableClue clue);
    [[nodiscard]] const ComparableClue& at(Place place) const { return clues_[place]; }
    [[nodiscard]] Place size() const noexcept { return static_cast<Place>(clues_.size()); }

    struct Match {
        Place place;
        Likeness likeness;
    };
    // Every clue with a score of 60 or more, the highest first, then by place.
    [[nodiscard]] std::vector<Match> like(const ComparableClue& clue,
                                          const Directory& directory) const;

private:
    using Key = std::size_t; // hash of what is equal; a collision costs a comparison

    void enter(Place place);
    void withdraw(Place place);
    void gather(Key key, std::vector<Place>& found) const;
    void gatherSimilarNames(const ComparableClue& clue, std::vector<Place>& found) const;
    [[nodiscard]] std::vector<Place> candidates(const ComparableClue& clue) const;
    [[nodiscard]] std::vector<Key> rarestNameKeys(const ComparableClue& clue,
                                                  std::size_t most) const;

    std::vector<ComparableClue> clues_;
    QHash<Key, std::vector<Place>> byKey_;
};

} // namespace jiuzhang
