// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of the clue's fields, held against what the office and its documents say: every
// expected value here was written by hand.
#include "core/casework/fields.h"
#include "core/casework/public_json.h"
#include "tests/core/casework/case_story.h"

#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

ClueContent fullClue()
{
    ClueContent clue;
    clue.source = SourceId(u"petition"_s);
    clue.receivedOn = day("2022-05-04");
    clue.entity = u"景德镇青岚陶瓷有限公司"_s;
    clue.creditCode = u"91350100M000100Y43"_s;
    clue.legalRepresentative = u"法定代表人01"_s;
    clue.contact = u"联系人01"_s;
    clue.phone = u"0798-8200001"_s;
    clue.address = u"陶阳南路1号"_s;
    clue.shielding = Shielding::LeadOnly;
    clue.category = CategoryId(u"contract-breach"_s);
    clue.respondent = UnitId(u"dept-finance"_s);
    clue.locality = UnitId(u"360203002"_s);
    clue.basisTitle = u"施工合同"_s;
    clue.basisNumber = u"ZJ-2014-07"_s;
    clue.basisDate = PartialDate::of(2014, 7);
    clue.total = Money::fromFen(286'500'000);
    clue.disputed = Money::fromFen(86'500'001);
    clue.disputedApproximate = true;
    clue.facts = u"尾款未付。"_s;
    clue.claim = u"请求支付。"_s;
    clue.industry = u"陶瓷制品制造"_s;
    clue.enterpriseSize = EnterpriseSize::Small;
    clue.formerOfficials = u"原镇长（已调离）"_s;
    clue.deliveredOn = day("2015-10-20");
    clue.payBy = day("2023-04-20");
    clue.interestRate = u"3.85"_s;
    clue.contested = Money::fromFen(12'000'000);
    clue.contestedApproximate = true;
    clue.evidenceList = u"合同一份。\n验收单一份。"_s;
    clue.contractOn = day("2014-07-02");
    clue.dueFrom = DueFrom::Acceptance;
    clue.dueFromOn = day("2015-10-21");
    clue.interestPer = InterestPer::Month;
    clue.interestDays = YearDays::Of360;
    clue.interestRule = InterestRule::Contract;
    clue.order = PaymentOrder::InterestFirst;
    return clue;
}

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

