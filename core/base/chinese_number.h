// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace jiuzhang {

// A whole number in Chinese, in everyday or in banker's figures: 「三百八十」「伍拾万」「两千」
// 「十二」, or figure by figure: 「二〇二一」. Nothing for what is no number, or stands out of
// order (「百三千」).
[[nodiscard]] std::optional<std::int64_t> chineseNumber(QStringView text);

// The characters that such a number is written in, to stand in a regular expression's [].
inline constexpr auto kChineseFigures = u"〇零○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";

} // namespace jiuzhang
