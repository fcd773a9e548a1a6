// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include "core/calendar/calendar_years.h"

#include <algorithm>

namespace jiuzhang {

namespace {

const QDate kFirstDay(kFirstCalendarYear, 1, 1);
const QDate kLastDay(kLastCalendarYear, 12, 31);

std::size_t indexOf(QDate date)
{
    return static_cast<std::size_t>(kFirstDay.daysTo(date));
}

bool isNumbered(QDate date)
{
    return date >= kFirstDay && date <= kLastDay;
}

} // namespace

QString dayClassId(DayClass dayClass)
{
    switch (dayClass) {
    case DayClass::Workday:
        return QStringLiteral("workday");
    case DayClass::Weekend:
        return QStringLiteral("weekend");
    case DayClass::Holiday:
        return QStringLiteral("holiday");
    case DayClass::MakeUpWorkday:
        return QStringLiteral("make-up-workday");
    }
    Q_UNREACHABLE();
}

WorkingCalendar::WorkingCalendar()
{
    number();
}

void WorkingCalendar::number()
{
    const auto days = indexOf(kLastDay) + 1;
    workdaysUpTo_.assign(days, 0);
    unarrangedUpTo_.assign(days, 0);
    dayOfWorkday_.assign(1, -1); // the 0th working day lies before the first day

    // By their places and not by their dates, as every command counts 73,000 days to begin with.
    std::vector<char> isWork(days);
    std::vector<char> isArranged(days);
    auto weekday = static_cast<std::size_t>(kFirstDay.dayOfWeek());
    for (std::size_t i = 0; i < days; ++i, weekday = weekday % 7 + 1)
        isWork[i] = weekday < Qt::Saturday;
    for (const Override& each : overrides_) {
        if (isNumbered(each.date))
            isWork[indexOf(each.date)] = each.isWork;
    }
    for (const int year : years_) {
        const QDate first(year, 1, 1);
        if (isNumbered(first))
            std::fill_n(&isArranged[indexOf(first)], first.daysInYear(), char{1});
    }

    int unarranged = 0;
    for (std::size_t i = 0; i < days; ++i) {
        if (isWork[i])
            dayOfWorkday_.push_back(static_cast<int>(i));
        workdaysUpTo_[i] = static_cast<int>(dayOfWorkday_.size()) - 1;
        unarranged += isArranged[i] ? 0 : 1;
        unarrangedUpTo_[i] = unarranged;
    }
}

DayClass WorkingCalendar::dayClass(QDate date) const
{
    const bool weekend = date.dayOfWeek() >= Qt::Saturday;
    const auto found = overrides_.constFind(date);
    if (found == overrides_.cend())
        return weekend ? DayClass::Weekend : DayClass::Workday;
    if (!found->isWork)
        return DayClass::Holiday;
    return weekend ? DayClass::MakeUpWorkday : DayClass::Workday;
}

bool WorkingCalendar::isWorkday(QDate date) const
{
    const DayClass is = dayClass(date);
    return is == DayClass::Workday || is == DayClass::MakeUpWorkday;
}

DueDay WorkingCalendar::addWorkdays(QDate from, int count) const
{
    if (count <= 0 || !isNumbered(from))
        return {count == 0 ? from : QDate()};
    const std::size_t start = indexOf(from);
    const auto nth =
        static_cast<std::size_t>(workdaysUpTo_[start]) + static_cast<std::size_t>(count);
    if (nth >= dayOfWorkday_.size())
        return {};
    const int due = dayOfWorkday_[nth];
    const bool provisional =
        unarrangedUpTo_[static_cast<std::size_t>(due)] > unarrangedUpTo_[start];
    return {kFirstDay.addDays(due), provisional};
}

int WorkingCalendar::workdaysBetween(QDate from, QDate to) const
{
    if (!isNumbered(from) || !isNumbered(to))
        return 0;
    return workdaysUpTo_[indexOf(to)] - workdaysUpTo_[indexOf(from)];
}

std::vector<DayLine> WorkingCalendar::trace(QDate from, QDate to) const
{
    std::vector<DayLine> lines;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        lines.push_back({day, dayClass(day), overrides_.value(day).name});
    return lines;
}

} // namespace jiuzhang
