// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_row_reading.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

const auto kSource = QStringLiteral("source");
const auto kReceivedOn = QStringLiteral("receivedOn");
const auto kFacts = QStringLiteral("facts");
const auto kDisputed = QStringLiteral("disputedFen");
const auto kConfidential = QStringLiteral("confidential");
const auto kClaim = QStringLiteral("claim");
const auto kStory = QString::fromUtf16(kFactsAndClaim);

bool isGiven(const TableRow& table, const QString& key)
{
    const auto cell = table.cells.find(key);
    return cell != table.cells.end() && !comparable(cellText(cell->second.cell.value)).isEmpty();
}

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

// The value above a 「同上」; an amount is never meant by it.
Cell resolved(const ShownSheet& shown, const Header& header, const HeaderNames& names, int row,
              int column)
{
    const auto& rows = shown.sheet().rows;
    for (auto above = rows.find(row); above != rows.begin();) {
        --above;
        if (above->first <= header.lastRow)
            break;
        const auto cells = shown.row(above->first);
        const auto cell = cells.find(column);
        if (cell != cells.end() && !names.isDitto(cellText(cell->second.value)))
            return cell->second;
    }
    return {};
}

bool isAmount(const QString& key)
{
    const auto* field = clueField(key);
    return field && std::holds_alternative<field::Amount>(field->type);
}

bool isStory(const QString& key)
{
    const auto* field = clueField(key);
    return !field || std::holds_alternative<field::Story>(field->type);
}

// Puts one cell of the sheet under its field, with what is to be noted of it.
void addCell(TableRow& table, const ShownSheet& shown, const Header& header,
             const ClueReading& with, int row, const QString& key, Cell cell)
{
    const HeaderColumn& column = header.columns.at(key);
    const QString field = key == kStory ? kFacts : key;
    const auto* text = std::get_if<QString>(&cell.value);
    if (text && !isStory(key) && with.names.isUnknown(*text)) {
        table.notes.push_back({RowNote::SaidUnknown, field, *text});
        return;
    }
    if (text && !isAmount(key) && with.names.isDitto(*text)) {
        cell = resolved(shown, header, with.names, row, column.column);
        table.notes.push_back({RowNote::Ditto, field});
    }
    if (!cell.comment.isEmpty())
        table.notes.push_back({RowNote::Comment, field, cell.comment});
    if (column.hidden)
        table.notes.push_back({RowNote::HiddenColumn, field});
    table.cells[field] = {cell, column.unit, shown.isShared(row, column.column)};
}

// What was said with the import is not in the workbook.
QByteArray fingerprintOf(const ClueContent& clue, const std::vector<NotedRow>& notes)
{
    QJsonObject written = toJson(clue);
    for (const NotedRow& each : notes) {
        if (each.note == RowNote::ReceivedOnFromImport || each.note == RowNote::FromOrder)
            written.remove(each.field);
    }
    return QCryptographicHash::hash(canonicalJson(written), QCryptographicHash::Sha256).toHex();
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
                         isWritten ? shownText(cell->second.cell) : QString(), std::move(mistake)});
    }

    std::vector<RowRejection> found;

private:
    const Sheet& sheet_;
    const Header& header_;
    const TableRow& table_;
    int row_;
    std::set<QString> named_;
};

// What stands in columns that no field takes is kept beside the clue.
void addLeftOver(TableRow& table, const Header& header, const std::map<int, Cell>& cells)
{
    for (const HeaderColumn& column : header.untaken) {
        const auto cell = cells.find(column.column);
        const QString text =
            cell == cells.end() ? QString() : paragraphsOf(shownText(cell->second));
        if (!text.isEmpty())
            table.notes.push_back({RowNote::LeftOver, column.heading, text});
    }
}

