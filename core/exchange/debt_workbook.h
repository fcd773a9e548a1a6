// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/debt_list.h"

namespace jiuzhang {

// A list of debts as a workbook: a sheet for each table, of article 18 one more for each unit, to
// be published by it. Their totals are formulas with their results; what a person has to fill in is
// left blank. `anchor`: of the record. OutputUnsupported, FileUnwritable, StorageFull: then a file
// that stood there is as it was.
[[nodiscard]] Outcome writeDebtWorkbook(const QString& path, const DebtList& list,
                                        const Programme& programme, const QString& anchor);

} // namespace jiuzhang
