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
        : known_(known), directory_(directory), imported_(casesOf(outcome.imported)),
          earlier_(casesOf(outcome.earlier))
    {
        for (const auto& row : outcome.imported)
            ownCases_.insert(row.number);
    }

    void compare(const ClueRow& row)
    {
        if (earlier_.contains({row.sheet, row.row}))
            return;
        std::vector<LikelyRow> likely;
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
            const auto number = imported_.find(other);
            likely.push_back(
                {row.sheet, row.row,
                 number == imported_.end() ? std::nullopt : std::optional(number->second),
                 std::move(found.likeness), other.first, other.second});
        }
        before_.add(std::move(clue));
        rows_.emplace_back(row.sheet, row.row);
    }

    const KnownClues& known_;
    const Directory& directory_;
    std::map<PlaceOfRow, CaseNumber> imported_;
    std::map<PlaceOfRow, CaseNumber> earlier_;
    std::set<CaseNumber> ownCases_;
    ClueIndex before_; // of the rows before, by their place in rows_
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
