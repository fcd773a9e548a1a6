// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/directory/programme.h"

#include <map>
#include <span>

namespace jiuzhang {

// A unit's monthly report that came in (plan III.2). A nil return (零报告) says 「nothing this
// month」: it is a report, and not the lack of one.
struct Submission {
    UnitId unit; // the one that owes it, whoever sent it
    QDate month; // its first day
    QDate on;    // the day it came in
    bool nil = false;
    friend bool operator==(const Submission&, const Submission&) = default;
};

// How a unit stands with the report of one month at the end of a day.
struct ReportStanding {
    enum class State { NotOwed, ToCome, Expected, OnTime, Late, Missing };
    State state = State::NotOwed; // ToCome: its period has not begun; Expected: it is not due yet
    std::optional<QDate> receivedOn = {};  // the first of it; only this can be late
    bool nil = false;                      // what was sent last is a nil return
    std::optional<QDate> correctedOn = {}; // the last time it was sent again (更正)
    friend bool operator==(const ReportStanding&, const ReportStanding&) = default;
};

// The day that the report of a month is due: the first report day that is not before the end
// of its period, moved off a rest day as the office has decided. Provisional where it was
// moved by the weekdays of a year without holiday notice.
[[nodiscard]] DueDay reportDue(QDate month, const Programme& programme,
                               const WorkingCalendar& calendar);

// The first month that is reported: the one that the office or the programme says, else the one
// in which its first stage begins; never before the first year of the ledger. `firstClue`: the
// month in which the ledger's first clue counts, where that is what is said; none: it has no clue
// yet, and no report is owed.
[[nodiscard]] std::optional<QDate> firstOwedMonth(const Programme& programme,
                                                  std::optional<QDate> firstClue);

// Whether the month of the first clue decides (casework, Figures).
[[nodiscard]] bool beginsWithFirstClue(const Programme& programme);

// Who owes a report that is due on `day`, in the order of documents: the units that must
// report and exist then, and who took over from one that had to (plan P0).
[[nodiscard]] std::vector<UnitId> unitsOwing(const Directory& directory, QDate day);

// All that came in, by unit and month, in the order it was recorded.
class Submissions {
public:
    // `firstMonth` as firstOwedMonth() says.
    Submissions(const std::vector<Submission>& all, const Programme& programme,
                const WorkingCalendar& calendar, std::optional<QDate> firstMonth);

    [[nodiscard]] std::span<const Submission> of(const UnitId& unit, QDate month) const;
    [[nodiscard]] std::optional<QDate> firstMonth() const { return firstMonth_; }
    // Whether the report of a month is demanded: none is before the first, and none after the
    // programme's own years, unless the ledger began after them.
    [[nodiscard]] bool isDemanded(QDate month) const;
    [[nodiscard]] ReportStanding standing(const UnitId& unit, QDate month, QDate on) const;

    // The unit for whose report of the month one that `sender` sends on `on` counts: itself, the
    // one it took over from, or the one that took over from it. ReportNotOwed; AmbiguousUnit
    // where it can be for several, with their names.
    [[nodiscard]] Result<UnitId> owedBy(const UnitId& sender, QDate month, QDate on) const;

private:
    const Programme& programme_;
    const WorkingCalendar& calendar_;
    std::optional<QDate> firstMonth_;
    std::map<std::pair<UnitId, QDate>, std::vector<Submission>> received_;
};

} // namespace jiuzhang
