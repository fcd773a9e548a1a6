// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

#include <array>
#include <variant>

namespace jiuzhang {

// One value of the work ledger: nothing is known, a text, a day, an amount, or a count.
using LedgerCell = std::variant<std::monostate, QString, QDate, Money, int>;

struct LedgerColumn {
    const char16_t* heading;
    int width; // in Chinese characters, for the sheet
};

inline constexpr std::size_t kLedgerColumnCount = 32;

// 工作台账, the columns of forms.md "Ledger sheet" in their order.
[[nodiscard]] const std::array<LedgerColumn, kLedgerColumnCount>& ledgerColumns();

// One case as one row, for sheet and paper alike; `position` is 序号. The entity of a
// shielded clue is masked, and so are its facts, claim and opinion.
[[nodiscard]] std::array<LedgerCell, kLedgerColumnCount>
ledgerRow(int position, const Case& subject, const Programme& programme);

// 「核实处理（办理中）」: the stage by the programme's name for it, and the state.
[[nodiscard]] QString stageText(const Case& subject, const Programme& programme);

} // namespace jiuzhang
