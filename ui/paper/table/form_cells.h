// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/line_break.h"
#include "ui/paper/table/clue_form.h"

namespace jiuzhang::paper {

inline constexpr double kFormLeading = 5.6; // mm from line to line
inline constexpr double kFormPadding = 0.7; // above and below a cell's lines
inline constexpr double kFormSidePadding = 1.2;

// The lines that stand in a cell; both ends of the text may lie on different pages.
struct CellLines {
    const FormCell* cell;
    QString label; // the words the cell is known by: of the label before it
    std::vector<Cells> lines;

    [[nodiscard]] double heightNeeded() const
    {
        return static_cast<double>(lines.size()) * kFormLeading + 2 * kFormPadding;
    }
};
struct RowLines {
    double height; // mm
    double share;
    std::vector<CellLines> cells;

    [[nodiscard]] double heightNeeded() const;
};

// What was filled into a cell; "" for a label and a blank one. Refuses as paper::filled.
[[nodiscard]] Result<QString> valueIn(const FormCell& cell, const QJsonObject& fields);

// A text in lines for a cell of this width, each of its paragraphs in by `indent` (mm).
[[nodiscard]] std::vector<Cells> cellLines(const QString& text, const Style& style, double width,
                                           double indent, const Typefaces& faces);

// What stands in each cell of the row. Refuses as FormText::pages.
[[nodiscard]] Result<RowLines> rowLines(const FormRow& row, const QJsonObject& fields,
                                        const Choices& choices, const Typefaces& faces);

// Shares out the spare height of the page: first to the rows whose lines need it, the least
// first, then by share.
void shareOut(std::vector<RowLines>& rows, double tableHeight);

} // namespace jiuzhang::paper
