// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figures_workbook.h"

#include "core/figures/definitions.h"

namespace jiuzhang {

namespace {

std::vector<ListColumn> columnsOf(const FigureTable& table, const ReportSpan& span)
{
    std::vector<ListColumn> columns{{table.firstHeading, 10}};
    for (const auto& measure : measures()) {
        if (measure.hasColumn)
            columns.push_back({headingWithUnit(measure, span), measure.isMoney ? 6 : 3});
    }
    for (const auto& rate : rates())
        columns.push_back({QString::fromUtf16(rate.heading), 4});
    for (const auto& heading : table.byHand)
        columns.push_back({heading, 5});
    return columns;
}

void writeRow(WrittenWorkbook& book, lxw_worksheet* sheet, int row, const FigureRow& figures,
              int blanks)
{
    int column = 0;
    book.text(sheet, row, column++, figures.name);
    for (const auto& measure : measures()) {
        if (!measure.hasColumn)
            continue;
        if (measure.isMoney)
            book.money(sheet, row, column++, figures.money(measure.measure));
        else
            book.number(sheet, row, column++, figures.count(measure.measure));
    }
    for (const auto& rate : rates())
        book.text(sheet, row, column++, shown(figures.rate(rate)), CellStyle::Count);
    for (int i = 0; i < blanks; ++i)
        book.blank(sheet, row, column++);
}

// The total is the sum of the rows above it, reckoned by whoever opens the file too, wherever they
// add up to it; a case that went from one unit to another counts once in it.
void writeTotal(WrittenWorkbook& book, lxw_worksheet* sheet, int row, const FigureRow& total,
                const std::vector<FigureRow>& rows, int blanks)
{
    int column = 0;
    book.text(sheet, row, column++, total.name, CellStyle::Total);
    for (const auto& measure : measures()) {
        if (!measure.hasColumn)
            continue;
        const auto style = measure.isMoney ? CellStyle::TotalAmount : CellStyle::Total;
        std::int64_t sum = 0;
        for (const auto& each : rows)
            sum += each.count(measure.measure);
        const auto whole = total.count(measure.measure);
        if (sum == whole && !rows.empty())
            book.formula(sheet, row, column, sumOver(column, kHeadingRow + 1, row - 1),
                         measure.isMoney ? inWan(total.money(measure.measure))
                                         : static_cast<double>(whole),
                         style);
        else if (measure.isMoney)
            book.money(sheet, row, column, total.money(measure.measure), style);
        else
            book.number(sheet, row, column, whole, style);
        ++column;
    }
    for (const auto& rate : rates())
        book.text(sheet, row, column++, shown(total.rate(rate)), CellStyle::Total);
    for (int i = 0; i < blanks; ++i)
        book.blank(sheet, row, column++);
}

} // namespace

lxw_worksheet* beginSheet(WrittenWorkbook& book, const Programme& programme, const ReportSpan& span,
                          const QString& name, int paper, const std::vector<ListColumn>& columns,
                          int frozenColumns, bool byContent)
{
    std::vector<int> widths;
    for (const auto& column : columns)
        widths.push_back(column.width);
    lxw_worksheet* sheet = book.sheet({name, paper, std::move(widths), frozenColumns, byContent});
    book.across(
        sheet, 0,
        QStringLiteral("%1%2 %3 %4").arg(programme.district, programme.title, span.chinese(), name),
        CellStyle::Title);
    book.across(sheet, 1,
                QStringLiteral("%1　填报单位：%2　单位：件、次、万元")
                    .arg(spanLine(span), programme.office),
                CellStyle::Note);
    for (std::size_t i = 0; i < columns.size(); ++i)
        book.text(sheet, kHeadingRow, static_cast<int>(i), columns[i].heading, CellStyle::Heading);
    worksheet_freeze_panes(sheet, kHeadingRow + 1, static_cast<lxw_col_t>(frozenColumns));
    worksheet_repeat_rows(sheet, kHeadingRow, kHeadingRow);
    return sheet;
}

lxw_worksheet* beginFigures(WrittenWorkbook& book, const Programme& programme,
                            const ReportSpan& span, const FigureTable& table)
{
    return beginSheet(book, programme, span, table.name, kPaperA3, columnsOf(table, span), 1);
}

void writeFigures(WrittenWorkbook& book, lxw_worksheet* sheet, const Figures& figures,
                  const std::vector<FigureRow>& rows, const FigureTable& table)
{
    const int blanks = static_cast<int>(table.byHand.size());
    int row = kHeadingRow;
    for (const auto& each : rows)
        writeRow(book, sheet, ++row, each, blanks);
    writeTotal(book, sheet, ++row, figures.total, rows, blanks);
    book.across(sheet, ++row, identityLine(figures), CellStyle::Note);
    for (const auto& line : rateLines(figures) + remarkLines(figures))
        book.across(sheet, ++row, line, CellStyle::Note);
}

lxw_worksheet* beginDefinitions(WrittenWorkbook& book, const Programme& programme,
                                const ReportSpan& span)
{
    return beginSheet(book, programme, span, QStringLiteral("口径说明"), kPaperA4,
                      {{QStringLiteral("项目"), 12}, {QStringLiteral("含义与算法"), 60}});
}

void writeDefinitions(WrittenWorkbook& book, lxw_worksheet* sheet, const Figures& figures)
{
    int row = kHeadingRow;
    for (const auto& definition : definitions(figures)) {
        book.text(sheet, ++row, 0, definition.term);
        book.text(sheet, row, 1, definition.meaning);
    }
}

void writeAnchor(WrittenWorkbook& book, const Figures& figures)
{
    if (!figures.anchor.isEmpty())
        book.foot(QStringLiteral("记录锚点 ") + figures.anchor);
}

} // namespace jiuzhang
