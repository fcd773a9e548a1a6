// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/overview.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// None where the programme has no such month.
Result<std::optional<Figures>> earlier(const Desk& desk, QDate month)
{
    auto report = monthReport(desk, monthLabel(month));
    if (report)
        return std::optional(std::move(report->figures));
    if (report.error().code == ErrorCode::YearOutside)
        return std::optional<Figures>();
    return refuse(report.error());
}

} // namespace

Result<std::vector<MonthFlow>> monthsUpTo(const Desk& desk, const ReportSpan& month,
                                          CaseLists lists)
{
    const int year = monthFromLabel(month.label)->year();
    auto months = TRY(yearSummary(desk, year, lists)).months;
    std::erase_if(months, [&](const MonthFlow& each) { return each.period.to > month.period.to; });
    return months;
}

Result<MonthOverview> monthOverview(const Desk& desk, const QString& month)
{
    auto report = TRY(monthReport(desk, month));
    const ReportSpan& span = report.figures.span;
    const QDate first = *monthFromLabel(span.label);
    auto before = TRY(earlier(desk, first.addMonths(-1)));
    auto yearBefore = TRY(earlier(desk, first.addYears(-1)));
    auto months = TRY(monthsUpTo(desk, span));
    auto balance = TRY(debtListOn(desk, DebtListKind::Balance, span.readOn()));
    return MonthOverview{std::move(report), std::move(before), std::move(yearBefore),
                         std::move(months), std::move(balance)};
}

} // namespace jiuzhang
