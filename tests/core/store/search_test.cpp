// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"

using namespace jiuzhang;

namespace {

// One case with something to be found in each of its texts, and one that shares little with it.
struct TwoCases : LedgerMaker {
    TwoCases()
    {
        ClueContent clue = someClue();
        clue.entity = q(u"景德镇市昌南市政工程有限公司");
        clue.creditCode = q(u"91360203MA35TEST0X");
        clue.legalRepresentative = q(u"法人01");
        clue.contact = q(u"联系人07");
        clue.phone = q(u"0798-8221234");
        clue.address = q(u"新厂西路１８号");
        clue.basisTitle = q(u"道路维修合同");
        clue.basisNumber = q(u"ZSJY-2021-015");
        clue.facts = q(u"完工后仍欠工程款380万元,多次催要未果。");
        clue.claim = q(u"请求支付余款及利息");
        enter(clue, QDate(2022, 5, 10));
        enter(someClue(), QDate(2022, 5, 10));
    }
};

} // namespace

TEST_CASE("a case is found by any text of it", "[store]")
{
    TwoCases ledger;
    const auto* text =
        GENERATE(u"市政", u"工程", u"欠", u"仍欠工程款", u"未果", u"果", u"昌南市政工程有限公司",
                 u"380", u"380万元", u"3", u"88", u"8221234", u"0798-8221234", u"07988221234",
                 u"ZSJY-2021-015", u"zsjy", u"ＺＳＪＹ", u"2021 015", u"91360203MA35TEST0X",
                 u"ma35test", u"18号", u"１８号", u"法人01", u"联系人07", u"利息", u"2022-0001",
                 u"市政 利息", u" 市政　欠 ", u"工 程", u"未果。", u"(市政)");
    CAPTURE(q(text));
    CHECK(ledger.numbers({.find = q(text)}) == std::vector{q(u"2022-0001")});
}

TEST_CASE("a text that is in no case finds none", "[store]")
{
    TwoCases ledger;
    const auto* text = GENERATE(u"程工", u"政市", u"市政款", u"381", u"市政 水库",
                                u"公司9136", // no text reaches into the next
                                u"OR", u"NOT", u"NEAR", u"words", u"*", u"\"", u"\"\"\"", u"'",
                                u"。", u"-", u"   ", u"市政\" OR \"x", u"words:市政x", u"🙂");
    CAPTURE(q(text));
    CHECK(ledger.numbers({.find = q(text)}).empty());
}

TEST_CASE("signs between letters do not matter", "[store]")
{
    TwoCases ledger;
    CHECK(ledger.numbers({.find = q(u"市政* ^工程")}) == std::vector{q(u"2022-0001")});
    CHECK(ledger.numbers({.find = q(u"words:")}).empty());
}

TEST_CASE("what is shared finds both, and other conditions hold too", "[store]")
{
    TwoCases ledger;
    CHECK(ledger.numbers({.find = q(u"景德镇"), .descending = true}) ==
          std::vector{q(u"2022-0002"), q(u"2022-0001")});
    CHECK(ledger.numbers({.find = q(u"景德镇"), .where = {{q(u"phone"), QString()}}}) ==
          std::vector{q(u"2022-0002")});
    CHECK(must(ledger.query().counts({.find = q(u"市政")}, q(u"state"))) ==
          std::map<QString, int>{{q(u"registered"), 1}});
}

TEST_CASE("characters beyond the first plane are found", "[store]")
{
    TwoCases ledger;
    ClueContent clue = someClue();
    clue.entity = q(u"𬭎盛堃瓷业");
    ledger.enter(clue, QDate(2022, 5, 11));
    const auto* text = GENERATE(u"𬭎", u"𬭎盛", u"盛堃");
    CHECK(ledger.numbers({.find = q(text)}) == std::vector{q(u"2022-0003")});
}

TEST_CASE("a case is found by what later acts say, and by what it said before", "[store]")
{
    TwoCases ledger;
    const CaseNumber number(q(u"2022-0002"));
    ledger.act(
        number, q(u"dispatch"), QDate(2022, 6, 1),
        {{q(u"lead"), q(u"dept-education")}, {q(u"letterNumber"), q(u"珠改创函〔2022〕17号")}});
    ledger.act(number, q(u"sign-for"), QDate(2022, 6, 2), {{q(u"by"), q(u"联系人02")}});
    ledger.act(number, q(u"opine"), QDate(2022, 6, 10),
               {{q(u"text"), q(u"分三期拨付")}, {q(u"author"), q(u"联系人02")}});
    const std::vector expected{number.text()};
    CHECK(ledger.numbers({.find = q(u"珠改创函〔2022〕17号")}) == expected);
    CHECK(ledger.numbers({.find = q(u"分三期")}) == expected);
    CHECK(ledger.numbers({.find = q(u"校舍维修")}) == expected);
    CHECK(ledger.numbers({.find = q(u"分三期"), .asOf = QDate(2022, 6, 10)}) == expected);
    CHECK(ledger.numbers({.find = q(u"分三期"), .asOf = QDate(2022, 6, 9)}).empty());
    CHECK(ledger.numbers({.find = q(u"校舍维修"), .asOf = QDate(2022, 6, 9)}) == expected);
    CHECK(ledger.verify().ok());
}
