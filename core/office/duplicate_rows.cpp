// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/duplicate_rows.h"

#include "core/base/worked_ahead.h"

#include <algorithm>
#include <span>

namespace jiuzhang {

namespace {

using PlaceOfRow = std::pair<QString, int>;

std::map<PlaceOfRow, CaseNumber> casesOf(const std::vector<ImportedRow>& rows)
{
    std::map<PlaceOfRow, CaseNumber> cases;
    for (const auto& row : rows)
        cases.emplace(PlaceOfRow{row.sheet, row.row}, row.number);
    return cases;
}

// Compares the rows of one workbook, one after the other.
class RowComparison {
public:
    RowComparison(const ImportOutcome& outcome, const KnownClues& known, const Directory& directory)
        : known_(known), directory_(directory), cases_(casesOf(outcome.imported)),
          earlier_(casesOf(outcome.earlier))
    {
        cases_.insert(earlier_.begin(), earlier_.end());
        for (const auto& row : outcome.imported)
            ownCases_.insert(row.number);
    }

    // `clue`: the row's.
    void compare(const ClueRow& row, ComparableClue clue)
    {
        std::vector<LikelyRow> likely;
        if (const auto earlier = earlier_.find({row.sheet, row.row}); earlier != earlier_.end()) {
            ownCases_.insert(earlier->second); // told by its row from now on
            addRows(row, std::move(clue), likely);
            return;
        }
        addCases(row, clue, likely);
        addRows(row, std::move(clue), likely);
        std::ranges::stable_sort(likely, std::greater(),
                                 [](const LikelyRow& each) { return each.likeness.score; });
        const auto told = std::min(likely.size(), kLikeOneRow);
        std::move(likely.begin(), likely.begin() + static_cast<std::ptrdiff_t>(told),
                  std::back_inserter(found_));
    }
    [[nodiscard]] std::vector<LikelyRow> found() && { return std::move(found_); }

private:
    void addCases(const ClueRow& row, const ComparableClue& clue,
                  std::vector<LikelyRow>& likely) const
    {
        for (auto& found : known_.casesLike(clue, directory_)) {
            if (!ownCases_.contains(found.number))
                likely.push_back(
                    {row.sheet, row.row, found.number, std::move(found.likeness), {}, 0});
        }
    }
    void addRows(const ClueRow& row, ComparableClue clue, std::vector<LikelyRow>& likely)
    {
        for (auto& found : before_.like(clue, directory_)) {
            const auto& other = rows_[found.place];
            const auto number = cases_.find(other);
            likely.push_back({row.sheet, row.row,
                              number == cases_.end() ? std::nullopt : std::optional(number->second),
                              std::move(found.likeness), other.first, other.second});
        }
        before_.add(std::move(clue));
        rows_.emplace_back(row.sheet, row.row);
    }

    const KnownClues& known_;
    const Directory& directory_;
    std::map<PlaceOfRow, CaseNumber> cases_; // of rows that are registered
    std::map<PlaceOfRow, CaseNumber> earlier_;
    std::set<CaseNumber> ownCases_; // that stand for a row which was met
    ClueIndex before_;              // of the rows before, by their place in rows_
    std::vector<PlaceOfRow> rows_;
    std::vector<LikelyRow> found_;
};

} // namespace

std::vector<LikelyRow> likelyRows(const ImportOutcome& outcome, const KnownClues& known,
                                  const Directory& directory)
{
    RowComparison comparison(outcome, known, directory);
    using Rows = std::span<const ClueRow>;
    using Comparable = std::vector<std::pair<const ClueRow*, ComparableClue>>;
    const auto madeComparable = [](const Rows& rows) {
        Comparable made;
        made.reserve(rows.size());
        for (const ClueRow& row : rows)
            made.emplace_back(&row, comparableClue(row.content));
        return made;
    };
    const auto compare = [&](Comparable rows) -> Outcome {
        for (auto& [row, clue] : rows)
            comparison.compare(*row, std::move(clue));
        return {};
    };
    WorkedAhead<Rows, Comparable> ahead(madeComparable, compare); // which refuses nothing
    constexpr std::size_t kRowsTogether = 64;
    for (Rows rest = outcome.rows.taken; !rest.empty();) {
        const auto some = rest.first(std::min(kRowsTogether, rest.size()));
        (void)ahead.add(some);
        rest = rest.subspan(some.size());
    }
    (void)ahead.finish();
    return std::move(comparison).found();
}

} // namespace jiuzhang
