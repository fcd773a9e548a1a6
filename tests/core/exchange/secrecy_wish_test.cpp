// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_names.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

SecrecyWishes::Wish wishIn(const char16_t* text)
{
    static const auto names = HeaderNames::shipped();
    REQUIRE(names);
    return names->secrecy().in(QString::fromUtf16(text));
}

} // namespace

TEST_CASE("who wishes not to be named says so in words of his own", "[exchange]")
{
    const char16_t* text = GENERATE(
        u"要求保密", u"请保密", u"请予保密", u"保 密", u"请务必为我们保密，谢谢", u"（保密）",
        u"需保密处理", u"企业不希望公开", u"不便公开", u"不愿公开身份", u"不公开",
        u"请不要对外公开企业名称", u"请勿透露", u"请勿将联系方式透露给被反映单位", u"勿外泄",
        u"严禁泄露", u"信息不得外传", u"不要让镇政府知道", u"不想被区里的人知道是我们反映的",
        u"别让他们晓得", u"怕被住建局知道", u"怕报复", u"担心打击报复", u"怕以后被穿小鞋",
        u"顾虑影响后续合作", u"曾遭打击报复", u"不要声张", u"不要告诉街道", u"请不要通知对方",
        u"避免曝光", u"隐去单位名称", u"隐瞒身份反映", u"请保护反映人", u"如不保密则不再反映",
        u"是否保密：是", u"工作人员不得不保密", u"不能不保密", u"至今未付。\n企业要求保密",
        u"同意公开事项，但不同意公开姓名", u"不需要回复，要求保密");
    CAPTURE(QString::fromUtf16(text));
    CHECK(wishIn(text) != SecrecyWishes::Wish::None);
}

TEST_CASE("who wishes to be nameless is told from who wishes to be known to few", "[exchange]")
{
    const char16_t* nameless = GENERATE(u"匿名", u"匿名反映", u"不愿具名", u"要求隐名", u"请用化名",
                                        u"不愿实名", u"不愿意署名");
    CAPTURE(QString::fromUtf16(nameless));
    CHECK(wishIn(nameless) == SecrecyWishes::Wish::Anonymous);
    CHECK(wishIn(u"要求保密") == SecrecyWishes::Wish::Secret);
}

TEST_CASE("what says the opposite, or is about something else, is no wish", "[exchange]")
{
    const char16_t* text = GENERATE(
        u"不需要保密", u"无需匿名", u"同意公开", u"可以公开", u"愿意公开", u"企业表示无需保密",
        u"不保密", u"不要求保密", u"无保密要求", u"没有保密要求", u"未要求保密", u"是否保密：否",
        u"是否要求保密:不需要", u"保密要求：无", u"企业明确不要求匿名，同意公开。",
        u"本人不需要对外保密", u"经核实，无需保密", u"公开招标中标", u"不兑现公开承诺",
        u"签订保密协议后不付款", u"政府信息公开", u"已公开征集", u"至今不支付，企业多次催要",
        u"不知道何时付款", u"工程款未付，影响企业经营", u"个别工程未公开招标", u"",
        u"街道不予支付，也未告知企业", u"以免影响工程进度", u"企业不要求公开",
        u"对方拒绝付款并通知停工");
    CAPTURE(QString::fromUtf16(text));
    CHECK(wishIn(text) == SecrecyWishes::Wish::None);
}
