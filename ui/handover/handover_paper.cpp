// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_paper.h"

#include "ui/paper/docx/docx_document.h"
#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/output.h"
#include "ui/paper/table/table_sheet.h"

namespace jiuzhang::ui {

namespace {

constexpr double kType = paper::points(9);

paper::TableSheet tableSheetOf(const Handover& handover, const Programme& programme)
{
    const HandoverSheet sheet = sheetOf(handover, programme);
    const QSizeF lying(2 * paper::kPaperWidth, paper::kPaperHeight);
    int characters = 0;
    for (const auto& column : sheet.columns)
        characters += column.width;
    paper::Table table;
    table.size = kType;
    for (const auto& column : sheet.columns)
        table.columns.push_back({QString::fromUtf16(column.heading),
                                 paper::tableRoom(lying) * column.width / characters});
    table.rows = sheet.rows;
    return {lying, sheet.title, sheet.above, {{{}, table}}, sheet.below};
}

} // namespace

Result<QByteArray> handoverPdf(const Handover& handover, const Programme& programme)
{
    const paper::Typefaces faces;
    const auto sheet = tableSheetOf(handover, programme);
    return paper::pdfOf(paper::sheetPages(sheet, faces), faces,
                        {sheet.title.join(QString()), programme.office});
}

Result<QByteArray> handoverDocx(const Handover& handover, const Programme& programme)
{
    const paper::Typefaces faces;
    const auto sheet = tableSheetOf(handover, programme);
    const std::array papers{paper::DocxPaper(sheet)};
    return paper::docxOf(papers, {}, faces, {sheet.title.join(QString()), programme.office});
}

Result<QByteArray> handoverSheet(const Desk& desk, const Handover& handover, const QString& path)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return handoverWorkbook(desk, handover);
    if (path.endsWith(u".docx", Qt::CaseInsensitive))
        return handoverDocx(handover, desk.programme);
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return handoverPdf(handover, desk.programme);
    return refuse(ErrorCode::OutputUnsupported, {path, QStringLiteral(".pdf, .docx, .xlsx")});
}

} // namespace jiuzhang::ui
