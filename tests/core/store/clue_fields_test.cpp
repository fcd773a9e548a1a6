// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger is asked for each field of a clue, whether it has a column of its own or not.
#include "tests/core/store/ledger_maker.h"

using namespace jiuzhang;

namespace {

// A clue whose fields all differ, and what each is found by.
ClueContent fullClue()
{
    ClueContent clue = someClue();
    clue.source = SourceId(q(u"petition"));
    clue.receivedOn = QDate(2022, 5, 4);
    clue.entity = q(u"甲企业");
    clue.creditCode = q(u"91350100M000100Y43");
    clue.legalRepresentative = q(u"法定代表人07");
    clue.contact = q(u"联系人08");
    clue.phone = q(u"0798-8200009");
    clue.address = q(u"陶阳南路10号");
    clue.shielding = Shielding::Anonymous;
    clue.category = CategoryId(q(u"contract-breach"));
    clue.respondent = UnitId(q(u"dept-finance"));
    clue.locality = UnitId(q(u"360203002"));
    clue.basisTitle = q(u"施工合同");
    clue.basisNumber = q(u"ZJ-2014-07");
    clue.basisDate = PartialDate::of(2014, 7);
    clue.total = Money::fromFen(286'500'011);
    clue.disputed = Money::fromFen(86'500'012);
    clue.facts = q(u"尾款未付");
    clue.claim = q(u"请求支付");
    clue.industry = q(u"陶瓷制品制造");
    clue.enterpriseSize = EnterpriseSize::Micro;
    clue.formerOfficials = q(u"原镇长");
    clue.deliveredOn = QDate(2015, 10, 20);
    clue.payBy = QDate(2023, 4, 20);
    clue.interestRate = q(u"3.85");
    clue.contested = Money::fromFen(12'000'013);
    clue.evidenceList = q(u"验收单");
    clue.contractOn = QDate(2014, 7, 2);
    clue.dueFrom = DueFrom::Settlement;
    clue.dueFromOn = QDate(2015, 11, 3);
    clue.interestPer = InterestPer::Month;
    clue.interestDays = YearDays::Of360;
    clue.interestRule = InterestRule::Lpr;
    clue.order = PaymentOrder::InterestFirst;
    return clue;
}

struct Found {
    const char16_t* field;
    const char16_t* value;
};
const std::vector<Found> kFoundBy{
    {u"source", u"petition"},         {u"receivedOn", u"2022-05-04"},
    {u"entity", u"甲企业"},           {u"creditCode", u"91350100M000100Y43"},
    {u"contact", u"联系人08"},        {u"legalRepresentative", u"法定代表人07"},
    {u"phone", u"0798-8200009"},      {u"address", u"陶阳南路10号"},
    {u"confidential", u"anonymous"},  {u"category", u"contract-breach"},
    {u"respondent", u"dept-finance"}, {u"locality", u"360203002"},
    {u"basisTitle", u"施工合同"},     {u"basisNumber", u"ZJ-2014-07"},
    {u"basisDate", u"2014-07"},       {u"totalFen", u"286500011"},
    {u"disputedFen", u"86500012"},    {u"facts", u"尾款未付"},
    {u"claim", u"请求支付"},          {u"industry", u"陶瓷制品制造"},
    {u"enterpriseSize", u"micro"},    {u"formerOfficials", u"原镇长"},
    {u"deliveredOn", u"2015-10-20"},  {u"payBy", u"2023-04-20"},
    {u"interestRate", u"3.85"},       {u"contestedFen", u"12000013"},
    {u"evidenceList", u"验收单"},     {u"contractOn", u"2014-07-02"},
    {u"dueFrom", u"settlement"},      {u"dueFromOn", u"2015-11-03"},
    {u"interestPer", u"month"},       {u"interestDays", u"360"},
    {u"interestRule", u"lpr"},        {u"order", u"interest-first"}};

} // namespace

TEST_CASE("each field of a clue is found under its own name and no other", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(fullClue(), QDate(2022, 5, 10));
    ledger.enter(someClue(), QDate(2022, 5, 10));
    for (const auto& asked : kFoundBy) {
        CAPTURE(q(asked.field));
        CHECK(ledger.numbers({.where = {{q(asked.field), q(asked.value)}}}) ==
              std::vector{q(u"2022-0001")});
        CHECK(ledger.numbers({.where = {{q(asked.field), q(asked.value)}},
                              .asOf = QDate(2022, 5, 10)}) == std::vector{q(u"2022-0001")});
        for (const auto& other : kFoundBy) {
            const auto rows = ledger.query().rows({.where = {{q(other.field), q(asked.value)}}});
            if (&other != &asked) // a day or an amount does not take every text
                CHECK((rows ? rows->empty() : rows.error().code == ErrorCode::UnknownChoice));
        }
    }
}
