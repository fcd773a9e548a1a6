// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/exporting.h"
#include "tests/bench/bare_book.h"
#include "tests/bench/measurements.h"

namespace jiuzhang::bench {

void writeRegister(BenchLedger& ledger, const QString& path)
{
    const ExportOrder order{.path = path, .question = {}, .columns = {QStringLiteral("register")}};
    must(exportLedger(ledger.desk(),
                      Acting{.operatorName = QStringLiteral("联系人01"), .on = kToday}, order));
}

Comparison measureExport(BenchLedger& ledger)
{
    const Desk& desk = ledger.desk();
    BareSheet cells;
    must(desk.query.forEach({}, [&](const Case& subject) {
        const auto position = static_cast<int>(cells.size()) + 1;
        cells.push_back(bareRow(ledgerRow({position, subject, desk.programme, nullptr})));
        return true;
    }));
    return compared(
        QStringLiteral("export of the ledger: %1 cells").arg(cells.size() * ledgerColumns().size()),
        [&] { writeRegister(ledger, ledger.pathOf(QStringLiteral("export.xlsx"))); },
        QStringLiteral("libxlsxwriter, the same cells"),
        [&] {
            const std::array one{&std::as_const(cells)};
            writeBare(ledger.pathOf(QStringLiteral("bare.xlsx")), one);
        },
        1);
}

} // namespace jiuzhang::bench
