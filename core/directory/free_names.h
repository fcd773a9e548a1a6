// SPDX-License-Identifier: GPL-3.0-or-later
// Names of units and categories as people write them who have no list before them.
#pragma once

#include <QString>

namespace jiuzhang {

// What is left of a unit's name when all that people put in or leave out is gone:
// 「区住房城乡建设局」 and 「区住房和城乡建设局（原区建设局）」, 「里村街办」 and
// 「里村街道办事处」, 「竟成镇政府」 and 「竟成镇人民政府」 are one. Two units of the directory
// have never the same.
[[nodiscard]] QString unitKey(const QString& name);

// The same of a category: 「（三）账款支付不到位问题」.
[[nodiscard]] QString categoryKey(const QString& name);

// A body of the city or the province, whose name must not be taken for one of the district's.
[[nodiscard]] bool isOfHigherLevel(const QString& name);

// The district that a name begins with: 「珠山区」 of 「景德镇市珠山区人民法院」; "" for
// 「区法院」.
[[nodiscard]] QString districtIn(const QString& name);

// Of three letters at least, and equal but for one that is another, missing or too much.
[[nodiscard]] bool isOneLetterApart(const QString& a, const QString& b);

// A name long enough to be told apart stands in the text, which says more.
[[nodiscard]] bool isWithin(const QString& name, const QString& text);

} // namespace jiuzhang
