// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/clue_index.h"
#include "core/office/desk.h"

#include <mutex>
#include <set>
#include <shared_mutex>

namespace jiuzhang {

// A case that a clue may belong to.
struct LikelyCase {
    CaseNumber number; // a root: a clue merged into another case stands for that case
    Likeness likeness;
    friend bool operator==(const LikelyCase&, const LikelyCase&) = default;
};

// Two cases that may be one, and about which nobody has answered yet. `a` is the earlier one.
struct LikelyPair {
    CaseNumber a;
    CaseNumber b;
    Likeness likeness;
    friend bool operator==(const LikelyPair&, const LikelyPair&) = default;
};
[[nodiscard]] QJsonArray toJson(const std::vector<LikelyPair>& pairs); // a b score reasons[]

// The clues of one ledger, kept in memory to be compared while a new one is typed. May be
// asked from several threads at once, also while it reads.
class KnownClues {
public:
    using Progress = std::function<bool(int percent)>; // false: stop; then Cancelled

    // Takes in what was registered or answered since the last time; the first time the whole
    // ledger, which takes seconds for 100,000 cases: beside the window. Cancelled leaves it as
    // it was. Call it again after every change of the record.
    [[nodiscard]] Outcome catchUp(const Desk& desk, const Progress& progress = {});
    [[nodiscard]] bool isReady() const; // the ledger was read once

    // The likeliest first; a score of 60 at least. Nothing before it is ready.
    [[nodiscard]] std::vector<LikelyCase> casesLike(const ComparableClue& clue,
                                                    const Directory& directory) const;
    [[nodiscard]] std::vector<LikelyCase> casesLike(const ClueContent& clue,
                                                    const Directory& directory) const
    {
        return casesLike(comparableClue(clue), directory);
    }

    // Pairs of cases that were answered neither duplicate (merged) nor related nor distinct, the
    // likeliest first: of the whole ledger, or those that a case is one of. A merged case
    // stands for its root.
    [[nodiscard]] std::vector<LikelyPair> pairs(const Directory& directory) const;
    [[nodiscard]] std::vector<LikelyPair> pairsOf(const CaseNumber& number,
                                                  const Directory& directory) const;

private:
    using Place = ClueIndex::Place;
    struct Standing { // of a case among the others
        CaseNumber number;
        std::optional<CaseNumber> root;
        std::vector<CaseNumber> children;
        std::vector<CaseNumber> answered; // related or distinct
    };
    struct Clues {
        ClueIndex index;
        std::vector<Standing> standings; // by place
        QHash<CaseNumber, Place> places;

        void take(const Case& subject);
        [[nodiscard]] const Standing* find(const CaseNumber& number) const;
        [[nodiscard]] bool areAnswered(const Standing& one, const Standing& other) const;
        [[nodiscard]] const Standing& rootOf(const Standing& standing) const;
    };
    using Found = std::map<std::pair<CaseNumber, CaseNumber>, Likeness>;

    [[nodiscard]] Outcome readAll(const Desk& desk, const Progress& progress);
    [[nodiscard]] Outcome readNew(const Desk& desk, const Progress& progress);
    void gather(const Standing& asked, bool onlyLater, const Directory& directory,
                Found& found) const;

    std::mutex reading_;              // one catchUp() at a time
    std::int64_t seq_ = 0;            // of the record, as far as it was read
    mutable std::shared_mutex guard_; // of clues_
    std::optional<Clues> clues_;
};

// The pairs that may be told to whoever reads: what makes two cases alike is what they say of a
// party, so who may not see shielded parties (maySeeParties) hears of no pair with one of them.
[[nodiscard]] Result<std::vector<LikelyPair>> toldPairs(const Desk& desk, const Acting& reader,
                                                        std::vector<LikelyPair> pairs);

} // namespace jiuzhang
