// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/case_flow.h"
#include "core/figures/figure_tally.h"
#include "core/figures/month_flow.h"
#include "core/figures/satisfaction.h"
#include "core/figures/year_lists.h"
#include "core/shielding/masking.h"

#include <memory>

namespace jiuzhang {

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
    Satisfaction satisfaction;
    std::vector<StudiedCase> studied;     // proposed, studied or decided in the year, or waiting
    std::vector<PublishedCase> published; // that appeared in the year
    std::vector<OpinionCase> opinions;    // that came, or were answered, in the year
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
    void addStudied(const Case& subject);
    void addPublic(const Case& subject);
    [[nodiscard]] QString told(const QString& text, const Case& subject) const;

    const Programme& programme_;
    std::shared_ptr<const Masking> shielded_;
    FigureTally figures_;
    YearSummary lists_; // all but its figures
};

[[nodiscard]] QJsonObject yearSummaryJson(const YearSummary& summary, const Programme& programme);

} // namespace jiuzhang
