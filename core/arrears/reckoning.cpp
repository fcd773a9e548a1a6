// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrears/reckoning.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// 10^15 fen at 100 % a day over two hundred years stay below a hundredth of what it holds.
__extension__ typedef __int128 Units; // of kRateUnit to the fen

Money wholeFen(Units units)
{
    return Money::fromFen(static_cast<std::int64_t>(units / kRateUnit));
}

Money roundedHalfUp(Units units)
{
    return wholeFen(units + kRateUnit / 2);
}

class Reckoner {
public:
    Reckoner(const BearingDebt& debt, std::span<const RateFrom> rates)
        : payments_(debt.payments), order_(debt.order), rates_(rates), principal_(debt.principal)
    {
        std::ranges::stable_sort(payments_, {}, &Payment::on);
    }

    Reckoning reckoned(QDate first, QDate last) &&
    {
        payBefore(first);
        for (QDate from = first; from <= last && principal_ > Money();) {
            const auto next = nextRate(from);
            QDate to = next ? std::min(last, next->from.addDays(-1)) : last;
            if (paid_ < payments_.size())
                to = std::min(to, payments_[paid_].on);
            bear(from, to, rateAt(from));
            from = to.addDays(1);
            payBefore(from);
        }
        done_.sum = roundedHalfUp(all_);
        return std::move(done_);
    }

private:
    [[nodiscard]] const RateFrom* nextRate(QDate day) const
    {
        const auto next = std::ranges::upper_bound(rates_, day, {}, &RateFrom::from);
        return next == rates_.end() ? nullptr : &*next;
    }
    [[nodiscard]] const InterestRate& rateAt(QDate day) const
    {
        const auto next = std::ranges::upper_bound(rates_, day, {}, &RateFrom::from);
        return std::prev(next)->rate;
    }

    void bear(QDate from, QDate to, const InterestRate& rate)
    {
        InterestStep step{from, to, principal_, rate, {}};
        const Units interest = Units(principal_.fen()) * rateUnits(rate) * step.days();
        step.interest = roundedHalfUp(interest);
        owed_ += interest;
        all_ += interest;
        done_.steps.push_back(std::move(step));
    }

    void payBefore(QDate day)
    {
        for (; paid_ < payments_.size() && payments_[paid_].on < day; ++paid_) {
            Money left = payments_[paid_].amount;
            if (order_ == PaymentOrder::InterestFirst) {
                const Money taken = std::min(left, wholeFen(owed_)); // the rest stays accrued
                owed_ -= Units(taken.fen()) * kRateUnit;
                left = left - taken;
            }
            principal_ = principal_ - std::min(left, principal_);
        }
    }

    std::vector<Payment> payments_;
    PaymentOrder order_;
    std::span<const RateFrom> rates_;
    Money principal_;
    std::size_t paid_ = 0;
    Units owed_ = 0; // accrued, and not taken by a payment
    Units all_ = 0;
    Reckoning done_;
};

} // namespace

Reckoning reckon(const BearingDebt& debt, std::span<const RateFrom> rates, QDate first, QDate last)
{
    return Reckoner(debt, rates).reckoned(first, last);
}

} // namespace jiuzhang
