// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ledger_row.h"
#include "core/figures/figure_tally.h"

#include <memory>

namespace jiuzhang {

// The month's workbook (plan III.2): 汇总（按单位） 汇总（按类别） 工作台账 超期清单 更正清单
// 数据对应案件 口径说明.
// Cases pass through it once, on their way through the tally of the same span.
class MonthWorkbook {
public:
    // Refuses FileUnwritable at once, before any case is read. The programme must outlive it.
    [[nodiscard]] static Result<MonthWorkbook> begin(const QString& path,
                                                     const Programme& programme,
                                                     const ReportSpan& span,
                                                     const ClosedMonths& closed = {});
    MonthWorkbook(MonthWorkbook&&) noexcept;
    ~MonthWorkbook(); // unfinished: nothing was written

    // One row of the ledger and, where it is late, of the late list, each with a position of its
    // own; a case that does not concern the span is passed over. In the order of numbers.
    void add(const LedgerLine& line) { (void)told(line)(); }
    // What the line says, found out on any thread; what it answers adds it, one line after the
    // other, and refuses nothing.
    [[nodiscard]] std::function<Outcome()> told(const LedgerLine& line);

    // Writes what the tally counted, whose figures lead to their cases, and the file.
    // FileUnwritable, StorageFull: then no half of it is left, and a file that stood there is as it
    // was.
    [[nodiscard]] Outcome finish(const Figures& figures);

private:
    struct Sheets;
    struct CasesLine;
    MonthWorkbook(const Programme& programme, ReportSpan span, ClosedMonths closed,
                  std::unique_ptr<Sheets> sheets);
    [[nodiscard]] std::vector<LedgerCell> lateCells(const LedgerLine& line,
                                                    std::span<const LedgerCell> row) const;
    void addCorrections(const std::vector<Correction>& corrections);
    void addCases(const CasesLine& line, const std::vector<CaseNumber>& numbers);
    void addCases(const FigureCases& cases, const FigurePlace& place, const FigureRow& figures);
    void addCases(const Figures& figures);

    const Programme& programme_;
    ReportSpan span_;
    ClosedMonths closed_;
    std::unique_ptr<Sheets> sheets_;
};

} // namespace jiuzhang
