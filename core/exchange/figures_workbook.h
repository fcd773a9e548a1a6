// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/written_workbook.h"
#include "core/figures/figure_tally.h"

namespace jiuzhang {

// The sheets that the month's and the year's workbook share. Only what core/exchange writes
// includes this.

// The heading of a sheet, its first two rows: 「…专项治理行动 2022年6月 工作台账」 and the span.
void writeHeading(WrittenWorkbook& book, lxw_worksheet* sheet, const Programme& programme,
                  const ReportSpan& span, const QString& subject, int columns);

// Rows with every measure and rate, their total, and below them the identity and the rates'
// formulas. `byHand` are headings of columns that people fill in.
struct FigureTable {
    QString subject;      // 「按单位汇总表」
    QString firstHeading; // 「单位」
    QStringList byHand = {};
};
void writeFigures(WrittenWorkbook& book, lxw_worksheet* sheet, const Programme& programme,
                  const Figures& figures, const std::vector<FigureRow>& rows,
                  const FigureTable& table);

// 口径说明
void writeDefinitions(WrittenWorkbook& book, lxw_worksheet* sheet, const Programme& programme,
                      const Figures& figures);

// The heading row of a list and its columns' widths, in Chinese characters.
struct ListColumn {
    QString heading;
    int width;
};
void writeColumns(WrittenWorkbook& book, lxw_worksheet* sheet, int row,
                  const std::vector<ListColumn>& columns);

inline constexpr int kFirstRow = 2; // below the heading
inline constexpr int kPaperA3 = 8;  // as the file format numbers paper
inline constexpr int kPaperA4 = 9;

} // namespace jiuzhang
