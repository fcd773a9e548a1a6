// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/submission.h"

#include "core/figures/report_span.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

// The report day that follows a period: its own last day, or that of the month after it.
QDate nominalDay(QDate month, const Programme& programme)
{
    const MonthlyReporting& reporting = programme.reportingIn(month);
    if (reporting.period == MonthlyReporting::Period::ToReportDay)
        return periodOf(month, programme).to;
    const QDate next = month.addMonths(1);
    return {next.year(), next.month(), std::min(reporting.reportDay, next.daysInMonth())};
}

bool contains(const std::vector<UnitId>& units, const UnitId& unit)
{
    return std::find(units.begin(), units.end(), unit) != units.end();
}

QString namesOf(const std::vector<UnitId>& units, const Directory& directory)
{
    QStringList names;
    for (const auto& unit : units)
        names += directory.name(unit);
    return names.join(u'、');
}

} // namespace

DueDay reportDue(QDate month, const Programme& programme, const WorkingCalendar& calendar)
{
    using enum MonthlyReporting::RestDay;
    DueDay due{nominalDay(month, programme)};
    const auto onRestDay = programme.reportingIn(month).onRestDay;
    if (onRestDay == Unchanged)
        return due;
    due.provisional = !calendar.covers(due.date.year());
    while (!calendar.isWorkday(due.date))
        due.date = due.date.addDays(onRestDay == Earlier ? -1 : 1);
    return due;
}

namespace {

// What was decided last about it; what says nothing leaves it.
MonthlyReporting beginning(const Programme& programme)
{
    MonthlyReporting decided = programme.reporting;
    for (const auto& change : programme.reportingChanges) {
        if (change.reporting.since || change.reporting.sinceFirstClue)
            decided = change.reporting;
    }
    return decided;
}

} // namespace

bool beginsWithFirstClue(const Programme& programme)
{
    return beginning(programme).sinceFirstClue;
}

std::optional<QDate> firstOwedMonth(const Programme& programme, std::optional<QDate> firstClue)
{
    const MonthlyReporting decided = beginning(programme);
    auto first = decided.sinceFirstClue ? firstClue : decided.since;
    if (!first && decided.sinceFirstClue)
        return std::nullopt;
    if (!first) {
        const int year = programme.years.empty() ? programme.firstYear : programme.years.front();
        first = QDate(year, 12, 1);
        for (const auto& stage : programme.stages)
            first = std::min(*first, firstOfMonth(stage.from(year)));
    }
    return std::max(*first, QDate(programme.firstYear, 1, 1));
}

std::vector<UnitId> unitsOwing(const Directory& directory, QDate day)
{
    std::vector<UnitId> owing = directory.reportingOn(day);
    for (const auto& unit : directory.units()) {
        const bool ended = unit.validTo && *unit.validTo < day;
        if (!ended || !unit.reportsMonthly || unit.reportsTo)
            continue;
        for (const auto& acting : directory.actingFor(unit.id, day))
            owing.push_back(acting);
    }
    std::vector<UnitId> inOrder;
    for (const auto& unit : directory.units()) {
        if (unit.existsOn(day) && contains(owing, unit.id))
            inOrder.push_back(unit.id);
    }
    return inOrder;
}

Submissions::Submissions(const std::vector<Submission>& all, const Programme& programme,
                         const WorkingCalendar& calendar, std::optional<QDate> firstMonth)
    : programme_(programme), calendar_(calendar), firstMonth_(firstMonth)
{
    for (const auto& each : all)
        received_[{each.unit, each.month}].push_back(each);
}

std::span<const Submission> Submissions::of(const UnitId& unit, QDate month) const
{
    const auto found = received_.find({unit, month});
    return found == received_.end() ? std::span<const Submission>() : found->second;
}

bool Submissions::isDemanded(QDate month) const
{
    const int last = programme_.years.empty() ? programme_.firstYear : programme_.years.back();
    return firstMonth_ && month >= *firstMonth_ &&
           (month.year() <= last || last < programme_.firstYear);
}

ReportStanding Submissions::standing(const UnitId& unit, QDate month, QDate on) const
{
    using enum ReportStanding::State;
    const QDate due = reportDue(month, programme_, calendar_).date;
    ReportStanding standing;
    for (const auto& each : of(unit, month)) {
        if (each.on > on)
            break;
        if (standing.receivedOn)
            standing.correctedOn = each.on;
        else
            standing.receivedOn = each.on;
        standing.nil = each.nil;
    }
    if (standing.receivedOn)
        standing.state = *standing.receivedOn > due ? Late : OnTime;
    else if (!isDemanded(month) || !contains(unitsOwing(programme_.directory, due), unit))
        standing.state = NotOwed;
    else if (periodOf(month, programme_).from > on)
        standing.state = ToCome;
    else
        standing.state = due < on ? Missing : Expected;
    return standing;
}

Result<UnitId> Submissions::owedBy(const UnitId& sender, QDate month, QDate on) const
{
    const Directory& directory = programme_.directory;
    const QDate due = reportDue(month, programme_, calendar_).date;
    const auto owing = unitsOwing(directory, due);
    if (contains(owing, sender))
        return sender;
    std::vector<UnitId> meant; // a successor answers for who went before it, and the reverse
    for (const auto& unit : owing) {
        if (contains(directory.actingFor(unit, on), sender) ||
            contains(directory.actingFor(sender, due), unit))
            meant.push_back(unit);
    }
    if (meant.size() > 1)
        std::erase_if(meant, [&](const UnitId& unit) { return !of(unit, month).empty(); });
    if (meant.size() == 1)
        return meant.front();
    if (meant.empty())
        return refuse(ErrorCode::ReportNotOwed, {directory.name(sender), monthLabel(month)});
    return refuse(ErrorCode::AmbiguousUnit, {directory.name(sender), namesOf(meant, directory)});
}

} // namespace jiuzhang
