// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rare_text.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <concepts>
#include <map>
#include <variant>
#include <vector>

namespace jiuzhang {

struct Formula { // a cell that is calculated, and of which no result is stored
    QString text;
    friend bool operator==(const Formula&, const Formula&) = default;
};

struct CellError { // "#REF!"
    QString text;
    friend bool operator==(const CellError&, const CellError&) = default;
};

// What stands in a cell. A number that the sheet shows as a date is a QDate.
using CellValue = std::variant<std::monostate, QString, double, bool, QDate, Formula, CellError>;

// A value with what a person sees beside it.
struct Cell {
    Cell() = default;
    template <std::convertible_to<CellValue> T>
    Cell(T&& written) : value(std::forward<T>(written)) // a value is a cell, unadorned
    {
    }

    CellValue value;
    RareText format = {};  // its number format, where not plain (core/exchange/number_format)
    RareText formula = {}; // which gave the value; empty: somebody wrote it
    RareText comment = {};
    RareText struckOut = {}; // of a text: the part that is struck through, and not in the value
    bool struck = false;     // struck through, all of it
    friend bool operator==(const Cell&, const Cell&) = default;
};

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

struct ColumnRange {
    int first;
    int last;
    friend bool operator==(const ColumnRange&, const ColumnRange&) = default;
};

struct SheetRow {
    bool hidden = false;
    std::map<int, Cell> cells; // by column; those with a value, or a comment
    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

// One sheet of a workbook, as it was written: nothing is interpreted yet.
struct Sheet {
    QString name;
    bool hidden = false;
    std::map<int, SheetRow> rows; // by row number; rows without a cell are not kept
    std::vector<CellRange> merged;
    std::vector<ColumnRange> hiddenColumns = {};
    QStringList printed = {}; // what stands at the head or foot of each of its pages on paper
    friend bool operator==(const Sheet&, const Sheet&) = default;

    [[nodiscard]] bool isHidden(int column) const
    {
        return std::ranges::any_of(hiddenColumns, [column](const ColumnRange& range) {
            return range.first <= column && column <= range.last;
        });
    }
};

[[nodiscard]] QString columnName(int column); // 1 → "A", 28 → "AB"

// The value as text, for messages and text fields: a number as decimalText(), a date in ISO
// 8601, a formula with its "=".
[[nodiscard]] QString cellText(const CellValue& value);

// The cell as it is seen, with every digit that it has: 「380万」, "2018-12".
[[nodiscard]] QString shownText(const Cell& cell);

} // namespace jiuzhang
