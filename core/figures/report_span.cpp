// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/report_span.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// A report day that a short month does not have is its last one.
QDate reportDayIn(QDate month, int reportDay)
{
    return {month.year(), month.month(), std::min(reportDay, month.daysInMonth())};
}

Period periodIn(QDate firstOfMonth, const MonthlyReporting& reporting)
{
    if (reporting.period == MonthlyReporting::Period::CalendarMonth)
        return {firstOfMonth, firstOfMonth.addMonths(1).addDays(-1)};
    return {reportDayIn(firstOfMonth.addMonths(-1), reporting.reportDay).addDays(1),
            reportDayIn(firstOfMonth, reporting.reportDay)};
}

Result<ReportSpan> begun(ReportSpan span, const Programme& programme)
{
    if (span.period.to.year() < programme.firstYear)
        return refuse(ErrorCode::YearOutside, {span.label, QString::number(programme.firstYear)});
    if (span.period.from > span.asOf)
        return refuse(ErrorCode::DateInFuture,
                      {span.isYear() ? QStringLiteral("year") : QStringLiteral("month"), span.label,
                       iso(span.asOf)});
    return span;
}

} // namespace

Period ReportSpan::yearToDate() const
{
    return {QDate(period.to.year(), 1, 1), period.to};
}

QString ReportSpan::chinese() const
{
    const auto year = QString::number(period.to.year());
    return isYear() ? year + QStringLiteral("年度")
                    : QStringLiteral("%1年%2月").arg(year).arg(period.to.month());
}

Result<ReportSpan> monthSpan(const QString& month, const Programme& programme, QDate asOf)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}$"));
    const auto first = form.match(month).hasMatch()
                           ? QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate)
                           : QDate();
    if (!first.isValid())
        return refuse(ErrorCode::DateUnreadable, {QStringLiteral("month"), month});
    return begun({month, periodIn(first, programme.reporting), asOf}, programme);
}

Result<ReportSpan> yearSpan(int year, const Programme& programme, QDate asOf)
{
    const Period days{QDate(year, 1, 1), QDate(year, 12, 31)};
    if (!days.from.isValid() || year < 1000 || year > 9999)
        return refuse(ErrorCode::DateUnreadable, {QStringLiteral("year"), QString::number(year)});
    return begun({QString::number(year), days, asOf}, programme);
}

std::vector<Period> monthsOf(int year, const MonthlyReporting& reporting)
{
    std::vector<Period> months;
    for (int month = 1; month <= 12; ++month)
        months.push_back(periodIn(QDate(year, month, 1), reporting));
    months.front().from = QDate(year, 1, 1);
    months.back().to = QDate(year, 12, 31);
    return months;
}

} // namespace jiuzhang
