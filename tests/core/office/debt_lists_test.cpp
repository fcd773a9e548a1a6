// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of debts (arrears.md, Lists). Sums and days are reckoned by hand.
#include "tests/core/figures/written_sheets.h"
#include "tests/core/office/debts.h"

#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;
using enum DebtListKind;

namespace {

QString numbersOf(const QJsonArray& rows)
{
    QStringList numbers;
    for (const auto& row : rows)
        numbers += row[u"case"].toString();
    return numbers.join(u' ');
}

} // namespace

namespace {

// 区财政局 owes on two claims, of which one is recognised, promised and paid in part; 区住建局 on
// one of which nobody knows when it was due.
struct OwedDesk : DebtDesk {
    CaseNumber paid = handled(claim());
    CaseNumber claimed = handled(claim());
    CaseNumber undated = handled(withoutDay());

    OwedDesk()
    {
        recognised(paid, u"86500000"_s,
                   {{u"contestedFen"_s, u"3500000"_s}, {u"notDueFen"_s, u"10000000"_s}});
        planned(paid, u"2025-08-15:40000000,2025-09-20:20000000,2025-12-31:26500000"_s);
        act("fulfil", paid, "2025-08-15",
            {{u"amountFen"_s, u"40000000"_s}, {u"voucher"_s, u"凭证01"_s}});
        recognised(undated, u"4000000"_s);
    }
    static ClueContent withoutDay()
    {
        ClueContent clue = claim(kHousing);
        clue.payBy.reset();
        clue.disputed = Money::fromFen(5'000'000);
        return clue;
    }
};

} // namespace

TEST_CASE("the balance tells by unit what is owed, paid and open, and what waiting has cost",
          "[debts]")
{
    OwedDesk office;
    const auto units = office.list(Balance, "2025-09-30")[u"units"].toArray();
    REQUIRE(units.size() == 2);
    CHECK(units[0] ==
          QJsonObject{{u"unit"_s, u"区财政局"_s},
                      {u"count"_s, 2},
                      {u"claimedFen"_s, 200'000'000},
                      {u"recognisedFen"_s, 86'500'000},
                      {u"contestedFen"_s, 3'500'000},
                      {u"notDueFen"_s, 10'000'000},
                      {u"fulfilledFen"_s, 40'000'000},
                      {u"openFen"_s, 46'500'000},
                      {u"plansKept"_s, 0},
                      {u"plansLate"_s, 1},
                      {u"withoutPlan"_s, 0},
                      {u"lateFen"_s, 20'000'000},
                      {u"interestFen"_s, 3'059'000}, // settled rules, the example
                      {u"principalFirstFen"_s, 3'059'000},
                      {u"interestFirstFen"_s, 3'104'759},
                      {u"claimedInterestFen"_s, 4'600'000}, // 92 days of 500 yuan
                      {u"interestUnknown"_s, 0},
                      {u"cases"_s, QJsonArray{office.paid.text(), office.claimed.text()}}});
    CHECK(office.list(Balance, "2025-09-20")[u"units"][0][u"plansKept"] == 1); // late the day after
}

TEST_CASE("what nobody knows is told as not known in the balance, and counts for nothing",
          "[debts]")
{
    OwedDesk office;
    const QJsonObject list = office.list(Balance, "2025-09-30");
    const auto row = list[u"units"][1];
    CHECK(row[u"unit"] == u"区住房和城乡建设局"_s);
    CHECK(row[u"openFen"] == 4'000'000);
    CHECK(row[u"withoutPlan"] == 1);
    CHECK(row[u"interestUnknown"] == 1);
    for (const auto* notKnown : {u"contestedFen", u"notDueFen", u"lateFen", u"interestFen"})
        CHECK(row[QStringView(notKnown)].isNull());
    CHECK(list[u"total"][u"claimedFen"] == 205'000'000);
    CHECK(list[u"total"][u"openFen"] == 50'500'000);
    const auto cases = list[u"cases"].toArray();
    CHECK(rowWith(cases, u"case"_s, office.paid.text())[u"plan"] == u"逾期"_s);
    CHECK(rowWith(cases, u"case"_s, office.claimed.text())[u"recognisedFen"].isNull());
    CHECK(rowWith(cases, u"case"_s, office.undated.text())[u"plan"] == u"无计划"_s);
}

