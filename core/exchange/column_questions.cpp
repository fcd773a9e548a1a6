// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_questions.h"

#include "core/base/text.h"
#include "core/casework/fields.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/clue_row_reading.h"
#include "core/exchange/row_kind.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace jiuzhang {

namespace {

const auto kRespondent = QStringLiteral("respondent");

// The fields that no column of the table has yet, as ids.
QString freeFields(const Header& header, bool amountsOnly)
{
    QStringList ids;
    for (const auto& field : clueFields()) {
        if (!header.find(field.id()) && (!amountsOnly || isAmount(field.id())))
            ids += field.id();
    }
    return ids.join(QStringLiteral(", "));
}

QString sheetText(const Sheet& sheet, int row, int column)
{
    const auto line = sheet.rows.find(row);
    if (line == sheet.rows.end())
        return {};
    const auto cell = line->second.cells.find(column);
    return cell == line->second.cells.end() ? QString() : tidied(shownText(cell->second));
}

// The first value below the header, by which a person, and the program, know the column again.
std::optional<int> rowOfFirstValue(const Sheet& sheet, const Header& header, int column)
{
    for (const auto& [number, row] : sheet.rows) {
        if (number > header.lastRow && !sheetText(sheet, number, column).isEmpty())
            return number;
    }
    return std::nullopt;
}

QString firstValue(const Sheet& sheet, const Header& header, int column)
{
    const auto row = rowOfFirstValue(sheet, header, column);
    return row ? sheetText(sheet, *row, column) : QString();
}

// 「已拨付（万元）」, and amounts below it, or numbers.
bool looksLikeMoney(const Sheet& sheet, const Header& header, const HeaderColumn& column)
{
    static const QRegularExpression words(
        QStringLiteral("金额|款|费|价|额$|资金|本金|利息|欠|[千百]?[万亿]元|[(]元[)]"));
    if (!column.unit && !words.match(comparable(column.heading)).hasMatch())
        return false;
    return std::ranges::any_of(sheet.rows, [&](const auto& row) {
        const QString text =
            row.first > header.lastRow ? sheetText(sheet, row.first, column.column) : QString();
        return !text.isEmpty() && amountFromText(text, AmountUnit::Wan, {}).has_value();
    });
}

class ColumnQuestions {
public:
    ColumnQuestions(TableQuestions& questions, const ShownSheet& shown, Header& header,
                    const ClueReading& reading)
        : questions_(questions), shown_(shown), sheet_(shown.sheet()), header_(header),
          reading_(reading)
    {
    }

    void ask() &&
    {
        findNameless();
        for (const ReadingAnswer& answer : reading_.answers) {
            if (answer.sheet == sheet_.name)
                place(answer);
        }
        for (const ReadingAnswer& answer : questions_.remembered)
            place(answer);
        askUntaken();
        askContacts();
        askHeadComments();
        askRest();
    }

private:
    // A column without a heading that holds more than numbers in advance is an untaken one, called
    // by its letter.
    void findNameless()
    {
        std::set<int> known(header_.serials.begin(), header_.serials.end());
        if (header_.reasons)
            known.insert(*header_.reasons);
        for (const auto& [key, column] : header_.columns)
            known.insert(column.column);
        for (const HeaderColumn& column : header_.untaken)
            known.insert(column.column);
        std::map<int, bool> found; // by column: whether all of it are numbers
        for (const auto& [number, row] : sheet_.rows) {
            if (number <= header_.lastRow)
                continue;
            std::optional<RowKind> kind; // of few rows it has to be known
            for (const auto& [column, cell] : row.cells) {
                if (known.contains(column) || !isText(cell))
                    continue;
                kind = kind ? kind : kindOf(shown_, header_, reading_.names, number);
                if (kind == RowKind::Clue)
                    found.try_emplace(column, true).first->second &= isSmallNumber(cell);
            }
        }
        for (const auto& [column, isSerial] : found) {
            if (isSerial)
                header_.serials.push_back(column);
            else
                header_.untaken.push_back(
                    {column, columnName(column), {}, sheet_.isHidden(column)});
            nameless_.insert(column);
        }
    }

