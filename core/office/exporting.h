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
// Shielding). Then the ledger is written to. FieldMissing without the reason, before anybody is
// asked who he is.
[[nodiscard]] Result<bool> isExportRecorded(const ExportOrder& order);

// What somebody took out of the ledger, or was told in clear.
struct TakenOut {
    QString what;      // "export", "fill", "list", "show", "returned-rows"; of a paper its kind
    QString file = {}; // its path, of which the name is kept; empty: none was written
    std::size_t cases = 0;
    bool clear = false;  // whoever is shielded by his name
    bool masked = false; // something in it is
    QString reason = {}; // of `clear`
    QStringList columns = {};
};
// What the record keeps of it; its reason as acceptedText() has it.
[[nodiscard]] NewEvent takenOutEvent(const Acting& acting, const TakenOut& taken);
// An event of its own, once it is written. RoleMissing, and those of decide().
[[nodiscard]] Outcome recordTakenOut(Desk& desk, const Acting& acting, const TakenOut& taken);
// What an event of that kind says.
inline const QString kExport = QStringLiteral("export");
[[nodiscard]] TakenOut takenOut(const Event& event);
[[nodiscard]] QStringList keysOf(const std::vector<ExportColumn>& columns);

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
