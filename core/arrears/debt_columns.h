// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of debts tell, column by column. Of debt_list.cpp alone.
#pragma once

#include "core/arrears/debt_list.h"

namespace jiuzhang {

[[nodiscard]] std::span<const DebtColumn> balanceColumns();     // of a unit
[[nodiscard]] std::span<const DebtColumn> balanceCaseColumns(); // of one debt
[[nodiscard]] std::span<const DebtColumn> article18Columns();
[[nodiscard]] std::span<const DebtColumn> creditColumns();
[[nodiscard]] std::span<const DebtColumn> warningColumns();

// Of article 18: part of it is open after its due day; or that cannot be said yet, as its sum or
// its due day is not known.
[[nodiscard]] bool isOverdue(const DebtLine& line, QDate on);
[[nodiscard]] bool isUnclear(const DebtLine& line);

} // namespace jiuzhang
