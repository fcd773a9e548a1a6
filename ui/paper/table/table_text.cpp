// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/table_text.h"

#include "ui/paper/text/fields.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace jiuzhang::paper {

namespace {

constexpr double kTextTolerance = 1e-6; // mm

std::optional<TableColumn::Align> alignment(const QString& name)
{
    if (name == u"left" || name.isEmpty())
        return TableColumn::Align::Left;
    if (name == u"centre")
        return TableColumn::Align::Centre;
    return name == u"right" ? std::optional(TableColumn::Align::Right) : std::nullopt;
}

QString linePlace(const QString& place, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(place).arg(index);
}

// What {"field": name} says: the value, or nothing.
Result<Pieces> fieldPieces(const QString& name, const QString& list, const QString& place)
{
    if (!fieldType(name) || (!recordsOf(name).isEmpty() && recordsOf(name) != list))
        return mistake(place, QStringLiteral("unknown field \"%1\"").arg(name));
    Piece piece;
    piece.when = {{name, Condition::Test::Known, true}};
    piece.text = u'{' + name + u'}';
    return Pieces{piece};
}

} // namespace

Result<TableText> TableText::read(const QJsonObject& object, double most, const QString& place)
{
    const bool isGiven = object.contains(u"rows");
    TableText text;
    Outcome read = text.readForm(object, place);
    if (read && isGiven)
        read =
            text.readWidths(object.value(u"widths").toArray(), place + QStringLiteral(".widths"));
    const QString rows = place + QStringLiteral(".rows");
    const QJsonArray list = object.value(u"rows").toArray();
    for (qsizetype index = 0; read && index < list.size(); ++index)
        read = text.readRow(list.at(index).toArray(), linePlace(rows, index));
    if (read && !isGiven)
        read = text.readColumns(object.value(u"columns").toArray(),
                                place + QStringLiteral(".columns"));
    if (!read)
        return refuse(read.error());
    double width = 0;
    for (const Column& column : text.columns_)
        width += column.form.width;
    if (text.columns_.empty() || width > most + kTextTolerance)
        return mistake(place + (isGiven ? QStringLiteral(".widths") : QStringLiteral(".columns")),
                       QStringLiteral("%1 mm wide, not up to %2").arg(width).arg(most));
    return text;
}

Outcome TableText::readForm(const QJsonObject& object, const QString& place)
{
    const QString size = QStringLiteral("size");
    const QString rowHeight = QStringLiteral("rowHeight");
    QStringList keys{size, rowHeight};
    if (object.contains(u"rows"))
        keys += {QStringLiteral("widths"), QStringLiteral("rows")};
    else
        keys += {QStringLiteral("each"), QStringLiteral("columns"), QStringLiteral("blankRows")};
    if (const auto known = onlyKeys(object, keys, place); !known)
        return known;
    list_ = object.value(u"each").toString();
    if (!object.contains(u"rows") && fieldType(list_) != FieldType::Records)
        return mistake(place + QStringLiteral(".each"), QStringLiteral("no list of records"));
    blankRows_ = object.value(u"blankRows").toInt();
    size_ = points(object.value(size).toDouble(12));
    rowHeight_ = object.value(rowHeight).toDouble();
    if (size_ < points(5) || rowHeight_ < 0 || blankRows_ < 0)
        return mistake(place, QStringLiteral("size, rowHeight or blankRows is too small"));
    return {};
}

Result<TableText::Column> TableText::readColumn(const QJsonObject& object, const QString& list,
                                                const QString& place)
{
    const QStringList keys{QStringLiteral("heading"), QStringLiteral("width"),
                           QStringLiteral("align"),   QStringLiteral("text"),
                           QStringLiteral("total"),   QStringLiteral("field")};
    TRY(onlyKeys(object, keys, place));
    const QString heading = object.value(u"heading").toString();
    const double width = object.value(u"width").toDouble();
    const auto align = alignment(object.value(u"align").toString());
    if (heading.isEmpty() || width <= 0 || !align)
        return mistake(place, QStringLiteral("heading, width and align are needed"));
    Column column{{heading, width, *align}, {}, {}};
    for (auto [key, pieces] : {std::pair(keys[3], &column.text), std::pair(keys[4], &column.total)})
        if (object.contains(key)) {
            auto read = TRY(readPieces(object.value(key), place + u'.' + key,
                                       pieces == &column.text ? QStringList{list} : QStringList()));
            *pieces = std::move(read);
        }
    if (object.contains(keys[5])) {
        auto value = fieldPieces(object.value(keys[5]).toString(), list, place + u'.' + keys[5]);
        if (!value || object.contains(keys[3]))
            return value ? mistake(place, QStringLiteral("both text and field"))
                         : refuse(value.error());
        column.text = *std::move(value);
    }
    return column;
}

