// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/routing.h"

namespace jiuzhang {

// Who would handle a case of which no more is known than its category and its locality. Where
// no rule says it the cell is blank: such a case waits in the queue to be assigned.
struct CoverageCell {
    CategoryId category;
    std::optional<UnitId> locality; // none: not known either
    QString rule;                   // id of the one that decides who leads; empty: none, blank
    std::optional<UnitId> lead;     // none in a cell that is not blank: a person chooses
    std::vector<UnitId> copied;
    bool copiedNeedsPerson = false;
    [[nodiscard]] bool isBlank() const { return rule.isEmpty(); }
};

struct Coverage {
    std::vector<CategoryId> categories;
    std::vector<std::optional<UnitId>> localities; // those of the day, and "not known" last
    std::vector<CoverageCell> cells;               // category by category
    [[nodiscard]] const CoverageCell& at(std::size_t category, std::size_t locality) const
    {
        return cells[category * localities.size() + locality];
    }
    [[nodiscard]] int blanks() const;
};

[[nodiscard]] Coverage coverageOf(const RuleSet& rules, const Programme& programme, QDate on);

// [{"category", "locality", "lead", "needsPerson", "copied", "rule"}], units by full name.
[[nodiscard]] QJsonArray toJson(const Coverage& coverage, const Directory& directory);

} // namespace jiuzhang
