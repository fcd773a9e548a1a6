// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/told_cases.h"

namespace jiuzhang {

struct ExportOrder {
    QString path;
    LedgerQuestion question;  // by ids, as questionOf() answers
    QStringList columns = {}; // by name (exportColumns); none: all that an import takes back
    bool clear = false;       // whoever is shielded by his name, what is for the file alone too
    QString reason = {};      // of `clear`
};

struct Exported {
    std::size_t cases = 0;
    bool masked = false; // something in it is: no import takes it back
};

// Whether it is recorded who took it out: it tells contacts, or everything in clear (casework,
// Shielding). Then the ledger is written to.
[[nodiscard]] Result<bool> isExportRecorded(const ExportOrder& order);

// Who took out what, and why: an event of its own, once the file is written.
[[nodiscard]] Outcome recordExport(Desk& desk, const Acting& acting, const ExportOrder& order,
                                   const std::vector<ExportColumn>& columns, const Exported& done);

// Progress in percent; answer false to cancel (then: Cancelled, and no file is written).
using ExportProgress = std::function<bool(int percent)>;

// Writes the cases that answer as .xlsx, .csv or .json, masked as their clues ask unless `clear`.
// FieldUnknown for a column, FieldMissing without the reason, OutputUnsupported, FileUnwritable,
// and what the question refuses. The file is written before it is recorded, and gets its name
// after it.
[[nodiscard]] Result<Exported> exportLedger(Desk& desk, const Acting& acting,
                                            const ExportOrder& order,
                                            const ExportProgress& progress = {});

} // namespace jiuzhang
