// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that a programme is made of.
#pragma once

#include "core/base/code.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace jiuzhang {

struct Category { // 问题类型, plan I.1–I.6
    CategoryId id;
    QString name;             // 「账款支付不到位」
    QString clause;           // "I.3"
    QStringList aliases;      // 「账款支付」
    bool isPurchase = false;  // about goods, works or services that were bought (Decree 802)
    QString description = {}; // what belongs to it, as the plan explains it; "" where it does not
    friend bool operator==(const Category&, const Category&) = default;
};

// How the office signs, from a day on (forms.md, The sender).
struct Sender {
    QDate from;
    QString name;      // signature, 「珠山区营商环境指挥部改革创新组」
    QString mark;      // the organ mark, in red: the full or the standard short name
    QString ourselves; // how it calls itself: 「我组」
    QString sealOf;    // whose seal it uses (代章); "" its own
    friend bool operator==(const Sender&, const Sender&) = default;
};

struct Source {   // 线索来源, plan II.1 and forms.md
    SourceId id;  // "internal" "public" "superior" "transferred" "petition" "hotline"
    QString name; // 「内部查找」
    QStringList aliases;
    friend bool operator==(const Source&, const Source&) = default;
};

struct StageWindow { // one of the four stages, plan II; windows overlap and only measure
    int stage;       // 1–4
    QString name;    // 「自查摸排」
    int fromMonth, fromDay, toMonth, toDay; // within each programme year
    [[nodiscard]] QDate from(int year) const { return {year, fromMonth, fromDay}; }
    [[nodiscard]] QDate to(int year) const { return {year, toMonth, toDay}; }
    friend bool operator==(const StageWindow&, const StageWindow&) = default;
};

struct Rung {                             // a step of the supervision ladder
    QString id;                           // "reminder" "supervision" "interview" "bulletin"
    QString name;                         // 「工作提醒」
    QString colour;                       // #rrggbb; never the only sign
    std::optional<int> elapsedPercent;    // proposed at this share of the term …
    std::optional<int> workdaysBeforeDue; // … or this many working days before it is due
    std::optional<int> workdaysAfterDue;  // or this many after
    std::optional<int> afterUnanswered;   // or after so many unanswered supervision letters
    friend bool operator==(const Rung&, const Rung&) = default;
};

struct MonthlyReporting { // plan III.2
    int reportDay = 20;   // the period runs from the day after it to it, the month it ends in
    enum class Period { ToReportDay, CalendarMonth } period = Period::ToReportDay;
    enum class RestDay { Unchanged, Earlier, Later } onRestDay = RestDay::Unchanged;
    std::optional<QDate> since = {}; // the first of the first month that is owed …
    bool sinceFirstClue = false;     // … or that of the ledger's first registered clue
    friend bool operator==(const MonthlyReporting&, const MonthlyReporting&) = default;
};

struct ReportingChange { // decided in the ledger; earlier months stay as they were reckoned
    QDate from;          // the first of the first month that it holds for
    MonthlyReporting reporting;
    friend bool operator==(const ReportingChange&, const ReportingChange&) = default;
};

} // namespace jiuzhang