// Gives the answers to questions about this row. False: it is to be skipped.
bool hear(TableRow& table, const Header& header, const ReadingAnswers& answers,
          const QString& sheet, int row)
{
    for (const ReadingAnswer& answer : answers) {
        if (answer.sheet != sheet || answer.row != row)
            continue;
        if (answer.text == kSkip)
            return false;
        const auto named = std::ranges::find_if(header.columns, [&](const auto& column) {
            return column.second.heading == answer.column;
        });
        QString key = named == header.columns.end() ? answer.column : named->first;
        key = key == kStory ? kFacts : key;
        if (key.isEmpty()) {
            table.confirmed.push_back(answer.code);
            continue;
        }
        ClueCell& cell = table.cells[key];
        cell.confirmed.push_back(answer.code);
        if (answer.code == ErrorCode::AskedShielding && answer.text == kRegister)
            cell.cell = shieldingId(Shielding::LeadOnly);
        else if (answer.text != kRegister)
            cell.cell = answer.text;
    }
    return true;
}

bool isConfirmed(const TableRow& table, const QString& key, ErrorCode question)
{
    const auto cell = table.cells.find(key);
    const auto& confirmed = cell == table.cells.end() ? table.confirmed : cell->second.confirmed;
    return std::ranges::find(confirmed, question) != confirmed.end();
}

// A wish in a remark, which no column of the form took.
std::optional<QString> shieldingWish(const TableRow& table, const ClueReading& with)
{
    if (isGiven(table, kConfidential))
        return std::nullopt;
    for (const auto& each : table.notes) {
        if (with.names.wishesShielding(each.words))
            return each.words;
    }
    for (const QString& key : {kFacts, kClaim}) {
        const auto cell = table.cells.find(key);
        const QString text = cell == table.cells.end() ? QString() : shownText(cell->second.cell);
        if (with.names.wishesShielding(text))
            return text;
    }
    return std::nullopt;
}

// What is asked about a row that can be read.
std::vector<Error> questionsAbout(const TableRow& table, const ClueContent& clue,
                                  const ClueReading& with)
{
    std::vector<Error> questions;
    const bool isStruck =
        std::ranges::any_of(table.cells, [](const auto& cell) { return cell.second.cell.struck; });
    if (isStruck && !isConfirmed(table, {}, ErrorCode::AskedStruck))
        questions.push_back({ErrorCode::AskedStruck, {}, {}});
    if (const auto wish = shieldingWish(table, with))
        questions.push_back({ErrorCode::AskedShielding, {*wish}, kConfidential});
    const bool isAbove =
        clue.total && clue.disputed && clue.total->fen() > 0 && *clue.disputed > *clue.total;
    if (isAbove && !isConfirmed(table, kDisputed, ErrorCode::AskedAboveTotal))
        questions.push_back({ErrorCode::AskedAboveTotal,
                             {kDisputed, exactWan(*clue.disputed), exactWan(*clue.total)},
                             kDisputed});
    return questions;
}

} // namespace

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
    const auto facts = table.cells.find(kFacts);
    if (facts != table.cells.end() && !isGiven(table, kClaim))
        facts->second.mayTellClaim = true;
    addFromTitle(table, header, with);
    addLeftOver(table, header, cells);
    return table;
}

ReadRow readRow(const ShownSheet& shown, const Header& header, const ClueReading& with, int row)
{
    const Sheet& sheet = shown.sheet();
    TableRow table = tableRow(shown, header, with, row);
    if (!hear(table, header, with.answers, sheet.name, row))
        return SkippedRow{sheet.name, row, {}, QStringLiteral("answered")};
    auto reading = readClueRow(table.cells, with.programme, with.workingDay);
    Rejections rejections(sheet, header, table, row);
    for (auto& mistake : reading.mistakes)
        rejections.add(std::move(mistake));
    for (auto& question : questionsAbout(table, reading.clue, with))
        rejections.add(std::move(question));
    if (!rejections.found.empty())
        return std::move(rejections.found);
    if (!isGiven(table, kClaim))
        table.notes.push_back({RowNote::ClaimFromFacts, kFacts});
    for (const auto& taken : reading.takenOut)
        table.notes.push_back({RowNote::UnseenTakenOut, taken.first});
    std::ranges::move(reading.notes, std::back_inserter(table.notes));
    const auto fingerprint = fingerprintOf(reading.clue, table.notes);
    return ClueRow{sheet.name, row, std::move(reading.clue), std::move(table.notes), fingerprint};
}

} // namespace jiuzhang
