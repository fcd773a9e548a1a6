// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_rows.h"

#include "core/base/text.h"
#include "core/exchange/clue_row_reading.h"

#include <algorithm>

namespace jiuzhang {

namespace {

using Cells = std::map<int, CellValue>;

bool isBlank(const CellValue& value)
{
    return comparable(cellText(value)).isEmpty();
}

QString firstText(const Cells& cells)
{
    const auto first =
        std::ranges::find_if(cells, [](const auto& c) { return !isBlank(c.second); });
    return first == cells.end() ? QString() : tidied(cellText(first->second));
}

// A header line printed again in the middle of a long table.
bool repeatsHeader(const Sheet& sheet, const Header& header, const Cells& cells)
{
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        const auto line = sheet.rows.find(row);
        if (line != sheet.rows.end() && line->second.cells == cells)
            return true;
    }
    return false;
}

bool isNoClue(const Sheet& sheet, const Header& header, const HeaderNames& names,
              const Cells& cells)
{
    if (repeatsHeader(sheet, header, cells))
        return true;
    const auto entity = cells.find(header.find(QStringLiteral("entity"))->column);
    const QString first = firstText(cells);
    // A clue's first cell may be its entity: then the words must not decide.
    const bool namesEntity = entity != cells.end() && !isBlank(entity->second) &&
                             tidied(cellText(entity->second)) != first;
    return !namesEntity && (names.isTotal(first) || names.isFooter(first));
}

void addUntaken(ClueRows& all, const Sheet& sheet, const Header& header)
{
    for (const HeaderColumn& column : header.untaken) {
        const auto holdsValue = [&](const auto& row) {
            const auto cell = row.second.cells.find(column.column);
            return row.first > header.lastRow && cell != row.second.cells.end() &&
                   !isBlank(cell->second);
        };
        if (std::ranges::any_of(sheet.rows, holdsValue))
            all.untaken.push_back({sheet.name, column});
    }
}

void addRows(ClueRows& all, const ShownSheet& shown, const Header& header, const ClueReading& with)
{
    const Sheet& sheet = shown.sheet();
    for (const auto& [number, row] : sheet.rows) {
        if (number <= header.lastRow ||
            std::ranges::all_of(row.cells, [](const auto& cell) { return isBlank(cell.second); }))
            continue;
        if (isNoClue(sheet, header, with.names, row.cells)) {
            all.skipped.push_back({sheet.name, number, firstText(row.cells)});
            continue;
        }
        auto read = readRow(shown, header, with, number);
        if (auto* clue = std::get_if<ClueRow>(&read))
            all.taken.push_back(std::move(*clue));
        else
            std::ranges::move(std::get<std::vector<RowRejection>>(read),
                              std::back_inserter(all.rejected));
    }
    addUntaken(all, sheet, header);
    all.sheets.append(sheet.name);
}

QString idOf(RowNote note)
{
    switch (note) {
    case RowNote::HiddenRow:
        return QStringLiteral("hidden-row");
    case RowNote::ReceivedOnFromTitle:
        return QStringLiteral("received-on-from-title");
    case RowNote::ReceivedOnFromImport:
        return QStringLiteral("received-on-from-import");
    case RowNote::SourceFromTitle:
        return QStringLiteral("source-from-title");
    case RowNote::ClaimFromFacts:
        return QStringLiteral("claim-from-facts");
    case RowNote::UnseenTakenOut:
        return QStringLiteral("unseen-taken-out");
    }
    Q_UNREACHABLE();
}

QStringList namesOf(const std::vector<Sheet>& sheets)
{
    QStringList names;
    for (const Sheet& sheet : sheets)
        names.append(sheet.name);
    return names;
}

} // namespace

QStringList noteIds(const ClueRow& row)
{
    QStringList ids;
    for (const auto note : row.notes)
        ids += idOf(note);
    for (const auto& field : clueFields()) {
        const auto* amount = std::get_if<field::Amount>(&field.type);
        if (amount && row.content.*amount->approximate)
            ids += field.writtenKey() + QStringLiteral("-approximate");
    }
    return ids;
}

Result<ClueRows> readClueRows(const std::vector<Sheet>& sheets, const QString& wanted,
                              const ClueReading& reading)
{
    ClueRows all;
    std::optional<Error> noHeader; // of the first sheet without one
    bool found = false;
    for (const Sheet& sheet : sheets) {
        const bool looked = wanted.isEmpty() ? !sheet.hidden : sheet.name == wanted;
        if (!looked) {
            all.otherSheets.append(sheet.name);
            continue;
        }
        found = true;
        if (const auto header = findHeader(sheet, reading.names)) {
            addRows(all, ShownSheet(sheet), *header, reading);
        } else {
            all.otherSheets.append(sheet.name);
            noHeader = noHeader.value_or(header.error());
        }
    }
    if (!found)
        return refuse(ErrorCode::SheetMissing, {wanted, namesOf(sheets).join(u", ")});
    if (all.sheets.isEmpty())
        return refuse(*noHeader);
    return all;
}

} // namespace jiuzhang
