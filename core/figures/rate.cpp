// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/rate.h"

namespace jiuzhang {

namespace {
constexpr std::int64_t kFewest = 5; // casework, Figures: a denominator under 5 shows n/m
}

bool isTold(const Rate& rate)
{
    return rate.denominator >= kFewest;
}

QString shown(const Rate& rate)
{
    if (rate.denominator == 0)
        return QStringLiteral("—");
    if (!isTold(rate))
        return QStringLiteral("%1/%2").arg(rate.numerator).arg(rate.denominator);
    // Sums of money are large: whole and rest apart keep the product inside 64 bits.
    const std::int64_t whole = rate.numerator / rate.denominator;
    const std::int64_t rest = rate.numerator % rate.denominator;
    const std::int64_t perMille =
        whole * 1000 + (rest * 1000 + rate.denominator / 2) / rate.denominator;
    const QString more = rate.numerator > rate.denominator ? QStringLiteral("▲") : QString();
    return QStringLiteral("%1.%2%").arg(perMille / 10).arg(perMille % 10) + more;
}

QJsonObject toJson(const Rate& rate)
{
    return {{QStringLiteral("numerator"), static_cast<qint64>(rate.numerator)},
            {QStringLiteral("denominator"), static_cast<qint64>(rate.denominator)}};
}

} // namespace jiuzhang
