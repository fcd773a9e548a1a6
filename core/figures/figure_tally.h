// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/case_figures.h"
#include "core/figures/corrections.h"
#include "core/figures/figure_cases.h"

#include <functional>
#include <memory>

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
    std::vector<CaseNumber> overpaid = {};          // paid beyond what was recognised
    std::optional<std::int64_t> closingBefore = {}; // of the month before, where it is frozen
    std::shared_ptr<const FigureCases> cases = {};  // null: nobody asked for them
    QString anchor = {}; // of the record that was counted, "12:ab34…"; empty: not known

    // The control identity of every row (casework, Figures): else the report is not frozen.
    [[nodiscard]] bool identityHolds() const;
};

// The month that ended the day before, as it was frozen, and the event that froze it.
struct FrozenBefore {
    Figures figures;
    std::int64_t entry = 0;
    std::shared_ptr<const FigureCases> cases = {}; // null: not asked for, or not kept
};

// Counts cases one at a time: what is kept is the rows, never the cases. Month and year are
// counted by this one class, so their figures cannot disagree. An act belongs to the unit that had
// the case on its day (unit_shares.h), all else to the one that leads it at the end, or led it when
// it was closed; a renamed unit stands under its name at the end, without transfer.
class FigureTally {
public:
    // The programme must outlive it. `closed`: the months frozen so far, for a month.
    FigureTally(const Programme& programme, ReportSpan span, ClosedMonths closed = {});

    // The period opens with what that month closed with; what was put right of it since stands
    // beside as `corrected`. To be said before the first case is added.
    void follow(FrozenBefore before);
    void keepCases(); // before the first one is added: figures() then lead to their cases
    void add(const Case& subject); // as it stood at the end of span().readOn()
    [[nodiscard]] const ReportSpan& span() const noexcept { return span_; }
    [[nodiscard]] Figures figures(); // when all were added

private:
    using Rows = std::map<QString, FigureRow>; // by id; "" : none
    using Table = FigurePlace::Table;
    struct FrozenRow;
    [[nodiscard]] RowsOfCase placesOf(const Case& subject, const CaseFlow& flow) const;
    void addDebt(DebtPart part, const Case& subject, const CaseFlow& year);
    void addParts(const std::vector<DebtPart>& parts);
    FigureRow addFigures(const Case& subject, const CaseFlow& flow, const FigureRow& row);
    FigureRow addToUnits(const Case& subject, const FigureRow& row); // answers its root's part
    // Where another row had it at the beginning, it was transferred.
    void addMoved(Table table, const QString& first, const QString& last, const CaseNumber& number,
                  FigureRow row, bool wasOpen);
    void addClosing(FrozenRow& frozen, const FigurePlace& place, const FigureRow& row) const;
    void openWith(FigureRow& row, const FigurePlace& place, const FrozenRow& frozen) const;
    [[nodiscard]] Rows opened(Table table, Rows rows, const std::vector<FigureRow>& frozen,
                              const std::function<QString(const QString& id)>& rowOf) const;
    void addLegs(const Case& subject);
    [[nodiscard]] FigureRow& rowAt(const FigurePlace& place);
    void addTo(const FigurePlace& place, const CaseNumber& number, const FigureRow& row);
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
    std::optional<FrozenBefore> before_;
    std::map<CaseNumber, std::vector<DebtPart>> debts_; // of several cases, by their root
    std::vector<CaseNumber> overpaid_;
    std::shared_ptr<FigureCases> cases_;
};

// Whether it is part of the report's ledger: a root that was open, or any case that was paid on, at
// some time since the year or the period began.
[[nodiscard]] bool concerns(const Case& subject, const ReportSpan& span,
                            const ClosedMonths& closed = {});

} // namespace jiuzhang
