// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_rows.h"

#include "core/base/text.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/column_questions.h"
#include "core/exchange/row_kind.h"
#include "core/exchange/sheet_reading.h"

#include <algorithm>
#include <limits>
#include <set>

namespace jiuzhang {

namespace {

// Two rows at least with three cells at least, or with a name and a number: that is no cover sheet.
bool looksLikeTable(const Sheet& sheet)
{
    constexpr int kFewestCells = 3;
    constexpr int kFewestRows = 2;
    return std::ranges::count_if(sheet.rows, [](const auto& row) {
               const auto& cells = row.second.cells;
               const bool hasNumber = std::ranges::any_of(cells, [](const auto& cell) {
                   return std::holds_alternative<double>(cell.second.value);
               });
               return std::ssize(cells) >= (hasNumber ? 2 : kFewestCells);
           }) >= kFewestRows;
}

RowRejection asked(const Sheet& sheet, Error question, int row = 0)
{
    question.where = sheet.name;
    return {sheet.name, row, 0, {}, {}, std::move(question)};
}

QStringList namesOf(const std::vector<Sheet>& sheets)
{
    QStringList names;
    for (const Sheet& sheet : sheets)
        names.append(sheet.name);
    return names;
}

void take(ClueRows& all, TableQuestions& questions)
{
    std::ranges::move(questions.open, std::back_inserter(all.rejected));
    std::ranges::move(questions.heard, std::back_inserter(all.heard));
    if (questions.wrong)
        all.wrongAnswer = questions.wrong;
}

// A sheet that is left out although it may hold clues is asked about.
void leaveOut(ClueRows& all, const Sheet& sheet, const QString& why, bool mayHoldClues,
              const ClueReading& reading)
{
    TableQuestions questions;
    QStringList details{sheet.name};
    if (why == u"no-header") // it cannot be taken
        details += why;
    const auto answer = mayHoldClues
                            ? questions.ask(sheet, {0, {}, {}}, {ErrorCode::AskedSheet, details},
                                            {}, reading.answers)
                            : std::nullopt;
    all.otherSheets.push_back({sheet.name, answer ? QStringLiteral("answered") : why});
    take(all, questions);
}

// The row where a second table begins; none: there is one only. Lines of a title belong to it.
std::optional<int> secondTable(const Sheet& sheet, const Header& header, const HeaderNames& names)
{
    const ShownSheet shown(sheet);
    constexpr std::size_t kMostInTitle = 2; // cells
    for (auto row = sheet.rows.upper_bound(header.lastRow); row != sheet.rows.end(); ++row) {
        if (!isHeaderLine(row->second.cells, names) ||
            kindOf(shown, header, names, row->first) == RowKind::Heading)
            continue;
        auto first = row;
        while (std::prev(first)->first > header.lastRow &&
               std::prev(first)->second.cells.size() <= kMostInTitle)
            --first;
        return first->first;
    }
    return std::nullopt;
}

// The sheet's rows from one to before another.
Sheet partOf(const Sheet& sheet, int from, int before)
{
    Sheet part = sheet;
    std::erase_if(part.rows,
                  [&](const auto& row) { return row.first < from || row.first >= before; });
    std::erase_if(part.merged, [&](const CellRange& range) {
        return range.firstRow < from || range.firstRow >= before;
    });
    return part;
}

// Of a sheet without headings, whose columns a person has called by their letters. Nothing before
// it is said whom the clues are about.
std::optional<Header> saidHeader(const Sheet& sheet, const ReadingAnswers& answers)
{
    Header header{0, 0, {}, {}, {}, {}, {}};
    std::set<int> columns;
    for (const auto& [number, row] : sheet.rows) {
        for (const auto& [column, cell] : row.cells)
            columns.insert(column);
    }
    for (const int column : columns) {
        const HeaderColumn called{column, columnName(column), {}, sheet.isHidden(column)};
        const auto* answer =
            answerAbout(answers, ErrorCode::AskedColumn, sheet.name, called.heading);
        const auto said = answer ? saidColumn(answer->text) : std::nullopt;
        if (!said || !header.columns.try_emplace(said->field, called).second)
            header.untaken.push_back(called);
    }
    return header.find(kEntity) ? std::optional(header) : std::nullopt;
}

// What was said of columns of a sheet that cannot be read yet.
void hearColumns(ClueRows& all, const Sheet& sheet, const ReadingAnswers& answers)
{
    std::ranges::copy_if(answers, std::back_inserter(all.heard), [&](const ReadingAnswer& each) {
        return each.code == ErrorCode::AskedColumn && each.sheet == sheet.name;
    });
}

// All tables of the sheet, of which a later one that has no header of clues is asked about.
void readTables(ClueRows& all, const Sheet& sheet, Header header, const ClueReading& reading)
{
    const bool isSaid = header.lastRow == 0; // there are no headings by which a second one is seen
    const auto second = isSaid ? std::nullopt : secondTable(sheet, header, reading.names);
    if (!second)
        return readTable(all, sheet, std::move(header), reading);
    const Sheet firstPart = partOf(sheet, 0, *second);
    readTable(all, firstPart, std::move(header), reading);
    const Sheet rest = partOf(sheet, *second, std::numeric_limits<int>::max());
    if (auto next = findHeader(rest, reading.names))
        return readTables(all, rest, std::move(*next), reading);
    const Error question{ErrorCode::AskedTable, {QString::number(*second)}};
    const auto answer = std::ranges::find_if(reading.answers, [&](const ReadingAnswer& each) {
        return each.code == question.code && each.sheet == sheet.name && each.row == *second;
    });
    if (answer == reading.answers.end() || !checkAnswer(question, answer->text, sheet.name))
        return all.rejected.push_back(asked(sheet, question, *second));
    all.heard.push_back(*answer);
    all.skipped.push_back({sheet.name, *second, {}, QStringLiteral("answered")});
}

} // namespace

QStringList noteIds(const ClueRow& row)
{
    QStringList ids;
    for (const auto& each : row.notes)
        ids += noteId(each);
    ids.removeDuplicates();
    return ids;
}

AnswerChoices answersTo(const ClueRows& rows, const RowRejection& rejection)
{
    if (isAsked(rejection.error.code))
        return answersTo(rejection.error);
    const bool isOfTable =
        std::ranges::find(rows.tables, rejection.sheet, &ReadTable::sheet) != rows.tables.end();
    if (!isOfTable || rejection.row == 0)
        return {};
    const QString& field = rejection.heading;
    return answersTo({rejection.error.code, field.isEmpty() ? QStringList() : QStringList{field}});
}

Result<ClueRows> readClueRows(const std::vector<Sheet>& sheets, const QString& wanted,
                              const ClueReading& reading)
{
    ClueRows all;
    std::optional<Error> noHeader; // of the first sheet without one
    bool found = false;
    for (const Sheet& sheet : sheets) {
        if (!wanted.isEmpty() && sheet.name != wanted) {
            all.otherSheets.push_back({sheet.name, QStringLiteral("not-chosen")});
            continue;
        }
        found = true;
        auto header = findHeader(sheet, reading.names);
        if (auto said = header ? std::nullopt : saidHeader(sheet, reading.answers))
            header = std::move(*said);
        const auto* answer = answerAbout(reading.answers, ErrorCode::AskedSheet, sheet.name);
        const bool isOpen =
            !sheet.hidden || !wanted.isEmpty() || (answer && answer->text == kRegister);
        if (header && isOpen) {
            if (sheet.hidden && answer)
                all.heard.push_back(*answer);
            readTables(all, sheet, std::move(*header), reading);
        } else if (header) {
            leaveOut(all, sheet, QStringLiteral("hidden"), true, reading);
        } else {
            hearColumns(all, sheet, reading.answers);
            leaveOut(all, sheet, QStringLiteral("no-header"), looksLikeTable(sheet), reading);
            noHeader = noHeader.value_or(header.error());
        }
    }
    if (!found)
        return refuse(ErrorCode::SheetMissing, {wanted, namesOf(sheets).join(u", ")});
    if (all.sheets.isEmpty() && noHeader)
        return refuse(*noHeader);
    return all;
}

} // namespace jiuzhang
