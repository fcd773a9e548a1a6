// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/figures/deduction_rules.h"
#include "core/figures/submission_board.h"

#include <map>

namespace jiuzhang {

// Points taken from a unit for one thing, and what lies behind it: a case, or a month's report.
struct Deduction {
    UnitId unit; // that had the case on the day
    DeductionCause cause;
    QDate on;
    int points; // hundredths
    std::optional<CaseNumber> number = {};
    std::optional<QDate> month = {}; // its first day
    friend bool operator==(const Deduction&, const Deduction&) = default;
};

struct UnitDeductions {
    UnitId unit;
    std::vector<Deduction> parts; // by cause, then by day
    int sum = 0;                  // of them …
    int counted = 0;              // … and what counts, as no unit loses more than the most
    friend bool operator==(const UnitDeductions&, const UnitDeductions&) = default;
};

// The points of a calendar year, as known on a day of it or after it; case by case. Nothing is
// taken for cases that are void, merged, declined or withdrawn by the entity, for the days on which
// a case was suspended, and never from a court (settled rules, Money).
class DeductionTally {
public:
    DeductionTally(const DeductionRules& rules, const Programme& programme,
                   const WorkingCalendar& calendar, int year, QDate on);

    void add(const Case& subject);
    void add(const SubmissionBoard& board);
    [[nodiscard]] std::vector<UnitDeductions> units() &&; // in the order of documents

private:
    struct Repeat { // a clue that was merged into another case
        CaseNumber root;
        QDate on;
    };
    [[nodiscard]] bool counts(QDate day) const;
    void take(const std::optional<UnitId>& unit, DeductionCause cause, QDate on,
              const std::optional<CaseNumber>& number, const std::optional<QDate>& month = {});
    void addLegs(const Case& subject);
    void addCarriedOver(const Case& subject);
    void addDissatisfied(const Case& subject);
    void addAgain(const Case& subject);
    [[nodiscard]] std::optional<QDate> tooLateOn(const Case& subject, QDate due, QDate until) const;

    const DeductionRules& rules_;
    const Programme& programme_;
    const WorkingCalendar& calendar_;
    int year_;
    QDate on_;
    std::vector<Deduction> taken_;
    std::vector<Repeat> repeats_;
    std::map<CaseNumber, std::vector<Leg>> legs_; // of roots
};

} // namespace jiuzhang
