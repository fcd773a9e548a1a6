// SPDX-License-Identifier: GPL-3.0-or-later
// Interest by the day. The sums stand in arrears.md and settled.md, where they were worked out by
// hand.
#include "core/arrears/reckoning.h"
#include "tests/core/arrears/sums.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace Qt::StringLiterals;

namespace {

const InterestRate kOfTheDecree{u"0.05"_s, InterestPer::Day};

struct Million { // 1,000,000.00 yuan due on 2025-07-01, asked for on 2025-07-31: thirty days
    InterestRate rate;
    std::int64_t fen;
};

} // namespace

TEST_CASE("a million yuan for thirty days bears what its rate says", "[arrears]")
{
    using enum InterestPer;
    const auto known = GENERATE(values<Million>({
        {kOfTheDecree, 1'500'000},
        {{u"3.00"_s, Year, YearDays::Of365}, 246'575},
        {{u"3"_s, Year, YearDays::Of360}, 250'000},
        {{u"3.10"_s, Year, YearDays::Of365}, 254'795},
        {{u"0.0175"_s, Day}, 525'000},
        {{u"0.25"_s, Month, YearDays::Of365}, 246'575}, // three percent in twelve months
        {{u"0.25"_s, Month, YearDays::Of360}, 250'000},
        {{u"0"_s, Year}, 0},
    }));
    CAPTURE(known.rate.percent);
    const std::vector<RateFrom> rates{{QDate(2025, 7, 2), known.rate}};
    const auto reckoned =
        reckon({yuan(1'000'000), {}}, rates, QDate(2025, 7, 2), QDate(2025, 7, 31));
    CHECK(reckoned.sum == Money::fromFen(known.fen));
    REQUIRE(reckoned.steps.size() == 1);
    CHECK(reckoned.steps[0].days() == 30);
}

TEST_CASE("the day of a payment still bears interest on the whole", "[arrears]")
{
    const std::vector<RateFrom> rates{{QDate(2025, 7, 1), kOfTheDecree}};
    BearingDebt debt{yuan(865'000), {{QDate(2025, 8, 15), yuan(400'000)}}};

    SECTION("and reduces the principal from the next day on")
    {
        const auto reckoned = reckon(debt, rates, QDate(2025, 7, 1), QDate(2025, 9, 30));
        CHECK(reckoned.sum == yuan(30'590));
        CHECK(reckoned.steps ==
              std::vector<InterestStep>{{QDate(2025, 7, 1), QDate(2025, 8, 15), yuan(865'000),
                                         kOfTheDecree, yuan(19'895)},
                                        {QDate(2025, 8, 16), QDate(2025, 9, 30), yuan(465'000),
                                         kOfTheDecree, yuan(10'695)}});
        CHECK(reckoned.steps[0].days() == 46);
        CHECK(reckoned.steps[1].days() == 46);
    }
    SECTION("or, where interest comes first, what is left of it does")
    {
        debt.order = PaymentOrder::InterestFirst;
        const auto reckoned = reckon(debt, rates, QDate(2025, 7, 1), QDate(2025, 9, 30));
        CHECK(reckoned.sum == Money::fromFen(3'104'759));
        REQUIRE(reckoned.steps.size() == 2);
        CHECK(reckoned.steps[0].interest == yuan(19'895));
        CHECK(reckoned.steps[1].principal == yuan(484'895));
        CHECK(reckoned.steps[1].interest == Money::fromFen(1'115'259));
    }
}

TEST_CASE("what was paid before the debt was due bears nothing, nor what is paid up", "[arrears]")
{
    const std::vector<RateFrom> rates{{QDate(2025, 7, 2), kOfTheDecree}};
    const BearingDebt debt{yuan(100),
                           {{QDate(2025, 7, 10), yuan(60)}, {QDate(2025, 7, 1), yuan(40)}}};
    const auto reckoned = reckon(debt, rates, QDate(2025, 7, 2), QDate(2025, 12, 31));
    REQUIRE(reckoned.steps.size() == 1);
    CHECK(reckoned.steps[0].principal == yuan(60));
    CHECK(reckoned.steps[0].to == QDate(2025, 7, 10));
    CHECK(reckoned.sum == Money::fromFen(27)); // 60 × 0.0005 × 9
}

TEST_CASE("a debt that is not due bears nothing", "[arrears]")
{
    const std::vector<RateFrom> rates{{QDate(2025, 7, 2), kOfTheDecree}};
    CHECK(reckon({yuan(100), {}}, rates, QDate(2025, 7, 2), QDate(2025, 7, 1)) == Reckoning{});
}

TEST_CASE("interest is rounded once, at the end, half up", "[arrears]")
{
    // Half a fen on each of two days, told apart by a payment of nothing that is left.
    const std::vector<RateFrom> rates{{QDate(2025, 7, 1), {u"0.5"_s, InterestPer::Day}}};
    const BearingDebt debt{Money::fromFen(101), {{QDate(2025, 7, 1), Money::fromFen(1)}}};
    const auto one = reckon(debt, rates, QDate(2025, 7, 2), QDate(2025, 7, 2));
    CHECK(one.sum == Money::fromFen(1)); // 0.5
    const auto three = reckon(debt, rates, QDate(2025, 7, 2), QDate(2025, 7, 4));
    CHECK(three.sum == Money::fromFen(2)); // 1.5, and not three halves rounded each
}

TEST_CASE("a rate that changes bears from its first day on", "[arrears]")
{
    const std::vector<RateFrom> rates{{QDate(2025, 1, 1), {u"3.65"_s}},
                                      {QDate(2025, 7, 11), {u"7.30"_s}}};
    const auto reckoned = reckon({yuan(10'000), {}}, rates, QDate(2025, 7, 1), QDate(2025, 7, 20));
    CHECK(reckoned.sum == yuan(30)); // ten days at one yuan, ten at two
    REQUIRE(reckoned.steps.size() == 2);
    CHECK(reckoned.steps[1].from == QDate(2025, 7, 11));
}

namespace {

__extension__ typedef __int128 Exact; // of a fen, parts of 10^8 × 365 × 360

struct RandomRate {
    QDate from;
    std::int64_t millionths;
    InterestRate rate;
};

// As a clerk would with a very long column: one line for each day.
class DayByDay {
public:
    DayByDay(const BearingDebt& debt, const std::vector<RandomRate>& rates)
        : debt_(debt), rates_(rates), principal_(debt.principal.fen())
    {
        std::ranges::stable_sort(debt_.payments, {}, &Payment::on);
    }

    std::int64_t borne(QDate first, QDate last)
    {
        for (const auto& payment : debt_.payments)
            if (payment.on < first)
                pay(payment);
        for (QDate day = first; day <= last && principal_ > 0; day = day.addDays(1)) {
            const Exact interest = principal_ * ofOneFen(rateOf(day));
            all_ += interest;
            owed_ += interest;
            for (const auto& payment : debt_.payments)
                if (payment.on == day)
                    pay(payment);
        }
        return static_cast<std::int64_t>(rounded(all_));
    }

private:
    [[nodiscard]] const RandomRate& rateOf(QDate day) const
    {
        const RandomRate* bears = nullptr;
        for (const auto& each : rates_)
            if (each.from <= day)
                bears = &each;
        REQUIRE(bears);
        return *bears;
    }

    [[nodiscard]] static Exact ofOneFen(const RandomRate& known)
    {
        const int days = known.rate.yearDays == YearDays::Of365 ? 365 : 360;
        const Exact year = Exact(known.millionths) * 365 * 360;
        switch (known.rate.per) {
        case InterestPer::Year:
            return year / days;
        case InterestPer::Month:
            return year * 12 / days;
        case InterestPer::Day:
            return year;
        }
        return 0;
    }

    void pay(const Payment& payment)
    {
        Exact left = payment.amount.fen();
        if (debt_.order == PaymentOrder::InterestFirst) {
            const Exact taken = std::min(left, owed_ / kUnit); // whole fen
            owed_ -= taken * kUnit;
            left -= taken;
        }
        principal_ -= std::min(left, principal_);
    }

    static constexpr Exact kUnit = Exact(100'000'000) * 365 * 360;
    [[nodiscard]] static Exact rounded(Exact parts) { return (parts * 2 + kUnit) / (kUnit * 2); }

    BearingDebt debt_;
    const std::vector<RandomRate>& rates_;
    Exact principal_;
    Exact all_ = 0;
    Exact owed_ = 0;
};

class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}

    std::int64_t below(std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(0, most - 1)(random_);
    }

    std::vector<RandomRate> rates(QDate first)
    {
        std::vector<RandomRate> rates;
        for (QDate from = first; rates.size() < 4; from = from.addDays(1 + below(300))) {
            const auto millionths = below(20'000'000);
            const auto percent = u"%1.%2"_s.arg(millionths / 1'000'000)
                                     .arg(millionths % 1'000'000, 6, 10, QChar(u'0'));
            rates.push_back(
                {from,
                 millionths,
                 {percent, static_cast<InterestPer>(below(3)), static_cast<YearDays>(below(2))}});
        }
        return rates;
    }

    BearingDebt debt(QDate first)
    {
        BearingDebt debt{
            Money::fromFen(1 + below(1'000'000'000'000)), {}, static_cast<PaymentOrder>(below(2))};
        for (auto left = below(6); left > 0; --left)
            debt.payments.push_back({first.addDays(below(1'000) - 50),
                                     Money::fromFen(1 + below(debt.principal.fen() / 3 + 1))});
        return debt;
    }

private:
    std::mt19937 random_;
};

} // namespace

TEST_CASE("interest by days one by one is interest by spans", "[arrears]")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    Dice dice(seed);
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        const QDate first = QDate(2020, 1, 1).addDays(dice.below(2'000));
        const QDate last = first.addDays(dice.below(900) - 5);
        const auto rates = dice.rates(first);
        const auto debt = dice.debt(first);
        std::vector<RateFrom> spans;
        for (const auto& each : rates)
            spans.push_back({each.from, each.rate});
        CHECK(reckon(debt, spans, first, last).sum.fen() ==
              DayByDay(debt, rates).borne(first, last));
    }
}
