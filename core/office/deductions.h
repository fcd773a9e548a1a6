// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/deductions.h"
#include "core/office/desk.h"

namespace jiuzhang {

// The points of a year, as they stand at the end of `on`: a draft, until somebody approves it
// (plan III.3).
struct DeductionDraft {
    int year = 0;
    QDate on;
    std::vector<UnitDeductions> units;
};

// YearOutside: before the programme; DateInFuture: it has not begun by `on`.
[[nodiscard]] Outcome checkDeductionYear(const Programme& programme, int year, QDate on);

// YearNotOver: its last day lies after `on`.
[[nodiscard]] Outcome checkYearIsOver(int year, QDate on);

// Those of checkDeductionYear().
[[nodiscard]] Result<DeductionDraft> deductionDraft(const Desk& desk, int year, QDate on,
                                                    const DeductionRules& rules);
[[nodiscard]] Result<DeductionDraft> deductionDraft(const Desk& desk, int year, QDate on);

// What a unit says of its points (申辩), as it was received.
struct DeductionStatement {
    UnitId unit;
    QDate on;
    QString text;
};

// The draft with what was said of it and, where it was approved, what was fixed then: from then on
// a difference is a correction, and what was fixed stays.
struct DeductionSheet {
    DeductionDraft draft;
    std::vector<DeductionStatement> statements; // in the order of entry
    std::optional<DeductionDraft> fixed;        // as of its `on`
    QString fixedBy;
    // Of the units whose points that count differ: fixed then, known now.
    struct Correction {
        UnitId unit;
        int fixed;
        int now;
    };
    std::vector<Correction> corrections;
};
[[nodiscard]] Result<DeductionSheet> deductionSheet(const Desk& desk, int year, QDate on);

inline const QString kDeductionStatement = QStringLiteral("deduction-statement");
inline const QString kFixDeductions = QStringLiteral("fix-deductions");

// Those of decide(); UnknownUnit, FieldMissing; NothingDeducted, where the draft of that day and
// what was fixed take nothing from it.
[[nodiscard]] Outcome recordDeductionStatement(Desk& desk, const Acting& acting, int year,
                                               const QString& unit, const QString& text);
// What can be told before anybody is asked whether he means it: the role, and all that
// fixDeductions() refuses without reckoning.
[[nodiscard]] Outcome mayFixDeductions(const Desk& desk, const Acting& acting, int year);
// The draft of acting.on is what holds. DeductionsFixed; YearNotOver before the last day of the
// year; NobodyToDeduct; and those of decide().
[[nodiscard]] Outcome fixDeductions(Desk& desk, const Acting& acting, int year);

// Its points as the event keeps them: [{unit sum counted parts[…]}], units by their ids.
[[nodiscard]] QJsonArray keptUnits(const std::vector<UnitDeductions>& units);

// What other rules would make of the same year: units whose points that count differ.
[[nodiscard]] Result<std::vector<DeductionSheet::Correction>>
replayDeductions(const Desk& desk, int year, QDate on, const DeductionRules& rules);

// year on units[{unit sum counted parts[{cause name on points case month}]}] statements[{unit on
// text}] fixed{on by units[]} corrections[{unit fixed now}]; points in hundredths.
[[nodiscard]] QJsonObject toJson(const DeductionSheet& sheet, const Directory& directory);
[[nodiscard]] QJsonArray toJson(const std::vector<DeductionSheet::Correction>& corrections,
                                const Directory& directory);

// The sheet as a workbook; once fixed, it is the correcting sheet. Those of writeOut().
[[nodiscard]] Outcome writeDeductions(const Desk& desk, const DeductionSheet& sheet,
                                      const QString& path);

} // namespace jiuzhang
