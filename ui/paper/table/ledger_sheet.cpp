// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/ledger_sheet.h"

#include "ui/paper/text/fields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

constexpr double kSmallest = points(5.5); // 七号
constexpr double kLargest = points(9);
constexpr double kSidePaddings = 0.6; // of a cell, in characters

const QString kColumns = QStringLiteral("columns");
const QString kRows = QStringLiteral("rows");

Result<QSizeF> paperOf(const QJsonObject& fields)
{
    const QString name = fields.value(u"paper").toString(QStringLiteral("A3"));
    if (name == u"A3")
        return QSizeF(2 * kPaperWidth, kPaperHeight);
    if (name == u"A4")
        return QSizeF(kPaperHeight, kPaperWidth);
    return refuse(ErrorCode::UnknownChoice,
                  {QStringLiteral("paper"), name, QStringLiteral("A3、A4")});
}

TableColumn::Align alignmentOf(const QString& heading)
{
    return heading.contains(QStringLiteral("万元")) ? TableColumn::Align::Right
                                                    : TableColumn::Align::Left;
}

// Columns as wide as the sheet asks, in characters of the largest type for which they have room;
// narrower ones where even the smallest is too large.
Result<Table> emptyTable(const QJsonArray& columns, double room)
{
    double characters = 0;
    for (const QJsonValue& column : columns)
        characters += column[u"width"].toDouble() + kSidePaddings;
    if (columns.isEmpty() || characters <= 0)
        return refuse(ErrorCode::FieldMissing, {kColumns});
    Table table;
    table.size = std::clamp(room / characters, kSmallest, kLargest);
    const double width = std::min(table.size, room / characters);
    for (const QJsonValue& column : columns) {
        const QString heading = column[u"heading"].toString();
        table.columns.push_back(
            {heading, (column[u"width"].toDouble() + kSidePaddings) * width, alignmentOf(heading)});
    }
    return table;
}

// 「2022-06-06」 and 「2022-0007」 in two lines: they fit no column of a sheet of 32, and would be
// broken anywhere.
QString cellText(const QString& text)
{
    static const QRegularExpression kYear(
        QStringLiteral("\\b(\\d{4}-)(?=\\d{2}-\\d{2}\\b|\\d{4,}\\b)"));
    return QString(text).replace(kYear, QStringLiteral("\\1\n"));
}

Outcome fillRows(Table& table, const QJsonArray& rows)
{
    for (const QJsonValue& row : rows) {
        const QJsonArray cells = row.toArray();
        if (cells.size() != static_cast<qsizetype>(table.columns.size()))
            return refuse(ErrorCode::FieldMissing, {kRows});
        QStringList& texts = table.rows.emplace_back();
        for (const QJsonValue& cell : cells)
            texts.append(cellText(cell.toString()));
    }
    return {};
}

} // namespace

Result<TableSheet> ledgerSheet(const QJsonObject& fields)
{
    const auto district = fieldText(fields, QStringLiteral("district"));
    const auto organ = fieldText(fields, QStringLiteral("organ"));
    const auto asOf = fieldText(fields, QStringLiteral("asOf"));
    for (const auto& text : {district, organ, asOf})
        if (!text)
            return refuse(text.error());
    const auto paper = TRY(paperOf(fields));
    auto table = TRY(emptyTable(fields.value(kColumns).toArray(), tableRoom(paper)));
    TRY(fillRows(table, fields.value(kRows).toArray()));
    const QString day = *asOf ? QStringLiteral("　截至%1").arg(**asOf) : QString();
    return TableSheet{
        paper,
        {district->value_or(QString()) + QStringLiteral("“新官不理旧账”问题工作台账")},
        organ->value_or(QString()) + day,
        {{QString(), std::move(table)}},
        {}};
}

} // namespace jiuzhang::paper
