// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure_tally.h"

namespace jiuzhang {

struct Definition {
    QString term;
    QString meaning;
};

// 「本月新增」「上年结存」: the heading of a measure in a report over this span.
[[nodiscard]] QString headingOf(const MeasureRow& measure, const ReportSpan& span);

// The same with what is counted where that is not cases: 「曾超期（次）」「涉及金额（万元）」.
[[nodiscard]] QString headingWithUnit(const MeasureRow& measure, const ReportSpan& span);

// 「统计周期:2022年5月21日至2022年6月20日;数据截至2022年6月20日」
[[nodiscard]] QString spanLine(const ReportSpan& span);

// The control identity in words, and whether it holds or which cases are at fault.
[[nodiscard]] QString identityLine(const Figures& figures);

// 「办结率=累计办结÷累计受理=8÷11」: each rate with its formula and its parts in all.
[[nodiscard]] QStringList rateLines(const Figures& figures);

// 「2件」, or where a case was counted more than once 「1件（2次）」.
[[nodiscard]] QString countText(const FigureRow& row, Measure measure);

// 「12.35万元」, or where cases have none 「12.35万元（另有3件未填金额）」: unknown is never 0.
[[nodiscard]] QString amountText(Money amount, std::int64_t unknown);

// What has to be told under a table of figures beside identity and rates: acts that are more than
// their cases, amounts that are not known, cases paid beyond what was recognised.
[[nodiscard]] QStringList remarkLines(const Figures& figures);

// 口径说明: everything that is needed to count the report again by hand.
[[nodiscard]] std::vector<Definition> definitions(const Figures& figures);

} // namespace jiuzhang
