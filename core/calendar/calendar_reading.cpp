// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"
#include "core/calendar/working_calendar.h"

namespace jiuzhang {

namespace {

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

} // namespace

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray& json, const QString& place)
{
    std::vector<Mistake> mistakes;
    const auto root = JsonCursor::document(json, mistakes);
    WorkingCalendar calendar;
    if (root.hasKeys({"format", "years", "overrides"})) {
        const QString format = root.at("format").text();
        if (!format.isEmpty() && format != QStringLiteral("jiuzhang-calendar-1"))
            root.at("format").mistake(QStringLiteral("is not \"jiuzhang-calendar-1\""));
        calendar.years_ = readYears(root.at("years"));
        for (const JsonCursor& item : root.at("overrides").items()) {
            const auto read = readOverride(item);
            if (!read)
                continue;
            if (!calendar.covers(read->date.year()))
                item.at("date").mistake(QStringLiteral("lies outside the years of the file"));
            if (calendar.overrides_.contains(read->date))
                item.at("date").mistake(QStringLiteral("is there twice"));
            calendar.overrides_.insert(read->date, *read);
        }
    }
    if (!mistakes.empty()) {
        const Mistake& first = mistakes.front();
        return refuse(ErrorCode::CalendarInvalid, {place, first.reason}, first.path);
    }
    calendar.number();
    return calendar;
}

} // namespace jiuzhang
