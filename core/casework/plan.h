// SPDX-License-Identifier: GPL-3.0-or-later
// 还款计划: what was agreed on paying, and how far it was kept (arrears.md, Plan).
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace jiuzhang {

struct Case;

struct Instalment {
    QDate dueOn; // the last day on which it is in time
    Money amount;
    friend bool operator==(const Instalment&, const Instalment&) = default;
};

struct Plan {
    QDate on; // agreed
    std::vector<Instalment> instalments;
    QString agreedBy;
    QString reason = {};                     // why it took the place of another one
    std::optional<QDate> interestUntil = {}; // the last day that bears interest; none: it runs on
    std::int64_t entry = 0;                  // the number of its event in the record
    [[nodiscard]] Money sum() const;
    friend bool operator==(const Plan&, const Plan&) = default;
};

// "2025-09-30:40000000,2025-12-31:46500000", day and fen, as acts are told and events keep it.
// InstalmentUnreadable, DateUnreadable, AmountUnreadable, AmountNegative; InstalmentsDisordered,
// where one does not lie after the one before it.
[[nodiscard]] Result<std::vector<Instalment>> instalmentsFrom(const QString& text,
                                                              const QString& field);
[[nodiscard]] QString instalmentsKept(const std::vector<Instalment>& instalments);
// 「2025-09-30 40万元；2025-12-31 46.5万元」 of what is kept; of any other text that text.
[[nodiscard]] QString instalmentsInWords(const QString& kept);

// An instalment of a plan, and what was put against it.
struct WatchedInstalment {
    QDate dueOn;
    Money amount;
    Money paid;
    std::optional<QDate> paidOn = {}; // the day from which nothing of it is open
    [[nodiscard]] Money open() const { return amount - paid; }
    [[nodiscard]] bool isPaid() const { return open() == Money(); }
    // From the day after its own.
    [[nodiscard]] bool isLate(QDate on) const { return !isPaid() && dueOn < on; }
    friend bool operator==(const WatchedInstalment&, const WatchedInstalment&) = default;
};

// What is paid after the plan's day, and what was entered after it whatever its day, fills its
// oldest instalment and goes on to the next. Empty: the case has no plan, or is void.
[[nodiscard]] std::vector<WatchedInstalment> watchedInstalments(const Case& subject);
// The same of each of its plans in turn: what fills the one that took its place fills it no more.
[[nodiscard]] std::vector<WatchedInstalment> watchedInstalments(const Case& subject,
                                                                std::size_t plan);
// The day of the oldest one that is open; none: none is.
[[nodiscard]] std::optional<QDate> instalmentDue(const Case& subject);

// Of a case with a plan: of what is recognised and undisputed, less what is paid and does not fill
// the plan, what it does not promise. Less than nothing: it promises more.
[[nodiscard]] Money leftByPlan(const Case& subject);

} // namespace jiuzhang
