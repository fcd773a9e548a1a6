// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/exporting.h"

namespace jiuzhang {

// For each department that cases of the answer were copied to (抄送, plan clause II.2): what it is
// told of them.
struct ExtractOrder {
    QString folder;          // each workbook is named after its department
    LedgerQuestion question; // by ids, as questionOf() answers; with "copied": these alone
    bool mayReplace = false; // what stands there and this program did not make
};

struct Extract {
    UnitId unit;
    QString path;
    Exported done;
};

// In the order of their ids; masked as the clues ask. Empty: nothing was copied to anybody.
// OutputExists, and what exportLedger() refuses: those before it are there then.
[[nodiscard]] Result<std::vector<Extract>> writeExtracts(Desk& desk, const Acting& acting,
                                                         const ExtractOrder& order,
                                                         const ExportProgress& progress = {});

} // namespace jiuzhang