    // What a person says of a column goes before what its heading says, asked or not.
    void place(const ReadingAnswer& answer)
    {
        const auto column = answer.code == ErrorCode::AskedColumn && answer.row == 0
                                ? columnCalled(answer.column)
                                : std::nullopt;
        const auto said = saidColumn(answer.text);
        const bool isSkip = answer.text == kSkip;
        if (!column || placed_.contains(column->column) || (!said && !isSkip) ||
            (answer.value && *answer.value != firstValue(sheet_, header_, column->column)))
            return;
        placed_.insert(column->column);
        questions_.heard.push_back(answer);
        if (said)
            take(withUnit(*column, said->unit), said->field);
        else if (std::erase_if(header_.columns, [&](const auto& each) {
                     return each.second.column == column->column;
                 }) > 0)
            header_.untaken.push_back(*column);
    }

    static HeaderColumn withUnit(HeaderColumn column, std::optional<AmountUnit> unit)
    {
        column.unit = unit ? unit : column.unit;
        return column;
    }

    [[nodiscard]] std::optional<HeaderColumn> columnCalled(const QString& heading) const
    {
        const auto taken = std::ranges::find_if(
            header_.columns, [&](const auto& each) { return each.second.heading == heading; });
        if (taken != header_.columns.end())
            return taken->second;
        const auto untaken = std::ranges::find(header_.untaken, heading, &HeaderColumn::heading);
        return untaken == header_.untaken.end() ? std::nullopt : std::optional(*untaken);
    }

    static bool isText(const Cell& cell)
    {
        return !comparable(cellText(cell.value)).isEmpty() || !cell.comment.isEmpty();
    }

    // 1, 2, 3 … before the first heading.
    [[nodiscard]] bool isSmallNumber(const Cell& cell) const
    {
        static const QRegularExpression number(QStringLiteral("^\\d{1,5}[、.]?$"));
        return cell.comment.isEmpty() &&
               number.match(comparable(cellText(cell.value))).hasMatch() && !header_.unit;
    }

    [[nodiscard]] bool isTwice(const HeaderColumn& column) const
    {
        return std::ranges::any_of(header_.columns, [&](const auto& taken) {
            return taken.second.column != column.column && !taken.second.hidden &&
                   comparable(taken.second.heading) == comparable(column.heading);
        });
    }

    void askUntaken()
    {
        const auto untaken = header_.untaken;
        for (const HeaderColumn& column : untaken) {
            const bool isNameless = nameless_.contains(column.column);
            const bool isOdd = !column.hidden && (isNameless || isTwice(column));
            const bool isKnown = column.hidden || reading_.names.isKept(column.heading);
            const bool isAsked = isOdd ? holdsValue(sheet_, header_, column.column)
                                       : !isKnown && looksLikeMoney(sheet_, header_, column);
            const bool tellsRest = reading_.names.isPaid(column.heading) && !saysWhatIsOwed();
            if (!isAsked || tellsRest || placed_.contains(column.column))
                continue;
            const Error question{ErrorCode::AskedColumn,
                                 {column.heading, freeFields(header_, !isOdd)}};
            const auto answer = put(column, question);
            if (answer && *answer != kSkip)
                take(column, *answer);
        }
    }

    void take(HeaderColumn column, const QString& field)
    {
        std::erase_if(header_.untaken,
                      [&](const auto& each) { return each.column == column.column; });
        std::erase_if(header_.columns,
                      [&](const auto& each) { return each.second.column == column.column; });
        column.unit = column.unit ? column.unit : header_.unit;
        const auto [held, isFree] = header_.columns.try_emplace(field, column);
        if (!isFree)
            header_.untaken.push_back(std::exchange(held->second, column));
    }

    // 联系人 and 电话 right behind 被反映单位, under no group, may be the official's.
    void askContacts()
    {
        const HeaderColumn* unit = header_.find(kRespondent);
        if (!unit)
            return;
        int next = unit->column + 1;
        for (const QString& key : {QStringLiteral("contact"), QStringLiteral("phone")}) {
            const HeaderColumn* column = header_.find(key);
            const bool saysWhose =
                column && (column->heading.contains(u' ') || column->heading.contains(u"企业") ||
                           column->heading.contains(u"反映人"));
            if (!column || column->column != next || saysWhose)
                continue;
            ++next;
            const HeaderColumn asked = *column;
            if (!holdsValue(sheet_, header_, asked.column))
                continue;
            if (put(asked, {ErrorCode::AskedContact, {asked.heading}}) == kSkip) {
                header_.columns.erase(key);
                header_.untaken.push_back(asked);
            }
        }
    }

