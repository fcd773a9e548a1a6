// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that names have in units' own texts: none of them comes through (casework,
// Shielding). Each row is a party, a text, and what must not be left of it.
#include "core/shielding/masking.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

struct Shape {
    const char16_t* name;
    const char16_t* text;
    const char16_t* masked;
};

} // namespace

TEST_CASE("no shape of a shielded business's name comes through", "[shielding]")
{
    const auto shape = GENERATE(values<Shape>({
        {u"赣昌(五金机电经营部)", u"赣昌（五金机电经营部）来函，赣昌五金机电经营部催款，赣昌再催",
         u"某机械企业来函，某机械企业催款，某机械企业再催"},
        {u"鸿业（江西）科技有限公司", u"鸿业(江西)科技、鸿业科技、鸿业公司、鸿 业",
         u"某科技企业、某科技企业、某科技企业、某科技企业"},
        {u"景德镇鑫窑瓷韵陶瓷有限公司", u"鑫窑瓷韵来函，鑫窑瓷韵公司催款，鑫窑再催",
         u"某陶瓷企业来函，某陶瓷企业催款，某陶瓷企业再催"},
        {u"ACME Ceramics Co., Ltd.", u"Acme Ceramics多次催要，ＡＣＭＥ公司、acme ceramics co ltd",
         u"某陶瓷企业多次催要，某陶瓷企业、某陶瓷企业"},
        {u"景德镇金玉满堂陶瓷有限公司", u"金玉满堂来访，玉满堂陶瓷催款，满堂说",
         u"某陶瓷企业来访，某陶瓷企业陶瓷催款，某陶瓷企业说"},
        {u"江西鑫磊石材有限公司", u"鑫磊石材、鑫磊、“鑫磊”公司、江西鑫磊",
         u"某建材企业、某建材企业、某建材企业、某建材企业"},
        {u"景德镇顺捷供应链管理有限公司", u"顺捷供应链运费未结，顺捷司机",
         u"某物流企业运费未结，某物流企业司机"},
        {u"江西华信律师事务所", u"华信律所、华信律师事务所", u"某法律服务企业、某法律服务企业"},
        {u"珠山区老徐饭店", u"老徐饭店欠款，老徐本人到场", u"某餐饮企业欠款，某餐饮企业本人到场"},
        {u"宏图·远景（景德镇）文化传媒有限公司", u"宏图远景公司、宏图•远景文化、宏图公司",
         u"某传媒企业、某传媒企业、某传媒企业"},
        {u"景德镇市第一建筑工程有限公司", u"第一建筑来函，第一公司催款，第一次付款后第1期未付",
         u"某建筑企业来函，某建筑企业催款，第一次付款后第1期未付"},
        {u"昌江区第4号采砂经营部", u"第4号采砂来函，第4次催款", u"某企业来函，第4次催款"},
        {u"Sunny Ceramics Co., Ltd.",
         u"邮箱boss@sunny.com.cn，微信号sunny_2020、QQ：sunny-88，Sunny催款",
         u"邮箱×××，微信号×××、QQ：×××，某陶瓷企业催款"},
        {u"景德镇鑫宏陶瓷有限公司",
         u"英文名Xinhong Ceramics Co., Ltd.，又称XINHONG CERAMICS LTD，英文名称：Xinhong。",
         u"英文名×××，又称×××，英文名称：×××。"},
        {u"浮梁县三宝蓬种植专业合作社", u"三宝蓬合作社种茶，三宝蓬未收款",
         u"某农业企业种茶，某农业企业未收款"},
    }));
    Case subject;
    subject.clue.entity = QString::fromUtf16(shape.name);
    subject.clue.shielding = Shielding::Anonymous;
    CAPTURE(subject.clue.entity.toStdString());
    CHECK(Masking::ofEntity(subject)(QString::fromUtf16(shape.text)) ==
          QString::fromUtf16(shape.masked));
}

TEST_CASE("a name takes nothing of the matter with it", "[shielding]")
{
    const auto shape = GENERATE(values<Shape>({
        {u"景德镇市诚远物流有限公司", u"区政府拖欠诚远工程款，请求支付尾款和利息，合同已验收。",
         u"区政府拖欠某物流企业工程款，请求支付尾款和利息，合同已验收。"},
        {u"景德镇陶瓷有限公司", u"景德镇市珠山区政府承诺奖励陶瓷企业50万元。",
         u"景德镇市珠山区政府承诺奖励陶瓷企业50万元。"},
        {u"江西东方建设有限公司", u"江西省和东方路的工程，建设单位未付款。",
         u"江西省和某建筑企业路的工程，建设单位未付款。"}, // rather a word too many
    }));
    Case subject;
    subject.clue.entity = QString::fromUtf16(shape.name);
    CAPTURE(subject.clue.entity.toStdString());
    CHECK(Masking::ofEntity(subject)(QString::fromUtf16(shape.text)) ==
          QString::fromUtf16(shape.masked));
}

