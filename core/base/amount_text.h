// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

namespace jiuzhang {

enum class AmountUnit { Fen, Yuan, Wan }; // what a number without a unit of its own means

struct ReadAmount {
    Money money;
    bool approximate = false;  // written with 约, 左右, 余, 近 …: the paper should say so
    QString remark = {};       // what stood in brackets behind it: 「380万（含利息）」
    bool isYuanByMark = false; // only a ¥ says its unit: in a column of 万元 it may mean either
    friend bool operator==(const ReadAmount&, const ReadAmount&) = default;
};

// What a person wrote for a sum: 「380万」「约９.87万元」「416800元」「1,286.5」「1.2亿元」「380W」
// 「伍拾万元整」「三百八十万元」「380萬元」「380万（含利息）」「合计380万元」. A number without
// unit is in `bare`, one with nothing but ¥ in 元. Refused: what is not one number
// (AmountUnreadable), what is below zero (AmountNegative), what has a fraction of a fen
// (AmountUnreadable), two that differ (「叁拾万元（¥3000）」). `field` is the name that the refusal
// carries.
[[nodiscard]] Result<ReadAmount> amountFromText(const QString& text, AmountUnit bare,
                                                const QString& field);

// In 万元 to the fen: two decimals, or as many as it needs.
[[nodiscard]] QString exactWan(Money money);

} // namespace jiuzhang
