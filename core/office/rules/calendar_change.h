// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// A running deadline that another calendar moves.
struct MovedDeadline {
    CaseNumber number;
    QString entity;
    UnitId unit;   // whose leg it is
    QString clock; // "signForDue" "returnDue" "replyDue"
    QDate was;
    QDate becomes; // the same day where only its being provisional ends
    bool provisional = false;
};

// The calendar in a file of ours (JSON) or a table of days (CSV). FileMissing, FileUnreadable,
// and what WorkingCalendar::fromJson() and fromCsv() refuse.
[[nodiscard]] Result<WorkingCalendar> readCalendar(const QString& path);

// Which deadlines of open cases would move if the years of `newer` held from the working date
// on. Days that have passed stay, and so do agreed ones.
[[nodiscard]] Result<std::vector<MovedDeadline>> movedDeadlines(const Desk& desk,
                                                                const WorkingCalendar& newer);

// Records the calendar with the years of `newer` in it ("adopt-calendar") and the deadlines
// that move ("reckon"), together. The desk keeps the old one until it reads its rules again.
[[nodiscard]] Outcome adoptCalendar(Desk& desk, const Acting& acting, const WorkingCalendar& newer);

} // namespace jiuzhang
