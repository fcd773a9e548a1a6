// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_row.h"

#include "core/base/text.h"
#include "core/exchange/clue_cells.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/row_kind.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kReceivedOn = QStringLiteral("receivedOn");

// What the table does not say the title may, and then whoever imports it.
void addFromTitle(TableRow& table, const Header& header, const ClueReading& with)
{
    const auto source = with.names.sourceInTitle(header.title);
    if (source && !header.find(kSource)) {
        table.cells[kSource] = {source->text()};
        table.notes.push_back({RowNote::SourceFromTitle, kSource});
    }
    if (!header.find(kReceivedOn) && dateFromText(header.reportedOn)) {
        table.cells[kReceivedOn] = {header.reportedOn};
        table.notes.push_back({RowNote::ReceivedOnFromTitle, kReceivedOn});
    }
    for (const auto& [key, text] : with.said) {
        if (isGiven(table, key))
            continue;
        table.cells[key] = {text};
        table.notes.push_back({RowNote::FromOrder, key});
    }
    if (!header.find(kReceivedOn) && !isGiven(table, kReceivedOn)) {
        table.cells[kReceivedOn] = {with.workingDay};
        table.notes.push_back({RowNote::ReceivedOnFromImport, kReceivedOn});
    }
}

// The cell above a 「同上」, in the clue before; empty where there is none.
Cell resolved(const ShownSheet& shown, const Header& header, const HeaderNames& names, int row,
              int column)
{
    const auto& rows = shown.sheet().rows;
    for (auto above = rows.find(row); above != rows.begin();) {
        --above;
        if (above->first <= header.lastRow)
            break;
        if (kindOf(shown, header, names, above->first) != RowKind::Clue)
            continue;
        const auto cells = shown.row(above->first);
        const auto cell = cells.find(column);
        if (cell == cells.end())
            return {};
        if (!names.isDitto(cellText(cell->second.value)))
            return cell->second;
    }
    return {};
}

bool isStory(const QString& key)
{
    const auto* field = clueField(key);
    return !field || std::holds_alternative<field::Story>(field->type);
}

// A cell merged over several columns that fields take is the first one's, if it is.
struct Spread {
    bool isSpread = false;
    bool isFirst = true;
};
Spread spreadOf(const ShownSheet& shown, const Header& header, int row, int column)
{
    const CellRange* range = shown.acrossColumns(row, column);
    if (!range)
        return {};
    const auto covered = std::ranges::count_if(header.columns, [&](const auto& each) {
        return range->firstColumn <= each.second.column && each.second.column <= range->lastColumn;
    });
    return {covered > 1, range->firstColumn == column};
}

// Puts one cell of the sheet under its field, with what is to be noted of it.
void addCell(TableRow& table, const ShownSheet& shown, const Header& header,
             const ClueReading& with, int row, const QString& key, Cell cell)
{
    const HeaderColumn& column = header.columns.at(key);
    const QString field = key == kStory ? kFactsKey : key;
    const auto* text = std::get_if<QString>(&cell.value);
    const Spread spread = spreadOf(shown, header, row, column.column);
    if (spread.isSpread && !spread.isFirst && !isAmount(key))
        return;
    if (text && !isStory(key) && with.names.isUnknown(*text)) {
        table.notes.push_back({RowNote::SaidUnknown, field, *text});
        cell.value = {};
    } else if (text && !isAmount(key) && with.names.isDitto(*text)) {
        cell = resolved(shown, header, with.names, row, column.column);
        table.notes.push_back({RowNote::Ditto, field});
        if (comparable(cellText(cell.value)).isEmpty())
            table.nothingAbove += field;
    }
    if (const auto meaning = text ? with.names.meaning(field, *text) : std::nullopt) {
        table.notes.push_back({RowNote::Profile, field, *text});
        cell.value = *meaning;
    }
    if (!cell.comment.isEmpty())
        table.notes.push_back({RowNote::Comment, field, cell.comment});
    if (!cell.struckOut.isEmpty())
        table.notes.push_back({RowNote::StruckOut, field, cell.struckOut});
    if (column.hidden)
        table.notes.push_back({RowNote::HiddenColumn, field});
    const bool isShared = shown.isShared(row, column.column);
    table.cells[field] = {.cell = std::move(cell),
                          .unit = column.unit,
                          .isShared = isShared || spread.isSpread,
                          .isSpread = spread.isSpread};
}

