// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text/punctuation.h"

#include "tests/support/catch.h"

using namespace jiuzhang::paper;

TEST_CASE("punctuation among Chinese characters is full-width, one mark, and paired", "[paper]")
{
    struct Typed {
        QString typed;
        QString set;
    };
    const auto example = GENERATE(values<Typed>({
        {u"欠款属实,至今未付."_qs, u"欠款属实，至今未付。"_qs},
        {u"工程款:380万元;利息:另计!"_qs, u"工程款：380万元；利息：另计！"_qs},
        {u"是否属实?"_qs, u"是否属实？"_qs},
        {u"至今没有支付?。"_qs, u"至今没有支付？"_qs},
        {u"验收合格,。"_qs, u"验收合格。"_qs},
        {u"合同、。"_qs, u"合同。"_qs},
        {u"竣工。。后来,,又拖"_qs, u"竣工。后来，又拖"_qs},
        {u"欠款((详见附表))"_qs, u"欠款（详见附表）"_qs},
        {u"合同(编号JC-2014-07),价款380万元"_qs, u"合同（编号JC-2014-07），价款380万元"_qs},
        {u"(2019)赣0203民初1234号"_qs, u"（2019）赣0203民初1234号"_qs},
        {u"合同（编号A)有效"_qs, u"合同（编号A）有效"_qs},
        {u"以\"新官不理旧账\"为由"_qs, u"以“新官不理旧账”为由"_qs},
        {u"称”无钱可付“"_qs, u"称“无钱可付”"_qs},
        {u"答复称“按“一事一议”办理”"_qs, u"答复称“按‘一事一议’办理”"_qs},
        {u"答复“研究后再定。”。"_qs, u"答复“研究后再定。”"_qs},
        {u"答复\"研究后再定。\"。"_qs, u"答复“研究后再定。”"_qs},
        {u"称\"年底前付清\".。"_qs, u"称“年底前付清”。"_qs},
        {u"称\"年底前付清\".后来又拖"_qs, u"称“年底前付清”。后来又拖"_qs},
        {u"只付(一期).二期未付"_qs, u"只付（一期）。二期未付"_qs},
        {u"称\"无钱可付\";再催"_qs, u"称“无钱可付”；再催"_qs},
        {u"称\"无钱可付\";"_qs, u"称“无钱可付”；"_qs},
        {u"竣工..后来又拖.."_qs, u"竣工。后来又拖。"_qs},
        {u"欠款(详见附表。)."_qs, u"欠款（详见附表）。"_qs},
        {u"第一段,\n第二段."_qs, u"第一段，\n第二段。"_qs},
    }));
    CAPTURE(example.typed);
    CHECK(withSetPunctuation(example.typed) == example.set);
    CHECK(withSetPunctuation(example.set) == example.set);
}

TEST_CASE("numbers, codes and Latin text stay as they were typed", "[paper]")
{
    const QString typed =
        GENERATE(u"86.50万元"_qs, u"1,286,500元"_qs, u"1.招商引资政策不兑现"_qs, u"上午9:30"_qs,
                 u"clues@example.gov.cn"_qs, u"http://example.gov.cn/a?b=1"_qs, u"JC-2014-07(A)"_qs,
                 u"A Co., Ltd. (China)"_qs, u"珠改创转〔2022〕3号"_qs, u"2022-0007"_qs,
                 u"GB/T 9704"_qs, u"0798-0000001,0798-0000002"_qs, u"规格12\"管"_qs,
                 u"规格12\";"_qs, u"等等...后来"_qs, u"A..B"_qs, u"（一）《合同》……——"_qs,
                 u"秘密★1年"_qs, u"50%"_qs, u"：前后"_qs, u"堃喆犇𬭎"_qs, u""_qs);
    CAPTURE(typed);
    CHECK(withSetPunctuation(typed) == typed);
}