TEST_CASE("no way of speaking of a shielded person comes through", "[shielding]")
{
    const auto shape = GENERATE(values<Shape>({
        {u"欧阳清河", u"欧阳女士、欧阳总、清河、欧 阳 清 河、老欧阳",
         u"某联系人、某联系人、某联系人、某联系人、某联系人"},
        {u"王女士", u"王总到场，老王签字，王某称", u"某联系人到场，某联系人签字，某联系人称"},
        {u"孙伟 13800010117", u"孙伟（138 0001 0117）、孙经理", u"某联系人、某联系人"},
        {u"李四、赵六", u"赵先生和李厂长", u"某联系人和某联系人"},
        {u"阿依古丽·买买提", u"阿依古丽到场，买买提签字", u"某联系人到场，某联系人签字"},
        {u"John Smith", u"Mr. Smith和JOHN SMITH", u"Mr. 某联系人和某联系人"},
        {u"联系人10", u"联系人10来访，联系人 10 再来", u"某联系人来访，某联系人 再来"},
    }));
    Case subject;
    subject.clue.entity = u"无名"_s;
    subject.clue.contact = QString::fromUtf16(shape.name);
    CAPTURE(subject.clue.contact.toStdString());
    CHECK(Masking::ofEntity(subject)(QString::fromUtf16(shape.text)) ==
          QString::fromUtf16(shape.masked));
}

TEST_CASE("no grouping of a shielded telephone, code, address or account comes through",
          "[shielding]")
{
    struct Row {
        QString ClueContent::*field;
        const char16_t* value;
        const char16_t* text;
        const char16_t* masked;
    };
    using C = ClueContent;
    const auto row = GENERATE(values<Row>({
        {&C::phone, u"0798-8331234", u"(0798)8331234，8331234，８３３１２３４，833-1234",
         u"×××，×××，×××，×××"},
        {&C::phone, u"87654321", u"致电87654321，8765 4321，Tel87654321", u"致电×××，×××，Tel×××"},
        {&C::phone, u"+86 13800010117；07988200001", u"138-0001-0117、8200001、86-13800010117",
         u"×××、×××、×××"},
        {&C::phone, u"8331234", u"欠款18331234元，83312345", u"欠款18331234元，83312345"},
        {&C::creditCode, u"91360203MA0001000G", u"91360203 MA00 01000g", u"×××"},
        {&C::basisNumber, u"景金购〔2020〕1号", u"景金购[2020]1号合同", u"×××合同"},
        {&C::address, u"景德镇市珠山区陶阳南路1号", u"在陶阳南路1号办公，景德镇市珠山区陶阳南路1号",
         u"在某地办公，某地"},
        {&C::address, u"景德镇市珠山区里村街道", u"珠山区里村街道办事处", u"珠山区里村街道办事处"},
    }));
    Case subject;
    subject.clue.entity = u"无名"_s;
    subject.clue.*row.field = QString::fromUtf16(row.value);
    CHECK(Masking::ofEntity(subject)(QString::fromUtf16(row.text)) ==
          QString::fromUtf16(row.masked));
}

