// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_row_reading.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/table_row.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

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

// What the row says under its headings, read or not.
QByteArray fingerprintOf(const TableRow& table, const Header& header)
{
    QJsonObject written;
    for (const auto& [key, column] : header.columns) {
        const QString field = key == kStory ? kFactsKey : key;
        if (const auto cell = table.cells.find(field); cell != table.cells.end())
            written[field] = shownText(cell->second.cell);
    }
    for (const NotedRow& each : table.notes) {
        if (!each.words.isEmpty())
            written[noteId(each) + u' ' + each.field] = each.words;
    }
    return QCryptographicHash::hash(canonicalJson(written), QCryptographicHash::Sha256).toHex();
}

// What a person is shown of the place that is asked about: the cell, the words that wish for
// secrecy, or of a whole row whom it is about.
QString valueAt(const TableRow& table, const Header& header, ErrorCode question, const QString& key)
{
    if (question == ErrorCode::AskedShielding)
        return table.wishWords;
    const auto cell = table.cells.find(key.isEmpty() ? kEntity : key == kStory ? kFactsKey : key);
    const bool isWritten =
        cell != table.cells.end() && (key.isEmpty() || header.find(key) || cell->second.answered);
    if (!isWritten)
        return {};
    return cell->second.answered.value_or(shownText(cell->second.cell));
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
        if ((key == kFactsKey || key == kClaim) && !header_.find(key) && header_.find(kStory))
            key = kStory;
        if (!named_.insert(key).second)
            return;
        const HeaderColumn* column = header_.find(key);
        const int number = column ? column->column : 0;
        const QString value = valueAt(table_, header_, mistake.code, key);
        mistake.where = sheet_.name + u'!' + columnName(number) + QString::number(row_);
        found.push_back(
            {sheet_.name, row_, number, column ? column->heading : key, value, std::move(mistake)});
    }

    std::vector<RowRejection> found;

private:
    const Sheet& sheet_;
    const Header& header_;
    const TableRow& table_;
    int row_;
    std::set<QString> named_;
};

// The field of a column, by its heading or by its own key.
QString fieldOf(const Header& header, const QString& column)
{
    const auto named = std::ranges::find_if(
        header.columns, [&](const auto& each) { return each.second.heading == column; });
    const QString key = named == header.columns.end() ? column : named->first;
    return key == kStory ? kFactsKey : key;
}

// What a person said is meant, instead of what stands there: nothing else is asked about it.
void replace(TableRow& table, const QString& key, const QString& text)
{
    ClueCell& cell = table.cells[key];
    cell.answered = shownText(cell.cell);
    table.notes.push_back({RowNote::Answered, key, *cell.answered});
    cell.cell = text;
    cell.isShared = cell.isSpread = false;
    cell.confirmed.push_back(ErrorCode::AskedUnusual);
    table.nothingAbove.removeAll(key);
}

void give(TableRow& table, const ReadingAnswer& answer, const QString& key)
{
    if (key.isEmpty())
        return table.confirmed.push_back(answer.code);
    table.cells[key].confirmed.push_back(answer.code);
    if (answer.code == ErrorCode::AskedShielding) {
        const bool isAnonymous = table.wish == SecrecyWishes::Wish::Anonymous;
        const auto wished = isAnonymous ? Shielding::Anonymous : Shielding::LeadOnly;
        table.cells[key].cell = answer.text == kRegister ? shieldingId(wished) : answer.text;
    } else if (answer.text != kRegister) {
        replace(table, key, answer.text);
    }
}

// Gives the answers to questions about this row. False: it is to be skipped.
// `written`: as RowRejection's.
bool hear(TableRow& table, const Header& header, const ReadingAnswers& answers,
          const QByteArray& written, ReadRow& read)
{
    bool isTaken = true;
    for (const ReadingAnswer& answer : answers) {
        const QString key = fieldOf(header, answer.column);
        const bool isOther =
            (answer.value && *answer.value != valueAt(table, header, answer.code, key)) ||
            (!answer.written.isEmpty() && answer.written != written);
        if (isOther)
            continue; // something else stands there now
        read.heard.push_back(answer);
        const Error question{answer.code, key.isEmpty() ? QStringList() : QStringList{key, {}}};
        const auto place = QStringLiteral("%1!%2").arg(answer.sheet).arg(answer.row);
        if (const auto fits = checkAnswer(question, answer.text, place); !fits)
            read.wrong = fits.error();
        else if (answer.text == kSkip)
            isTaken = false;
        else
            give(table, answer, key);
    }
    return isTaken;
}

bool isConfirmed(const TableRow& table, const QString& key, ErrorCode question)
{
    const auto cell = table.cells.find(key);
    const auto& confirmed = cell == table.cells.end() ? table.confirmed : cell->second.confirmed;
    return std::ranges::find(confirmed, question) != confirmed.end();
}

// Whether somebody wishes more than the column for it says.
bool isWishOpen(const TableRow& table, Shielding said)
{
    using Wish = SecrecyWishes::Wish;
    if (isConfirmed(table, kConfidential, ErrorCode::AskedShielding))
        return false;
    return (table.wish != Wish::None && said == Shielding::Open) ||
           (table.wish == Wish::Anonymous && said == Shielding::LeadOnly);
}

