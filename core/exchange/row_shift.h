// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jiuzhang {

// What becomes of the places in a sheet when one of its rows is repeated: rows below it move down,
// and a range that ends at it takes in the new ones.
class RowShift {
public:
    RowShift(int row, int more) : row_(row), more_(more) {} // `more`: rows that are added below it

    [[nodiscard]] int row() const { return row_; }
    [[nodiscard]] int more() const { return more_; }
    [[nodiscard]] int moved(int row) const { return row > row_ ? row + more_ : row; }
    // "A1", "A1:B3", several with blanks between.
    [[nodiscard]] QByteArray moved(const QByteArray& references) const;
    // A formula as it is written, with its references into its own sheet or the one of that name
    // (none: into its own). `copy`: of the repeated row, in which of its copies it stands, from 0;
    // a reference to the row itself is to the copy's. kElsewhere: it stands in another row.
    static constexpr int kElsewhere = -1;
    [[nodiscard]] QByteArray inFormula(const QByteArray& formula, int copy = kElsewhere,
                                       const QByteArray& sheet = {}) const;

private:
    int row_;
    int more_;
};

} // namespace jiuzhang
