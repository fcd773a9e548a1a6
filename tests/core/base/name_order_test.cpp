// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_order.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

QStringList sortedBy(NameOrder order, NameOf whose, QStringList names)
{
    const NameCollation collation(order);
    std::ranges::sort(names, {}, [&](const QString& name) { return collation.keyOf(name, whose); });
    return names;
}

struct Row {
    const char* what;
    NameOrder order;
    NameOf whose;
    QStringList expected;
};
// The readings are those of 《现代汉语词典》, the strokes as a hand counts them.
const std::vector<Row> kRows{
    {"companies by sound",
     NameOrder::Pinyin,
     NameOf::Thing,
     {u"安泰"_s, u"北方"_s, u"昌南"_s, u"大江"_s, u"福星"_s, u"陶瓷"_s, u"浙商"_s}},
    {"surnames by sound",
     NameOrder::Pinyin,
     NameOf::Person,
     // Bāo Hé Lǐ Qián Qiú Shàn Shào Xià Xiè Zēng Zhāng
     {u"包某"_s, u"何某"_s, u"李某"_s, u"钱某"_s, u"仇某"_s, u"单某"_s, u"邵某"_s, u"夏某"_s,
      u"解某"_s, u"曾某"_s, u"张某"_s}},
    {"surnames of two characters, and those that sound alike",
     NameOrder::Pinyin,
     NameOf::Person,
     // Bì Sān, Bì Yī, Bì Èr, Bì Sì, Chányú Mòqí Tántái Wáng Yùchí
     {u"毕三"_s, u"毕一"_s, u"秘二"_s, u"秘四"_s, u"单于某"_s, u"万俟某"_s, u"澹台某"_s, u"王某"_s,
      u"尉迟某"_s}},
    {"the same characters in a thing",
     NameOrder::Pinyin,
     NameOf::Thing,
     // Céng Chóu Dān Jiě Qián
     {u"曾经"_s, u"仇视"_s, u"单位"_s, u"解放"_s, u"钱江"_s}},
    {"by strokes",
     NameOrder::Strokes,
     NameOf::Person,
     // 2 4 6 7 8 10 12
     {u"丁某"_s, u"王某"_s, u"刘某"_s, u"李某"_s, u"郑某"_s, u"高某"_s, u"曾某"_s}},
    {"numbers by value",
     NameOrder::Pinyin,
     NameOf::Thing,
     {u"二期2号楼"_s, u"二期10号楼"_s, u"二期100号楼"_s}},
    {"width and case last",
     NameOrder::Pinyin,
     NameOf::Thing,
     {u"ab厂1"_s, u"ＡＢ厂2"_s, u"ab厂3"_s}},
};

} // namespace

TEST_CASE("names follow each other as people look them up", "[base]")
{
    const auto row = GENERATE(from_range(kRows));
    CAPTURE(row.what);
    auto shuffled = row.expected;
    std::ranges::reverse(shuffled);
    CHECK(sortedBy(row.order, row.whose, shuffled) == row.expected);
}
