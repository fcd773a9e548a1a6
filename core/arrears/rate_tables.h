// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrears/rate.h"
#include "core/base/error.h"

#include <vector>

namespace jiuzhang {

// The rates that are published or decreed, each from its day on, in their order (arrears.md).
struct RateTables {
    std::vector<RateFrom> lpr;       // one year, since 2019-08-20; never extended back
    std::vector<RateFrom> benchmark; // before it, entered by the office
    std::vector<RateFrom> decree;    // where nothing is agreed; by the day of the contract
    std::vector<RateFrom> doubled;   // beside a judgment that is not obeyed

    // `place` names the file in a refusal. RatesInvalid: no JSON of ours, a rate without its day
    // or its percent, days that are not in their order.
    [[nodiscard]] static Result<RateTables> fromJson(const QByteArray& json, const QString& place);
};

// The rate of that day; null: the table begins later.
[[nodiscard]] const InterestRate* rateOn(const std::vector<RateFrom>& table, QDate day);

// The rates that come with the program.
[[nodiscard]] Result<RateTables> shippedRates();

} // namespace jiuzhang
