// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/program.h"

using namespace jiuzhang::tests;

namespace {

void registerClue(const CommandLedger& ledger, const QJsonObject& differing)
{
    QJsonObject clue = completeClue();
    for (const auto& key : differing.keys())
        clue[key] = differing[key];
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
}

// 0001 and 0002 are one contract, 0003 is another business with the phone of neither.
void takeInAlike(const CommandLedger& ledger)
{
    registerClue(ledger,
                 {{u"entity"_s, u"青岚陶瓷有限公司"_s}, {u"basisNumber"_s, u"HT-2019-077"_s}});
    registerClue(ledger, {{u"entity"_s, u"红日建材"_s}, {u"basisNumber"_s, u"HT2019-077"_s}});
    registerClue(ledger, {{u"entity"_s, u"瑶里茶叶"_s}, {u"basisNumber"_s, u"HT-2020-001"_s}});
}

QJsonArray pairs(const CommandLedger& ledger, const QStringList& arguments = {})
{
    return ledger.json(u"duplicates"_s, arguments)[u"pairs"].toArray();
}

} // namespace

TEST_CASE("pairs that may be one matter are told with score and reasons", "[command_line]")
{
    const CommandLedger ledger;
    CHECK(pairs(ledger).isEmpty());
    takeInAlike(ledger);
    const auto found = pairs(ledger);
    REQUIRE(found.size() == 1);
    CHECK(keysOf(found[0]) == QStringList{u"a"_s, u"b"_s, u"reasons"_s, u"score"_s});
    CHECK(found[0][u"a"] == u"2022-0001"_s);
    CHECK(found[0][u"b"] == u"2022-0002"_s);
    CHECK(found[0][u"score"].toInt() >= 90);
    CHECK(found[0][u"reasons"][0] == u"contract-number"_s);
    CHECK(pairs(ledger, {u"2022-0002"_s}) == found);
    CHECK(pairs(ledger, {u"2022-0003"_s}).isEmpty());
}

TEST_CASE("registering tells which earlier cases a clue may be one matter with", "[command_line]")
{
    const CommandLedger ledger;
    takeInAlike(ledger);
    QJsonObject clue = completeClue();
    clue[u"entity"_s] = u"昌南窑业"_s;
    clue[u"basisNumber"_s] = u"HT 2020 001"_s;
    const auto told =
        ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
    CHECK(told[u"cases"].toArray() == QJsonArray{u"2022-0004"_s});
    const auto found = told[u"duplicates"].toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"case"] == u"2022-0004"_s);
    CHECK(found[0][u"of"] == u"2022-0003"_s);
    CHECK(found[0][u"score"].toInt() >= 90);
    CHECK(found[0][u"reasons"][0] == u"contract-number"_s);
}

TEST_CASE("an answered pair is told no more, and a merge can be taken back", "[command_line]")
{
    const CommandLedger ledger;
    takeInAlike(ledger);
    const auto found = pairs(ledger);
    ledger.act({u"merge"_s, u"2022-0002"_s}, "2022-06-13", {u"root=2022-0001"_s});
    CHECK(pairs(ledger).isEmpty());
    CHECK(ledger.json(u"show"_s, {u"2022-0001"_s})[u"case"][u"clues"] == 2);
    ledger.act({u"unmerge"_s, u"2022-0002"_s}, "2022-06-14", {u"reason=两件事"_s});
    CHECK(pairs(ledger) == found);
    ledger.act({u"distinguish"_s, u"2022-0002"_s}, "2022-06-14", {u"other=2022-0001"_s});
    CHECK(pairs(ledger).isEmpty());
}

TEST_CASE("the duplicates of an unknown case are refused", "[command_line]")
{
    const CommandLedger ledger;
    const Run run = ledger.run(u"duplicates"_s, {u"2022-0099"_s, u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.json()[u"error"][u"code"] == u"case-unknown"_s);
    CHECK_FALSE(run.err.isEmpty());
}

TEST_CASE("an import tells which rows may be cases of the ledger", "[command_line]")
{
    const CommandLedger ledger;
    const QStringList book = kOn + QStringList{sample("clues-tidy.xlsx"), u"--dry-run"_s};
    const auto rowsOf = [&] { return ledger.json(u"import"_s, book)[u"duplicates"].toArray(); };
    const auto before = rowsOf();
    registerClue(ledger, {{u"entity"_s, u"景德镇市绿源环卫服务有限责任公司"_s}});
    QJsonArray ofTheCase;
    for (const auto& row : rowsOf()) {
        if (row[u"of"] == u"2022-0001"_s)
            ofTheCase.append(row);
    }
    REQUIRE(ofTheCase.size() == 1);
    CHECK(ofTheCase[0][u"score"].toInt() >= 60);
    CHECK(ofTheCase[0][u"reasons"][0] == u"same-name"_s);
    CHECK(rowsOf().size() == before.size() + 1);
}