TEST_CASE("a debt that came twice counts once, with all that was paid on it", "[debts]")
{
    DebtDesk office;
    const auto root = office.handled(DebtDesk::claim());
    const auto child = office.handled(DebtDesk::claim());
    office.recognised(child, u"80000000"_s);
    for (const auto& number : {root, child})
        office.act("fulfil", number, "2025-07-10",
                   {{u"amountFen"_s, u"10000000"_s}, {u"voucher"_s, u"凭证01"_s}});
    office.act("merge", child, "2025-07-20", {{u"root"_s, root.text()}});
    const auto before = office.list(Balance, "2025-07-19")[u"units"][0];
    CHECK(before[u"count"] == 2);
    CHECK(before[u"claimedFen"] == 200'000'000);
    const auto after = office.list(Balance, "2025-07-20")[u"units"][0];
    CHECK(after[u"count"] == 1);
    CHECK(after[u"claimedFen"] == 100'000'000);
    CHECK(after[u"recognisedFen"] == 80'000'000);
    CHECK(after[u"fulfilledFen"] == 20'000'000);
    CHECK(after[u"openFen"] == 60'000'000);
    CHECK(after[u"cases"] == QJsonArray{root.text()});
}

TEST_CASE("a claim that was declined is no debt from that day on", "[debts]")
{
    DebtDesk office;
    const auto declined = office.registered(DebtDesk::claim(), "2025-07-01");
    office.act("decline", declined, "2025-07-02",
               {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"不属范围"_s}});
    CHECK(office.list(Balance, "2025-07-01")[u"units"].toArray().size() == 1);
    CHECK(office.list(Balance, "2025-07-02")[u"units"].toArray().isEmpty());
}

TEST_CASE("article 18 tells the state of 31 December before: overdue, of contracts, by size",
          "[debts]")
{
    DebtDesk office;
    const auto owed = [&](const auto& set, const QString& fen = u"100000000"_s) {
        ClueContent clue = DebtDesk::claim();
        set(clue);
        const auto number = office.handled(clue);
        office.recognised(number, fen);
        return number;
    };
    const auto first = owed([](ClueContent& clue) { clue.basisNumber = u"采 2025-01"_s; });
    const auto second = owed([](ClueContent& clue) { clue.basisNumber = u"采2025-01"_s; });
    owed([](ClueContent& clue) { clue.enterpriseSize.reset(); }, u"3000000"_s);
    owed([](ClueContent& clue) { clue.enterpriseSize = EnterpriseSize::Large; });
    owed([](ClueContent& clue) { clue.payBy = day("2025-12-31"); });
    const auto late = owed([](ClueContent& clue) { clue.payBy = day("2025-12-30"); }, u"7"_s);
    const auto unclear = owed([](ClueContent& clue) { clue.payBy.reset(); });
    owed([](ClueContent& clue) { clue.category = CategoryId(u"investment-promises"_s); });
    office.act("fulfil", first, "2025-12-31",
               {{u"amountFen"_s, u"60000000"_s}, {u"voucher"_s, u"凭证01"_s}});
    office.act("fulfil", first, "2026-01-01",
               {{u"amountFen"_s, u"40000000"_s}, {u"voucher"_s, u"凭证02"_s}});

    const char* asked = GENERATE("2026-01-01", "2026-03-31", "2026-06-01");
    const QJsonObject list = office.list(Article18, asked);
    CHECK(list[u"standing"] == u"2025-12-31"_s);
    const auto units = list[u"units"].toArray();
    REQUIRE(units.size() == 1);
    CHECK(units[0][u"contracts"] == 2); // one of two cases, and one without a number
    CHECK(units[0][u"overdueFen"] == 140'000'007);
    CHECK(units[0][u"sizeUnknownContracts"] == 1);
    CHECK(units[0][u"sizeUnknownFen"] == 3'000'000);
    CHECK(units[0][u"unclear"] == 1);
    const auto cases = units[0][u"cases"].toArray();
    CHECK(cases.size() == 5);
    for (const auto& number : {second, late, unclear})
        CHECK(cases.contains(number.text()));
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(list).toJson()).contains(u"青岚"_s));
    CHECK(office.list(Article18, "2025-12-31")[u"units"].toArray().isEmpty()); // of 2024-12-31
}

