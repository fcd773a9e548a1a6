// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/debt_list.h"

#include <QStringList>

namespace jiuzhang::ui {

// The plan that holds, a line for each instalment as it stands on `on`, what it leaves, and the
// plans whose place it took.
[[nodiscard]] QStringList planLines(const Case& subject, QDate on);

// What it has borne, a line for each step; the sum, by which rule and in either order of payments;
// and that it is reckoned only.
[[nodiscard]] QStringList interestLines(const DebtInterest& interest);

// What a list of debts says, a line for each row of its first table, its total, and its notes.
[[nodiscard]] QStringList debtListLines(const DebtList& list);
[[nodiscard]] QString debtCellText(const DebtCell& cell); // sums in 万元, blank where not known

} // namespace jiuzhang::ui
