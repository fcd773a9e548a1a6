// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/case_flow.h"
#include "core/figures/figure_tally.h"
#include "core/figures/month_flow.h"
#include "core/shielding/masking.h"

#include <memory>

namespace jiuzhang {

struct OpenCase { // a line of the list to be carried over (结转)
    CaseNumber number;
    QString entity; // masked where the clue is shielded
    std::optional<CategoryId> category;
    std::optional<UnitId> lead;
    QDate registeredOn;
    std::optional<QDate> dueOn;
    State state;
    std::optional<Money> amount;
};

// Why cases are not solved: by the cause that was found, else by state or 「无法化解」.
struct UnresolvedCause {
    QString id, name;
    int cases = 0;
    Money amount;
    int amountUnknown = 0; // of these cases
    struct Finding {
        CaseNumber number;
        QString text; // what verification found
    };
    std::vector<Finding> findings; // of the cases that have been verified
};

struct TracedCase { // 责任追溯 (plan II.4): by units alone, persons are for the file
    CaseNumber number;
    QDate on;
    UnitId from;
    UnitId to;
    QString text;
};

struct TypicalCase { // solved and struck off; every text is masked (plan III.4)
    CaseNumber number;
    QString entity;
    std::optional<CategoryId> category;
    QString respondent;
    QString facts;
    QString finding;
    QString opinion;
    std::optional<Money> amount;
    Money fulfilled;
};

// The year-end summary (plan II.4).
struct YearSummary {
    Figures figures;
    // 归入下一年度: registered after the last period and before the year's end, so they bear
    // numbers of this year and count in the next one.
    std::vector<CaseNumber> nextYear = {};
    std::int64_t clues = 0; // 线索件数 of the year; merging changes the cases, not the clues
    std::vector<MonthFlow> months;
    std::vector<OpenCase> carriedOver; // open at the end, in the order of numbers
    std::vector<UnresolvedCause> unresolvedCauses;
    std::vector<TracedCase> traced;        // in the year
    std::vector<TypicalCase> typicalCases; // those that made the most good first
};

// Counts a year, one case at a time, in the order of numbers. Figures come from the same
// tally as a month's. Only lines for the lists are kept, not cases.
class YearTally {
public:
    // `span` is a yearSpan(). The programme must outlive the tally. `shielded`: whom no text of it
    // may name, whatever case it is about.
    YearTally(const Programme& programme, const ReportSpan& span,
              std::shared_ptr<const Masking> shielded = std::make_shared<const Masking>());

    void keepCases();              // before the first one is added
    void add(const Case& subject); // as it stood at the end of span().readOn()
    [[nodiscard]] const ReportSpan& span() const noexcept { return figures_.span(); }
    [[nodiscard]] YearSummary summary(); // when all were added

private:
    void addToMonths(const Case& subject);
    void addUnresolved(const Case& subject, const QString& id, const QString& name);
    void addToCauses(const Case& subject, const QString& id, const QString& name);
    void addTypical(const Case& subject);
    [[nodiscard]] QString told(const QString& text, const Case& subject) const;

    const Programme& programme_;
    std::shared_ptr<const Masking> shielded_;
    FigureTally figures_;
    YearSummary lists_; // all but its figures
};

[[nodiscard]] QJsonObject yearSummaryJson(const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang
