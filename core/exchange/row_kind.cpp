// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_kind.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/exchange/clue_keys.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

// One row as texts, those that say something.
class Texts {
public:
    explicit Texts(const std::map<int, Cell>& cells)
    {
        const auto isSeen = [](QChar c) {
            return !c.isSpace() && c.category() != QChar::Other_Format;
        };
        for (const auto& [column, cell] : cells) {
            if (QString text = cellText(cell.value); std::ranges::any_of(text, isSeen))
                texts_.emplace(column, std::move(text));
        }
    }

    [[nodiscard]] bool isEmpty() const { return texts_.empty(); }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }
    [[nodiscard]] int firstColumn() const { return texts_.begin()->first; }
    [[nodiscard]] const QString& first() const { return texts_.begin()->second; }
    [[nodiscard]] QString under(const HeaderColumn* column) const
    {
        const auto text = column ? texts_.find(column->column) : texts_.end();
        return text == texts_.end() ? QString() : text->second;
    }
    [[nodiscard]] bool all(const auto& holds) const { return std::ranges::all_of(texts_, holds); }
    [[nodiscard]] bool any(const auto& holds) const { return std::ranges::any_of(texts_, holds); }

private:
    std::map<int, QString> texts_; // by column
};

bool isSerialColumn(const Header& header, int column)
{
    return std::ranges::find(header.serials, column) != header.serials.end();
}

bool isHeading(const Sheet& sheet, const Header& header, const std::map<int, Cell>& cells)
{
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        const auto line = sheet.rows.find(row);
        if (line != sheet.rows.end() && line->second.cells == cells)
            return true;
    }
    return false;
}

bool areColumnMarks(const Texts& texts)
{
    static const QRegularExpression mark(QStringLiteral(
        "^[(]?(?:[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]|[a-z]|\\d{1,2})[)]?$"));
    constexpr std::size_t kFewest = 3;
    return texts.size() >= kFewest && texts.all([](const auto& text) {
        return mark.match(comparable(text.second)).hasMatch();
    });
}

// Numbers written in advance for clues that did not come.
bool isNumberOnly(const Texts& texts, const Header& header)
{
    static const QRegularExpression number(QStringLiteral("^(?:第?\\d+[、.号]?|[(]\\d+[)])$"));
    return texts.all([&](const auto& text) {
        return isSerialColumn(header, text.first) &&
               number.match(comparable(text.second)).hasMatch();
    });
}

// Without kind of problem, unit and facts there is no clue, whatever the first words are.
bool tellsNothing(const Texts& texts, const Header& header)
{
    return std::ranges::all_of(
        std::array{u"category", u"respondent", u"facts", kFactsAndClaim}, [&](const auto* key) {
            return texts.under(header.find(QString::fromUtf16(key))).isEmpty();
        });
}

bool isGroup(const Texts& texts, const Header& header)
{
    static const QRegularExpression ordinal(QStringLiteral(
        "^(?:[(]?[一二三四五六七八九十]+(?:[)][、.]?|[、.])|第[一二三四五六七八九十]+[类部])"));
    return texts.size() == 1 && (isSerialColumn(header, texts.firstColumn()) ||
                                 ordinal.match(comparable(texts.first())).hasMatch());
}

// One sentence under the whole table, or a day beside the seal.
bool isLine(const Texts& texts, const ShownSheet& shown, int row)
{
    constexpr int kFewestColumns = 3;
    if (texts.size() != 1)
        return false;
    const CellRange* range = shown.acrossColumns(row, texts.firstColumn());
    return (range && range->lastColumn - range->firstColumn + 1 >= kFewestColumns) ||
           dateFromText(texts.first()).has_value();
}

bool isExample(const Texts& texts, const Header& header, const HeaderNames& names)
{
    static const QRegularExpression nobody(QStringLiteral("^(?:[×x*○]{2,}|某某)"));
    const bool isMarked = texts.any([&](const auto& text) {
        return isSerialColumn(header, text.first) && names.isExample(text.second);
    });
    return isMarked || nobody.match(comparable(texts.under(header.find(kEntity)))).hasMatch();
}

} // namespace

RowKind kindOf(const ShownSheet& shown, const Header& header, const HeaderNames& names, int row)
{
    const auto& cells = shown.sheet().rows.at(row).cells;
    const Texts texts(cells);
    if (texts.isEmpty() || isNumberOnly(texts, header))
        return RowKind::Blank;
    if (isHeading(shown.sheet(), header, cells))
        return RowKind::Heading;
    if (areColumnMarks(texts))
        return RowKind::ColumnMarks;
    // A clue's first cell may be its entity: then the words alone must not decide.
    if (texts.firstColumn() != header.find(kEntity)->column || tellsNothing(texts, header)) {
        if (names.isTotal(texts.first()))
            return RowKind::Total;
        if (names.isFooter(texts.first()))
            return RowKind::Footer;
    }
    if (isGroup(texts, header))
        return RowKind::Group;
    if (isLine(texts, shown, row))
        return RowKind::Footer;
    return isExample(texts, header, names) ? RowKind::Example : RowKind::Clue;
}

QString rowKindId(RowKind kind)
{
    switch (kind) {
    case RowKind::Clue:
        return QStringLiteral("clue");
    case RowKind::Blank:
        return QStringLiteral("blank");
    case RowKind::Heading:
        return QStringLiteral("heading");
    case RowKind::ColumnMarks:
        return QStringLiteral("column-marks");
    case RowKind::Total:
        return QStringLiteral("total");
    case RowKind::Footer:
        return QStringLiteral("footer");
    case RowKind::Group:
        return QStringLiteral("group");
    case RowKind::Example:
        return QStringLiteral("example");
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang
