// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clue_rows.h"

#include "core/base/text.h"
#include "core/casework/fields.h"
#include "core/exchange/clue_row_reading.h"
#include "core/exchange/row_kind.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kSource = QStringLiteral("source");
const auto kDisputed = QStringLiteral("disputedFen");

bool isBlank(const Cell& cell)
{
    return comparable(cellText(cell.value)).isEmpty();
}

QString firstText(const std::map<int, Cell>& cells)
{
    const auto first =
        std::ranges::find_if(cells, [](const auto& c) { return !isBlank(c.second); });
    return first == cells.end() ? QString() : tidied(cellText(first->second.value));
}

bool holdsValue(const Sheet& sheet, const Header& header, int column)
{
    return std::ranges::any_of(sheet.rows, [&](const auto& row) {
        const auto cell = row.second.cells.find(column);
        return row.first > header.lastRow && cell != row.second.cells.end() &&
               !isBlank(cell->second);
    });
}

// 「已拨付（万元）」, and amounts below it, or numbers.
bool looksLikeMoney(const Sheet& sheet, const Header& header, const HeaderColumn& column)
{
    static const QRegularExpression words(QStringLiteral("金额|款|费|价|万元|[(]元[)]"));
    if (!column.unit && !words.match(comparable(column.heading)).hasMatch())
        return false;
    return std::ranges::any_of(sheet.rows, [&](const auto& row) {
        const auto cell = row.second.cells.find(column.column);
        return row.first > header.lastRow && cell != row.second.cells.end() &&
               amountFromText(shownText(cell->second), AmountUnit::Wan, {}).has_value();
    });
}

// Two rows at least with three cells at least: that is no cover sheet.
bool looksLikeTable(const Sheet& sheet)
{
    constexpr std::size_t kFewestCells = 3;
    constexpr int kFewestRows = 2;
    return std::ranges::count_if(sheet.rows, [](const auto& row) {
               return row.second.cells.size() >= kFewestCells;
           }) >= kFewestRows;
}

RowRejection asked(const Sheet& sheet, const HeaderColumn& column, Error question)
{
    question.where = sheet.name;
    return {sheet.name, 0, column.column, column.heading, {}, std::move(question)};
}

RowRejection asked(const Sheet& sheet, Error question)
{
    return asked(sheet, HeaderColumn{0, {}, {}}, std::move(question));
}

// The answer to a question about a sheet, or a column of it; null: there is none.
const ReadingAnswer* heard(ClueRows& all, const ClueReading& reading, ErrorCode question,
                           const QString& sheet, const QString& column = {})
{
    const auto* answer = answerAbout(reading.answers, question, sheet, column);
    if (answer)
        all.heard.push_back(*answer);
    return answer;
}

// One sheet with its header, on the way to clues.
class SheetReading {
public:
    SheetReading(ClueRows& all, const Sheet& sheet, Header header, const ClueReading& reading)
        : all_(all), shown_(sheet), sheet_(sheet), header_(std::move(header)), reading_(reading),
          firstTaken_(all.taken.size())
    {
    }

    void read() &&
    {
        askColumns();
        askSource();
        for (const auto& row : sheet_.rows) {
            if (row.first > header_.lastRow)
                readRow(row.first);
        }
        askFarAbove();
        for (const HeaderColumn& column : header_.untaken) {
            if (holdsValue(sheet_, header_, column.column))
                all_.untaken.push_back({sheet_.name, column});
        }
        for (const auto& [key, column] : header_.columns)
            all_.columns.push_back({sheet_.name, key, column});
        all_.sheets.append(sheet_.name);
    }

private:
    // A column that looks like money, and that nobody knows, holds all rows.
    void askColumns()
    {
        const auto untaken = header_.untaken;
        for (const HeaderColumn& column : untaken) {
            const bool isKnown = column.hidden || reading_.names.isKept(column.heading);
            if (isKnown || !looksLikeMoney(sheet_, header_, column))
                continue;
            const auto* answer =
                heard(all_, reading_, ErrorCode::AskedColumn, sheet_.name, column.heading);
            if (!answer)
                hold(asked(sheet_, column, {ErrorCode::AskedColumn, {column.heading}}));
            else if (answer->text != kSkip)
                give(column, answer->text);
        }
    }

    void give(const HeaderColumn& column, const QString& field)
    {
        if (!clueField(field) || header_.find(field))
            return hold(asked(sheet_, column, {ErrorCode::AskedColumn, {column.heading}}));
        header_.columns.emplace(field, column);
        std::erase(header_.untaken, column);
    }

    // Where no column and no title says it, one answer is for all rows.
    void askSource()
    {
        const bool isSaid = header_.find(kSource) || reading_.said.contains(kSource) ||
                            reading_.names.sourceInTitle(header_.title);
        if (isSaid)
            return;
        const HeaderColumn none{0, kSource, {}};
        const auto* answer = heard(all_, reading_, ErrorCode::AskedForAll, sheet_.name, kSource);
        if (!answer)
            hold(asked(sheet_, none, {ErrorCode::AskedForAll, {kSource, sourceIds()}}));
        // Until it is answered the rows are read as if they had one.
        reading_.said[kSource] =
            answer ? answer->text : reading_.programme.sources.front().id.text();
    }

    [[nodiscard]] QString sourceIds() const
    {
        QStringList ids;
        for (const auto& source : reading_.programme.sources)
            ids += source.id.text();
        return ids.join(QStringLiteral(", "));
    }

