// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that come out of the debts (arrears.md, Lists): screen, paper, workbook and programs
// show the same one.
#pragma once

#include "core/arrears/debt_line.h"
#include "core/casework/state.h"

#include <variant>

namespace jiuzhang {

enum class DebtListKind { Balance, Article18, Credit, Warning };

inline constexpr std::array kDebtLists{
    Word<DebtListKind>{DebtListKind::Balance, "balance", u"账款余额"},
    Word<DebtListKind>{DebtListKind::Article18, "article-18", u"逾期未支付中小企业款项情况"},
    Word<DebtListKind>{DebtListKind::Credit, "credit", u"信用记录建议"},
    Word<DebtListKind>{DebtListKind::Warning, "warning", u"到期预警"},
};
[[nodiscard]] QString debtListId(DebtListKind kind);
[[nodiscard]] QString debtListName(DebtListKind kind);
// By its id. UnknownChoice, with all of them.
[[nodiscard]] Result<DebtListKind> debtListNamed(const QString& id);

// Nothing is known, a text, a day, an amount, or a count.
using DebtCell = std::variant<std::monostate, QString, QDate, Money, int>;

// The debts that a row tells of.
struct Debts {
    std::vector<const DebtLine*> lines;
    QDate on;
    const Directory& directory;
    [[nodiscard]] const DebtLine& one() const { return *lines.front(); }
};

struct DebtColumn {
    const char16_t* key; // of JSON, never renamed; sums in fen
    const char16_t* heading;
    int width;   // in Chinese characters
    bool addsUp; // over the rows, to a total
    DebtCell (*cell)(const Debts&);
};

struct DebtTable {
    struct Row {
        std::vector<DebtCell> cells; // as many as columns
        std::vector<CaseNumber> cases;
    };
    const char16_t* key; // of JSON: "units" "cases"
    QString name;
    std::span<const DebtColumn> columns;
    std::vector<Row> rows;
    std::vector<DebtCell> total; // of all debts in it; known in the columns that add up
};

struct DebtList {
    DebtListKind kind;
    QDate on;                      // the day asked for …
    QDate standing;                // … and the day as of whose end the debts are told
    std::vector<DebtTable> tables; // the first one is the list
    QStringList notes;             // below it
};

// What a list of that day tells the state of: of article 18 the year before, else the day itself.
[[nodiscard]] QDate toldAsOf(DebtListKind kind, QDate on);

// The list, of the debts as they stood at the end of toldAsOf(). Balance: by whoever owes, and
// case by case. Article18: what each unit has not paid in time to micro, small and medium
// enterprises for goods, works and services; those of unknown size apart, no creditor is named.
// Credit: debts of which two letters are unanswered and the plan is late, as a proposal about which
// a person decides row by row, by an act; never of a court. Warning: due within thirty days, and no
// plan.
[[nodiscard]] DebtList debtList(DebtListKind kind, const std::vector<DebtLine>& lines,
                                const Directory& directory, QDate on);

} // namespace jiuzhang
