// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_tally.h"
#include "core/office/months/reports.h"
#include "tests/bench/bare_book.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

namespace {

struct BareSheets {
    BareSheet ledger;
    BareSheet late; // as many cells as the program's late list: the first eleven of the row
};

BareSheets cellsOf(const Desk& desk, const ReportSpan& span)
{
    constexpr std::ptrdiff_t lateColumns = 11;
    BareSheets sheets;
    must(desk.query.forEach({}, [&](const Case& subject) {
        if (!concerns(subject, span))
            return true;
        const auto position = static_cast<int>(sheets.ledger.size()) + 1;
        const auto row = sheets.ledger.emplace_back(
            bareRow(ledgerRow({position, subject, desk.programme, nullptr})));
        if (subject.isLate(span.readOn()))
            sheets.late.emplace_back(row.begin(), row.begin() + lateColumns);
        return true;
    }));
    return sheets;
}

QString thisMonth()
{
    return kToday.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

void writeMonth(BenchLedger& ledger, const QString& path)
{
    must(writeMonthWorkbook(ledger.desk(), thisMonth(), {}, path));
}

Comparison measureMonthBook(BenchLedger& ledger)
{
    const Desk& desk = ledger.desk();
    const auto sheets = cellsOf(desk, must(monthSpan(thisMonth(), desk.programme, kToday)));
    const auto cells = sheets.ledger.size() * ledgerColumns().size() + sheets.late.size() * 11;
    return compared(
        QStringLiteral("month's workbook: %1 cells").arg(cells),
        [&] { writeMonth(ledger, ledger.pathOf(QStringLiteral("month.xlsx"))); },
        QStringLiteral("libxlsxwriter, the same cells"),
        [&] {
            const std::array both{&sheets.ledger, &sheets.late};
            writeBare(ledger.pathOf(QStringLiteral("bare.xlsx")), both);
        },
        1);
}

} // namespace jiuzhang::bench
