// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/figures/closed_months.h"
#include "core/figures/figure_row.h"

#include <span>

namespace jiuzhang {

// 更正: one thing that this report counts although it happened in a month that had been
// reported when it was entered, or one that was put right of such a month.
struct FigureChange { // of what a frozen month said of a case
    Measure measure;
    std::int64_t was; // as it was reported …
    std::int64_t is;  // … and as it would be by what is known now
    friend bool operator==(const FigureChange&, const FigureChange&) = default;
};

struct Correction {
    CaseNumber number;
    QString entity;  // masked where the clue is shielded
    QString unit;    // the row in which it counts, as it is printed
    Measure measure; // what it adds to …
    std::int64_t by; // … a number of cases, or fen
    QDate happenedOn;
    QString month;          // in which it would have counted, "2022-06"
    std::int64_t entry = 0; // the number of its event in the record
    // Put right: "correct" "reverse" "withdraw"; or the late act that moved nothing but changes
    // what was reported, "opine" "change" …; `measure` and `by` say nothing then.
    QString act = {};
    QString what = {}; // … of what, in words, and what it was and is
    QString was = {};
    QString is = {};
    std::vector<FigureChange> changes = {}; // by this entry, of what a frozen month said …
    QString changedMonth = {};              // … "2022-06"; empty: the newest one
    friend bool operator==(const Correction&, const Correction&) = default;
};

// The corrections among what a case did in the period. `unit` is the row it counts in;
// `wasTransferred` whether it came there from another one.
[[nodiscard]] std::vector<Correction> correctionsOf(const Case& subject, const Period& period,
                                                    const ClosedMonths& closed,
                                                    const Programme& programme, const QString& unit,
                                                    bool wasTransferred);

// What was put right since the event `frozen` of what had been reported by then.
[[nodiscard]] std::vector<Correction>
putRightSince(const Case& subject, std::int64_t frozen, const Period& period,
              const ClosedMonths& closed, const Programme& programme, const QString& unit);

// Whether anything was entered since the event `frozen` that may change what that month said.
[[nodiscard]] bool isTouchedSince(const Case& subject, std::int64_t frozen,
                                  const ReportSpan& reported);

// What had been reported before a month is counted.
struct Reported {
    std::int64_t frozen;            // the event that froze the newest month
    std::vector<ReportSpan> months; // newest first
    const ClosedMonths& closed;
    const Programme& programme;
    QDate readOn; // the day on which units are named, as the rows of the month are
};

// Says of each later entry what it changes of the figures that the newest frozen month told of its
// case and of the debt that it has with others, or where it changes none of them the newest of
// those before it, and adds those entries that change something and have no line yet. `group`: all
// events, in the order of entry, of a case and of each that was ever merged with it.
void tellChanges(std::vector<Correction>& corrections, std::span<const std::vector<Event>> group,
                 const Reported& reported);

// 「本月办结+1」「本月兑现+12.50万元」「更正：问题类型，招商引资→合同履约」
// 「补录：提出处理意见（原报按期首次反馈0→1）」
[[nodiscard]] QString effectText(const Correction& correction, const ReportSpan& span);

[[nodiscard]] QJsonObject toJson(const Correction& correction);
[[nodiscard]] Correction correctionFrom(const QJsonObject& json); // of what toJson() wrote

} // namespace jiuzhang
