// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/written_workbook.h"
#include "core/figures/figure_tally.h"

namespace jiuzhang {

// The sheets that the month's and the year's workbook share. Only what core/exchange writes
// includes this.

struct ListColumn {
    QString heading;
    int width; // in Chinese characters
};

// A sheet with its name, two rows of heading (「…专项治理行动 2022年6月 工作台账」 and the
// span) and the columns' headings, which stay in sight and stand on each printed page; so do the
// first columns that are frozen. `byContent`: as WrittenWorkbook::SheetShape.
[[nodiscard]] lxw_worksheet* beginSheet(WrittenWorkbook& book, const Programme& programme,
                                        const ReportSpan& span, const QString& name, int paper,
                                        const std::vector<ListColumn>& columns,
                                        int frozenColumns = 0, bool byContent = false);

// A sheet of rows with their measures and rates, their total, and below them the identity
// and the rates' formulas. `byHand` are columns that people fill in.
struct FigureTable {
    QString name;         // 「汇总（按单位）」
    QString firstHeading; // 「单位」
    QStringList byHand = {};
};
[[nodiscard]] lxw_worksheet* beginFigures(WrittenWorkbook& book, const Programme& programme,
                                          const ReportSpan& span, const FigureTable& table);
void writeFigures(WrittenWorkbook& book, lxw_worksheet* sheet, const Figures& figures,
                  const std::vector<FigureRow>& rows, const FigureTable& table);

// 口径说明
[[nodiscard]] lxw_worksheet* beginDefinitions(WrittenWorkbook& book, const Programme& programme,
                                              const ReportSpan& span);
void writeDefinitions(WrittenWorkbook& book, lxw_worksheet* sheet, const Figures& figures);

// The anchor of the record, where it is known, at the foot of every page.
void writeAnchor(WrittenWorkbook& book, const Figures& figures);

inline constexpr int kHeadingRow = 2; // of the columns; rows follow

} // namespace jiuzhang
