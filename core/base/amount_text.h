// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <optional>

namespace jiuzhang {

// What a number without a unit of its own means; Foreign: money of another country.
enum class AmountUnit {
    Fen,
    Yuan,
    Thousand,
    Wan,
    HundredThousand,
    Million,
    TenMillion,
    Yi,
    Foreign
};

// The unit that a heading names: 「元」「万元」「千元」「亿元」「美元」, also 「万」 in brackets.
[[nodiscard]] std::optional<AmountUnit> amountUnitNamed(const QString& word);

struct ReadAmount {
    Money money;
    bool approximate = false;  // written with 约, 左右, 余, 近 …: the paper should say so
    QString remark = {};       // what stood in brackets behind it: 「380万（含利息）」
    bool isYuanByMark = false; // only a ¥ says its unit: in a column of 万元 it may mean either
    bool isBare = false;       // nothing says its unit but the column
    friend bool operator==(const ReadAmount&, const ReadAmount&) = default;
};

// What a person wrote for a sum: 「380万」「约９.87万元」「416800元」「1,286.5」「1.2亿元」「380W」
// 「伍拾万元整」「三百八十万元」「380萬元」「380万（含利息）」「合计380万元」「12万5千」「三百八」.
// A number without unit is in `bare`, one with nothing but ¥ in 元. Refused: what is not one number
// (AmountUnreadable), what is below zero (AmountNegative), what has a fraction of a fen
// (AmountUnreadable), two that differ (「叁拾万元（¥3000）」), what is not in yuan (AmountForeign).
// `field` is the name that the refusal carries.
[[nodiscard]] Result<ReadAmount> amountFromText(const QString& text, AmountUnit bare,
                                                const QString& field);

// The sums in a text that tells of several: 「总额100万，尚欠38万」 has 「100万」 and 「38万」.
// Empty for a text with one or none.
[[nodiscard]] QStringList amountsIn(const QString& text);

// Decimals of a number in that unit, down to the fen: 6 of 万元.
[[nodiscard]] int decimalsOf(AmountUnit unit);

// In 万元 to the fen: two decimals, or as many as it needs.
[[nodiscard]] QString exactWan(Money money);

} // namespace jiuzhang