bool isShielded(const TableRow& table, const FormReading& reading)
{
    return asksShielding(reading) || isWishOpen(table, reading.clue.shielding);
}

// What is asked about single cells, however they read.
std::vector<Error> questionsAboutCells(const TableRow& table)
{
    std::vector<Error> questions;
    const auto ask = [&](ErrorCode code, const QString& key, QStringList details) {
        if (!isConfirmed(table, key, code))
            questions.push_back({code, QStringList{key} + details, key});
    };
    for (const auto& [key, cell] : table.cells) {
        const ClueField* field = clueField(key);
        const bool isAmount = field && std::holds_alternative<field::Amount>(field->type);
        if (!cell.cell.struckOut.isEmpty())
            ask(ErrorCode::AskedStruck, key,
                {tidied(cell.cell.struckOut), tidied(shownText(cell.cell))});
        if (isAmount && !isGiven(table, key) && !cell.cell.comment.isEmpty())
            ask(ErrorCode::AskedComment, key, {tidied(cell.cell.comment)});
        if (cell.isSpread && !isAmount)
            ask(ErrorCode::AskedUnusual, key, {tidied(shownText(cell.cell))});
    }
    for (const QString& key : table.nothingAbove)
        ask(ErrorCode::AskedUnusual, key, {QStringLiteral("同上")});
    return questions;
}

// What is asked about a row that can be read.
std::vector<Error> questionsAbout(const TableRow& table, const ClueContent& clue)
{
    auto questions = questionsAboutCells(table);
    const bool isStruck =
        std::ranges::any_of(table.cells, [](const auto& cell) { return cell.second.cell.struck; });
    if (isStruck && !isConfirmed(table, {}, ErrorCode::AskedStruck))
        questions.push_back({ErrorCode::AskedStruck, {}, {}});
    if (isWishOpen(table, clue.shielding))
        questions.push_back({ErrorCode::AskedShielding, {table.wishWords}, kConfidential});
    const bool isAbove =
        clue.total && clue.disputed && clue.total->fen() > 0 && *clue.disputed > *clue.total;
    if (isAbove && !isConfirmed(table, kDisputed, ErrorCode::AskedAboveTotal))
        questions.push_back({ErrorCode::AskedAboveTotal,
                             {kDisputed, exactWan(*clue.disputed), exactWan(*clue.total)},
                             kDisputed});
    return questions;
}

} // namespace

QByteArray writtenFingerprint(const ShownSheet& shown, const Header& header,
                              const ClueReading& with, int row)
{
    return fingerprintOf(tableRow(shown, header, with, row), header);
}

UntakenRow untakenRow(const ShownSheet& shown, const Header& header, const ClueReading& with,
                      int row)
{
    const TableRow table = tableRow(shown, header, with, row);
    auto reading = readClueRow(table.cells, with.programme, with.workingDay);
    const bool hides = isShielded(table, reading);
    return {std::move(reading.clue), hides};
}

ReadRow readRow(const ShownSheet& shown, const Header& header, const ClueReading& with, int row,
                const ReadingAnswers& answers)
{
    const Sheet& sheet = shown.sheet();
    TableRow table = tableRow(shown, header, with, row);
    ReadRow read;
    const QByteArray written = answers.empty() ? QByteArray() : fingerprintOf(table, header);
    if (!hear(table, header, answers, written, read)) {
        auto untaken = untakenRow(shown, header, with, row);
        read.about = std::move(untaken.about);
        read.as = SkippedRow{sheet.name, row, {}, QStringLiteral("answered"), untaken.isShielded};
        return read;
    }
    auto reading = readClueRow(table.cells, with.programme, with.workingDay);
    const bool hides = isShielded(table, reading);
    Rejections rejections(sheet, header, table, row);
    for (auto& mistake : reading.mistakes)
        rejections.add(std::move(mistake));
    for (auto& question : questionsAbout(table, reading.clue))
        rejections.add(std::move(question));
    if (!rejections.found.empty()) {
        for (RowRejection& each : rejections.found) {
            each.written = written.isEmpty() ? fingerprintOf(table, header) : written;
            each.isShielded = hides;
        }
        read.as = std::move(rejections.found);
        read.about = std::move(reading.clue);
        return read;
    }
    if (!isGiven(table, kClaim))
        table.notes.push_back({RowNote::ClaimFromFacts, kFactsKey});
    for (const auto& taken : reading.takenOut)
        table.notes.push_back({RowNote::UnseenTakenOut, taken.first});
    std::ranges::move(reading.notes, std::back_inserter(table.notes));
    const auto fingerprint = fingerprintOf(reading.clue, table.notes);
    read.as = ClueRow{.sheet = sheet.name,
                      .row = row,
                      .content = std::move(reading.clue),
                      .notes = std::move(table.notes),
                      .fingerprint = fingerprint,
                      .written = read.heard.empty() ? QByteArray() : written};
    return read;
}

} // namespace jiuzhang