Outcome TableText::readColumns(const QJsonArray& list, const QString& place)
{
    for (qsizetype index = 0; index < list.size(); ++index) {
        auto column = TRY(readColumn(list.at(index).toObject(), list_, linePlace(place, index)));
        columns_.push_back(std::move(column));
    }
    return {};
}

Outcome TableText::readWidths(const QJsonArray& list, const QString& place)
{
    for (qsizetype index = 0; index < list.size(); ++index) {
        const double width = list.at(index).toDouble();
        if (width <= 0)
            return mistake(linePlace(place, index), QStringLiteral("not a width"));
        columns_.push_back({{QString(), width}, {}, {}});
    }
    return {};
}

Outcome TableText::readRow(const QJsonArray& list, const QString& place)
{
    if (list.size() != static_cast<qsizetype>(columns_.size()))
        return mistake(place, QStringLiteral("not as many cells as widths"));
    std::vector<Cell>& row = rows_.emplace_back();
    for (qsizetype index = 0; index < list.size(); ++index) {
        bool& isLabel = columns_[static_cast<std::size_t>(index)].form.isLabel;
        if (rows_.size() == 1)
            isLabel = list.at(index).isString();
        if (isLabel != list.at(index).isString())
            return mistake(linePlace(place, index), QStringLiteral("label and text in one column"));
        if (isLabel) {
            row.push_back({list.at(index).toString(), {}});
            continue;
        }
        const QString where = linePlace(place, index);
        auto pieces =
            TRY(list.at(index).isObject()
                    ? fieldPieces(list.at(index).toObject().value(u"field").toString(), {}, where)
                    : readPieces(list.at(index), where));
        row.push_back({{}, std::move(pieces)});
    }
    return {};
}

Result<Table> TableText::filled(const QJsonObject& fields) const
{
    Table table{{}, {}, size_, rowHeight_};
    for (const Column& column : columns_)
        table.columns.push_back(column.form);
    const Outcome done = rows_.empty() ? fillRecords(table, fields) : fillRows(table, fields);
    if (!done)
        return refuse(done.error());
    return table;
}

Result<QStringList> TableText::rowOf(const QJsonObject& fields, Pieces Column::*part) const
{
    QStringList cells;
    for (const Column& column : columns_) {
        const auto text = TRY(setText(column.*part, fields));
        cells.append(text);
    }
    return cells;
}

Outcome TableText::fillRecords(Table& table, const QJsonObject& fields) const
{
    const auto add = [&](const QJsonObject& of, Pieces Column::*part) {
        return rowOf(of, part).map([&](const QStringList& cells) { table.rows.push_back(cells); });
    };
    const auto records = TRY(eachOf(list_, fields));
    for (const QJsonObject& record : records)
        TRY(add(record, &Column::text));
    if (records.empty())
        table.rows.assign(static_cast<std::size_t>(blankRows_),
                          QStringList(static_cast<qsizetype>(columns_.size()), QString()));
    if (std::ranges::any_of(columns_, [](const Column& one) { return !one.total.empty(); }))
        TRY(add(fields, &Column::total));
    return {};
}

Outcome TableText::fillRows(Table& table, const QJsonObject& fields) const
{
    for (const std::vector<Cell>& row : rows_) {
        QStringList& cells = table.rows.emplace_back();
        for (const Cell& cell : row) {
            const auto text = TRY(setText(cell.text, fields));
            cells.append(cell.label + text);
        }
    }
    return {};
}

QStringList TableText::namedFields() const
{
    QStringList names;
    for (const Column& column : columns_)
        names += paper::namedFields(column.text) + paper::namedFields(column.total);
    for (const std::vector<Cell>& row : rows_)
        for (const Cell& cell : row)
            names += paper::namedFields(cell.text);
    return names;
}

} // namespace jiuzhang::paper
