// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debt_list_paper.h"

#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/output.h"
#include "ui/paper/table/table_sheet.h"
#include "ui/shared/debt_text.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr double kSmallest = paper::points(9);
constexpr double kLargest = paper::points(12);
constexpr double kSidePaddings = 0.8; // of a cell, in characters

QStringList textsOf(const std::vector<DebtCell>& cells)
{
    QStringList texts;
    for (const auto& cell : cells)
        texts += debtCellText(cell);
    return texts;
}

paper::TableColumn::Align alignmentOf(const DebtColumn& column)
{
    return column.addsUp ? paper::TableColumn::Align::Right : paper::TableColumn::Align::Left;
}

// As wide as the paper, in type as large as there is room for.
paper::Table tableOf(const DebtTable& table, double room)
{
    double characters = 0;
    for (const auto& column : table.columns)
        characters += column.width + kSidePaddings;
    paper::Table set;
    set.size = std::clamp(room / characters, kSmallest, kLargest);
    for (const auto& column : table.columns)
        set.columns.push_back({QString::fromUtf16(column.heading),
                               (column.width + kSidePaddings) * room / characters,
                               alignmentOf(column)});
    for (const auto& row : table.rows)
        set.rows.push_back(textsOf(row.cells));
    if (!table.rows.empty()) {
        set.rows.push_back(textsOf(table.total));
        set.rows.back().front() = QStringLiteral("合计");
    }
    return set;
}

} // namespace

Result<QByteArray> debtListPdf(const DebtList& list, const Programme& programme)
{
    const QSizeF lying(2 * paper::kPaperWidth, paper::kPaperHeight);
    paper::TableSheet sheet{lying,
                            {programme.district + programme.title, debtListName(list.kind)},
                            QStringLiteral("截至%1　填报单位：%2　单位：万元")
                                .arg(list.standing.toString(Qt::ISODate), programme.office),
                            {},
                            list.notes};
    for (const auto& table : list.tables)
        sheet.parts.push_back({list.tables.size() > 1 ? table.name : QString(),
                               tableOf(table, paper::tableRoom(lying))});
    const paper::Typefaces faces;
    return paper::pdfOf(paper::sheetPages(sheet, faces), faces,
                        {sheet.title.join(QString()), programme.office});
}

} // namespace jiuzhang::ui
