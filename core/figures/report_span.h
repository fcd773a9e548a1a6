// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/directory/programme.h"

namespace jiuzhang {

struct Period { // both days are counted
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const Period&, const Period&) = default;
};

// The days a report counts, and how the ledger stood when it was read: cases are counted as
// they stand at the end of readOn(), so whoever reads them asks the ledger for that day.
struct ReportSpan {
    QString label; // "2022-06", or "2022" for a year
    Period period;
    QDate asOf; // what the person who reports knows: nothing later is counted
    // 累计 is counted from here, the first day of January's period. Not valid in a month frozen by
    // an earlier program, which counted from 1 January.
    QDate yearFrom = {};

    [[nodiscard]] QDate readOn() const { return std::min(period.to, asOf); }
    [[nodiscard]] Period yearToDate() const;
    [[nodiscard]] bool isYear() const { return label.size() == 4; }
    [[nodiscard]] QString chinese() const; // 「2022年6月」「2022年度」
    friend bool operator==(const ReportSpan&, const ReportSpan&) = default;
};

// The period of a month's report (plan III.2): to the programme's report day, from the day
// after it in the month before, or the calendar month. DateUnreadable for what is not
// "2022-06", YearOutside before the programme, DateInFuture when it has not begun by `asOf`.
[[nodiscard]] Result<ReportSpan> monthSpan(const QString& month, const Programme& programme,
                                           QDate asOf);

// The twelve periods of its months (casework, Figures). YearOutside, DateInFuture.
[[nodiscard]] Result<ReportSpan> yearSpan(int year, const Programme& programme, QDate asOf);

// The days that the month beginning on `month` counts. Where the office has changed how it
// reports, they follow on those of the month before, so that no day is lost or counted twice. The
// first one of the programme begins with it.
[[nodiscard]] Period periodOf(QDate month, const Programme& programme);

[[nodiscard]] QDate monthCounting(QDate day, const Programme& programme); // its first day

[[nodiscard]] QString monthLabel(QDate month);                           // "2022-06"
[[nodiscard]] std::optional<QDate> monthFromLabel(const QString& label); // its first day

// A year as its twelve reporting periods.
[[nodiscard]] std::vector<Period> monthsOf(int year, const Programme& programme);

} // namespace jiuzhang
