// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_columns.h"

#include <functional>
#include <memory>

namespace jiuzhang {

// How an export of the ledger looks, whatever it is written as.
struct LedgerShape {
    std::vector<ExportColumn> columns;
    bool isForm = false;   // an import takes it back
    bool isMasked = false; // and may not
    QString anchor = {};   // of the record
    QDate on = {};         // the day as of which the ledger stands
    std::size_t cases = 0;
};

// An export being written, case by case: none of them stays in memory. The file appears under its
// name when it is kept, whole, or not at all.
class WrittenLedger {
public:
    // By the ending: .xlsx, .csv (UTF-8 with its mark), .json. OutputUnsupported, FileUnwritable …
    // The programme must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<WrittenLedger>>
    begin(const QString& path, const Programme& programme, LedgerShape shape);
    virtual ~WrittenLedger() = default;

    // What the line says, found out on any thread; what it answers adds it, one line after the
    // other: TextTooLong for what no cell of a workbook holds; StorageFull.
    using Adding = std::function<Outcome()>;
    [[nodiscard]] virtual Adding told(const LedgerLine& line) = 0;
    [[nodiscard]] virtual Outcome write() = 0; // the rest, beside its place
    [[nodiscard]] virtual Outcome keep() = 0;  // under its name

protected:
    explicit WrittenLedger(LedgerShape shape) : shape_(std::move(shape)) {}
    [[nodiscard]] std::vector<LedgerCell> cellsOf(const LedgerLine& line) const;
    LedgerShape shape_;
};

} // namespace jiuzhang
