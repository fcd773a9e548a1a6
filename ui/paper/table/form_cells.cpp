// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/form_cells.h"

#include "ui/paper/grid/typefaces.h"
#include "ui/paper/table/table_fit.h"
#include "ui/paper/text/fields.h"
#include "ui/paper/text/punctuation.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace jiuzhang::paper {

namespace {

constexpr double kLabelSize = points(10.5); // 五号
constexpr double kValueSize = points(12);   // 小四
constexpr double kBetweenChoices = 3;

double textWidth(const FormCell& cell)
{
    return cell.width - 2 * kFormSidePadding;
}

// A value in one line, in smaller type where that is needed; in several only where it is too long
// for that.
std::vector<Cells> valueLines(const QString& text, double width, const Typefaces& faces)
{
    for (double size = kValueSize; size > kSmallestType - kSmallerBy / 2; size -= kSmallerBy) {
        auto lines = cellLines(text, {Face::FangSong, size}, width, 0, faces);
        if (lines.size() <= 1)
            return lines;
    }
    return cellLines(text, {Face::FangSong, kValueSize}, width, 0, faces);
}

// ☑ before what is chosen, ☐ before the rest; a choice is never broken.
Result<std::vector<Cells>> choiceLines(const FormCell& cell, const QJsonObject& fields,
                                       const std::vector<Choice>& choices, const Typefaces& faces)
{
    const auto chosen = fieldText(fields, cell.field);
    if (!chosen)
        return refuse(chosen.error());
    const Style style{Face::FangSong, kValueSize};
    std::vector<Cells> lines(1);
    QStringList names;
    bool found = !*chosen;
    for (const Choice& choice : choices) {
        const bool ticked = *chosen && (choice.id == **chosen || choice.name == **chosen);
        found = found || ticked;
        names.append(choice.name);
        const Cells words =
            cellsOf((ticked ? QStringLiteral("☑") : QStringLiteral("☐")) + choice.name, style,
                    kValueSize, faces);
        if (!lines.back().empty()) {
            if (widthOf(lines.back()) + kBetweenChoices + widthOf(words) > textWidth(cell))
                lines.emplace_back();
            else
                lines.back().push_back({U' ', style, kBetweenChoices});
        }
        lines.back().insert(lines.back().end(), words.begin(), words.end());
    }
    if (!found)
        return refuse(ErrorCode::UnknownChoice, {cell.field, **chosen, names.join(u'、')});
    return lines;
}

// The order's own list where it brings one.
std::vector<Choice> choicesOf(const QString& list, const QJsonObject& fields,
                              const Choices& shipped)
{
    std::vector<Choice> own;
    for (const QJsonValue& entry : fields.value(list).toArray())
        own.push_back({entry[u"id"].toString(), entry[u"name"].toString()});
    return own.empty() ? shipped.value(list) : own;
}

Result<std::vector<Cells>> cellLines(const FormCell& cell, const QJsonObject& fields,
                                     const Choices& choices, const Typefaces& faces)
{
    using Lines = std::vector<Cells>;
    switch (cell.kind) {
    case FormCell::Kind::Label:
        return cellLines(cell.text, {Face::Hei, kLabelSize}, textWidth(cell), 0, faces);
    case FormCell::Kind::Choice:
        return choiceLines(cell, fields, choicesOf(cell.text, fields, choices), faces);
    case FormCell::Kind::Blank:
        return Lines();
    case FormCell::Kind::Field:
    case FormCell::Kind::Prose:
        break;
    }
    const QString text = TRY(valueIn(cell, fields));
    if (cell.kind == FormCell::Kind::Field)
        return valueLines(text, textWidth(cell), faces);
    return cellLines(text, {Face::FangSong, kValueSize}, textWidth(cell), 2 * kValueSize, faces);
}

} // namespace

double RowLines::heightNeeded() const
{
    double needed = 0;
    for (const CellLines& cell : cells)
        needed = std::max(needed, cell.heightNeeded());
    return needed;
}

Result<QString> valueIn(const FormCell& cell, const QJsonObject& fields)
{
    if (cell.field.isEmpty())
        return QString();
    const auto text = TRY(fieldText(fields, cell.field));
    const auto also = TRY(filled(cell.also, fields));
    return withSetPunctuation((QStringList(text.value_or(QString())) + also).join(u'\n'));
}

std::vector<Cells> cellLines(const QString& text, const Style& style, double width, double indent,
                             const Typefaces& faces)
{
    std::vector<Cells> lines;
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        auto broken =
            brokenIntoLines(cellsOf(paragraph.trimmed(), style, style.size, faces), width, indent);
        if (indent > 0 && !broken.empty())
            broken.front().insert(broken.front().begin(), Cell{U' ', style, indent});
        lines.insert(lines.end(), broken.begin(), broken.end());
    }
    return lines;
}

Result<RowLines> rowLines(const FormRow& row, const QJsonObject& fields, const Choices& choices,
                          const Typefaces& faces)
{
    RowLines result{row.height, row.share, {}};
    QString label;
    for (const FormCell& cell : row.cells) {
        if (cell.kind == FormCell::Kind::Label)
            label = QString(cell.text).remove(u'\n');
        auto lines = TRY(cellLines(cell, fields, choices, faces));
        result.cells.push_back({&cell, label, std::move(lines)});
    }
    return result;
}

void shareOut(std::vector<RowLines>& rows, double tableHeight)
{
    double spare = tableHeight;
    double shares = 0;
    std::vector<RowLines*> byNeed;
    for (RowLines& row : rows) {
        spare -= row.height;
        shares += row.share;
        byNeed.push_back(&row);
    }
    std::ranges::stable_sort(byNeed, {}, [](const RowLines* row) { return row->heightNeeded(); });
    for (RowLines* row : byNeed) {
        const double more = std::clamp(row->heightNeeded() - row->height, 0.0, spare);
        row->height += more;
        spare -= more;
    }
    for (RowLines& row : rows)
        if (shares > 0)
            row.height += spare * row.share / shares;
}

} // namespace jiuzhang::paper
