// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/shipped_programme.h"
#include "core/shielding/masking.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

Case shielded(const QString& entity = u"景德镇青岚陶瓷有限公司"_s)
{
    Case subject;
    subject.clue.entity = entity;
    subject.clue.shielding = Shielding::Anonymous;
    return subject;
}

} // namespace

TEST_CASE("an entity is called by its trade alone", "[shielding]")
{
    struct Row {
        const char16_t* entity;
        const char16_t* masked;
    };
    const auto row = GENERATE(values<Row>({
        {u"景德镇青岚陶瓷有限公司", u"某陶瓷企业"},
        {u"江西云栖文旅发展有限公司", u"某文旅企业"},
        {u"景德镇恒泰建筑工程有限公司", u"某建筑企业"},
        {u"景德镇瓷源电子商务有限公司", u"某电商企业"},
        {u"景德镇市诚远物流有限公司", u"某物流企业"},
        {u"景德镇鸿盛包装材料厂", u"某包装企业"},
        {u"ACME Ceramics Co., Ltd.", u"某陶瓷企业"},
        {u"无名", u"某企业"},
    }));
    CHECK(maskedEntity(QString::fromUtf16(row.entity)) == QString::fromUtf16(row.masked));
}

TEST_CASE("a typical case's text does not tell who the parties are", "[shielding]")
{
    const Programme programme = shippedProgramme().value();
    Case subject = shielded(u"景德镇市诚远物流有限公司"_s);
    subject.clue.legalRepresentative = u"法定代表人02"_s;
    subject.clue.contact = u"联系人10"_s;
    subject.clue.phone = u"13800010117"_s;
    subject.clue.creditCode = u"91360203MA0001000G"_s;
    subject.clue.address = u"陶阳南路1号"_s;
    subject.clue.basisNumber = u"（2020）赣0203民初第416号"_s;
    subject.clue.respondent = UnitId(u"dept-housing-construction"_s);
    subject.lead = UnitId(u"dept-commerce"_s);
    const auto masked = Masking::ofParties(subject, programme.directory)(
        u"景德镇市诚远物流有限公司（91360203MA0001000G，联系人10，13800010117）与区住房和城乡建设局"
        u"、"
        "区商务局签约。诚远公司多次催要，区住房和城乡建设局未付。判决（2020）赣0203民初第416号已生"
        "效。"
        "联系电话0798-8200001，地址陶阳南路1号，法定代表人02到场，合同价286.5万元。"_s);
    CHECK(masked == u"某物流企业（×××，某联系人，×××）与某部门、某部门签约。"
                    "某物流企业多次催要，某部门未付。判决×××已生效。"
                    "联系电话×××，地址某地，某负责人到场，合同价286.5万元。"_s);
}

TEST_CASE("only what is shielded is masked in a list", "[shielding]")
{
    Case subject = shielded();
    subject.clue.shielding = Shielding::Open;
    CHECK(entityForList(subject) == u"景德镇青岚陶瓷有限公司"_s);
    CHECK(textForList(u"欠青岚陶瓷尾款"_s, subject) == u"欠青岚陶瓷尾款"_s);
    subject.clue.shielding = GENERATE(Shielding::LeadOnly, Shielding::Anonymous);
    CHECK(entityForList(subject) == u"某陶瓷企业"_s);
    CHECK(textForList(u"欠青岚陶瓷尾款"_s, subject) == u"欠某陶瓷企业尾款"_s);
}