TEST_CASE("a party is found behind every way of filling in its field", "[shielding]")
{
    struct Row {
        QString ClueContent::*field;
        const char16_t* value;
        const char16_t* text;
        const char16_t* left; // what must not be there
    };
    using C = ClueContent;
    const auto row = GENERATE(values<Row>({
        {&C::entity, u"景德镇市诚远物流有限公司", u"诚远公司、诚远、景德镇诚远物流", u"诚远"},
        {&C::entity, u"江西省景德镇市金凤凰大酒楼管理有限公司", u"金凤凰大酒楼、金凤凰", u"金凤凰"},
        {&C::entity, u"深圳市前海云创智联信息技术有限公司", u"云创智联、云创、智联", u"云创"},
        {&C::entity, u"个体工商户张大伟", u"张大伟、张总、老张", u"张"},
        {&C::entity, u"珠山区瓷韵轩陶瓷行（经营者：张大伟）", u"张大伟到场，瓷韵轩催款", u"张大伟"},
        {&C::entity, u"张大伟等12名农民工", u"张大伟等人来访", u"大伟"},
        {&C::entity, u"珠山区张小花理发店", u"张女士、老张", u"张"},
        {&C::entity, u"青岚陶瓷厂、江西远山建设有限公司", u"远山公司、远山", u"远山"},
        {&C::contact, u"王建国先生", u"王建国、王总、老王", u"王"},
        {&C::contact, u"总经理王建国", u"王建国说", u"王建国"},
        {&C::contact, u"联系人：王芳", u"王芳说", u"王芳"},
        {&C::contact, u"王 五、李 四", u"王五和李四", u"五"},
        {&C::contact, u"1.王芳 2.李军", u"李军说", u"李军"},
        {&C::contact, u"王建国+李军", u"李军说，王建国说", u"军"},
        {&C::contact, u"王文迪与李小明", u"李小明说", u"李小明"},
        {&C::contact, u"王文迪等3人", u"王文迪等3人", u"文迪"},
        {&C::contact, u"王和平、李军", u"王总、和平", u"王"},
        {&C::phone, u"0798-8331234-801", u"8331234转801", u"8331234"},
        {&C::contact, u"王芳", u"账号36050162015000001234", u"36050162015"},
        {&C::contact, u"王芳", u"微信号为wangfang01，QQ号12345678", u"wangfang01"},
    }));
    Case subject;
    subject.clue.entity = u"无名"_s;
    subject.clue.*row.field = QString::fromUtf16(row.value);
    CAPTURE(QString::fromUtf16(row.value).toStdString());
    const QString masked = Masking::ofEntity(subject)(QString::fromUtf16(row.text));
    INFO(masked.toStdString());
    CHECK_FALSE(masked.contains(QString::fromUtf16(row.left)));
}

TEST_CASE("an address that a shielded name is part of is masked as a whole in another's text",
          "[shielding]")
{
    Case other;
    other.clue.entity = u"Sunny Ceramics（阳光瓷业）"_s;
    Masking masking;
    masking.hide(other, NameForm::Reach::Everywhere);
    CHECK(masking(u"邮箱sunnyceramics@sunny.com.cn、微信号sunnyceramics_20，lihua@example.org"_s)
              .toStdString() == u"邮箱×××、微信号×××，lihua@example.org"_s.toStdString());
}

TEST_CASE("ordinary words stay, whatever a shielded party is called", "[shielding]")
{
    struct Row {
        QString ClueContent::*field;
        const char16_t* value;
        const char16_t* text;
    };
    using C = ClueContent;
    const auto row = GENERATE(values<Row>({
        {&C::contact, u"万志强", u"拖欠50万工程款，300万总额"},
        {&C::contact, u"方圆", u"甲方工程部与乙方工人"},
        {&C::contact, u"施文", u"施工单位未付款"},
        {&C::contact, u"于海", u"由于工程延期"},
        {&C::contact, u"程亮", u"工程总价120万元"},
        {&C::contact, u"时敏", u"工作三小时"},
        {&C::contact, u"王芳（财务）", u"区财政局财务科"},
        {&C::contact, u"王芳（本人）", u"李某某本人到场"},
        {&C::contact, u"匿名", u"匿名来信反映"},
        {&C::entity, u"农民工", u"拖欠农民工工资"},
        {&C::basisNumber, u"15", u"合同15万元"},
        {&C::basisNumber, u"2020", u"2020年签订"},
        {&C::basisNumber, u"无合同", u"双方无合同"},
        {&C::contact, u"王芳", u"租期20200501-20221231，2018 2019 2020 2021年度奖励"},
        {&C::contact, u"王芳", u"投资13800000000元"},
    }));
    Case subject;
    subject.clue.entity = u"无名"_s;
    subject.clue.*row.field = QString::fromUtf16(row.value);
    CAPTURE(QString::fromUtf16(row.value).toStdString());
    const QString text = QString::fromUtf16(row.text);
    CHECK(Masking::ofEntity(subject)(text).toStdString() == text.toStdString());
}

TEST_CASE("a word that every text has is not masked in another case's for a business called so",
          "[shielding]")
{
    const auto pair = GENERATE(values<std::pair<const char16_t*, const char16_t*>>({
        {u"江西消防工程有限公司", u"消防验收已通过"},
        {u"景德镇人和建材有限公司", u"个人和企业"},
        {u"江西同方科技有限公司", u"合同方"},
        {u"江西方正物流有限公司", u"对方正在核实"},
        {u"昌江区第4号采砂经营部", u"第4次催款，第4号楼已交付"},
    }));
    Case other;
    other.clue.entity = QString::fromUtf16(pair.first);
    Masking masking;
    masking.hide(other, NameForm::Reach::Everywhere);
    const QString text = QString::fromUtf16(pair.second);
    CHECK(masking(text).toStdString() == text.toStdString());
}