    // 「单位:元」 in a comment on the heading.
    void askHeadComments()
    {
        const auto columns = header_.columns;
        for (const auto& [key, column] : columns) {
            const QString comment = isAmount(key) ? headComment(column.column) : QString();
            if (comment.isEmpty())
                continue;
            const auto answer = put(column, {ErrorCode::AskedComment, {key, comment}});
            if (answer == kSkip) {
                header_.columns.erase(key);
                header_.untaken.push_back(column);
            }
        }
    }

    [[nodiscard]] QString headComment(int column) const
    {
        QStringList comments;
        for (int row = header_.firstRow; row <= header_.lastRow; ++row) {
            const auto line = sheet_.rows.find(row);
            if (line == sheet_.rows.end())
                continue;
            if (const auto cell = line->second.cells.find(column); cell != line->second.cells.end())
                comments += tidied(cell->second.comment);
        }
        comments.removeAll(QString());
        return comments.join(u' ');
    }

    // Or there is no total of which something may be left.
    [[nodiscard]] bool saysWhatIsOwed() const
    {
        return header_.find(kDisputed) || !header_.find(kTotal);
    }

    void askRest()
    {
        if (saysWhatIsOwed())
            return;
        const auto paid = std::ranges::find_if(header_.untaken, [&](const HeaderColumn& column) {
            return reading_.names.isPaid(column.heading) &&
                   holdsValue(sheet_, header_, column.column);
        });
        if (paid == header_.untaken.end())
            return;
        if (put(*paid, {ErrorCode::AskedRest, {paid->heading}}) != kRegister)
            return;
        header_.paid = *paid;
        header_.paid->unit = paid->unit ? paid->unit : header_.unit;
        if (!header_.paid->unit)
            header_.paid->unit = header_.find(kTotal)->unit;
    }

    std::optional<QString> put(const HeaderColumn& column, Error question)
    {
        const auto row = rowOfFirstValue(sheet_, header_, column.column);
        return questions_.ask(sheet_, column, std::move(question),
                              firstValue(sheet_, header_, column.column), reading_.answers,
                              row && untakenRow(shown_, header_, reading_, *row).isShielded);
    }

    TableQuestions& questions_;
    const ShownSheet& shown_;
    const Sheet& sheet_;
    Header& header_;
    const ClueReading& reading_;
    std::set<int> nameless_;
    std::set<int> placed_; // by a person
};

} // namespace

std::optional<QString> TableQuestions::ask(const Sheet& sheet, const HeaderColumn& column,
                                           Error question, const QString& value,
                                           const ReadingAnswers& answers, bool isShielded)
{
    question.where = sheet.name;
    const auto* answer = answerAbout(answers, question.code, sheet.name, column.heading);
    if (answer && (!answer->value || *answer->value == value)) {
        heard.push_back(*answer);
        const auto fits = checkAnswer(question, answer->text, sheet.name);
        if (fits)
            return answer->text;
        wrong = fits.error();
    } else if (const auto* before = answerAbout(remembered, question.code, {}, column.heading);
               before && checkAnswer(question, before->text, sheet.name)) {
        usedAgain.push_back(*before);
        return before->text;
    }
    open.push_back(
        {sheet.name, 0, column.column, column.heading, value, std::move(question), {}, isShielded});
    return std::nullopt;
}

bool TableQuestions::isOpen(const ReadingAnswer& answer) const
{
    return std::ranges::any_of(open, [&](const RowRejection& each) {
        return each.error.code == answer.code && each.heading == answer.column;
    });
}

void askColumns(TableQuestions& questions, const ShownSheet& shown, Header& header,
                const ClueReading& reading)
{
    ColumnQuestions(questions, shown, header, reading).ask();
}

bool holdsValue(const Sheet& sheet, const Header& header, int column)
{
    return std::ranges::any_of(sheet.rows, [&](const auto& row) {
        const auto cell = row.second.cells.find(column);
        return row.first > header.lastRow && cell != row.second.cells.end() &&
               (!comparable(cellText(cell->second.value)).isEmpty() ||
                !cell->second.comment.isEmpty());
    });
}

} // namespace jiuzhang
