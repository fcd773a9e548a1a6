// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/table.h"

#include "ui/paper/grid/type_area.h"
#include "ui/paper/table/table_fit.h"

#include <algorithm>
#include <cmath>

namespace jiuzhang::paper {

namespace {

// In shares of the type's size.
constexpr double kLeading = 1.32;
constexpr double kPadding = 0.18; // above and below a cell's lines

constexpr double kInnerRule = 0.2; // mm
constexpr double kOuterRule = 0.5;
constexpr double kTolerance = 1e-6;

// A text in lines; a blank line between two paragraphs stays blank.
std::vector<Cells> linesOf(const QString& text, const Style& style, double width,
                           const Typefaces& faces)
{
    std::vector<Cells> lines;
    if (text.trimmed().isEmpty())
        return lines;
    for (const QString& paragraph : text.split(u'\n')) {
        auto broken =
            brokenIntoLines(cellsOf(paragraph.trimmed(), style, style.size, faces), width);
        if (broken.empty())
            broken.emplace_back();
        std::ranges::move(broken, std::back_inserter(lines));
    }
    return lines;
}

double startOf(const Cells& line, TableColumn::Align align, double left, double width)
{
    switch (align) {
    case TableColumn::Align::Left:
        return left;
    case TableColumn::Align::Centre:
        return left + (width - widthOf(line)) / 2;
    case TableColumn::Align::Right:
        return left + width - widthOf(line);
    }
    Q_UNREACHABLE();
}

} // namespace

LaidTable::LaidTable(const Table& unfitted, const Typefaces& faces)
{
    const Table table = withFittingColumns(unfitted, faces);
    columns_ = table.columns;
    size_ = table.size;
    rowHeight_ = table.rowHeight;
    QStringList headings;
    for (const TableColumn& column : columns_)
        headings.append(column.heading);
    if (!headings.join(QString()).isEmpty())
        head_ = laidRow(headings, true, faces);
    for (const QStringList& texts : table.rows)
        rows_.push_back(laidRow(texts, false, faces));
}

bool LaidTable::isHeading(std::size_t column, bool inHead) const
{
    return inHead || columns_[column].isLabel;
}

LaidTable::Row LaidTable::laidRow(const QStringList& texts, bool isHead,
                                  const Typefaces& faces) const
{
    Q_ASSERT(texts.size() == static_cast<qsizetype>(columns_.size()));
    const Style heading{Face::Hei, headingSize(size_)};
    const Style text{Face::FangSong, size_};
    Row row;
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        const double width = columns_[at].width - 2 * kSidePadding * size_;
        auto& lines =
            row.cells.emplace_back(linesOf(texts.at(static_cast<qsizetype>(at)),
                                           isHeading(at, isHead) ? heading : text, width, faces));
        row.lines = std::max(row.lines, lines.size());
    }
    row.height = std::max(isHead ? 0 : rowHeight_, heightOf(row.lines));
    return row;
}

double LaidTable::width() const
{
    double sum = 0;
    for (const TableColumn& column : columns_)
        sum += column.width;
    return sum;
}

double LaidTable::height() const
{
    double sum = head_.height;
    for (const Row& row : rows_)
        sum += row.height;
    return sum;
}

double LaidTable::heightOf(std::size_t lines) const
{
    return (static_cast<double>(lines) * kLeading + 2 * kPadding) * size_;
}

// Of the row's lines from `from` up to `to`.
double LaidTable::heightOf(const Row& row, std::size_t from, std::size_t to) const
{
    return from == 0 && to == row.lines ? row.height : heightOf(to - from);
}

std::vector<TablePart> LaidTable::parts(double firstRoom, double room) const
{
    std::vector<TablePart> all{part({}, firstRoom, room)};
    while (all.back().to.row < rows_.size())
        all.push_back(part(all.back().to, room, room));
    return all;
}

