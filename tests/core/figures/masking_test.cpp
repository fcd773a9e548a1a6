// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/masking.h"
#include "tests/core/figures/case_maker.h"
#include "tests/support/catch.h"

using namespace jiuzhang;
using namespace jiuzhang::test;

TEST_CASE("an entity is called by its trade alone", "[figures]")
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
        {u"无名", u"某企业"},
    }));
    CHECK(maskedEntity(QString::fromUtf16(row.entity)) == QString::fromUtf16(row.masked));
}

TEST_CASE("a typical case's text does not tell who the parties are", "[figures]")
{
    Case subject = CaseMaker("2022-0001", "2022-05-02").dispatched(kTown, "2022-05-03").made;
    subject.clue.entity = QStringLiteral("景德镇市诚远物流有限公司");
    subject.clue.legalRepresentative = QStringLiteral("法定代表人02");
    subject.clue.contact = QStringLiteral("联系人10");
    subject.clue.phone = QStringLiteral("13800010117");
    subject.clue.creditCode = QStringLiteral("91360203MA0001000G");
    subject.clue.address = QStringLiteral("陶阳南路1号");
    subject.clue.basisNumber = QStringLiteral("（2020）赣0203民初第416号");
    subject.clue.respondent = kSecondTown;
    const auto masked = Masking::ofParties(subject, programmeOfTwoTowns().directory)(QStringLiteral(
        "景德镇市诚远物流有限公司（91360203MA0001000G，联系人10，13800010117）与乙街道办事处、"
        "甲镇签约。诚远公司多次催要，乙街道未付。判决（2020）赣0203民初第416号已生效。"
        "联系电话0798-8200001，地址陶阳南路1号，法定代表人02到场，合同价286.5万元。"));
    CHECK(masked == QStringLiteral("某物流企业（×××，某联系人，×××）与某街道、某镇签约。"
                                   "某物流企业公司多次催要，某街道未付。判决×××已生效。"
                                   "联系电话×××，地址某地，某负责人到场，合同价286.5万元。"));
}

TEST_CASE("only what is shielded is masked in a list", "[figures]")
{
    Case subject = CaseMaker("2022-0001", "2022-05-02").made;
    CHECK(entityForList(subject) == QStringLiteral("景德镇青岚陶瓷有限公司"));
    CHECK(textForList(QStringLiteral("欠青岚陶瓷尾款"), subject) ==
          QStringLiteral("欠青岚陶瓷尾款"));
    subject.clue.shielding = GENERATE(Shielding::LeadOnly, Shielding::Anonymous);
    CHECK(entityForList(subject) == QStringLiteral("某陶瓷企业"));
    CHECK_FALSE(
        textForList(QStringLiteral("欠青岚陶瓷尾款"), subject).contains(QStringLiteral("青岚")));
}

TEST_CASE("no character of a shielded name is left over", "[figures]")
{
    Case subject = CaseMaker("2022-0001", "2022-05-02").made;
    subject.clue.shielding = Shielding::Anonymous;
    subject.clue.entity = QStringLiteral("景德镇金玉满堂陶瓷有限公司");
    CHECK(textForList(QStringLiteral("金玉满堂来访，玉满堂陶瓷催款"), subject) ==
          QStringLiteral("某陶瓷企业来访，某陶瓷企业陶瓷催款"));
}

TEST_CASE("a number that leads to a person is masked whoever it belongs to, an amount is not",
          "[figures]")
{
    struct Row {
        const char16_t* text;
        const char16_t* masked;
    };
    const auto row = GENERATE(values<Row>({
        {u"证人电话13912345678，请联系", u"证人电话×××，请联系"},
        {u"座机0798-8123456转2", u"座机×××转2"},
        {u"身份证号36020019800101123x", u"身份证号×××"},
        {u"合同价12345678901元", u"合同价12345678901元"},     // no telephone begins with 12
        {u"流水号913912345678001", u"流水号913912345678001"}, // a part of a longer number
    }));
    const Case subject = CaseMaker("2022-0001", "2022-05-02").made;
    const auto masked = Masking::ofParties(subject, programmeOfTwoTowns().directory);
    CHECK(masked(QString::fromUtf16(row.text)) == QString::fromUtf16(row.masked));
}
