// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace jiuzhang {

namespace {
constexpr std::int64_t kFenPerWan = 1'000'000;
}

QString Money::inWan(int decimals) const
{
    std::int64_t step = 1; // fen in the last place shown
    for (int place = decimals; place < 6; ++place)
        step *= 10;
    const bool negative = fen_ < 0;
    const std::int64_t size = negative ? -fen_ : fen_;
    const std::int64_t rounded = (size + step / 2) / step * step;
    const auto fraction = QString::number(rounded % kFenPerWan / step);
    const auto sign = negative && rounded != 0 ? QStringLiteral("-") : QString();
    return sign + QString::number(rounded / kFenPerWan) + u'.' +
           fraction.rightJustified(decimals, u'0');
}

} // namespace jiuzhang
