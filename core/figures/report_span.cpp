// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/report_span.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace jiuzhang {

namespace {

// A report day that a short month does not have is its last one.
QDate reportDayIn(QDate month, int reportDay)
{
    return {month.year(), month.month(), std::min(reportDay, month.daysInMonth())};
}

QDate lastDayOf(QDate month, const Programme& programme)
{
    const MonthlyReporting& reporting = programme.reportingIn(month);
    return reporting.period == MonthlyReporting::Period::CalendarMonth
               ? reportDayIn(month, month.daysInMonth())
               : reportDayIn(month, reporting.reportDay);
}

QDate beginOf(int year, const Programme& programme)
{
    return periodOf(QDate(year, 1, 1), programme).from;
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
    return {yearFrom.isValid() ? yearFrom : QDate(period.to.year(), 1, 1), period.to};
}

QString ReportSpan::chinese() const
{
    const auto year = QString::number(period.to.year());
    return isYear() ? year + QStringLiteral("年度")
                    : QStringLiteral("%1年%2月").arg(year).arg(period.to.month());
}

Period periodOf(QDate month, const Programme& programme)
{
    const bool isFirst = month == QDate(programme.firstYear, 1, 1);
    return {isFirst ? month : lastDayOf(month.addMonths(-1), programme).addDays(1),
            lastDayOf(month, programme)};
}

QDate monthCounting(QDate day, const Programme& programme)
{
    const QDate month(day.year(), day.month(), 1);
    if (day > periodOf(month, programme).to)
        return month.addMonths(1);
    return day < periodOf(month, programme).from ? month.addMonths(-1) : month;
}

QString monthLabel(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

std::optional<QDate> monthFromLabel(const QString& label)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}$"));
    const auto first = form.match(label).hasMatch()
                           ? QDate::fromString(label + QStringLiteral("-01"), Qt::ISODate)
                           : QDate();
    return first.isValid() ? std::optional(first) : std::nullopt;
}

Result<ReportSpan> monthSpan(const QString& month, const Programme& programme, QDate asOf)
{
    const auto first = monthFromLabel(month);
    if (!first)
        return refuse(ErrorCode::DateUnreadable, {QStringLiteral("month"), month});
    return begun({month, periodOf(*first, programme), asOf, beginOf(first->year(), programme)},
                 programme);
}

Result<ReportSpan> yearSpan(int year, const Programme& programme, QDate asOf)
{
    if (year < programme.firstYear)
        return refuse(ErrorCode::YearOutside,
                      {QString::number(year), QString::number(programme.firstYear)});
    if (year > asOf.year() + 1) // begun() looks at the day
        return refuse(ErrorCode::DateInFuture,
                      {QStringLiteral("year"), QString::number(year), iso(asOf)});
    const QDate from = beginOf(year, programme);
    const Period days{from, periodOf(QDate(year, 12, 1), programme).to};
    return begun({QString::number(year), days, asOf, from}, programme);
}

std::vector<Period> monthsOf(int year, const Programme& programme)
{
    std::vector<Period> months;
    for (int month = 1; month <= 12; ++month)
        months.push_back(periodOf(QDate(year, month, 1), programme));
    return months;
}

} // namespace jiuzhang
