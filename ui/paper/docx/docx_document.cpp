// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_document.h"

#include "ui/paper/docx/docx_package.h"
#include "ui/paper/table/table_fit.h"

namespace jiuzhang::paper {

namespace {

std::vector<DocxBlock> sheetBlocks(const TableSheet& sheet)
{
    std::vector<DocxBlock> blocks;
    if (!sheet.label.isEmpty())
        blocks.emplace_back(DocxParagraph{"AnnexLabel", {{sheet.label}}});
    blocks.emplace_back(DocxParagraph{"Title", {{sheet.title.join(QString())}}});
    if (!sheet.above.isEmpty())
        blocks.emplace_back(DocxParagraph{"SheetLine", {{sheet.above}}});
    for (const SheetPart& part : sheet.parts) {
        if (!part.heading.isEmpty())
            blocks.emplace_back(DocxParagraph{"SheetHeading", {{part.heading}}});
        blocks.emplace_back(part.table);
        blocks.emplace_back(DocxParagraph{"AfterTable", {}});
    }
    for (const QString& line : sheet.below)
        blocks.emplace_back(DocxParagraph{"SheetLine", {{line}}});
    return blocks;
}

std::vector<DocxBlock> formBlocks(const FormSheet& form)
{
    return {DocxParagraph{"AnnexLabel", {{form.label}}}, DocxParagraph{"Title", {{form.title}}},
            form, DocxParagraph{"AfterTable", {}}};
}

std::vector<DocxBlock> blocksOf(const DocxPaper& paper, const LetterSettings& settings,
                                const Typefaces& faces)
{
    if (const auto* sheet = std::get_if<TableSheet>(&paper))
        return sheetBlocks(*sheet);
    if (const auto* form = std::get_if<FormSheet>(&paper))
        return formBlocks(*form);
    return letterBlocks(std::get<Letter>(paper), settings, faces);
}

DocxSection sectionOf(const DocxPaper& paper)
{
    if (const auto* sheet = std::get_if<TableSheet>(&paper))
        return {DocxSection::Form::Sheet, sheet->paper, sheet->label.isEmpty()};
    if (const auto* form = std::get_if<FormSheet>(&paper))
        return {.form = DocxSection::Form::Sheet, .countsAnew = !form->isAnnex};
    return {};
}

} // namespace

Result<QByteArray> docxOf(std::span<const DocxPaper> papers, const LetterSettings& settings,
                          const Typefaces& faces, const FileOrigin& origin)
{
    DocxBody body;
    DocxSection section;
    for (std::size_t at = 0; at < papers.size(); ++at) {
        section = sectionOf(papers[at]);
        auto blocks = blocksOf(papers[at], settings, faces);
        if (at + 1 < papers.size())
            std::get<DocxParagraph>(blocks.back()).ends = section;
        for (DocxBlock& block : blocks) {
            if (auto* table = std::get_if<Table>(&block))
                *table = withFittingColumns(std::move(*table), faces);
            std::visit([&](const auto& one) { body.add(one); }, block);
        }
    }
    return docxPackage(body.finished(section), origin);
}

} // namespace jiuzhang::paper