TEST_CASE("for the credit record are proposed: two letters unanswered, and the plan late",
          "[debts]")
{
    DebtDesk office;
    const auto promised = [&](const QString& unit) {
        const auto number = office.handled(DebtDesk::claim(unit));
        office.recognised(number, u"80000000"_s);
        office.planned(number, u"2025-08-15:80000000"_s);
        return number;
    };
    const auto number = promised(kFinance);
    const auto court = promised(u"court-district"_s);
    const auto proposed = [&](const char* on) {
        return numbersOf(office.list(Credit, on)[u"cases"].toArray());
    };
    for (const auto& each : {number, court}) {
        office.act("remind", each, "2025-08-18", {});
        office.act("supervise", each, "2025-08-20", {{u"dueOn"_s, u"2025-08-27"_s}});
    }
    CHECK(proposed("2025-08-27").isEmpty()); // the second has time until then
    const QJsonObject row = office.list(Credit, "2025-08-28")[u"cases"][0].toObject();
    CHECK(row[u"case"] == number.text());
    CHECK(row[u"unit"] == u"区财政局"_s);
    CHECK(row[u"openFen"] == 80'000'000);
    CHECK(row[u"agreedOn"] == u"2025-07-05"_s);
    CHECK(row[u"lateSince"] == u"2025-08-15"_s);
    CHECK(row[u"lateFen"] == 80'000'000);
    const auto letters = row[u"letters"].toString().split(u'；');
    REQUIRE(letters.size() == 2);
    CHECK(letters[0].endsWith(u"（2025-08-18）"_s));
    CHECK(letters[1].endsWith(u"（2025-08-20）"_s));
    CHECK(row[u"decision"] == u"建议，待审批"_s);
    CHECK(row[u"decidedBy"].isNull());
    CHECK(row[u"decidedOn"].isNull());
    CHECK(proposed("2025-08-28") == number.text());

    office.act("fulfil", number, "2025-08-29",
               {{u"amountFen"_s, u"80000000"_s}, {u"voucher"_s, u"凭证01"_s}});
    CHECK(proposed("2025-08-28") == number.text());
    CHECK(proposed("2025-08-29").isEmpty());
}

TEST_CASE("no list of debts is of a day to come", "[debts]")
{
    DebtDesk office; // today is 2026-06-01
    const auto kind = GENERATE(Balance, Article18, Credit, Warning);
    CHECK(debtListOn(office.desk(), kind, day("2026-06-01")));
    const auto list = debtListOn(office.desk(), kind, day("2026-06-02"));
    REQUIRE_FALSE(list);
    CHECK(list.error().code == ErrorCode::DateInFuture);
}

