// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/report_span.h"
#include "core/figures/submission.h"

#include <array>

namespace jiuzhang {

// One month of the board: its days, and what the units have sent of what they owed.
struct BoardMonth {
    QDate month; // its first day
    Period period;
    DueDay due;
    int owed = 0;     // whose period has begun
    int received = 0; // of any kind; the next three are parts of it and may overlap
    int late = 0;
    int nil = 0;
    int corrected = 0;
    int missing = 0;
};

struct BoardRow {
    UnitId unit;
    std::array<ReportStanding, 12> months;
};

// 报送情况 (plan III.2): every unit that owes or sent a report of the year, by month, as it
// stood at the end of `on`.
struct SubmissionBoard {
    int year = 0;
    QDate on;
    std::array<BoardMonth, 12> months;
    std::vector<BoardRow> rows; // in the order of documents
};

[[nodiscard]] SubmissionBoard submissionBoard(int year, QDate on, const Submissions& submissions,
                                              const Programme& programme,
                                              const WorkingCalendar& calendar);

// A report that was due before `on` and has not come in.
struct MissingReport {
    UnitId unit;   // who owes it
    UnitId acting; // who is to be asked for it on `on`: itself, or its successor
    QDate month;   // its first day
    QDate dueOn;
    int workdaysLate = 0;
};

// The oldest month first; within a month in the order of documents.
[[nodiscard]] std::vector<MissingReport> missingReports(QDate on, const Submissions& submissions,
                                                        const Programme& programme,
                                                        const WorkingCalendar& calendar);

} // namespace jiuzhang
