// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"
#include "core/base/partial_date.h"
#include "core/calendar/working_calendar.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kFormat = QStringLiteral("jiuzhang-calendar-1");

std::set<int> readYears(const JsonCursor& years)
{
    std::set<int> read;
    for (const JsonCursor& item : years.items()) {
        const auto year = item.integer(1950, 2150);
        if (year && !read.insert(*year).second)
            item.mistake(QStringLiteral("is there twice"));
    }
    if (years.value().isArray() && read.empty())
        years.mistake(QStringLiteral("names no year"));
    return read;
}

std::optional<WorkingCalendar::Override> readOverride(const JsonCursor& item)
{
    if (!item.hasKeys({"date", "name", "day"}))
        return std::nullopt;
    const auto date = item.at("date").date();
    const QString name = item.at("name").text();
    const QString day = item.at("day").text();
    const bool isWork = day == QStringLiteral("work");
    if (!day.isEmpty() && !isWork && day != QStringLiteral("off"))
        item.at("day").mistake(QStringLiteral("is neither \"off\" nor \"work\""));
    if (!date)
        return std::nullopt;
    return WorkingCalendar::Override{*date, name, isWork};
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

// It is off in every year, so a file that names it arranges that year; one that only names the
// last days of December arranges the year after.
bool isNationalDay(const WorkingCalendar::Override& day)
{
    return !day.isWork && day.date.month() == 10 && day.date.day() == 1;
}

// UTF-8 with or without its mark, else GB18030; none of both: nothing.
std::optional<QString> textOf(const QByteArray& bytes)
{
    for (const char* encoding : {"UTF-8", "GB18030"}) {
        QStringDecoder decoder(encoding);
        const QString text = decoder.isValid() ? decoder(bytes) : QString();
        if (decoder.isValid() && !decoder.hasError())
            return text;
    }
    return std::nullopt;
}

// 「2022-01-29,春节,work」
std::optional<WorkingCalendar::Override> readLine(const QString& line)
{
    const QStringList cells = line.split(u',');
    if (cells.size() != 3)
        return std::nullopt;
    const auto date = dateFromText(cells[0].trimmed());
    const QString name = cells[1].trimmed();
    const QString kind = cells[2].trimmed();
    const bool isWork = kind == QStringLiteral("work");
    if (!date || !date->isWholeDate() || name.isEmpty() ||
        (!isWork && kind != QStringLiteral("off")))
        return std::nullopt;
    return WorkingCalendar::Override{date->firstDay(), name, isWork};
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray& json, const QString& place)
{
    std::vector<Mistake> mistakes;
    const auto root = JsonCursor::document(json, mistakes);
    std::set<int> years;
    Arranged days;
    if (root.hasKeys({"format", "years", "overrides"})) {
        const QString format = root.at("format").text();
        if (!format.isEmpty() && format != kFormat)
            root.at("format").mistake(QStringLiteral("is not \"jiuzhang-calendar-1\""));
        years = readYears(root.at("years"));
        for (const JsonCursor& item : root.at("overrides").items()) {
            const auto read = readOverride(item);
            if (!read)
                continue;
            if (!years.contains(read->date.year()))
                item.at("date").mistake(QStringLiteral("lies outside the years of the file"));
            days.emplace_back(*read, item.at("date").path());
        }
    }
    if (!mistakes.empty()) {
        const Mistake& first = mistakes.front();
        return refuse(ErrorCode::CalendarInvalid, {place, first.reason}, first.path);
    }
    return of(std::move(years), days, place);
}

Result<WorkingCalendar> WorkingCalendar::fromCsv(const QByteArray& csv, const QString& place)
{
    const auto text = textOf(csv);
    if (!text)
        return refuse(ErrorCode::EncodingUnknown, {place, QStringLiteral("UTF-8, GB18030")});
    std::set<int> years;
    Arranged days;
    const QStringList lines = text->split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) { // the first is the heading
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QString number = QString::number(i + 1);
        const auto read = readLine(line);
        if (!read)
            return refuse(ErrorCode::CalendarLineWrong, {place, number, line}, number);
        if (isNationalDay(*read))
            years.insert(read->date.year());
        days.emplace_back(*read, number);
    }
    if (days.empty())
        return refuse(ErrorCode::CalendarLineWrong, {place, QStringLiteral("2"), QString()});
    if (years.empty())
        return refuse(ErrorCode::CalendarYearEmpty,
                      {place, QString::number(days.back().first.date.year())});
    return of(std::move(years), days, place);
}

Result<WorkingCalendar> WorkingCalendar::of(std::set<int> years, const Arranged& days,
                                            const QString& place)
{
    WorkingCalendar calendar;
    calendar.years_ = std::move(years);
    for (const auto& [day, where] : days) {
        if (calendar.overrides_.contains(day.date))
            return refuse(ErrorCode::CalendarDayTwice,
                          {place, where, day.date.toString(Qt::ISODate)}, where);
        calendar.overrides_.insert(day.date, day);
    }
    for (const auto& [day, where] : days) {
        const bool needless = day.isWork ? !isWeekend(day.date) : !calendar.isOfHoliday(day.date);
        if (needless)
            return refuse(day.isWork ? ErrorCode::CalendarWorkNeedless
                                     : ErrorCode::CalendarRestNeedless,
                          {place, where, day.date.toString(Qt::ISODate)}, where);
    }
    for (const int year : calendar.years_) {
        const bool rests = std::ranges::any_of(days, [year](const auto& day) {
            return !day.first.isWork && day.first.date.year() == year;
        });
        if (!rests)
            return refuse(ErrorCode::CalendarYearEmpty, {place, QString::number(year)},
                          QString::number(year));
    }
    calendar.number();
    return calendar;
}

// A weekend day is off anyhow: it is named as a holiday only where the days off around it reach
// a weekday, or the end of what the file knows.
bool WorkingCalendar::isOfHoliday(QDate date) const
{
    for (const int step : {-1, 1}) {
        for (QDate day = date;; day = day.addDays(step)) {
            const auto found = overrides_.constFind(day);
            if (!covers(day.year()))
                return true;
            const bool isOff = found == overrides_.cend() ? isWeekend(day) : !found->isWork;
            if (!isOff)
                break;
            if (!isWeekend(day))
                return true;
        }
    }
    return false;
}

QJsonObject WorkingCalendar::toJson() const
{
    std::vector<Override> days(overrides_.cbegin(), overrides_.cend());
    std::ranges::sort(days, {}, &Override::date);
    QJsonArray overrides;
    for (const Override& day : days)
        overrides.append(QJsonObject{
            {QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("name"), day.name},
            {QStringLiteral("day"), day.isWork ? QStringLiteral("work") : QStringLiteral("off")}});
    QJsonArray years;
    for (const int year : years_)
        years.append(year);
    return {{QStringLiteral("format"), kFormat},
            {QStringLiteral("years"), years},
            {QStringLiteral("overrides"), overrides}};
}

WorkingCalendar WorkingCalendar::with(const WorkingCalendar& newer) const
{
    WorkingCalendar both;
    both.years_ = newer.years_;
    both.years_.insert(years_.begin(), years_.end());
    for (const Override& day : overrides_) {
        if (!newer.covers(day.date.year()))
            both.overrides_.insert(day.date, day);
    }
    for (const Override& day : newer.overrides_) {
        if (both.covers(day.date.year()))
            both.overrides_.insert(day.date, day);
    }
    both.number();
    return both;
}

} // namespace jiuzhang
