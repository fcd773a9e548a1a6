// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/table_sheet.h"

namespace jiuzhang::paper {

// 工作台账 (forms.md, Ledger sheet), one row per case, from the order's fields:
//   columns   [{"heading": text, "width": in Chinese characters}] of core/figures/ledger_row.h
//   rows      [[text]], as many texts as columns; days are ISO dates
//   paper     "A3" or "A4", both lying (optional: A3)
//   district organ asOf as everywhere (fields.h)
// The type is as large as the paper allows, and never smaller than 七号. Refuses FieldMissing,
// DateUnreadable and UnknownChoice (paper).
[[nodiscard]] Result<TableSheet> ledgerSheet(const QJsonObject& fields);

} // namespace jiuzhang::paper
