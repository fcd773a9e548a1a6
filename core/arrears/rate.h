// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/money_terms.h"

#include <QDate>

#include <cstdint>

namespace jiuzhang {

// A rate of interest, exactly as it was written: percent for a year, a month or a day.
struct InterestRate {
    QString percent; // isInterestRate(), "3.85"
    InterestPer per = InterestPer::Year;
    YearDays yearDays = YearDays::Of365; // by which a yearly or monthly rate is told to days
    friend bool operator==(const InterestRate&, const InterestRate&) = default;
};

// A rate, and the first day that bears it; it holds until the next one begins.
struct RateFrom {
    QDate from;
    InterestRate rate;
    friend bool operator==(const RateFrom&, const RateFrom&) = default;
};

// What one fen bears on one day is rateUnits() of these parts of a fen: every rate of at most six
// decimals, whatever its days, is a whole number of them. A month is the twelfth of a year.
inline constexpr std::int64_t kRateUnit = 100'000'000LL * 26'280; // 365 and 360 divide 26,280
[[nodiscard]] std::int64_t rateUnits(const InterestRate& rate);

// Whether the first bears less in a year than the second one, both told by the first one's days.
[[nodiscard]] bool isBelow(const InterestRate& rate, const InterestRate& floor);

// 「年利率3.85%」「日利率0.05%」, and with 「（按360天）」 where the year has so many days.
[[nodiscard]] QString rateText(const InterestRate& rate);

} // namespace jiuzhang
