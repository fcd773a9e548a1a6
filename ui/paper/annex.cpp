// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/annex.h"

#include "ui/paper/fields.h"
#include "ui/paper/type_area.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

std::optional<TableColumn::Align> alignment(const QString& name)
{
    if (name == u"left" || name.isEmpty())
        return TableColumn::Align::Left;
    if (name == u"centre")
        return TableColumn::Align::Centre;
    return name == u"right" ? std::optional(TableColumn::Align::Right) : std::nullopt;
}

} // namespace

Result<AnnexText::Column> AnnexText::readColumn(const QJsonObject& object, const QString& place,
                                                const QString& list)
{
    const QStringList keys{QStringLiteral("heading"), QStringLiteral("width"),
                           QStringLiteral("align"), QStringLiteral("text"),
                           QStringLiteral("total")};
    if (const auto known = onlyKeys(object, keys, place); !known)
        return refuse(known.error());
    const QString heading = object.value(u"heading").toString();
    const double width = object.value(u"width").toDouble();
    const auto align = alignment(object.value(u"align").toString());
    if (heading.isEmpty() || width <= 0 || !align)
        return mistake(place, QStringLiteral("heading, width and align are needed"));
    Column column{{heading, width, *align}, {}, {}};
    for (auto [key, pieces] : {std::pair(keys[3], &column.text), std::pair(keys[4], &column.total)})
        if (object.contains(key)) {
            auto read = readPieces(object.value(key), place + u'.' + key,
                                   pieces == &column.text ? QStringList{list} : QStringList());
            if (!read)
                return refuse(read.error());
            *pieces = *std::move(read);
        }
    return column;
}

Outcome AnnexText::readColumns(const QJsonObject& table, const QString& place)
{
    const QJsonArray list = table.value(u"columns").toArray();
    double width = 0;
    for (qsizetype at = 0; at < list.size(); ++at) {
        const QString where = QStringLiteral("%1.columns[%2]").arg(place).arg(at);
        auto column = readColumn(list.at(at).toObject(), where, list_);
        if (!column)
            return refuse(column.error());
        width += column->form.width;
        columns_.push_back(*std::move(column));
    }
    if (columns_.empty() || width > kAreaWidth)
        return mistake(place + QStringLiteral(".columns"),
                       QStringLiteral("not between 1 and %1 mm wide").arg(kAreaWidth));
    return {};
}

Result<AnnexText> AnnexText::read(const QJsonValue& value, const QString& place)
{
    const QStringList keys{QStringLiteral("title"), QStringLiteral("table")};
    const QJsonObject object = value.toObject();
    if (const auto known = onlyKeys(object, keys, place); !known)
        return refuse(known.error());
    auto title = readPieces(object.value(keys[0]), place + QStringLiteral(".title"));
    if (!title)
        return refuse(title.error());
    const QJsonObject table = object.value(keys[1]).toObject();
    const QString where = place + QStringLiteral(".table");
    if (const auto known =
            onlyKeys(table, {QStringLiteral("each"), QStringLiteral("columns")}, where);
        !known)
        return refuse(known.error());
    AnnexText text;
    text.title_ = *std::move(title);
    text.list_ = table.value(u"each").toString();
    if (fieldType(text.list_) != FieldType::Records)
        return mistake(where + QStringLiteral(".each"), QStringLiteral("no list of records"));
    return text.readColumns(table, where).map([&] { return text; });
}

Result<QStringList> AnnexText::row(const QJsonObject& fields, Pieces Column::*part) const
{
    QStringList cells;
    for (const Column& column : columns_) {
        const auto text = paper::filled(column.*part, fields);
        if (!text)
            return refuse(text.error());
        cells.append(text->join(QString()));
    }
    return cells;
}

Result<std::optional<Annex>> AnnexText::filled(const QJsonObject& fields) const
{
    const auto title = paper::filled(title_, fields);
    if (!title)
        return refuse(title.error());
    if (title->isEmpty())
        return std::optional<Annex>();
    Annex annex{*title, {}};
    for (const Column& column : columns_)
        annex.table.columns.push_back(column.form);
    const auto records = eachOf(list_, fields);
    if (!records)
        return refuse(records.error());
    const auto add = [&](const QJsonObject& of, Pieces Column::*part) {
        return row(of, part).map(
            [&](const QStringList& cells) { annex.table.rows.push_back(cells); });
    };
    for (const QJsonObject& record : *records)
        if (const auto added = add(record, &Column::text); !added)
            return refuse(added.error());
    if (std::ranges::any_of(columns_, [](const Column& one) { return !one.total.empty(); }))
        if (const auto added = add(fields, &Column::total); !added)
            return refuse(added.error());
    return std::optional(std::move(annex));
}

QStringList AnnexText::namedFields() const
{
    QStringList names = paper::namedFields(title_);
    for (const Column& column : columns_)
        names += paper::namedFields(column.text) + paper::namedFields(column.total);
    return names;
}

} // namespace jiuzhang::paper
