// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of the same cells by libxlsxwriter alone.
#pragma once

#include "core/exchange/ledger_row.h"

#include <xlsxwriter.h>

namespace jiuzhang::bench {

// A cell as libxlsxwriter takes it.
using BareCell = std::variant<std::monostate, QByteArray, double, lxw_datetime>;
using BareRow = std::vector<BareCell>;
using BareSheet = std::vector<BareRow>;

[[nodiscard]] BareRow bareRow(std::span<const LedgerCell> cells);
void writeBare(const QString& path, std::span<const BareSheet* const> sheets);

} // namespace jiuzhang::bench
