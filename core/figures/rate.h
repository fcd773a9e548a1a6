// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace jiuzhang {

// A share, kept as its two parts: what it is a share of is always told with it.
struct Rate {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    friend bool operator==(const Rate&, const Rate&) = default;
};

// 「89.1%」, rounded half up; 「3/4」 where the denominator is under 5, which is too few for a
// percentage; 「—」 where there is nothing to be a share of. More than the whole is marked:
// 「113.0%▲」.
[[nodiscard]] QString shown(const Rate& rate);

// Whether it may be printed as a percentage, and units be ranked by it.
[[nodiscard]] bool isTold(const Rate& rate);

[[nodiscard]] QJsonObject toJson(const Rate& rate);

} // namespace jiuzhang
