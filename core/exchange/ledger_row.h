// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shielding/masking.h"

#include <span>
#include <variant>

namespace jiuzhang {

// One value of the work ledger: nothing is known, a text, a day, an amount, or a count.
using LedgerCell = std::variant<std::monostate, QString, QDate, Money, int>;

// What a column tells of a case.
struct LedgerLine {
    int position; // 序号
    const Case& subject;
    const Programme& programme;
    const Masking* mask; // of a shielded clue; null: open

    [[nodiscard]] QString told(const QString& words) const { return mask ? (*mask)(words) : words; }
};

struct LedgerColumn {
    const char16_t* heading;
    int width; // in Chinese characters, for the sheet
    LedgerCell (*cell)(const LedgerLine& line);
};

// 工作台账, the columns of forms.md "Ledger sheet" in their order.
[[nodiscard]] std::span<const LedgerColumn> ledgerColumns();

// One case as one row, for sheet and paper alike; `position` is 序号. The entity of a
// shielded clue is masked, and so are its facts, claim and opinion.
[[nodiscard]] std::vector<LedgerCell> ledgerRow(int position, const Case& subject,
                                                const Programme& programme);

// 「核实处理（办理中）」: the stage by the programme's name for it, and the state.
[[nodiscard]] QString stageText(const Case& subject, const Programme& programme);

} // namespace jiuzhang
