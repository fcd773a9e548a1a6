// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/corrections.h"

#include <map>

namespace jiuzhang {

// What was counted over one span: rows in the order of documents, and their total.
struct Figures {
    ReportSpan span;
    std::vector<FigureRow> units; // the leads; the last one, 「待分办」, has no id
    std::vector<FigureRow> categories;
    std::vector<FigureRow> tracks;
    FigureRow total;
    std::vector<CaseNumber> faulty;                 // cases whose own flow does not add up
    std::vector<Correction> corrections;            // 更正, in the order of cases
    std::optional<std::int64_t> closingBefore = {}; // of the month before, where it is frozen

    // The control identity of every row, and the opening that of the month before (casework,
    // Figures). A report for which it fails is not frozen.
    [[nodiscard]] bool identityHolds() const;
};

struct CaseFlow;

// Counts cases one at a time: what is kept is the rows, never the cases. Month and year are
// counted by this one class, so their figures cannot disagree.
//
// In one period a case belongs to the unit that leads it at the end, or led it when it was
// closed; where another one led it at the beginning, it was transferred. A unit that was
// renamed stands under the name of the one that acts for it at the end, without transfer.
class FigureTally {
public:
    // The programme must outlive the tally. `closed`: the months frozen so far, for a month.
    FigureTally(const Programme& programme, ReportSpan span, ClosedMonths closed = {});

    void add(const Case& subject); // as it stood at the end of span().readOn()
    [[nodiscard]] const ReportSpan& span() const noexcept { return span_; }
    [[nodiscard]] Figures figures() const;

private:
    using Rows = std::map<QString, FigureRow>; // by id; "" : none

    void addFigures(const Case& subject, const CaseFlow& flow, FigureRow row);
    [[nodiscard]] QString rowOfLead(const std::optional<UnitId>& lead) const;
    [[nodiscard]] QString nameOfRow(const QString& row) const;
    [[nodiscard]] std::vector<FigureRow> unitRows() const;
    [[nodiscard]] std::vector<FigureRow> categoryRows() const;
    [[nodiscard]] std::vector<FigureRow> trackRows() const;

    const Programme& programme_;
    ReportSpan span_;
    ClosedMonths closed_;
    Rows units_;
    Rows categories_;
    Rows tracks_;
    FigureRow total_;
    std::vector<CaseNumber> faulty_;
    std::vector<Correction> corrections_;
};

// Whether a case is part of the report's ledger: it was open, or money was paid, at some
// time since the year or the period began.
[[nodiscard]] bool concerns(const Case& subject, const ReportSpan& span,
                            const ClosedMonths& closed = {});

} // namespace jiuzhang