TEST_CASE("a unit that has answered one of two letters is not proposed for the credit record",
          "[debts]")
{
    DebtDesk office;
    const auto number = office.handled(DebtDesk::claim());
    office.recognised(number, u"80000000"_s);
    office.planned(number, u"2025-08-15:80000000"_s);
    office.act("remind", number, "2025-08-18", {});
    office.act("verify", number, "2025-08-19",
               {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    office.act("opine", number, "2025-08-19",
               {{u"text"_s, u"分期支付"_s}, {u"author"_s, u"承办人01"_s}});
    office.act("supervise", number, "2025-08-20", {});
    CHECK(office.list(Credit, "2025-09-30")[u"cases"].toArray().isEmpty());
}

TEST_CASE("what falls due within thirty days and has no plan is warned of", "[debts]")
{
    DebtDesk office;
    const auto due = [&](const char* on) {
        ClueContent clue = DebtDesk::claim();
        clue.payBy = day(on);
        return office.handled(clue);
    };
    due("2025-09-29"); // past
    const auto today = due("2025-09-30");
    const auto last = due("2025-10-30");
    due("2025-10-31"); // in 31 days
    const auto planned = due("2025-10-10");
    office.recognised(planned, u"100"_s);
    office.planned(planned, u"2025-10-10:100"_s);
    const auto notDue = due("2025-10-10");
    office.recognised(notDue, u"100"_s, {{u"notDueFen"_s, u"2500000"_s}});
    const auto paid = due("2025-10-10");
    office.recognised(paid, u"100"_s);
    office.act("fulfil", paid, "2025-07-10",
               {{u"amountFen"_s, u"100"_s}, {u"voucher"_s, u"凭证01"_s}});

    const QJsonObject list = office.list(Warning, "2025-09-30");
    const auto rows = list[u"cases"].toArray();
    CHECK(numbersOf(rows) ==
          QStringList({today.text(), notDue.text(), last.text()}).join(u' ')); // by their days
    CHECK(rows[0][u"daysLeft"] == 0);
    CHECK(rows[0][u"waitingFen"] == 100'000'000);
    CHECK(rows[0][u"basis"] == u"按主张额"_s);
    CHECK(rows[0][u"dueRule"] == u"2025-09-30（约定付款日）"_s);
    CHECK(rows[1][u"waitingFen"] == 2'500'100);
    CHECK(rows[1][u"basis"] == u"已核定"_s);
    CHECK(rows[2][u"daysLeft"] == 30);
    CHECK(list[u"total"][u"waitingFen"] == 202'500'100);
}

TEST_CASE("who is shielded is masked in every list and its workbook, and an open party is not",
          "[debts]")
{
    DebtDesk office;
    ClueContent shielded = DebtDesk::claim();
    shielded.entity = u"景德镇鑫翯五金经营部"_s;
    shielded.shielding = GENERATE(Shielding::LeadOnly, Shielding::Anonymous);
    for (const auto& clue : {shielded, DebtDesk::claim()}) {
        const auto number = office.handled(clue);
        office.recognised(number, u"80000000"_s);
        office.planned(number, u"2025-08-15:80000000"_s);
        office.act("remind", number, "2025-08-18", {});
        office.act("supervise", number, "2025-08-20", {});
    }
    for (ClueContent clue : {shielded, DebtDesk::claim()}) {
        clue.payBy = day("2025-10-10");
        office.registered(clue, "2025-07-01");
    }
    const auto kind = GENERATE(Balance, Article18, Credit, Warning);
    const auto list = must(debtListOn(office.desk(), kind, day("2025-09-30")));
    const QString path = office.file(u"账款.xlsx"_s);
    must(writeDebtList(office.desk(), list, path));
    const jiuzhang::test::WrittenSheets book(path);
    QString told = QString::fromUtf8(QJsonDocument(toJson(list)).toJson());
    for (const auto& name : book.names())
        told += QString::fromUtf8(book.sheetPart(name));
    told += QString::fromUtf8(book.part(u"xl/sharedStrings.xml"_s));
    CHECK_FALSE(told.contains(u"鑫翯"_s));
    CHECK(told.contains(u"青岚"_s) == (kind != Article18));
}

TEST_CASE("the workbook of a list has its totals as formulas with their results", "[debts]")
{
    DebtDesk office;
    for (const QString& unit : {kFinance, kHousing})
        office.recognised(office.handled(DebtDesk::claim(unit)), u"86500000"_s);
    const auto list = must(debtListOn(office.desk(), Balance, day("2025-09-30")));
    const QString path = office.file(u"账款余额.xlsx"_s);
    must(writeDebtList(office.desk(), list, path));
    const jiuzhang::test::WrittenSheets book(path);
    REQUIRE(book.names() == QStringList{u"账款余额按单位"_s, u"账款余额逐件"_s});
    const QString units = book.names().front();
    CHECK(book.under(units, u"核定无分歧（万元）"_s, 4) == u"86.5"_s);
    CHECK(book.under(units, u"核定无分歧（万元）"_s, 6) == u"173"_s);
    CHECK(book.sheetPart(units).contains("SUM(D4:D5)"));
    CHECK(book.cell(units, u"A2"_s).startsWith(u"截至2025-09-30"_s));
    CHECK(book.cell(units, u"A8"_s).contains(u"民法典第561条：先息后本"_s));
    CHECK(book.under(units, u"有分歧（万元）"_s, 4).isEmpty()); // not known is blank, not 0
}

TEST_CASE("the workbook of article 18 has a sheet for each unit to publish, of it alone", "[debts]")
{
    DebtDesk office;
    for (const QString& unit : {kFinance, kHousing})
        office.recognised(office.handled(DebtDesk::claim(unit)), u"86500000"_s);
    const auto list = must(debtListOn(office.desk(), Article18, day("2026-03-31")));
    const QString path = office.file(u"第十八条.xlsx"_s);
    must(writeDebtList(office.desk(), list, path));
    const jiuzhang::test::WrittenSheets book(path);
    REQUIRE(book.names().size() == 3);
    for (int at = 1; at <= 2; ++at) {
        const QString sheet = book.names()[at];
        CAPTURE(sheet);
        const QString own = book.cell(sheet, u"A4"_s);
        CHECK(sheet == QString::number(at) + u' ' + own);
        CHECK(own == book.cell(book.names().front(), u"A%1"_s.arg(3 + at)));
        CHECK(book.cell(sheet, u"A5"_s) == u"合计"_s);
        CHECK(book.cell(sheet, u"A1"_s).endsWith(u"逾期未支付中小企业款项情况"_s));
    }
    CHECK(book.cell(book.names()[1], u"A4"_s) != book.cell(book.names()[2], u"A4"_s));
}
