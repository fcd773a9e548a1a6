// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/rate.h"

#include "core/casework/terms_of_work.h"

namespace jiuzhang {

namespace {

constexpr int kDecimals = 6;

// Of a percent, millionths.
std::int64_t millionthsOf(const QString& percent)
{
    const auto point = percent.indexOf(u'.');
    const auto whole = point < 0 ? percent : percent.left(point);
    const auto part = point < 0 ? QString() : percent.mid(point + 1);
    return (whole + part.leftJustified(kDecimals, u'0')).toLongLong();
}

std::int64_t daysIn(YearDays days)
{
    return days == YearDays::Of365 ? 365 : 360;
}

// How often in a year it is borne.
std::int64_t timesAYear(const InterestRate& rate, YearDays days)
{
    switch (rate.per) {
    case InterestPer::Year:
        return 1;
    case InterestPer::Month:
        return 12;
    case InterestPer::Day:
        return daysIn(days);
    }
    Q_UNREACHABLE();
}

} // namespace

std::int64_t rateUnits(const InterestRate& rate)
{
    const auto year = daysIn(rate.yearDays);
    const auto unitsOfYear = kRateUnit / 100'000'000 / year;
    return millionthsOf(rate.percent) * timesAYear(rate, rate.yearDays) * unitsOfYear;
}

bool isBelow(const InterestRate& rate, const InterestRate& floor)
{
    return millionthsOf(rate.percent) * timesAYear(rate, rate.yearDays) <
           millionthsOf(floor.percent) * timesAYear(floor, rate.yearDays);
}

QString rateText(const InterestRate& rate)
{
    const QString days = rate.per != InterestPer::Day && rate.yearDays == YearDays::Of360
                             ? QStringLiteral("（按360天）")
                             : QString();
    return QStringLiteral("%1利率%2%%3").arg(chineseOf(rate.per), rate.percent, days);
}

} // namespace jiuzhang
