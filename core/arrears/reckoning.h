// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/rate.h"
#include "core/base/money.h"

#include <span>
#include <vector>

namespace jiuzhang {

struct Payment {
    QDate on;
    Money amount;
    friend bool operator==(const Payment&, const Payment&) = default;
};

// What bears interest: the day of a payment still bears it on the whole, the day after on what
// is left.
struct BearingDebt {
    Money principal;               // before any payment
    std::vector<Payment> payments; // in whatever order
    PaymentOrder order = PaymentOrder::PrincipalFirst;
};

// Days on which principal and rate stay the same.
struct InterestStep {
    QDate from;
    QDate to; // with it
    Money principal;
    InterestRate rate;
    Money interest; // of these days alone, rounded for the reader; the sum is not made of these
    [[nodiscard]] int days() const { return static_cast<int>(from.daysTo(to)) + 1; }
    friend bool operator==(const InterestStep&, const InterestStep&) = default;
};

struct Reckoning {
    Money sum; // of the exact interest of all steps, rounded once, half up to the fen
    std::vector<InterestStep> steps;
    friend bool operator==(const Reckoning&, const Reckoning&) = default;
};

// Simple interest from `first` to `last`, both with; none where `last` lies before it. `rates` in
// their order, the first of them not after `first`. Where interest comes first, a payment takes
// what has accrued by the end of its day, in whole fen, and only then the principal.
[[nodiscard]] Reckoning reckon(const BearingDebt& debt, std::span<const RateFrom> rates,
                               QDate first, QDate last);

} // namespace jiuzhang
