// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/ledger_sheet.h"

#include "ui/paper/text/fields.h"
#include "ui/paper/text/punctuation.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

constexpr double kSizeOnA3 = points(9); // forms.md, Ledger sheet
constexpr double kSizeOnA4 = points(8);
constexpr double kSidePaddings = 0.6; // of a cell, in characters
constexpr qsizetype kKeyColumns = 2;  // 序号 and 案件编号, which every part repeats

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

double charactersOf(const QJsonValue& column)
{
    return column[u"width"].toDouble() + kSidePaddings;
}

// The columns that stand beside each other, by their places: as many as a sheet has room for, in
// characters, each part with the key columns.
std::vector<std::vector<qsizetype>> partsOf(const QJsonArray& columns, double room)
{
    std::vector<qsizetype> keys;
    double ofKeys = 0;
    for (qsizetype at = 0; at < std::min(kKeyColumns, columns.size()); ++at) {
        keys.push_back(at);
        ofKeys += charactersOf(columns[at]);
    }
    std::vector<std::vector<qsizetype>> parts{keys};
    double used = ofKeys;
    for (qsizetype at = kKeyColumns; at < columns.size(); ++at) {
        const double wanted = charactersOf(columns[at]);
        if (used + wanted > room && parts.back().size() > keys.size()) {
            parts.push_back(keys);
            used = ofKeys;
        }
        parts.back().push_back(at);
        used += wanted;
    }
    return parts;
}

// Columns in the shares that the sheet asks, which fill its width.
Table emptyTable(const QJsonArray& columns, const std::vector<qsizetype>& places, double size,
                 double room)
{
    double characters = 0;
    for (const qsizetype at : places)
        characters += charactersOf(columns[at]);
    Table table;
    table.size = size;
    for (const qsizetype at : places) {
        const QString heading = columns[at][u"heading"].toString();
        table.columns.push_back(
            {heading, charactersOf(columns[at]) * room / characters, alignmentOf(heading)});
    }
    return table;
}

Result<Table> filledTable(const QJsonObject& fields, const std::vector<qsizetype>& places,
                          double size, double room)
{
    const QJsonArray columns = fields.value(kColumns).toArray();
    Table table = emptyTable(columns, places, size, room);
    const QJsonArray rows = fields.value(kRows).toArray();
    for (const QJsonValue& row : rows) {
        const QJsonArray cells = row.toArray();
        if (cells.size() != columns.size())
            return refuse(ErrorCode::FieldMissing, {kRows});
        QStringList& texts = table.rows.emplace_back();
        for (const qsizetype at : places)
            texts.append(withSetPunctuation(cells[at].toString()));
    }
    return table;
}

// 「第2部分，共3部分」; "" of the only one.
QString partHeading(std::size_t part, std::size_t parts)
{
    return parts == 1 ? QString() : QStringLiteral("第%1部分，共%2部分").arg(part).arg(parts);
}

// Who made it and who looked at it sign by hand; the anchor tells which record it was made from.
QStringList footOf(const QString& day, const std::optional<QString>& anchor)
{
    const QString space(8, QChar::Nbsp);
    QStringList lines{QStringLiteral("填表人：%1　　审核人：%1　　填表日期：%2").arg(space, day)};
    if (anchor)
        lines += QStringLiteral("记录锚点 ") + *anchor;
    return lines;
}

} // namespace

Result<TableSheet> ledgerSheet(const QJsonObject& fields)
{
    const auto district = fieldText(fields, QStringLiteral("district"));
    const auto organ = fieldText(fields, QStringLiteral("organ"));
    const auto asOf = fieldText(fields, QStringLiteral("asOf"));
    const auto anchor = fieldText(fields, QStringLiteral("anchor"));
    for (const auto& text : {district, organ, asOf, anchor})
        if (!text)
            return refuse(text.error());
    const auto paper = TRY(paperOf(fields));
    const QJsonArray columns = fields.value(kColumns).toArray();
    if (columns.isEmpty())
        return refuse(ErrorCode::FieldMissing, {kColumns});
    const double room = tableRoom(paper);
    const double size = paper.width() > kPaperHeight ? kSizeOnA3 : kSizeOnA4;
    const auto parts = partsOf(columns, room / size);
    std::vector<SheetPart> tables;
    for (const auto& places : parts) {
        auto table = TRY(filledTable(fields, places, size, room));
        tables.push_back({partHeading(tables.size() + 1, parts.size()), std::move(table)});
    }
    const QString day = *asOf ? QStringLiteral("　截至%1").arg(**asOf) : QString();
    return TableSheet{
        paper,
        {district->value_or(QString()) + QStringLiteral("“新官不理旧账”问题工作台账")},
        organ->value_or(QString()) + day,
        std::move(tables),
        footOf(asOf->value_or(QString()), *anchor)};
}

} // namespace jiuzhang::paper