struct Limit {
    const char* key;
    qsizetype most; // characters
};
const std::vector<Limit> kLimits{{"entity", 200},
                                 {"legalRepresentative", 200},
                                 {"contact", 200},
                                 {"phone", 200},
                                 {"address", 200},
                                 {"basisTitle", 200},
                                 {"basisNumber", 200},
                                 {"facts", 20'000},
                                 {"claim", 20'000},
                                 {"industry", 200},
                                 {"formerOfficials", 20'000},
                                 {"evidenceList", 20'000}};

} // namespace

TEST_CASE("a clue is kept under the keys of the contract, and nowhere else", "[casework]")
{
    CHECK(toJson(fullClue()) == json(R"({
        "source": "petition", "receivedOn": "2022-05-04", "entity": "景德镇青岚陶瓷有限公司",
        "creditCode": "91350100M000100Y43", "legalRepresentative": "法定代表人01",
        "contact": "联系人01", "phone": "0798-8200001", "address": "陶阳南路1号",
        "confidential": "lead-only", "category": "contract-breach", "respondent": "dept-finance",
        "locality": "360203002", "basisTitle": "施工合同", "basisNumber": "ZJ-2014-07",
        "basisDate": "2014-07", "totalFen": 286500000, "disputedFen": 86500001,
        "disputedApproximate": true, "facts": "尾款未付。", "claim": "请求支付。",
        "industry": "陶瓷制品制造", "enterpriseSize": "small",
        "formerOfficials": "原镇长（已调离）", "deliveredOn": "2015-10-20",
        "payBy": "2023-04-20", "interestRate": "3.85", "contestedFen": 12000000,
        "contestedApproximate": true, "evidenceList": "合同一份。\n验收单一份。",
        "contractOn": "2014-07-02", "dueFrom": "acceptance", "dueFromOn": "2015-10-21",
        "interestPer": "month", "interestDays": "360", "interestRule": "contract",
        "order": "interest-first"})"));
    CHECK(toJson(ClueContent()) == json(R"({"confidential": "open"})"));
    CHECK(clueFromJson(toJson(fullClue())) == fullClue());
}

TEST_CASE("other programs read each field of a clue under its own key", "[casework]")
{
    const QJsonObject shown =
        publicJson(CaseStory(fullClue()).now(), programme(), day("2022-06-01"));
    const QJsonObject expected = json(R"({
        "source": "petition", "receivedOn": "2022-05-04", "entity": "景德镇青岚陶瓷有限公司",
        "creditCode": "91350100M000100Y43", "legalRepresentative": "法定代表人01",
        "contact": "联系人01", "phone": "0798-8200001", "address": "陶阳南路1号",
        "confidential": true, "shielding": "lead-only", "category": "contract-breach",
        "respondent": "区财政局", "locality": "新厂街道办事处", "basisTitle": "施工合同",
        "basisNumber": "ZJ-2014-07", "basisDate": "2014-07", "totalFen": 286500000,
        "disputedFen": 86500001, "facts": "尾款未付。", "claim": "请求支付。",
        "industry": "陶瓷制品制造", "enterpriseSize": "small",
        "formerOfficials": "原镇长（已调离）", "deliveredOn": "2015-10-20",
        "payBy": "2023-04-20", "interestRate": "3.85", "contestedFen": 12000000,
        "evidenceList": "合同一份。\n验收单一份。",
        "contractOn": "2014-07-02", "dueFrom": "acceptance", "dueFromOn": "2015-10-21",
        "interestPer": "month", "interestDays": "360", "interestRule": "contract",
        "order": "interest-first"})");
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        CAPTURE(it.key());
        CHECK(shown[it.key()] == it.value());
    }
}

TEST_CASE("the fields are those of the clue table, in its order and by its words", "[casework]")
{
    QStringList words;
    for (const auto& field : clueFields())
        words += QString::fromUtf16(field.word);
    CHECK(words.join(u'·') ==
          u"线索来源·接收日期·市场主体·统一社会信用代码·法定代表人·联系人·联系电话·通讯地址·"
          "保密要求·问题类型·被反映单位·属地·文件、合同或判决名称·文号/合同编号/案号·"
          "签订（生效）日期·合同总额·争议（拖欠）金额·基本情况·主要诉求·所属行业·企业规模·"
          "原责任人及变动情况·交付（验收）日·约定付款日·约定利率·有分歧金额·佐证材料·"
          "合同签订日·付款期限起算·起算日·利率期间·年计息天数·计息规则·还款抵充顺序"_s);
}

TEST_CASE("who was responsible before is for the file alone, and a list does not tell it",
          "[casework]")
{
    const Case subject = CaseStory(fullClue()).now();
    const QJsonObject listed = listedJson(subject, programme(), day("2022-06-01"));
    CHECK(listed[u"formerOfficials"] == u"（存案卷）"_s);
    QJsonObject shown = publicJson(subject, programme(), day("2022-06-01"));
    shown[u"formerOfficials"] = listed[u"formerOfficials"];
    CHECK(listed == shown);
    CHECK(listedJson(CaseStory(completeClue()).now(), programme(), day("2022-06-01"))
              .value(u"formerOfficials")
              .isNull());
}

TEST_CASE("every text of a clue has a limit", "[casework]")
{
    const auto limit = GENERATE(from_range(kLimits));
    CAPTURE(limit.key);
    const ClueField* field = clueField(QString::fromLatin1(limit.key));
    REQUIRE(field);
    ClueContent clue = fullClue();
    clue.*textIn(*field) = QString(limit.most, u'长');
    CHECK(clueMistakes(clue, programme(), day("2022-05-05")).empty());
    clue.*textIn(*field) += u'长';
    CHECK(clueMistakes(clue, programme(), day("2022-05-05")) ==
          std::vector{Error{ErrorCode::TextTooLong,
                            {QLatin1String(limit.key), QString::number(limit.most + 1),
                             QString::number(limit.most)},
                            QLatin1String(limit.key)}});
}

TEST_CASE("no text of a clue is without a limit, whatever field is added", "[casework]")
{
    for (const auto& field : clueFields()) {
        const auto text = textIn(field);
        if (!text)
            continue;
        CAPTURE(field.id());
        ClueContent clue = fullClue();
        clue.*text = QString(20'001, u'1');
        CHECK(clueMistakes(clue, programme(), day("2022-05-05")).size() == 1);
    }
}
