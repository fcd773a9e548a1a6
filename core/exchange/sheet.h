// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace jiuzhang {

struct Formula { // a cell that is calculated; its last result is not a value anyone wrote
    QString text;
    friend bool operator==(const Formula&, const Formula&) = default;
};

struct CellError { // "#REF!"
    QString text;
    friend bool operator==(const CellError&, const CellError&) = default;
};

// What stands in a cell. A number that the sheet shows as a date is a QDate.
using CellValue = std::variant<std::monostate, QString, double, bool, QDate, Formula, CellError>;

// Rows and columns count from 1, as the clerk sees them; both ends belong to the range.
struct CellRange {
    int firstRow;
    int firstColumn;
    int lastRow;
    int lastColumn;
    [[nodiscard]] bool contains(int row, int column) const
    {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
    friend bool operator==(const CellRange&, const CellRange&) = default;
};

struct SheetRow {
    bool hidden = false;
    std::map<int, CellValue> cells; // by column; cells without a value are not kept
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

// One sheet of a workbook, as it was written: nothing is interpreted yet.
struct Sheet {
    QString name;
    bool hidden = false;
    std::map<int, SheetRow> rows; // by row number; rows without a value are not kept
    std::vector<CellRange> merged;
    friend bool operator==(const Sheet&, const Sheet&) = default;
};

[[nodiscard]] QString columnName(int column); // 1 → "A", 28 → "AB"

// The value as text, for messages and text fields: a number without exponent and with the
// 15 significant digits a spreadsheet shows (26.68, not 26.679999999999996), a date in ISO
// 8601, a formula with its "=".
[[nodiscard]] QString cellText(const CellValue& value);

} // namespace jiuzhang
