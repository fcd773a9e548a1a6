// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/figures/figure_row.h"

#include <QHash>

#include <map>
#include <set>
#include <tuple>

namespace jiuzhang {

// A row of one of a report's tables.
struct FigurePlace {
    enum class Table { Total, Units, Categories, Tracks };
    Table table = Table::Total;
    QString id = {}; // of the row; empty: of the total, or of the row of no unit, category, track
    friend bool operator==(const FigurePlace&, const FigurePlace&) = default;
    friend bool operator<(const FigurePlace& a, const FigurePlace& b)
    {
        return std::tie(a.table, a.id) < std::tie(b.table, b.id);
    }
};

// The cases that stand behind each figure of a report (casework, Figures: every figure leads to
// its cases). What counts cases or acts has as many numbers as its figure says, so that a case
// counted twice stands there twice; a sum of money has each case that adds to it once.
class FigureCases {
public:
    // What this case adds to the row. When they come first, cases come in the order of numbers.
    void add(const FigurePlace& place, const CaseNumber& number, const FigureRow& adds);
    // Which cases it were is not known any more.
    void forget(const FigurePlace& place, Measure measure) { unknown_.emplace(place, measure); }

    // The row opens with what was frozen as open (none: not known): that is its Opening, what is
    // known now beyond it is added as Corrected, what is missing was taken away.
    void openWith(const FigurePlace& place, const std::optional<std::vector<CaseNumber>>& frozen);

    // In the order of numbers. None: not known.
    [[nodiscard]] std::optional<std::vector<CaseNumber>> of(const FigurePlace& place,
                                                            Measure measure) const;

    // Of Corrected, a difference: `of` answers those that it adds, this those that it takes away.
    [[nodiscard]] std::optional<std::vector<CaseNumber>> takenAway(const FigurePlace& place) const;

    // The form in which a frozen month keeps them.
    [[nodiscard]] QByteArray kept() const;
    [[nodiscard]] static FigureCases fromKept(const QByteArray& bytes); // of what kept() wrote

private:
    using List = std::vector<std::uint32_t>; // places in numbers_
    using Lists = std::array<List, kMeasureCount>;
    std::uint32_t placeOf(const CaseNumber& number);
    [[nodiscard]] std::vector<CaseNumber> numbersOf(const List& list) const;

    std::vector<CaseNumber> numbers_;
    QHash<QString, std::uint32_t> places_; // by number
    std::map<FigurePlace, Lists> rows_;
    std::map<FigurePlace, List> takenAway_;
    std::set<std::pair<FigurePlace, Measure>> unknown_;
};

// 「cases」 of a row in JSON: the case numbers of every measure by its key; null: not known.
[[nodiscard]] QJsonObject toJson(const FigureCases& cases, const FigurePlace& place);

} // namespace jiuzhang
