// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <set>
#include <vector>

namespace jiuzhang {

// 工作日 / 周末 / 假 / 调休: what a date is for counting working days.
enum class DayClass { Workday, Weekend, Holiday, MakeUpWorkday };
[[nodiscard]] QString
dayClassId(DayClass dayClass); // "workday" "weekend" "holiday" "make-up-workday"

struct DayLine { // one line of a due date's trace
    QDate date;
    DayClass dayClass;
    QString name; // the holiday's name, 「国庆节」, or empty
    friend bool operator==(const DayLine&, const DayLine&) = default;
};

struct DueDay {
    QDate date;
    bool provisional = false; // 暂定: a year without a State Council notice was counted
    friend bool operator==(const DueDay&, const DueDay&) = default;
};

// The working days of the years that the State Council has arranged; weekdays elsewhere.
// Counting costs the same for 1 day and for 10,000: the days are numbered once.
// Source of the day classes: the yearly notices, resources/calendar (casework, Deadlines).
class WorkingCalendar {
public:
    WorkingCalendar(); // of no year: weekdays alone, every deadline provisional

    struct Override {
        QDate date;
        QString name;
        bool isWork = false;
    };

    // `place` names the file in a refusal. CalendarInvalid: no JSON of ours, a date that does
    // not exist, a day outside the years it says it covers. What contradicts itself:
    // CalendarDayTwice, CalendarWorkNeedless, CalendarRestNeedless, CalendarYearEmpty.
    [[nodiscard]] static Result<WorkingCalendar> fromJson(const QByteArray& json,
                                                          const QString& place);
    // The same from lines 「2022-01-29,春节,work」 under a heading, UTF-8 or GB18030, as the
    // spreadsheet saves them; it covers the years whose National Day it names, because a
    // notice arranges the last days of the year before, too. CalendarLineWrong.
    [[nodiscard]] static Result<WorkingCalendar> fromCsv(const QByteArray& csv,
                                                         const QString& place);
    [[nodiscard]] QJsonObject toJson() const; // as fromJson() reads it

    // This calendar with the years of `newer` as they are there, and with what `newer` says
    // about single days of this one's years.
    [[nodiscard]] WorkingCalendar with(const WorkingCalendar& newer) const;

    [[nodiscard]] DayClass dayClass(QDate date) const;
    [[nodiscard]] bool isWorkday(QDate date) const;
    [[nodiscard]] bool covers(int year) const { return years_.contains(year); }
    [[nodiscard]] const std::set<int>& years() const noexcept { return years_; }

    // The `count`th working day after `from`; `from` itself is never counted. count ≥ 0; with 0
    // the answer is `from`. Dates from 1950 to 2150: beyond them the answer is no date.
    [[nodiscard]] DueDay addWorkdays(QDate from, int count) const;

    // Working days in (from, to], both from 1950 to 2150; negative when `to` is earlier.
    [[nodiscard]] int workdaysBetween(QDate from, QDate to) const;

    // Every day in (from, to] with its class, for 「为什么是这一天」.
    [[nodiscard]] std::vector<DayLine> trace(QDate from, QDate to) const;

private:
    // Each with the place in the file that names it.
    using Arranged = std::vector<std::pair<Override, QString>>;
    [[nodiscard]] static Result<WorkingCalendar> of(std::set<int> years, const Arranged& days,
                                                    const QString& place);
    [[nodiscard]] bool isOfHoliday(QDate date) const;
    void number();

    QHash<QDate, Override> overrides_;
    std::set<int> years_;             // years with a notice
    std::vector<int> workdaysUpTo_;   // per day since kFirstDay: working days up to and with it
    std::vector<int> dayOfWorkday_;   // the inverse: day index of the nth working day
    std::vector<int> unarrangedUpTo_; // per day: days of years without notice up to and with it
};

} // namespace jiuzhang
