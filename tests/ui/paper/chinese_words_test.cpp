// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/paper/text/chinese_words.h"

using namespace jiuzhang;
using namespace jiuzhang::paper;

TEST_CASE("a sum in capital characters reads as a voucher has it", "[paper]")
{
    struct Example {
        std::int64_t fen;
        QString words;
    };
    const auto example = GENERATE(values<Example>({
        {380'000'000, u"人民币叁佰捌拾万元整"_qs},
        {86'500'000, u"人民币捌拾陆万伍仟元整"_qs},
        {0, u"人民币零元整"_qs},
        {1, u"人民币壹分"_qs},
        {10, u"人民币壹角整"_qs},
        {105, u"人民币壹元零伍分"_qs},
        {150, u"人民币壹元伍角整"_qs},
        {1'000, u"人民币壹拾元整"_qs},
        {10'050, u"人民币壹佰元伍角整"_qs},
        {100'500, u"人民币壹仟零伍元整"_qs},
        {1'000'500, u"人民币壹万零伍元整"_qs},
        {1'050'000, u"人民币壹万零伍佰元整"_qs},
        {10'030'099, u"人民币壹拾万零叁佰元玖角玖分"_qs},
        {16'020'015, u"人民币壹拾陆万零贰佰元壹角伍分"_qs},
        {10'000'000'000, u"人民币壹亿元整"_qs},
        {10'000'500'000, u"人民币壹亿零伍仟元整"_qs},
        {10'500'000'000, u"人民币壹亿零伍佰万元整"_qs},
        {123'456'789'012, u"人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"_qs},
        {1'000'000'000'000'000, u"人民币壹拾万亿元整"_qs},
    }));
    CAPTURE(example.fen);
    CHECK(capitalAmount(Money::fromFen(example.fen)) == example.words);
}

TEST_CASE("a day reads in figures and in characters", "[paper]")
{
    CHECK(chineseDay({2022, 6, 1}) == u"2022年6月1日"_qs);
    CHECK(hanziDay({2022, 6, 1}) == u"二〇二二年六月一日"_qs);
    CHECK(hanziDay({2023, 12, 31}) == u"二〇二三年十二月三十一日"_qs);
    CHECK(hanziDay({2022, 10, 10}) == u"二〇二二年十月十日"_qs);
    CHECK(hanziDay({2022, 11, 20}) == u"二〇二二年十一月二十日"_qs);
}