TablePart LaidTable::part(TablePlace from, double room, double wholeRoom) const
{
    TablePart part{from, from, head_.height};
    while (part.to.row < rows_.size()) {
        const Row& row = rows_[part.to.row];
        const double rest = heightOf(row, part.to.line, row.lines);
        if (part.height + rest <= room + kTolerance) {
            part.height += rest;
            part.to = {part.to.row + 1, 0};
            continue;
        }
        if (row.height <= wholeRoom / 2)
            break; // it stands whole on the next page
        const double space = (room - part.height) / size_ - 2 * kPadding;
        auto fitting = static_cast<std::size_t>(std::max(0.0, std::floor(space / kLeading)));
        if (part.to == part.from && room >= wholeRoom)
            fitting = std::max<std::size_t>(fitting, 1); // heads that fill a page
        fitting = std::min(fitting, row.lines - part.to.line);
        if (fitting > 0) {
            part.height += heightOf(row, part.to.line, part.to.line + fitting);
            part.to.line += fitting;
        }
        break;
    }
    if (part.to == part.from && !rows_.empty())
        part.height = 0;
    return part;
}

void LaidTable::draw(const TablePart& part, QPointF corner, Page& page) const
{
    if (part.height <= 0)
        return;
    std::vector<double> tops{corner.y()};
    if (head_.height > 0) {
        drawRow(head_, 0, head_.lines, corner, true, page);
        tops.push_back(corner.y() + head_.height);
    }
    for (TablePlace place = part.from; place < part.to; place = {place.row + 1, 0}) {
        const Row& row = rows_[place.row];
        const std::size_t end = place.row == part.to.row ? part.to.line : row.lines;
        drawRow(row, place.line, end, {corner.x(), tops.back()}, false, page);
        tops.push_back(tops.back() + heightOf(row, place.line, end));
    }
    drawRules(tops, corner, page);
}

// The row's lines from `from` up to `to`. Of a parted row the labels stand on each page.
void LaidTable::drawRow(const Row& row, std::size_t from, std::size_t to, QPointF corner,
                        bool isHead, Page& page) const
{
    const double height = heightOf(row, from, to);
    const bool isWhole = from == 0 && to == row.lines;
    double left = corner.x();
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        const TableColumn& column = columns_[at];
        const auto& lines = row.cells[at];
        const bool isLabel = isHeading(at, isHead);
        const std::size_t first = isLabel ? 0 : from;
        const std::size_t end = std::min(lines.size(), first + (to - from));
        const double used = static_cast<double>(end - std::min(first, end)) * kLeading * size_;
        double top = corner.y() + (isWhole || isLabel ? (height - used) / 2 : kPadding * size_);
        for (std::size_t line = first; line < end; ++line, top += kLeading * size_) {
            if (lines[line].empty())
                continue;
            const double start =
                startOf(lines[line], isLabel ? TableColumn::Align::Centre : column.align,
                        left + kSidePadding * size_, column.width - 2 * kSidePadding * size_);
            set(lines[line],
                {start, baselineIn(top, lines[line].front().style.size, kLeading * size_)}, 0,
                page.glyphs);
        }
        left += column.width;
    }
}

void LaidTable::drawRules(const std::vector<double>& tops, QPointF corner, Page& page) const
{
    const auto thickness = [](bool isOuter) { return isOuter ? kOuterRule : kInnerRule; };
    const double right = corner.x() + width();
    for (std::size_t at = 0; at < tops.size(); ++at)
        page.rules.push_back({QLineF(corner.x(), tops[at], right, tops[at]),
                              thickness(at == 0 || at + 1 == tops.size())});
    double left = corner.x();
    for (std::size_t at = 0; at <= columns_.size(); ++at) {
        page.rules.push_back({QLineF(left, tops.front(), left, tops.back()),
                              thickness(at == 0 || at == columns_.size())});
        if (at < columns_.size())
            left += columns_[at].width;
    }
}

} // namespace jiuzhang::paper
