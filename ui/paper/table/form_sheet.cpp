// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/form_sheet.h"

#include "ui/paper/table/form_cells.h"

namespace jiuzhang::paper {

namespace {

// Less than on the page, as office programs add their rules to it.
constexpr double kSheetHeight = FormText::kTableHeight - 8;

QString choicesIn(const std::vector<Cells>& lines)
{
    std::u32string text;
    for (const Cells& line : lines) {
        if (!text.empty())
            text += U'\n'; // a choice stands in one line
        for (const Cell& one : line)
            text += one.character;
    }
    return QString::fromStdU32String(text);
}

Result<QString> textIn(const CellLines& cell, const QJsonObject& fields)
{
    switch (cell.cell->kind) {
    case FormCell::Kind::Label:
        return cell.cell->text;
    case FormCell::Kind::Choice:
        return choicesIn(cell.lines);
    case FormCell::Kind::Field:
    case FormCell::Kind::Prose:
    case FormCell::Kind::Blank:
        break;
    }
    return valueIn(*cell.cell, fields);
}

} // namespace

Result<FormSheet> FormText::sheet(const QJsonObject& fields, const Typefaces& faces,
                                  const QString& annexTitle) const
{
    const auto title = TRY(this->title(fields));
    auto rows = TRY(lines(fields, faces));
    shareOut(rows, kSheetHeight);
    const bool isAnnex = !annexTitle.isEmpty();
    FormSheet sheet{
        isAnnex ? QStringLiteral("附件") : annex_, isAnnex ? annexTitle : title, {}, isAnnex};
    auto row = rows.begin();
    for (const FormSection& section : sections_)
        for (std::size_t at = 0; at < section.rows.size(); ++at, ++row) {
            FormSheetRow& set =
                sheet.rows.emplace_back(FormSheetRow{row->height, section.label, at == 0, {}});
            for (const CellLines& cell : row->cells) {
                const auto text = TRY(textIn(cell, fields));
                set.cells.push_back({cell.cell->kind, cell.cell->width, cell.label, text});
            }
        }
    return sheet;
}

} // namespace jiuzhang::paper
