// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clocks.h"

#include "core/casework/json_fields.h"

namespace jiuzhang {

namespace {

const QString kWorkday = QStringLiteral("workday");
const QString kCalendarDay = QStringLiteral("calendar-day");

// `due` moved by the time that the clock stood still.
DueDay shifted(const TermLength& term, QDate due, const Pause& pause, QDate resumed,
               const WorkingCalendar& calendar)
{
    if (pause.from > due)
        return {due};
    if (term.unit == Term::Unit::CalendarDay)
        return {due.addDays(pause.from.daysTo(resumed))};
    return calendar.addWorkdays(due, calendar.workdaysBetween(pause.from, resumed));
}

// A term reckoned anew from its start, through every pause since.
DueDay reckonedDue(const TermLength& term, QDate start, const std::vector<Pause>& pauses,
                   const WorkingCalendar& calendar)
{
    DueDay due = dueDay(term, start, calendar);
    for (const auto& pause : pauses) {
        if (pause.from < start || !pause.to)
            continue;
        const DueDay later = shifted(term, due.date, pause, *pause.to, calendar);
        due = {later.date, due.provisional || later.provisional};
    }
    return due;
}

} // namespace

QJsonValue toJson(const std::optional<TermLength>& term)
{
    if (!term)
        return {};
    return QJsonObject{
        {QStringLiteral("unit"), term->unit == Term::Unit::Workday ? kWorkday : kCalendarDay},
        {QStringLiteral("count"), term->count}};
}

std::optional<TermLength> termIn(const QJsonObject& json, QStringView key)
{
    const auto term = json[key].toObject();
    if (term.isEmpty())
        return std::nullopt;
    const bool workdays = term[u"unit"].toString() == kWorkday;
    return TermLength{workdays ? Term::Unit::Workday : Term::Unit::CalendarDay,
                      term[u"count"].toInt()};
}

std::optional<TermLength> lengthOf(const Term& term)
{
    if (term.unit != Term::Unit::Workday && term.unit != Term::Unit::CalendarDay)
        return std::nullopt;
    return TermLength{term.unit, term.count};
}

DueDay dueDay(const TermLength& term, QDate start, const WorkingCalendar& calendar)
{
    if (term.unit == Term::Unit::CalendarDay)
        return {start.addDays(term.count)};
    return calendar.addWorkdays(start, term.count);
}

QDate runningDue(const Case& subject)
{
    return subject.replyIsOwed() ? subject.legs.back().replyDue : subject.closeDue;
}

QJsonObject clocksSignedFor(const Case& subject, QDate on, const WorkingCalendar& calendar)
{
    const auto& term = subject.legs.back().returnTerm;
    QJsonObject days;
    if (term)
        putDay(days, u"returnDue", dueDay(*term, on, calendar).date);
    return days;
}

QJsonObject clocksResumed(const Case& subject, QDate on, const WorkingCalendar& calendar)
{
    const Leg& leg = subject.legs.back();
    const Pause& pause = subject.pauses.back();
    QJsonObject days;
    if (leg.replyTerm && !leg.agreed && subject.replyIsOwed()) {
        const DueDay due = shifted(*leg.replyTerm, leg.replyDue, pause, on, calendar);
        putDay(days, u"replyDue", due.date);
        days[u"provisional"] = leg.provisional || due.provisional;
    }
    if (leg.returnTerm && leg.returnDue)
        putDay(days, u"returnDue",
               shifted(*leg.returnTerm, *leg.returnDue, pause, on, calendar).date);
    return days;
}

QJsonObject clocksReckoned(const Case& subject, const WorkingCalendar& calendar, QDate from)
{
    QJsonObject days;
    if (subject.legs.empty())
        return days;
    const Leg& leg = subject.legs.back();
    const auto reckon = [&](QStringView key, const std::optional<TermLength>& term, QDate start,
                            QDate now) {
        if (!term || now < from)
            return leg.provisional;
        const DueDay due = reckonedDue(*term, start, subject.pauses, calendar);
        if (due.date != now)
            putDay(days, key, due.date);
        return due.provisional;
    };
    bool provisional = leg.provisional;
    if (subject.state == State::Dispatched)
        reckon(u"signForDue", leg.signForTerm, leg.dispatchedOn, leg.signForDue);
    if (leg.signedOn && leg.returnDue)
        reckon(u"returnDue", leg.returnTerm, *leg.signedOn, *leg.returnDue);
    if (subject.replyIsOwed() && !leg.agreed)
        provisional = reckon(u"replyDue", leg.replyTerm, leg.dispatchedOn, leg.replyDue);
    if (provisional != leg.provisional)
        days[u"provisional"] = provisional;
    return days;
}

} // namespace jiuzhang
