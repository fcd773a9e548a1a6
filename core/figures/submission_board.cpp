// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/submission_board.h"

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

using Came = ReportStanding::State;

void countReport(BoardMonth& month, const ReportStanding& standing)
{
    if (standing.state == Came::NotOwed || standing.state == Came::ToCome)
        return;
    ++month.owed;
    month.received += standing.receivedOn.has_value();
    month.late += standing.state == Came::Late;
    month.nil += standing.nil;
    month.corrected += standing.correctedOn.has_value();
    month.missing += standing.state == Came::Missing;
}

bool sentSomething(const BoardRow& row)
{
    return std::any_of(row.months.begin(), row.months.end(), [](const ReportStanding& standing) {
        return standing.receivedOn.has_value();
    });
}

// Who owes a report in one of these months, demanded or not.
std::set<UnitId> owingIn(const std::array<BoardMonth, 12>& months, const Directory& directory)
{
    std::set<UnitId> owing;
    for (const auto& month : months) {
        const auto units = unitsOwing(directory, month.due.date);
        owing.insert(units.begin(), units.end());
    }
    return owing;
}

} // namespace

SubmissionBoard submissionBoard(int year, QDate on, const Submissions& submissions,
                                const Programme& programme, const WorkingCalendar& calendar)
{
    SubmissionBoard board{year, on, {}, {}};
    for (int i = 0; i < 12; ++i) {
        const QDate month(year, i + 1, 1);
        board.months[static_cast<std::size_t>(i)] = {month, periodOf(month, programme),
                                                     reportDue(month, programme, calendar)};
    }
    const auto owing = owingIn(board.months, programme.directory);
    for (const auto& unit : programme.directory.units()) {
        BoardRow row{unit.id, {}};
        for (std::size_t i = 0; i < row.months.size(); ++i)
            row.months[i] = submissions.standing(unit.id, board.months[i].month, on);
        if (!owing.contains(unit.id) && !sentSomething(row))
            continue;
        for (std::size_t i = 0; i < row.months.size(); ++i)
            countReport(board.months[i], row.months[i]);
        board.rows.push_back(std::move(row));
    }
    return board;
}

std::vector<MissingReport> missingReports(QDate on, const Submissions& submissions,
                                          const Programme& programme,
                                          const WorkingCalendar& calendar)
{
    std::vector<MissingReport> missing;
    for (auto month = submissions.firstMonth().value_or(on);; month = month.addMonths(1)) {
        const QDate due = reportDue(month, programme, calendar).date;
        if (due >= on || !submissions.isDemanded(month))
            return missing;
        for (const auto& unit : unitsOwing(programme.directory, due)) {
            if (submissions.standing(unit, month, on).state != Came::Missing)
                continue;
            const auto acting = programme.directory.actingFor(unit, on);
            missing.push_back({unit, acting.size() == 1 ? acting.front() : unit, month, due,
                               calendar.workdaysBetween(due, on)});
        }
    }
}

} // namespace jiuzhang
