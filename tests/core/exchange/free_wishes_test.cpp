// SPDX-License-Identifier: GPL-3.0-or-later
// How people wish not to be named, and what sounds like it and is about the matter. What is heard
// stops the import until somebody has said whom to shield.
#include "core/exchange/header_names.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

bool isHeard(const char16_t* text)
{
    static const auto names = HeaderNames::shipped();
    REQUIRE(names);
    return names->secrecy().in(QString::fromUtf16(text)) != SecrecyWishes::Wish::None;
}

} // namespace

TEST_CASE("a wish not to be named is heard however it is said", "[exchange]")
{
    const char16_t* text = GENERATE(
        u"千万别跟街道讲是我们反映的", u"不要提我们公司名字", u"此件密", u"请保密", u"请勿透露",
        u"匿名处理", u"怕打击报复", u"不愿公开姓名", u"名字别写出去", u"别说是我讲的",
        u"请不要让被反映单位知道", u"请别提我的名字", u"不要说是我们说的", u"不要写我们单位名称",
        u"不希望出现公司名称", u"请不要出现我的姓名", u"不要点我们的名", u"姓名不要写",
        u"名称请隐去", u"请对我们的身份予以保护", u"保护我的隐私", u"注意保护反映人信息",
        u"内部掌握即可", u"仅供内部参考，不要外传", u"内部件，勿转", u"密件", u"机密", u"秘密",
        u"（密）", u"只限你们办公室知道", u"只跟你们说，别往外讲", u"到此为止，不要扩散",
        u"请不要扩散", u"切勿外泄我方信息", u"别让镇里晓得是谁反映的", u"不要告诉对方是谁投诉的",
        u"转办时请隐去企业名称", u"转办时请去掉单位名称", u"请用代号", u"以某企业代替",
        u"企业名称用某公司代替", u"不便透露姓名", u"本人不愿透露身份", u"不方便留名字",
        u"不想留姓名", u"不肯说名字，怕得罪人", u"怕被针对", u"怕影响以后合作",
        u"担心被报复，请勿转原件", u"怕人家找麻烦", u"不想得罪街道", u"不要把我们供出来",
        u"别把我卖了", u"不要泄漏我们的信息", u"望对来信人身份保密", u"请替我们保守秘密",
        u"我们的名字千万不能说", u"别让人知道", u"请不要跟区里提起我们", u"不许外传",
        u"不要公开我司名称", u"请不要将我单位名称告知街道", u"请勿转给街道", u"不要转到被反映单位",
        u"要求不署名", u"无名氏来信", u"不具真名", u"隐去真实姓名", u"请低调处理，不要声张",
        u"不要对外讲", u"对外不要提");
    INFO(QString::fromUtf16(text).toStdString());
    CHECK(isHeard(text));
}

TEST_CASE("what is about the matter is no wish not to be named", "[exchange]")
{
    const char16_t* text = GENERATE(
        u"双方签有保密协议", u"已签保密条款", u"按保密协议支付违约金", u"保密费未付", u"不公开招标",
        u"未公开招标即发包", u"公司名称变更", u"公司名称变更未及时告知街道",
        u"企业名称已变更为新名称", u"不要求公开", u"同意公开企业名称", u"可以公开", u"无需保密",
        u"不保密", u"不用保密，可以联系", u"是否保密：否", u"保密要求：无", u"街道不让企业开工",
        u"对方不让我们进场", u"镇里说没钱，让我们等", u"区里让我们找街道", u"不知道找谁",
        u"对方不说明原因", u"街道说不知道此事", u"没有说明付款时间", u"不给说法", u"要求给个说法",
        u"合同上没有写付款日期", u"合同未写明违约责任", u"发票抬头名称写错", u"收据上没有写名字",
        u"影响企业经营", u"怕影响工期，先行垫资", u"担心工程质量问题而未验收", u"担心资金断裂",
        u"对方以没有预算为由不付款", u"多次跟街道讲，一直不付", u"多次向街道反映未果",
        u"已告知街道", u"街道未告知我们", u"不要再拖", u"请不要再推诿", u"请不要互相推诿",
        u"不要求利息", u"不要只口头承诺", u"公开承诺未兑现", u"政务公开栏已公示", u"公示期已过",
        u"密封圈货款未付", u"密度板货款", u"秘书处签收", u"密云路工程款", u"机密封条工程",
        u"别墅装修款", u"别的款项已结清", u"个别款项未付", u"区别对待", u"提前告知停工",
        u"不提供发票就不付款", u"不提供场地", u"未提交验收资料", u"请转给商务局办理",
        u"请转街道处理", u"转办至街道", u"内部装修款", u"内部审批流程未走完", u"仅支付30%",
        u"只付了10万元", u"代替原合同", u"由某公司代替施工", u"真实有效", u"请尽快处理");
    INFO(QString::fromUtf16(text).toStdString());
    CHECK_FALSE(isHeard(text));
}