    // A thousand times what the others say is 元 written under 万元, most likely.
    void askFarAbove()
    {
        std::vector<std::int64_t> amounts;
        for (std::size_t i = firstTaken_; i < all_.taken.size(); ++i) {
            if (const auto& amount = all_.taken[i].content.disputed; amount && amount->fen() > 0)
                amounts.push_back(amount->fen());
        }
        constexpr std::size_t kFewest = 5; // of fewer there is nothing usual
        if (amounts.size() < kFewest)
            return;
        std::ranges::sort(amounts);
        const Money usual = Money::fromFen(amounts[amounts.size() / 2]);
        const auto first = all_.taken.begin() + static_cast<std::ptrdiff_t>(firstTaken_);
        const auto asked = std::stable_partition(first, all_.taken.end(), [&](const ClueRow& row) {
            return !isFarAbove(row, usual) || isConfirmed(row);
        });
        for (auto row = asked; row != all_.taken.end(); ++row)
            all_.rejected.push_back(farAbove(*row, usual));
        all_.taken.erase(asked, all_.taken.end());
    }

    [[nodiscard]] static bool isFarAbove(const ClueRow& row, Money usual)
    {
        constexpr std::int64_t kTimes = 1000;
        return row.content.disputed && row.content.disputed->fen() / kTimes >= usual.fen();
    }

    bool isConfirmed(const ClueRow& row)
    {
        const auto answer = std::ranges::find_if(reading_.answers, [&](const auto& each) {
            return each.code == ErrorCode::AskedFarAbove && each.sheet == row.sheet &&
                   each.row == row.row;
        });
        if (answer != reading_.answers.end())
            all_.heard.push_back(*answer);
        return answer != reading_.answers.end();
    }

    [[nodiscard]] RowRejection farAbove(const ClueRow& row, Money usual) const
    {
        const HeaderColumn* column = header_.find(kDisputed);
        const auto& cells = sheet_.rows.at(row.row).cells;
        const auto cell = cells.find(column->column);
        const QString amount = exactWan(*row.content.disputed);
        return {row.sheet,
                row.row,
                column->column,
                column->heading,
                cell == cells.end() ? amount : shownText(cell->second),
                {ErrorCode::AskedFarAbove,
                 {kDisputed, amount, exactWan(usual)},
                 row.sheet + u'!' + columnName(column->column) + QString::number(row.row)}};
    }

    void hold(RowRejection question)
    {
        isHeld_ = true;
        all_.rejected.push_back(std::move(question));
    }

    void readRow(int number)
    {
        const auto kind = kindOf(shown_, header_, reading_.names, number);
        if (kind == RowKind::Blank)
            return;
        const QString first = firstText(sheet_.rows.at(number).cells);
        if (kind != RowKind::Clue)
            return all_.skipped.push_back({sheet_.name, number, first, rowKindId(kind)});
        hear(number);
        auto read = jiuzhang::readRow(shown_, header_, reading_, number);
        if (auto* clue = std::get_if<ClueRow>(&read)) {
            (isHeld_ ? all_.waiting : all_.taken).push_back(std::move(*clue));
        } else if (auto* skipped = std::get_if<SkippedRow>(&read)) {
            skipped->text = first;
            all_.skipped.push_back(std::move(*skipped));
        } else {
            std::ranges::move(std::get<std::vector<RowRejection>>(read),
                              std::back_inserter(all_.rejected));
        }
    }

    // An answer is to a question that is asked without it.
    void hear(int number)
    {
        for (const ReadingAnswer& answer : reading_.answers) {
            if (answer.sheet != sheet_.name || answer.row != number)
                continue;
            ClueReading without = reading_;
            std::erase(without.answers, answer);
            const auto read = jiuzhang::readRow(shown_, header_, without, number);
            const auto* rejected = std::get_if<std::vector<RowRejection>>(&read);
            const auto isIt = [&](const RowRejection& each) {
                return each.error.code == answer.code && each.heading == answer.column;
            };
            if (rejected && std::ranges::any_of(*rejected, isIt))
                all_.heard.push_back(answer);
        }
    }

    ClueRows& all_;
    ShownSheet shown_;
    const Sheet& sheet_;
    Header header_;
    ClueReading reading_; // of this sheet, with what is said for all its rows
    bool isHeld_ = false;
    std::size_t firstTaken_; // of this sheet, among all that are taken
};

QStringList namesOf(const std::vector<Sheet>& sheets)
{
    QStringList names;
    for (const Sheet& sheet : sheets)
        names.append(sheet.name);
    return names;
}

// A sheet that is left out although it may hold clues is asked about.
void leaveOut(ClueRows& all, const Sheet& sheet, const QString& why, bool mayHoldClues,
              const ClueReading& reading)
{
    const auto* answer =
        mayHoldClues ? heard(all, reading, ErrorCode::AskedSheet, sheet.name) : nullptr;
    const bool isAnswered = answer && answer->text == kSkip;
    all.otherSheets.push_back({sheet.name, isAnswered ? QStringLiteral("answered") : why});
    if (mayHoldClues && !isAnswered)
        all.rejected.push_back(asked(sheet, {ErrorCode::AskedSheet, {sheet.name}}));
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
        const auto* answer = answerAbout(reading.answers, ErrorCode::AskedSheet, sheet.name);
        const bool isOpen =
            !sheet.hidden || !wanted.isEmpty() || (answer && answer->text == kRegister);
        if (header && isOpen) {
            if (sheet.hidden && answer)
                all.heard.push_back(*answer);
            SheetReading(all, sheet, std::move(*header), reading).read();
        } else if (header) {
            leaveOut(all, sheet, QStringLiteral("hidden"), true, reading);
        } else {
            leaveOut(all, sheet, QStringLiteral("no-header"),
                     !sheet.hidden && looksLikeTable(sheet), reading);
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
