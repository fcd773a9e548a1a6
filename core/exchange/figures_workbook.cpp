// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figures_workbook.h"

#include "core/figures/definitions.h"

namespace jiuzhang {

namespace {

// A Chinese character is as wide as two of those that a sheet counts widths in.
double sheetWidth(int characters)
{
    return 2.0 * characters + 1;
}

std::vector<ListColumn> columnsOf(const FigureTable& table, const ReportSpan& span)
{
    std::vector<ListColumn> columns{{table.firstHeading, 11}};
    for (const auto& measure : measures())
        columns.push_back(
            {headingOf(measure, span) + (measure.isMoney ? QStringLiteral("（万元）") : QString()),
             measure.isMoney ? 6 : 4});
    for (const auto& rate : rates())
        columns.push_back({QString::fromUtf16(rate.heading), 4});
    for (const auto& heading : table.byHand)
        columns.push_back({heading, 6});
    return columns;
}

void writeRow(WrittenWorkbook& book, lxw_worksheet* sheet, int row, const FigureRow& figures,
              int blanks, bool isTotal)
{
    const auto count = isTotal ? CellStyle::Total : CellStyle::Count;
    const auto amount = isTotal ? CellStyle::TotalAmount : CellStyle::Amount;
    int column = 0;
    book.text(sheet, row, column++, figures.name, isTotal ? CellStyle::Total : CellStyle::Text);
    for (const auto& measure : measures()) {
        if (measure.isMoney)
            book.money(sheet, row, column++, figures.money(measure.measure), amount);
        else
            book.number(sheet, row, column++, figures.count(measure.measure), count);
    }
    for (const auto& rate : rates())
        book.text(sheet, row, column++, shown(figures.rate(rate)), count);
    for (int i = 0; i < blanks; ++i)
        book.blank(sheet, row, column++);
}

} // namespace

void writeHeading(WrittenWorkbook& book, lxw_worksheet* sheet, const Programme& programme,
                  const ReportSpan& span, const QString& subject, int columns)
{
    const auto line = QStringLiteral("%1　填报单位：%2　单位：件、万元");
    worksheet_set_row(sheet, 0, 28, nullptr);
    book.across(sheet, 0, columns,
                QStringLiteral("%1%2 %3 %4")
                    .arg(programme.district, programme.title, span.chinese(), subject),
                CellStyle::Title);
    book.across(sheet, 1, columns, line.arg(spanLine(span), programme.office), CellStyle::Note);
}

void writeColumns(WrittenWorkbook& book, lxw_worksheet* sheet, int row,
                  const std::vector<ListColumn>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, sheetWidth(columns[i].width), nullptr);
        book.text(sheet, row, static_cast<int>(i), columns[i].heading, CellStyle::Heading);
    }
}

void writeFigures(WrittenWorkbook& book, lxw_worksheet* sheet, const Programme& programme,
                  const Figures& figures, const std::vector<FigureRow>& rows,
                  const FigureTable& table)
{
    const auto columns = columnsOf(table, figures.span);
    const int width = static_cast<int>(columns.size());
    const int blanks = static_cast<int>(table.byHand.size());
    writeHeading(book, sheet, programme, figures.span, table.subject, width);
    writeColumns(book, sheet, kFirstRow, columns);
    worksheet_freeze_panes(sheet, kFirstRow + 1, 1);
    worksheet_repeat_rows(sheet, 0, kFirstRow);
    int row = kFirstRow + 1;
    for (const auto& each : rows)
        writeRow(book, sheet, row++, each, blanks, false);
    writeRow(book, sheet, row++, figures.total, blanks, true);
    book.across(sheet, row++, width, identityLine(figures), CellStyle::Note);
    for (const auto& line : rateLines(figures))
        book.across(sheet, row++, width, line, CellStyle::Note);
}

void writeDefinitions(WrittenWorkbook& book, lxw_worksheet* sheet, const Programme& programme,
                      const Figures& figures)
{
    const std::vector<ListColumn> columns{{QStringLiteral("项目"), 10},
                                          {QStringLiteral("含义与算法"), 70}};
    writeHeading(book, sheet, programme, figures.span, QStringLiteral("口径说明"), 2);
    writeColumns(book, sheet, kFirstRow, columns);
    worksheet_freeze_panes(sheet, kFirstRow + 1, 0);
    int row = kFirstRow + 1;
    for (const auto& definition : definitions(figures)) {
        book.text(sheet, row, 0, definition.term);
        book.text(sheet, row++, 1, definition.meaning);
    }
}

} // namespace jiuzhang