// What stands in columns that no field takes is kept beside the clue.
void addLeftOver(TableRow& table, const Header& header, const std::map<int, Cell>& cells)
{
    for (const HeaderColumn& column : header.untaken) {
        const auto cell = cells.find(column.column);
        if (cell == cells.end())
            continue;
        if (const QString text = paragraphsOf(shownText(cell->second)); !text.isEmpty())
            table.notes.push_back({RowNote::LeftOver, column.heading, text});
        if (!cell->second.comment.isEmpty())
            table.notes.push_back({RowNote::Comment, column.heading, cell->second.comment});
    }
}

// 「总额」 100 and 「已付」 60 leave 40, once a person has said that this is what is owed.
void addRest(TableRow& table, const Header& header, const std::map<int, Cell>& cells)
{
    const auto total = table.cells.find(kTotal);
    const auto paid = header.paid ? cells.find(header.paid->column) : cells.end();
    if (total == table.cells.end() || paid == cells.end())
        return;
    const auto unit = total->second.unit.value_or(AmountUnit::Yuan);
    const auto all = amountFromText(shownText(total->second.cell), unit, kTotal);
    const auto part =
        amountFromText(shownText(paid->second), header.paid->unit.value_or(unit), kDisputed);
    if (all && part) {
        const auto rest = static_cast<double>((all->money - part->money).fen());
        table.cells[kDisputed] = {.cell = rest, .unit = AmountUnit::Fen};
        table.notes.push_back({RowNote::Reckoned, kDisputed});
    } else if (all) {
        table.cells[kDisputed] = {.cell = paid->second}; // its mistake is told
    }
}

// A wish in any cell or comment, but in the column that asks for it; under a heading that no field
// takes, its words belong to it: 「是否同意公开: 否」.
void addWish(TableRow& table, const Header& header, const ClueReading& with,
             const std::map<int, Cell>& cells)
{
    const auto hear = [&](const QString& text) {
        const auto wish = with.names.secrecy().in(text);
        if (wish <= table.wish)
            return;
        table.wish = wish;
        table.wishWords = tidied(text);
    };
    const HeaderColumn* own = header.find(kConfidential);
    for (const auto& [column, cell] : cells) {
        if (header.reasons == column)
            continue;
        hear(cell.comment);
        if (own && own->column == column)
            continue;
        const auto* text = std::get_if<QString>(&cell.value);
        if (!text || text->trimmed().isEmpty())
            continue;
        hear(*text);
        const auto untaken = std::ranges::find(header.untaken, column, &HeaderColumn::column);
        if (untaken != header.untaken.end())
            hear(untaken->heading + u':' + *text);
    }
}

} // namespace

bool isGiven(const TableRow& table, const QString& key)
{
    const auto cell = table.cells.find(key);
    return cell != table.cells.end() && !comparable(cellText(cell->second.cell.value)).isEmpty();
}

TableRow tableRow(const ShownSheet& shown, const Header& header, const ClueReading& with, int row)
{
    TableRow table;
    if (shown.sheet().rows.at(row).hidden)
        table.notes.push_back({RowNote::HiddenRow});
    const auto cells = shown.row(row);
    for (const auto& [key, column] : header.columns) {
        if (const auto cell = cells.find(column.column); cell != cells.end())
            addCell(table, shown, header, with, row, key, cell->second);
    }
    // Where nothing stands under the claim, the facts may tell it.
    const auto facts = table.cells.find(kFactsKey);
    if (facts != table.cells.end() && !isGiven(table, kClaim))
        facts->second.mayTellClaim = true;
    addFromTitle(table, header, with);
    addLeftOver(table, header, cells);
    addRest(table, header, cells);
    addWish(table, header, with, cells);
    return table;
}

} // namespace jiuzhang
