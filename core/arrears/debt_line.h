// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/debt.h"

#include <span>

namespace jiuzhang {

// How the plan of a debt is kept on a day; none: there is no plan.
enum class PlanKept { None, Kept, Late };

// A letter of the ladder that its unit left without an answer, and past its limit if it had one.
struct UnansweredLetter {
    QString number; // 「珠改创督〔2022〕3号」
    QDate on;
    friend bool operator==(const UnansweredLetter&, const UnansweredLetter&) = default;
};

// Where one debt stands at the end of a day: what the lists of debts are made of (arrears.md,
// Lists). Sums that nobody has told are none; claimed, recognised, contested and not yet due are
// kept apart.
struct DebtLine {
    CaseNumber number{QString()};      // of its root
    QString entity = {};               // as the reader of a list may know it
    std::optional<UnitId> debtor = {}; // who acts that day for the unit complained of
    QString contract = {};             // its number, comparable; empty: not known
    std::optional<EnterpriseSize> size = {};
    bool isPurchase = false;              // of goods, works or services
    std::optional<Money> claimed = {};    // 主张
    std::optional<Money> recognised = {}; // 无分歧
    std::optional<Money> contested = {};  // 有分歧
    std::optional<Money> notDue = {};     // 未达付款条件
    Money paid = {};
    std::optional<DebtDue> due = {};
    std::optional<DebtInterest> interest = {}; // none: it cannot be reckoned
    PlanKept plan = PlanKept::None;
    QDate agreedOn = {};                        // the plan
    Money late = {};                            // of its instalments, what is open and past …
    std::optional<QDate> lateSince = {};        // … and the day of the oldest of them
    std::vector<UnansweredLetter> letters = {}; // to the debtor
    // About the breach that lasts now: a decision of an earlier one, or of another plan, is none.
    std::optional<CreditDecision> credit = {};

    // Of what is recognised and undisputed, what is not paid; never less than nothing.
    [[nodiscard]] Money open() const;
    // What waits to be paid, as far as it is known: that, or where nothing is recognised what is
    // claimed and not paid; and what is not yet due beside it.
    [[nodiscard]] Money waiting() const;
    friend bool operator==(const DebtLine&, const DebtLine&) = default;
};

// A case with all that the cases merged into it tell of the same debt: what the root does not say
// itself, by the one that says most; and whatever was paid.
[[nodiscard]] Case wholeDebt(Case root, std::span<const Case> merged);

// Whether the debt is one to be proposed for the credit record: two letters unanswered and the plan
// late, and never a court (settled.md, Money).
[[nodiscard]] bool isForCreditRecord(const DebtLine& line, const Directory& directory);

// What a debt is reckoned by: rates and places are those of the ledger.
struct DebtRules {
    const Programme& programme;
    const WorkingCalendar& calendar;
    const RateTables& rates;
};

// Of a whole debt as it stood at the end of `on`; none: no sum is told of it, or it is no root
// (merged, declined or void). The entity is left to whoever knows the reader.
[[nodiscard]] std::optional<DebtLine> debtLine(const Case& debt, const DebtRules& rules, QDate on);

} // namespace jiuzhang
