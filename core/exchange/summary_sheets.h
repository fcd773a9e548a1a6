// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of the year's workbook that are lists, for summary_workbook.cpp.
#pragma once

#include "core/exchange/figures_workbook.h"
#include "core/figures/year_summary.h"

namespace jiuzhang {

// A list, written one row after the other.
class ListSheet {
public:
    ListSheet(WrittenWorkbook& book, const Programme& programme, const ReportSpan& span,
              const QString& name, const std::vector<ListColumn>& columns)
        : book_(book), sheet_(beginSheet(book, programme, span, name, kPaperA4, columns))
    {
    }
    [[nodiscard]] lxw_worksheet* sheet() const { return sheet_; }
    [[nodiscard]] int lastRow() const { return row_; }
    void nextRow()
    {
        ++row_;
        column_ = 0;
    }
    void text(const QString& value) { book_.text(sheet_, row_, column_++, value); }
    void number(std::int64_t value) { book_.number(sheet_, row_, column_++, value); }
    void money(const std::optional<Money>& value) // not known: blank, never 0
    {
        if (value)
            book_.money(sheet_, row_, column_++, *value);
        else
            book_.blank(sheet_, row_, column_++);
    }
    void day(const std::optional<QDate>& value)
    {
        if (value && value->isValid())
            book_.day(sheet_, row_, column_++, *value);
        else
            book_.blank(sheet_, row_, column_++);
    }

private:
    WrittenWorkbook& book_;
    lxw_worksheet* sheet_;
    int row_ = kHeadingRow;
    int column_ = 0;
};

// 满意度与回访, below the figures: the sheet of that name has its cases.
void writeSatisfaction(ListSheet& list, const Satisfaction& told);

void writeAsked(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme);
void writeStudied(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme);
void writePublished(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme);
void writeOpinions(WrittenWorkbook& book, const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang
