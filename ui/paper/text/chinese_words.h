// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

// Days and sums in the words that papers use.
namespace jiuzhang::paper {

// 2022年6月1日
[[nodiscard]] QString chineseDay(QDate day);

// 二〇二二年六月一日
[[nodiscard]] QString hanziDay(QDate day);

// 大写金额: 人民币叁佰捌拾万元整, 人民币壹元零伍分. Not negative.
[[nodiscard]] QString capitalAmount(Money amount);

// As running text says it, always the whole sum: in 万元 with two decimals, or as many as it needs,
// and without 「.00」 (380万元, 86.50万元, 43.2501万元); below 1万元 in 元 (8500元, 8500.05元).
[[nodiscard]] QString sumInText(Money amount);

} // namespace jiuzhang::paper