TEST_CASE("a number that leads to somebody is masked whoever it belongs to, a sum or a day is not",
          "[shielding]")
{
    struct Row {
        const char16_t* text;
        const char16_t* masked;
    };
    const auto row = GENERATE(values<Row>({
        {u"证人电话13912345678，请联系", u"证人电话×××，请联系"},
        {u"证人１３９１２３４５６７８", u"证人×××"},
        {u"证人139-1234-5678、139 123 45678", u"证人×××、×××"},
        {u"座机0798-8123456转2", u"座机×××转2"},
        {u"座机(0798)8123456", u"座机×××"},
        {u"座机（0798）812 3456", u"座机×××"},
        {u"电话：8123456", u"电话：×××"},
        {u"身份证号36020019800101123x", u"身份证号×××"},
        {u"车牌赣H12345", u"车牌×××"},
        {u"邮箱lianxi01@example.org", u"邮箱×××"},
        {u"账号6222 0213 0200 1234 567", u"账号×××"},
        {u"合同价12345678901元", u"合同价12345678901元"},     // no telephone begins with 12
        {u"流水号913912345678001", u"流水号913912345678001"}, // a part of a longer number
        {u"2022-05-10付1234567.89元", u"2022-05-10付1234567.89元"},
        {u"欠款8123456元", u"欠款8123456元"},
        {u"20220510签订", u"20220510签订"},
    }));
    CHECK(Masking::ofEntity(shielded())(QString::fromUtf16(row.text)) ==
          QString::fromUtf16(row.masked));
}

TEST_CASE("another case's text is masked where it tells a shielded party, and there only",
          "[shielding]")
{
    Case other = shielded(u"江西鑫磊石材有限公司"_s);
    other.clue.contact = u"欧阳清河"_s;
    other.clue.phone = u"0798-8331234"_s;
    Masking masking;
    masking.hide(other, NameForm::Reach::Everywhere);
    masking.hide(shielded(u"景德镇鑫窑瓷韵陶瓷有限公司"_s), NameForm::Reach::Everywhere);
    masking.spare(u"江西鑫磊机械有限公司"_s); // the open party of this text
    struct Row {
        const char16_t* text;
        const char16_t* masked;
    };
    const auto row = GENERATE(values<Row>({
        {u"与鑫磊石材同一批，联系欧阳清河（07988331234）",
         u"与某建材企业同一批，联系某联系人（×××）"},
        {u"江西鑫磊机械有限公司反映石材款未付", u"江西鑫磊机械有限公司反映石材款未付"},
        {u"鑫窑瓷韵也未收到", u"某陶瓷企业也未收到"},
        {u"欧阳女士到场，电话13912345678", u"欧阳女士到场，电话13912345678"}, // another one
    }));
    CHECK(masking(QString::fromUtf16(row.text)) == QString::fromUtf16(row.masked));
}

TEST_CASE("what was masked is told, and what looks like a name and was not", "[shielding]")
{
    Case subject = shielded();
    subject.clue.contact = u"孙清河"_s;
    const auto looked = Masking::ofEntity(subject).look(
        u"青岚陶瓷的孙女士称，同批的云山瓷厂也未收到，联系人李明远。"_s);
    CHECK(looked.text == u"某陶瓷企业的某联系人称，同批的云山瓷厂也未收到，联系人李明远。"_s);
    CHECK(looked.hidden ==
          std::vector<MaskedWord>{{u"青岚陶瓷"_s, u"某陶瓷企业"_s}, {u"孙女士"_s, u"某联系人"_s}});
    CHECK(looked.likely.join(u' ').contains(u"云山瓷厂"_s));
    CHECK(looked.likely.join(u' ').contains(u"李明远"_s));
}

TEST_CASE("what looks like a name in Latin letters or a short name is told", "[shielding]")
{
    struct Row {
        const char16_t* text;
        const char16_t* likely;
    };
    const auto row = GENERATE(values<Row>({
        {u"与第一建筑同一批", u"第一建筑"},
        {u"由Xinhong Ceramics供货", u"Xinhong Ceramics"},
        {u"由XINHONG CERAMICS CO., LTD供货", u"XINHONG CERAMICS CO., LTD"},
        {u"商标为Xinhong", u"Xinhong"},
        {u"该PPP项目的pdf已交，市政工程未付款", u""},
    }));
    CHECK(Masking().look(QString::fromUtf16(row.text)).likely.join(u'|').toStdString() ==
          QString::fromUtf16(row.likely).toStdString());
}
