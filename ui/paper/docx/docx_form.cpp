// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_body.h"

#include "ui/paper/docx/docx_units.h"
#include "ui/paper/table/form_cells.h"
#include "ui/paper/table/form_sheet.h"

#include <algorithm>
#include <numeric>

namespace jiuzhang::paper {

namespace {

constexpr double kFormLabelSize = points(10.5); // as on the page (form_cells.cpp)
const QString kTicked = QStringLiteral("☑");
const QString kRoomToClick = QStringLiteral("　　　　");

double leftOf(const FormSheetRow& row)
{
    return row.section.isEmpty() ? 0 : FormText::kSectionLabelWidth;
}

// Where any row has a cell's edge, in mm: the columns that its cells span.
std::vector<double> edgesOf(const FormSheet& form)
{
    std::vector<double> edges{0};
    for (const FormSheetRow& row : form.rows) {
        double edge = leftOf(row);
        edges.push_back(edge);
        for (const FormSheetCell& cell : row.cells)
            edges.push_back(edge += cell.width);
    }
    std::ranges::sort(edges);
    const auto isSame = [](double a, double b) { return b - a < kTwip; };
    edges.erase(std::unique(edges.begin(), edges.end(), isSame), edges.end());
    return edges;
}

QString spanOf(double left, double width, const std::vector<double>& edges)
{
    const auto isWithin = [&](double edge) {
        return edge > left + kTwip && edge < left + width + kTwip;
    };
    return QString::number(std::ranges::count_if(edges, isWithin));
}

// 「市⏎场⏎主⏎体」
QString upright(const QString& label)
{
    return label.split(QString(), Qt::SkipEmptyParts).join(u'\n');
}

} // namespace

void DocxBody::add(const FormSheet& form)
{
    const auto edges = edgesOf(form);
    start("w:tbl");
    start("w:tblPr");
    empty("w:tblStyle", {{"w:val", QStringLiteral("Ruled")}});
    empty("w:tblW", {{"w:w", twips(FormText::kTableWidth)}, {"w:type", QStringLiteral("dxa")}});
    empty("w:jc", {{"w:val", QStringLiteral("center")}});
    empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    start("w:tblCellMar");
    for (const char* side : {"w:left", "w:right"})
        empty(side, {{"w:w", twips(kFormSidePadding)}, {"w:type", QStringLiteral("dxa")}});
    xml_.writeEndElement();
    xml_.writeEndElement();
    start("w:tblGrid");
    for (std::size_t at = 1; at < edges.size(); ++at)
        empty("w:gridCol", {{"w:w", twips(edges[at] - edges[at - 1])}});
    xml_.writeEndElement();
    for (const FormSheetRow& row : form.rows)
        writeFormRow(row, edges, !form.isAnnex);
    xml_.writeEndElement();
}

void DocxBody::writeFormRow(const FormSheetRow& row, const std::vector<double>& edges,
                            bool isForTyping)
{
    start("w:tr");
    start("w:trPr");
    empty("w:trHeight", {{"w:val", twips(row.height)}, {"w:hRule", QStringLiteral("atLeast")}});
    xml_.writeEndElement();
    if (!row.section.isEmpty()) {
        const QString words = row.beginsSection ? upright(row.section) : QString();
        const FormSheetCell label{FormCell::Kind::Label, leftOf(row), row.section, words};
        writeFormCell(label, spanOf(0, label.width, edges),
                      row.beginsSection ? "restart" : "continue", false);
    }
    double left = leftOf(row);
    for (const FormSheetCell& cell : row.cells) {
        writeFormCell(cell, spanOf(left, cell.width, edges), nullptr, isForTyping);
        left += cell.width;
    }
    xml_.writeEndElement();
}

void DocxBody::writeFormCell(const FormSheetCell& cell, const QString& span, const char* merge,
                             bool isForTyping)
{
    const bool isLabel = cell.kind == FormCell::Kind::Label;
    const bool isProse = cell.kind == FormCell::Kind::Prose;
    start("w:tc");
    start("w:tcPr");
    empty("w:tcW", {{"w:w", twips(cell.width)}, {"w:type", QStringLiteral("dxa")}});
    empty("w:gridSpan", {{"w:val", span}});
    if (merge != nullptr)
        empty("w:vMerge", {{"w:val", QString::fromLatin1(merge)}});
    empty("w:vAlign", {{"w:val", isProse ? QStringLiteral("top") : QStringLiteral("center")}});
    xml_.writeEndElement();
    start("w:p");
    start("w:pPr");
    empty("w:pStyle",
          {{"w:val", isLabel ? QStringLiteral("TableHead") : QStringLiteral("Answer")}});
    empty("w:spacing", {{"w:line", twips(kFormLeading)}, {"w:lineRule", QStringLiteral("exact")}});
    xml_.writeEndElement();
    if (isLabel || !isForTyping)
        writeRun({cell.text, isLabel ? kFormLabelSize : 0});
    else
        writeAnswer(cell);
    xml_.writeEndElement();
    xml_.writeEndElement();
}

// Fields of the document, which keep what is typed apart from the form's own words: one for a
// text, a box to click on before each choice.
void DocxBody::writeAnswer(const FormSheetCell& cell)
{
    const auto startControl = [&](const QString& name) {
        start("w:sdt");
        start("w:sdtPr");
        empty("w:alias", {{"w:val", name}});
        empty("w:tag", {{"w:val", cell.label}});
    };
    const auto finishControl = [&](const QString& content) {
        xml_.writeEndElement();
        start("w:sdtContent");
        writeRun({content});
        xml_.writeEndElement();
        xml_.writeEndElement();
    };
    if (cell.kind != FormCell::Kind::Choice) {
        startControl(cell.label);
        empty("w:text", {{"w:multiLine", QStringLiteral("1")}});
        finishControl(cell.text.isEmpty() ? kRoomToClick : cell.text);
        return;
    }
    for (QString choice : QString(cell.text).replace(u'\n', QStringLiteral(" \n")).split(u' ')) {
        if (choice.startsWith(u'\n')) {
            writeRun({choice.left(1)});
            choice.remove(0, 1);
        }
        const bool isTicked = choice.startsWith(kTicked);
        startControl(choice.mid(1));
        start("w14:checkbox");
        empty("w14:checked", {{"w14:val", isTicked ? QStringLiteral("1") : QStringLiteral("0")}});
        empty("w14:checkedState", {{"w14:val", QStringLiteral("2611")}});
        empty("w14:uncheckedState", {{"w14:val", QStringLiteral("2610")}});
        xml_.writeEndElement();
        finishControl(choice.left(1));
        writeRun({choice.mid(1) + u' '});
    }
}

} // namespace jiuzhang::paper
