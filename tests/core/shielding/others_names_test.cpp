// SPDX-License-Identifier: GPL-3.0-or-later
// How a shielded party is named in the texts of another case, in short: and what is said there that
// is nobody's name.
#include "core/shielding/masking.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

struct OtherName {
    const char16_t* name;
    const char16_t* text;
    const char16_t* masked;
};

Masking hiding(QString ClueContent::*field, const char16_t* name)
{
    Case other;
    other.clue.entity = u"无名"_s;
    other.clue.*field = QString::fromUtf16(name);
    Masking masking;
    masking.hide(other, NameForm::Reach::Everywhere);
    return masking;
}

void checkMasked(QString ClueContent::*field, const OtherName& shape)
{
    CAPTURE(QString::fromUtf16(shape.name).toStdString());
    CHECK(hiding(field, shape.name)(QString::fromUtf16(shape.text)).toStdString() ==
          QString::fromUtf16(shape.masked).toStdString());
}

} // namespace

TEST_CASE("another case's text does not tell a shielded business by a short name", "[shielding]")
{
    const auto shape = GENERATE(values<OtherName>({
        {u"Zorvex Ceramics (Jingdezhen) Co., Ltd.",
         u"与Zorvex同一批，ZORVEX公司、zorvex ceramics也是",
         u"与某陶瓷企业同一批，某陶瓷企业、某陶瓷企业也是"},
        {u"Jingdezhen Zorvex Trading Co., Ltd.", u"Zorvex催款", u"某商贸企业催款"},
        {u"Golden Dragon Porcelain Co., Ltd.", u"与Golden Dragon、GoldenDragon、golden-dragon同批",
         u"与某陶瓷企业、某陶瓷企业、某陶瓷企业同批"},
        {u"Blue Kiln Ceramics Studio", u"BlueKiln和Blue Kiln都未收到",
         u"某陶瓷企业和某陶瓷企业都未收到"},
        {u"BlueKiln Ceramics", u"Blue Kiln未收到", u"某陶瓷企业未收到"},
        {u"Zorvex Ceramics", u"LtdZorvex、ZorvexKiln，zorvexes",
         u"Ltd某陶瓷企业、某陶瓷企业Kiln，zorvexes"},
        {u"QVT陶瓷（景德镇）有限公司", u"QVT未收到，QVT公司催款",
         u"某陶瓷企业未收到，某陶瓷企业催款"},
        {u"赣昌建设有限公司第三分公司", u"由赣昌三分公司、赣昌第三分公司、赣昌建设施工",
         u"由某建筑企业、某建筑企业、某建筑企业施工"},
        {u"赣昌有限公司第三分公司", u"由赣昌施工，赣昌有限公司、赣昌3分公司催款",
         u"由某企业施工，某企业、某企业催款"},
        {u"江西宏嘉集团有限公司景德镇分公司", u"宏嘉集团、宏嘉分公司、宏嘉景德镇分公司",
         u"某企业、某企业、某企业"},
        {u"大江陶瓷店", u"大江店未收到，大江分店、大江门市部也是，大江二店没来",
         u"某陶瓷企业未收到，某陶瓷企业、某陶瓷企业也是，某陶瓷企业没来"},
        {u"光明瓷厂", u"光明厂、光明瓷厂、光明瓷业公司、光明总厂、光明一厂",
         u"某陶瓷企业、某陶瓷企业、某陶瓷企业、某陶瓷企业、某陶瓷企业"},
        {u"景德镇市光明建筑有限公司", u"光明公司的项目部、光明建筑、光明建筑公司第二分公司",
         u"某建筑企业的项目部、某建筑企业、某建筑企业"},
        {u"浮梁县白云茶叶专业合作社", u"白云合作社、白云茶叶合作社", u"某茶业企业、某茶业企业"},
        {u"珠山区煜熠饭店", u"煜熠、煜熠公司、煜熠三分公司", u"某餐饮企业、某餐饮企业、某餐饮企业"},
        {u"珠山区幸福超市", u"幸福超市未收到", u"某企业未收到"},
    }));
    checkMasked(&ClueContent::entity, shape);
}

TEST_CASE("another case's text keeps its words, though a shielded business is called by one",
          "[shielding]")
{
    const auto pair = GENERATE(values<std::pair<const char16_t*, const char16_t*>>({
        {u"Golden Dragon Porcelain Co., Ltd.", u"品牌Golden Bay与Dragon Boat各一批"},
        {u"Blue Ceramics Co., Ltd.", u"Blue牌油漆，Ceramics Hotel，PPP项目"},
        {u"New China Trading Co., Ltd.", u"China Trading、New Trading"},
        {u"大江陶瓷店", u"大江沿岸，长江大江截流，大江店铺林立"},
        {u"光明瓷厂", u"光明正大，光明厂房未交，光明社区，光明路"},
        {u"景德镇人和建材有限公司", u"个人和公司都未收到，本人和厂里"},
        {u"江西消防工程有限公司", u"由消防公司施工，消防工程公司"},
        {u"江西水利建设有限公司", u"水利公司、建设公司未付款"},
        {u"赣昌建设有限公司第三分公司", u"第三分公司、三分公司，建设公司"},
        {u"景德镇陶瓷有限公司", u"景德镇多陶瓷厂，陶瓷公司、陶瓷店"},
        {u"白云陶瓷店", u"白云行动、白云中心小学、白云街道"},
        {u"昌江区新厂瓷器店", u"新厂街道，新厂瓷器"},
    }));
    CAPTURE(QString::fromUtf16(pair.first).toStdString());
    const QString text = QString::fromUtf16(pair.second);
    CHECK(hiding(&ClueContent::entity, pair.first)(text).toStdString() == text.toStdString());
}

TEST_CASE("a person called as a word or a famous man is masked where a person stands",
          "[shielding]")
{
    const auto shape = GENERATE(values<OtherName>({
        {u"高兴", u"联系人高兴到场，高兴女士签字，企业很高兴",
         u"联系人某联系人到场，某联系人女士签字，企业很高兴"},
        {u"白雪", u"联系白雪（13800010117），白雪皑皑", u"联系某联系人（13800010117），白雪皑皑"},
        {u"包拯", u"负责人：包拯；包拯先生来访", u"负责人：某联系人；某联系人先生来访"},
        {u"高峰", u"用电高峰，由高峰签收", u"用电高峰，由某联系人签收"},
    }));
    checkMasked(&ClueContent::contact, shape);
}

TEST_CASE("in his own matter a person called as a word is masked at every place", "[shielding]")
{
    const auto shape = GENERATE(values<OtherName>({
        {u"高兴", u"联系人高兴、高兴（本人）、高兴反映",
         u"联系人某联系人、某联系人（本人）、某联系人反映"},
        {u"白雪", u"白雪来访，白女士称，白　雪签字", u"某联系人来访，某联系人称，某联系人签字"},
        {u"包拯", u"包拯说，包总说，老包说", u"某联系人说，某联系人说，某联系人说"},
        {u"张飞", u"张飞与街道", u"某联系人与街道"},
        {u"马克思", u"马克思反映", u"某联系人反映"},
        {u"公平", u"公平来访", u"某联系人来访"},
        {u"文明", u"致电文明", u"致电某联系人"},
    }));
    Case subject;
    subject.clue.entity = u"无名"_s;
    subject.clue.contact = QString::fromUtf16(shape.name);
    CAPTURE(subject.clue.contact.toStdString());
    CHECK(Masking::ofEntity(subject)(QString::fromUtf16(shape.text)).toStdString() ==
          QString::fromUtf16(shape.masked).toStdString());
}
