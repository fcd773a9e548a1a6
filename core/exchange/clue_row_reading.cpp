// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_row_reading.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

const auto kSource = QStringLiteral("source");
const auto kReceivedOn = QStringLiteral("receivedOn");
const auto kFacts = QStringLiteral("facts");
const auto kClaim = QStringLiteral("claim");
const auto kStory = QString::fromUtf16(kFactsAndClaim);

bool isGiven(const TableRow& table, const QString& key)
{
    const auto cell = table.cells.find(key);
    return cell != table.cells.end() && !comparable(cellText(cell->second.value)).isEmpty();
}

void addFromTitle(TableRow& table, const Header& header, const ClueReading& with)
{
    if (!header.find(kReceivedOn)) {
        const bool told = dateFromText(header.reportedOn).has_value();
        table.cells[kReceivedOn] = {told ? CellValue(header.reportedOn)
                                         : CellValue(with.workingDay)};
        table.notes.push_back(told ? RowNote::ReceivedOnFromTitle : RowNote::ReceivedOnFromImport);
    }
    const auto source = with.names.sourceInTitle(header.title);
    if (source && !header.find(kSource)) {
        table.cells[kSource] = {source->text()};
        table.notes.push_back(RowNote::SourceFromTitle);
    }
}

QByteArray fingerprintOf(ClueContent written, const std::vector<RowNote>& notes)
{
    // The day of the import is not in the workbook.
    if (std::ranges::find(notes, RowNote::ReceivedOnFromImport) != notes.end())
        written.receivedOn.reset();
    return QCryptographicHash::hash(canonicalJson(toJson(written)), QCryptographicHash::Sha256)
        .toHex();
}

// Gives each mistake its place in the sheet.
class Rejections {
public:
    Rejections(const Sheet& sheet, const Header& header, const TableRow& table, int row)
        : sheet_(sheet), header_(header), table_(table), row_(row)
    {
    }

    void add(Error mistake)
    {
        QString key = mistake.where;
        // One column for facts and claim answers for both.
        if ((key == kFacts || key == kClaim) && !header_.find(key) && header_.find(kStory))
            key = kStory;
        if (!named_.insert(key).second)
            return;
        const HeaderColumn* column = header_.find(key);
        const int number = column ? column->column : 0;
        const auto cell = table_.cells.find(key == kStory ? kFacts : key);
        const bool isWritten = column && cell != table_.cells.end();
        mistake.where = sheet_.name + u'!' + columnName(number) + QString::number(row_);
        found.push_back({sheet_.name, row_, number, column ? column->heading : key,
                         isWritten ? cellText(cell->second.value) : QString(), std::move(mistake)});
    }

    std::vector<RowRejection> found;

private:
    const Sheet& sheet_;
    const Header& header_;
    const TableRow& table_;
    int row_;
    std::set<QString> named_;
};

} // namespace

TableRow tableRow(const ShownSheet& shown, const Header& header, const ClueReading& with, int row)
{
    TableRow table;
    if (shown.sheet().rows.at(row).hidden)
        table.notes.push_back(RowNote::HiddenRow);
    const auto cells = shown.row(row);
    for (const auto& [key, column] : header.columns) {
        const auto cell = cells.find(column.column);
        if (cell != cells.end())
            table.cells[key == kStory ? kFacts : key] = {cell->second, column.unit,
                                                         shown.isShared(row, column.column)};
    }
    // Where nothing stands under the claim, the facts may tell it.
    const auto facts = table.cells.find(kFacts);
    if (facts != table.cells.end() && !isGiven(table, kClaim))
        facts->second.mayTellClaim = true;
    addFromTitle(table, header, with);
    return table;
}

ReadRow readRow(const ShownSheet& shown, const Header& header, const ClueReading& with, int row)
{
    const Sheet& sheet = shown.sheet();
    TableRow table = tableRow(shown, header, with, row);
    auto reading = readClueRow(table.cells, with.programme, with.workingDay);
    Rejections rejections(sheet, header, table, row);
    for (auto& mistake : reading.mistakes)
        rejections.add(std::move(mistake));
    if (!rejections.found.empty())
        return std::move(rejections.found);
    if (!isGiven(table, kClaim))
        table.notes.push_back(RowNote::ClaimFromFacts);
    if (!reading.takenOut.empty())
        table.notes.push_back(RowNote::UnseenTakenOut);
    const auto fingerprint = fingerprintOf(reading.clue, table.notes);
    return ClueRow{sheet.name, row, std::move(reading.clue), std::move(table.notes), fingerprint};
}

} // namespace jiuzhang
