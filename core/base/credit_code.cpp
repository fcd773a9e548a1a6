// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/credit_code.h"

#include <array>

namespace jiuzhang {

bool isCreditCode(const QString& text)
{
    // GB 32100—2015, 4.6: no I, O, S, V, Z; weights 3^i mod 31.
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (text.size() != 18)
        return false;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        const auto value = alphabet.indexOf(text[i]);
        if (value < 0)
            return false;
        sum += value * weights[static_cast<std::size_t>(i)];
    }
    return alphabet[(31 - sum % 31) % 31] == text[17];
}

} // namespace jiuzhang
