// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_row.h"
#include "core/reading/letter.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr qsizetype kFewestCells = 3; // fewer are a text with a tab in it

struct TableCell {
    QString text;
    Passage at;
};
using TableLine = std::vector<TableCell>;

// Spreadsheets put a cell that holds a tab or a line break into quotes, and double its own.
class CellsOfText {
public:
    explicit CellsOfText(const QString& text) : text_(text) {}

    std::vector<TableLine> rows()
    {
        while (at_ < text_.size()) {
            row_.push_back(cell());
            const bool ends = at_ >= text_.size() || text_[at_] != u'\t';
            ++at_; // the tab or the line break
            if (ends)
                endRow();
        }
        return std::move(rows_);
    }

private:
    TableCell cell()
    {
        const bool quoted = at_ < text_.size() && text_[at_] == u'"' && closingQuote() > 0;
        if (quoted) {
            const Passage at{at_ + 1, closingQuote()};
            at_ = at.end + 1;
            QString inner = text_.sliced(at.start, at.end - at.start);
            return {inner.replace(QStringLiteral("\"\""), QStringLiteral("\"")), at};
        }
        Passage at{at_, at_};
        while (at_ < text_.size() && text_[at_] != u'\t' && text_[at_] != u'\n')
            ++at_;
        at.end = at_;
        while (at.start < at.end && text_[at.start].isSpace())
            ++at.start;
        while (at.end > at.start && text_[at.end - 1].isSpace())
            --at.end;
        return {text_.sliced(at.start, at.end - at.start), at};
    }

    // The quote that ends the cell which begins here; -1: the cell only begins with a quote.
    [[nodiscard]] qsizetype closingQuote() const
    {
        for (qsizetype i = at_ + 1; i < text_.size(); ++i) {
            if (text_[i] != u'"')
                continue;
            if (i + 1 < text_.size() && text_[i + 1] == u'"')
                ++i;
            else
                return i + 1 == text_.size() || text_[i + 1] == u'\t' || text_[i + 1] == u'\n' ? i
                                                                                               : -1;
        }
        return -1;
    }

    void endRow()
    {
        const bool blank = std::ranges::all_of(
            row_, [](const TableCell& each) { return each.text.trimmed().isEmpty(); });
        if (!blank)
            rows_.push_back(row_);
        row_.clear();
    }

    const QString& text_;
    qsizetype at_ = 0;
    TableLine row_;
    std::vector<TableLine> rows_;
};

Sheet sheetOf(const std::vector<TableLine>& rows)
{
    Sheet sheet;
    int number = 0;
    for (const TableLine& row : rows) {
        ++number;
        int column = 0;
        for (const TableCell& cell : row) {
            ++column;
            if (const QString text = cell.text.trimmed(); !text.isEmpty())
                sheet.rows[number].cells[column] = text;
        }
    }
    return sheet;
}

// What the cells say; a cell that its field cannot take is told.
void fill(ReadText& read, const ClueCells& cells, const std::map<QString, Passage>& places,
          Ground ground, const ClueReading& with)
{
    auto reading = readClueRow(cells, with.programme, with.workingDay);
    for (const auto& field : clueFields()) {
        const auto cell = cells.find(field.id());
        const auto place = places.find(field.id());
        const Passage at = place == places.end() ? Passage{} : place->second;
        const auto mistake = std::ranges::find(reading.mistakes, field.id(), &Error::where);
        // A day of receipt that no cell tells is the working day, which no text says.
        const bool isSaid = !keptValue(field, reading.clue).isNull() &&
                            (!at.isEmpty() || field.id() != u"receivedOn");
        if (cell != cells.end() && mistake != reading.mistakes.end())
            read.unread.push_back({field.id(), at, Doubt::Unreadable, *mistake});
        else if (isSaid && (cell != cells.end() || field.id() == u"claim") &&
                 !(std::holds_alternative<field::Confidential>(field.type) && cell == cells.end()))
            read.taken.push_back({field.id(), at,
                                  ground == Ground::Order ? Sureness::Likely : Sureness::Certain,
                                  ground});
    }
    read.clue = std::move(reading.clue);
}

std::optional<ReadText> byHeader(const QString& text, const std::vector<TableLine>& lines,
                                 const Sheet& sheet, const Header& header, const ClueReading& with)
{
    const auto below = sheet.rows.upper_bound(header.lastRow);
    if (below == sheet.rows.end())
        return std::nullopt;
    ReadText read;
    read.text = text;
    read.shape = ReadText::Shape::RowByHeader;
    const TableLine& line = lines[static_cast<std::size_t>(below->first - 1)];
    const auto placeOf = [&](int column) {
        const auto at = static_cast<std::size_t>(column - 1);
        return at < line.size() ? line[at].at : Passage{};
    };
    std::map<QString, Passage> places;
    for (const auto& [key, column] : header.columns)
        places[key == kFactsAndClaim ? QStringLiteral("facts") : key] = placeOf(column.column);
    fill(read, tableRow(ShownSheet(sheet), header, with, below->first).cells, places,
         Ground::Heading, with);
    for (const auto& column : header.untaken) {
        if (const Passage at = placeOf(column.column); !at.isEmpty())
            read.unread.push_back({{}, at, Doubt::LeftOver});
    }
    read.furtherRows = static_cast<int>(std::distance(below, sheet.rows.end())) - 1;
    return read;
}

// The columns of 问题案件线索表 behind its serial number, as the office hands it out: its amounts
// are in 万元.
ReadText byOrder(const QString& text, const std::vector<TableLine>& lines, const ClueReading& with)
{
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    ReadText read;
    read.text = text;
    read.shape = ReadText::Shape::RowByOrder;
    const TableLine& line = lines.front();
    const QString first = line.front().text.trimmed();
    const bool isNumbered = first.isEmpty() || number.match(first).hasMatch();
    const auto fields = clueFields();
    ClueCells cells;
    std::map<QString, Passage> places;
    for (std::size_t i = isNumbered ? 1 : 0; i < line.size(); ++i) {
        const auto place = i - (isNumbered ? 1 : 0);
        const QString cell = line[i].text.trimmed();
        if (place >= fields.size()) {
            if (!cell.isEmpty())
                read.unread.push_back({{}, line[i].at, Doubt::LeftOver});
            continue;
        }
        if (cell.isEmpty())
            continue;
        cells[fields[place].id()] = {cell, AmountUnit::Wan};
        places[fields[place].id()] = line[i].at;
    }
    fill(read, cells, places, Ground::Order, with);
    read.furtherRows = static_cast<int>(lines.size()) - 1;
    return read;
}

QString withPlainBreaks(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

bool isTable(const std::vector<TableLine>& rows)
{
    return std::ranges::any_of(rows, [](const TableLine& row) {
        return static_cast<qsizetype>(row.size()) >= kFewestCells;
    });
}

} // namespace

bool isTableText(const QString& text)
{
    const QString plain = withPlainBreaks(text);
    return isTable(CellsOfText(plain).rows());
}

std::optional<ReadText> readTableText(const QString& text, const ClueReading& with)
{
    const QString plain = withPlainBreaks(text);
    const auto rows = CellsOfText(plain).rows();
    if (!isTable(rows))
        return std::nullopt;
    const Sheet sheet = sheetOf(rows);
    const auto header = findHeader(sheet, with.names);
    return header ? byHeader(plain, rows, sheet, *header, with) : byOrder(plain, rows, with);
}

} // namespace jiuzhang
