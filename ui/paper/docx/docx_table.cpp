// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_body.h"

#include "ui/paper/docx/docx_units.h"
#include "ui/paper/table/table_fit.h"

namespace jiuzhang::paper {

namespace {

// In shares of the type's size, as in table.cpp.
constexpr double kLeading = 1.32;
constexpr double kPadding = 0.18;

QString justification(TableColumn::Align align)
{
    switch (align) {
    case TableColumn::Align::Left:
        return QStringLiteral("left");
    case TableColumn::Align::Centre:
        return QStringLiteral("center");
    case TableColumn::Align::Right:
        return QStringLiteral("right");
    }
    Q_UNREACHABLE();
}

} // namespace

void DocxBody::add(const Table& table)
{
    start("w:tbl");
    writeTableProperties(table);
    QStringList headings;
    for (const TableColumn& column : table.columns)
        headings.append(column.heading);
    if (!headings.join(QString()).isEmpty())
        writeRow(table, headings, true);
    for (const QStringList& row : table.rows)
        writeRow(table, row, false);
    xml_.writeEndElement();
}

void DocxBody::writeTableProperties(const Table& table)
{
    double width = 0;
    for (const TableColumn& column : table.columns)
        width += column.width;
    const QString twentieths = QStringLiteral("dxa");
    const QString side = twips(kSidePadding * table.size);
    const QString padding = twips(kPadding * table.size);
    start("w:tblPr");
    empty("w:tblStyle", {{"w:val", QStringLiteral("Ruled")}});
    empty("w:tblW", {{"w:w", twips(width)}, {"w:type", twentieths}});
    empty("w:jc", {{"w:val", QStringLiteral("center")}});
    empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    start("w:tblCellMar");
    empty("w:top", {{"w:w", padding}, {"w:type", twentieths}});
    empty("w:left", {{"w:w", side}, {"w:type", twentieths}});
    empty("w:bottom", {{"w:w", padding}, {"w:type", twentieths}});
    empty("w:right", {{"w:w", side}, {"w:type", twentieths}});
    xml_.writeEndElement();
    xml_.writeEndElement();
    start("w:tblGrid");
    for (const TableColumn& column : table.columns)
        empty("w:gridCol", {{"w:w", twips(column.width)}});
    xml_.writeEndElement();
}

void DocxBody::writeRow(const Table& table, const QStringList& texts, bool isHead)
{
    start("w:tr");
    start("w:trPr");
    if (isHead)
        empty("w:cantSplit");
    empty("w:trHeight",
          {{"w:val", twips(std::max(table.rowHeight, (kLeading + 2 * kPadding) * table.size))},
           {"w:hRule", QStringLiteral("atLeast")}});
    if (isHead)
        empty("w:tblHeader");
    xml_.writeEndElement();
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        writeCell(table.columns[at], texts.at(static_cast<qsizetype>(at)), table.size,
                  isHead || table.columns[at].isLabel);
    xml_.writeEndElement();
}

void DocxBody::writeCell(const TableColumn& column, const QString& text, double size,
                         bool isHeading)
{
    start("w:tc");
    start("w:tcPr");
    empty("w:tcW", {{"w:w", twips(column.width)}, {"w:type", QStringLiteral("dxa")}});
    empty("w:vAlign", {{"w:val", QStringLiteral("center")}});
    xml_.writeEndElement();
    start("w:p");
    start("w:pPr");
    empty("w:pStyle",
          {{"w:val", isHeading ? QStringLiteral("TableHead") : QStringLiteral("TableCell")}});
    empty("w:spacing",
          {{"w:line", twips(kLeading * size)}, {"w:lineRule", QStringLiteral("exact")}});
    if (!isHeading)
        empty("w:jc", {{"w:val", justification(column.align)}});
    xml_.writeEndElement();
    writeRun({text, isHeading ? headingSize(size) : size});
    xml_.writeEndElement();
    xml_.writeEndElement();
}

} // namespace jiuzhang::paper
