// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/line_break.h"

#include <QStringList>

namespace jiuzhang::paper {

class Typefaces;

// A ruled table as text. Cells hold whatever length of text; a line end in one begins a new
// line. "" leaves a cell blank, to be written in by hand. A table of which no column has a
// heading has no heads.
struct TableColumn {
    enum class Align { Left, Centre, Right };
    QString heading;
    double width; // mm
    Align align = Align::Left;
    bool isLabel = false; // its cells are set as headings are
};
struct Table {
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows; // as many texts as there are columns
    double size = points(12);      // of the type, mm; headings are a little smaller
    double rowHeight = 0;          // mm at least
};

// Between two lines of a table: before this line of this row.
struct TablePlace {
    std::size_t row = 0;
    std::size_t line = 0;
    friend auto operator<=>(const TablePlace&, const TablePlace&) = default;
};

// What one page holds of a table, its heads included.
struct TablePart {
    TablePlace from;
    TablePlace to;
    double height = 0; // mm; 0 when not even one row has room
};

// A table broken into lines, to be laid on as many pages as it needs: the heads stand on each,
// and no text is cut. A row goes to the next page whole; only one that half a page could not
// hold is parted between its lines.
class LaidTable {
public:
    // Its columns fit as withFittingColumns() has them.
    LaidTable(const Table& table, const Typefaces& faces);

    // mm
    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const; // when no page ends within it

    // The pages' parts. `firstRoom` is the height that is left on the page on which the table
    // begins, `room` that of every other (mm). At least one part; the first may be empty.
    [[nodiscard]] std::vector<TablePart> parts(double firstRoom, double room) const;

    // Draws the part with its upper left corner here.
    void draw(const TablePart& part, QPointF corner, Page& page) const;

private:
    struct Row {
        std::vector<std::vector<Cells>> cells;
        std::size_t lines = 1; // of its longest cell
        double height = 0;     // mm, whole
    };
    [[nodiscard]] bool isHeading(std::size_t column, bool inHead) const;
    [[nodiscard]] Row laidRow(const QStringList& texts, bool isHead, const Typefaces& faces) const;
    [[nodiscard]] double heightOf(std::size_t lines) const;
    [[nodiscard]] double heightOf(const Row& row, std::size_t from, std::size_t to) const;
    [[nodiscard]] TablePart part(TablePlace from, double room, double wholeRoom) const;
    void drawRow(const Row& row, std::size_t from, std::size_t to, QPointF corner, bool isHead,
                 Page& page) const;
    void drawRules(const std::vector<double>& tops, QPointF corner, Page& page) const;

    std::vector<TableColumn> columns_;
    double size_;
    double rowHeight_;
    Row head_;
    std::vector<Row> rows_;
};

} // namespace jiuzhang::paper
