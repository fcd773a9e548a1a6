// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shielding/masking.h"

#include <functional>
#include <span>
#include <variant>

namespace jiuzhang {

// One value of the work ledger: nothing is known, a text, a day, an amount, or a count.
using LedgerCell = std::variant<std::monostate, QString, QDate, Money, int>;

// A text as its readers may read it.
using ToldWords = std::function<QString(const QString& words)>;

// What a column tells of a case.
struct LedgerLine {
    int position; // 序号
    const Case& subject;
    const Programme& programme;
    const ToldWords* mask;     // null: every text as it stands
    bool hidesParties = false; // the fields that name the parties are masked as such

    [[nodiscard]] LedgerLine at(int other) const
    {
        return {other, subject, programme, mask, hidesParties};
    }
    [[nodiscard]] QString told(const QString& words) const { return mask ? (*mask)(words) : words; }
    [[nodiscard]] QString entity() const
    {
        const QString& name = subject.clue.entity;
        return hidesParties ? maskedEntity(name) : told(name);
    }
};

struct LedgerColumn {
    const char16_t* key; // of command-line.md's case, where that has it
    const char16_t* heading;
    int width; // in Chinese characters, for the sheet
    LedgerCell (*cell)(const LedgerLine& line);
};

// 工作台账, the columns of forms.md "Ledger sheet" in their order.
[[nodiscard]] std::span<const LedgerColumn> ledgerColumns();

// One case as one row, for sheet and paper alike.
[[nodiscard]] std::vector<LedgerCell> ledgerRow(const LedgerLine& line);

// 「核实处理（办理中）」: the stage by the programme's name for it, and the state.
[[nodiscard]] QString stageText(const Case& subject, const Programme& programme);

} // namespace jiuzhang
