// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_workbook.h"

#include "core/exchange/figures_workbook.h"
#include "core/exchange/written_workbook.h"

namespace jiuzhang {

Outcome writeListWorkbook(const QString& path, const ListBook& list, const QString& anchor)
{
    auto book = TRY(WrittenWorkbook::begin(path, Rows::Kept));
    std::vector<int> widths;
    for (const auto& column : list.columns)
        widths.push_back(column.width);
    auto* sheet = book.sheet({list.name, kPaperA3, widths, 1, false});
    book.across(sheet, 0, list.title, CellStyle::Title);
    book.across(sheet, 1, list.above, CellStyle::Note);
    for (std::size_t i = 0; i < list.columns.size(); ++i)
        book.text(sheet, kHeadingRow, static_cast<int>(i), list.columns[i].heading,
                  CellStyle::Heading);
    worksheet_freeze_panes(sheet, kHeadingRow + 1, 2);
    worksheet_repeat_rows(sheet, kHeadingRow, kHeadingRow);
    int row = kHeadingRow;
    for (const QStringList& texts : list.rows) {
        ++row;
        for (qsizetype i = 0; i < texts.size(); ++i)
            book.text(sheet, row, static_cast<int>(i), texts[i]);
    }
    for (const QString& line : list.below)
        book.across(sheet, ++row, line, CellStyle::Note);
    book.foot(QStringLiteral("记录锚点 ") + anchor);
    return book.finish();
}

} // namespace jiuzhang
