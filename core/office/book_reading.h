// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/office/importing.h"

namespace jiuzhang {

// The sheets of what is to be imported: of a workbook, or of an export in JSON. MaskedExport,
// NotAnExport, NotJson, and what the reader refuses.
[[nodiscard]] Result<std::vector<Sheet>> sheetsOf(const ImportOrder& order);

// The rows in them: of an export of a ledger as they stand there, each with its number; of any
// other book as units write it (readClueRows).
[[nodiscard]] Result<ClueRows> rowsIn(const std::vector<Sheet>& sheets, const ImportOrder& order,
                                      const ClueReading& reading);

// Rows of an export whose number is another case's here are rejected.
void rejectTakenNumbers(const Desk& desk, ImportOutcome& outcome);

// The number and the day under which each row is registered: its own, or the next ones.
[[nodiscard]] Result<std::vector<RegisteredAs>>
registrationsOf(const Desk& fresh, QDate on, const std::vector<const ClueRow*>& rows);

} // namespace jiuzhang
