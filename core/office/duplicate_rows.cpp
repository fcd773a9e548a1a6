// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/duplicate_rows.h"

#include <algorithm>

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

    void compare(const ClueRow& row)
    {
        std::vector<LikelyRow> likely;
        if (const auto earlier = earlier_.find({row.sheet, row.row}); earlier != earlier_.end()) {
            ownCases_.insert(earlier->second); // told by its row from now on
            addRows(row, likely);
            return;
        }
        addCases(row, likely);
        addRows(row, likely);
        std::ranges::stable_sort(likely, std::greater(),
                                 [](const LikelyRow& each) { return each.likeness.score; });
        const auto told = std::min(likely.size(), kLikeOneRow);
        std::move(likely.begin(), likely.begin() + static_cast<std::ptrdiff_t>(told),
                  std::back_inserter(found_));
    }
    [[nodiscard]] std::vector<LikelyRow> found() && { return std::move(found_); }

private:
    void addCases(const ClueRow& row, std::vector<LikelyRow>& likely) const
    {
        for (auto& found : known_.casesLike(row.content, directory_)) {
            if (!ownCases_.contains(found.number))
                likely.push_back(
                    {row.sheet, row.row, found.number, std::move(found.likeness), {}, 0});
        }
    }
    void addRows(const ClueRow& row, std::vector<LikelyRow>& likely)
    {
        auto clue = comparableClue(row.content);
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
    for (const auto& row : outcome.rows.taken)
        comparison.compare(row);
    return std::move(comparison).found();
}

} // namespace jiuzhang
