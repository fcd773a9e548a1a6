// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/debt_list.h"
#include "core/office/desk.h"

namespace jiuzhang {

// The list of that day, of all debts of the ledger as they stood at the end of toldAsOf(), by the
// rates that come with the program. Parties are masked for everybody, as in every list.
// DateInFuture, and what the query refuses.
[[nodiscard]] Result<DebtList> debtListOn(const Desk& desk, DebtListKind kind, QDate on);

// list on standing, then each table by its key, a row with what its columns say and the numbers of
// its `cases` where it is of several; the `total` of the first; notes.
[[nodiscard]] QJsonObject toJson(const DebtList& list);

// The same as a workbook, a sheet for each table. FileUnwritable, OutputUnsupported, StorageFull:
// then a file that stood there is as it was.
[[nodiscard]] Outcome writeDebtList(const Desk& desk, const DebtList& list, const QString& path);

} // namespace jiuzhang
