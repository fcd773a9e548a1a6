// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace jiuzhang {

// A sum of money in whole fen. It is never made from a double: 0.1 万元 is 100000 fen, not
// what a binary fraction makes of it.
class Money {
public:
    constexpr Money() noexcept = default;
    [[nodiscard]] static constexpr Money fromFen(std::int64_t fen) noexcept { return Money(fen); }
    [[nodiscard]] constexpr std::int64_t fen() const noexcept { return fen_; }

    // In 万元, rounded half up to `decimals` (2 to 6; 6 is exact to the fen), no unit.
    [[nodiscard]] QString inWan(int decimals = 2) const;

    constexpr Money& operator+=(Money other) noexcept
    {
        fen_ += other.fen_;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) noexcept { return Money(a.fen_ + b.fen_); }
    friend constexpr Money operator-(Money a, Money b) noexcept { return Money(a.fen_ - b.fen_); }
    friend constexpr auto operator<=>(Money, Money) noexcept = default;

private:
    explicit constexpr Money(std::int64_t fen) noexcept : fen_(fen) {}
    std::int64_t fen_ = 0;
};

} // namespace jiuzhang
