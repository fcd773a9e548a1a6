// SPDX-License-Identifier: GPL-3.0-or-later
// What a debt has borne and what was promised of it, as a script reads it. The sums are those of
// arrears.md.
#include "tests/command_line/program.h"

using namespace jiuzhang::tests;

namespace {

QStringList on(const char* day)
{
    return {u"--on"_s, QString::fromLatin1(day), u"--operator"_s, u"经办人01"_s};
}

// 865,000.00 yuan, due on 2025-06-30 to a small enterprise, handled from 2025-07-03 on.
void takeInDebt(const CommandLedger& ledger)
{
    QJsonObject clue = completeClue();
    clue[u"receivedOn"_s] = u"2025-07-01"_s;
    clue[u"category"_s] = u"payment-arrears"_s;
    clue[u"enterpriseSize"_s] = u"small"_s;
    clue[u"contractOn"_s] = u"2025-03-01"_s;
    clue[u"payBy"_s] = u"2025-06-30"_s;
    ledger.json(u"register"_s, on("2025-07-01") + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
    ledger.json(u"dispatch"_s, on("2025-07-02") + QStringList{u"2025-0001"_s});
    ledger.act({u"sign-for"_s, u"2025-0001"_s}, "2025-07-03", {u"by=签收人01"_s});
    ledger.act({u"recognise"_s, u"2025-0001"_s}, "2025-07-04",
               {u"amountFen=86500000"_s, u"basis=结算书"_s});
}

QString refusedSentence(const Run& run, int status = 1)
{
    CHECK(run.status == status);
    return run.json()[u"error"][u"message"].toString();
}

} // namespace

TEST_CASE("interest is told with its steps, its rule and both orders of payment", "[command_line]")
{
    const CommandLedger ledger;
    takeInDebt(ledger);
    ledger.act({u"fulfil"_s, u"2025-0001"_s}, "2025-08-15",
               {u"amountFen=40000000"_s, u"voucher=凭证01"_s});
    const auto told = ledger.json(u"interest"_s, {u"2025-0001"_s, u"--on"_s, u"2025-09-30"_s});
    CHECK(told[u"sumFen"] == 3'059'000);
    CHECK(told[u"rule"] == u"decree"_s);
    CHECK(told[u"principalFirstFen"] == 3'059'000);
    CHECK(told[u"interestFirstFen"] == 3'104'759);
    CHECK(told[u"notice"] == u"测算，以双方核定或司法裁判为准"_s);
    const auto steps = told[u"steps"].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0] == QJsonObject{{u"from"_s, u"2025-07-01"_s},
                                  {u"to"_s, u"2025-08-15"_s},
                                  {u"days"_s, 46},
                                  {u"principalFen"_s, 86'500'000},
                                  {u"rate"_s, u"0.05"_s},
                                  {u"per"_s, u"day"_s},
                                  {u"yearDays"_s, QJsonValue()},
                                  {u"interestFen"_s, 1'989'500},
                                  {u"doubled"_s, false}});
    CHECK(steps[1][u"principalFen"] == 46'500'000);
    CHECK(steps[1][u"interestFen"] == 1'069'500);
    const Run lines = ledger.run(u"interest"_s, {u"2025-0001"_s, u"--on"_s, u"2025-09-30"_s});
    CHECK(QString::fromUtf8(lines.out).contains(u"3.059"));
}

TEST_CASE("interest that cannot be reckoned is refused with one sentence, and nothing is changed",
          "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(completeClue()));
    const auto head = ledger.head();
    const Run run = ledger.run(u"interest"_s, {u"2022-0001"_s, u"--json"_s});
    CHECK_FALSE(refusedSentence(run).isEmpty());
    CHECK(run.json()[u"error"][u"code"] == u"due-day-unknown"_s);
    CHECK(refusedSentence(ledger.run(u"interest"_s, {u"2022-0099"_s, u"--json"_s}))
              .contains(u"2022-0099"));
    CHECK(ledger.head() == head);
}

TEST_CASE("a year of 360 days, a doubled part and the reason of a rule are told in the lines",
          "[command_line]")
{
    const CommandLedger ledger;
    takeInDebt(ledger);
    const auto corrected = [&](const char* field, const char* value) {
        ledger.act({u"correct"_s, u"2025-0001"_s}, "2025-07-05",
                   {u"field=%1"_s.arg(QString::fromLatin1(field)),
                    u"value=%1"_s.arg(QString::fromLatin1(value)), u"reason=依民事判决书"_s});
    };
    corrected("interestRate", "6");
    corrected("interestDays", "360");
    corrected("dueFrom", "judgment");
    corrected("dueFromOn", "2025-06-30");
    corrected("interestRule", "judgment");
    const QStringList of{u"2025-0001"_s, u"--on"_s, u"2025-07-30"_s};
    const auto steps = ledger.json(u"interest"_s, of)[u"steps"].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0][u"yearDays"] == 360);
    CHECK(steps[1][u"doubled"] == true);
    const QString lines = QString::fromUtf8(ledger.run(u"interest"_s, of).out);
    CHECK(lines.contains(u"按360天"_s));
    CHECK(lines.contains(u"加倍部分（迟延履行）：2025"_s));
    CHECK(lines.contains(u"计息规则的理由：依民事判决书"_s));
}

TEST_CASE("a debt whose day the calendar does not reach has no interest", "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject clue = completeClue();
    clue[u"category"_s] = u"payment-arrears"_s;
    clue[u"dueFrom"_s] = u"contract"_s;
    clue[u"dueFromOn"_s] = u"2160-01-02"_s;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
    const Run run = ledger.run(u"interest"_s, {u"2022-0001"_s, u"--json"_s});
    CHECK(refusedSentence(run).contains(u"2160-01-02"));
    CHECK_FALSE(run.json().contains(u"sumFen"_s));
}

TEST_CASE("a plan that promises too much is told what is recognised, paid and left",
          "[command_line]")
{
    const CommandLedger ledger;
    takeInDebt(ledger);
    ledger.act({u"fulfil"_s, u"2025-0001"_s}, "2025-07-05",
               {u"amountFen=40000000"_s, u"voucher=凭证01"_s});
    const Run run =
        ledger.run(u"act"_s, on("2025-07-10") + QStringList{u"plan"_s, u"2025-0001"_s, u"--set"_s,
                                                            u"instalments=2025-12-31:46600000"_s,
                                                            u"--set"_s, u"agreedBy=双方"_s});
    CHECK(run.status == 1);
    const QString said = QString::fromUtf8(run.out) + run.err;
    for (const auto* sum : {u"46.60 万元", u"86.50 万元", u"40.00 万元", u"46.50 万元"})
        CHECK(said.contains(QString::fromUtf16(sum)));
}

TEST_CASE("a plan is told as it was kept, with those whose place it took", "[command_line]")
{
    const CommandLedger ledger;
    takeInDebt(ledger);
    CHECK(ledger.json(u"plan"_s, {u"2025-0001"_s})[u"instalments"].toArray().isEmpty());
    ledger.act({u"plan"_s, u"2025-0001"_s}, "2025-07-10",
               {u"instalments=2025-08-15:40000000,2025-12-31:46500000"_s, u"agreedBy=双方"_s});
    ledger.act({u"fulfil"_s, u"2025-0001"_s}, "2025-08-15",
               {u"amountFen=30000000"_s, u"voucher=凭证01"_s});
    const auto late = ledger.json(u"plan"_s, {u"2025-0001"_s, u"--on"_s, u"2025-08-16"_s});
    CHECK(late[u"leavesFen"] == 0);
    CHECK(late[u"instalments"].toArray() == QJsonArray{QJsonObject{{u"dueOn"_s, u"2025-08-15"_s},
                                                                   {u"amountFen"_s, 40'000'000},
                                                                   {u"paidFen"_s, 30'000'000},
                                                                   {u"state"_s, u"late"_s}},
                                                       QJsonObject{{u"dueOn"_s, u"2025-12-31"_s},
                                                                   {u"amountFen"_s, 46'500'000},
                                                                   {u"paidFen"_s, 0},
                                                                   {u"state"_s, u"open"_s}}});
    const auto due = ledger.json(u"due"_s, {u"--on"_s, u"2025-08-18"_s});
    int watched = 0;
    for (const auto item : due[u"items"].toArray())
        watched += item[u"kind"] == u"instalment"_s && item[u"dueOn"] == u"2025-08-15"_s ? 1 : 0;
    CHECK(watched == 1);
    const auto head = ledger.head();
    const Run beyond = ledger.run(
        u"act"_s, on("2025-08-20") + QStringList{u"plan"_s, u"2025-0001"_s, u"--set"_s,
                                                 u"instalments=2025-12-31:56500001"_s, u"--set"_s,
                                                 u"agreedBy=双方"_s, u"--set"_s, u"reason=调整"_s});
    CHECK(beyond.status == 1);
    CHECK(ledger.head() == head);
    ledger.act({u"plan"_s, u"2025-0001"_s}, "2025-08-20",
               {u"instalments=2025-12-31:56500000"_s, u"agreedBy=双方"_s, u"reason=调整"_s});
    const auto anew = ledger.json(u"plan"_s, {u"2025-0001"_s, u"--on"_s, u"2025-08-20"_s});
    CHECK(anew[u"instalments"].toArray().size() == 1);
    CHECK(anew[u"replaced"].toArray().size() == 1);
}

TEST_CASE("the lists of debts are told as JSON, in lines, and written as workbook and PDF",
          "[command_line]")
{
    const CommandLedger ledger;
    takeInDebt(ledger);
    const QStringList balance{u"balance"_s, u"--on"_s, u"2025-09-30"_s};
    const auto list = ledger.json(u"lists"_s, balance);
    CHECK(list[u"list"] == u"balance"_s);
    CHECK(list[u"units"][0][u"openFen"] == 86'500'000);
    CHECK(list[u"units"][0][u"interestFen"] == 3'979'000); // 92 days of 432.50 yuan
    CHECK(list[u"cases"][0][u"case"] == u"2025-0001"_s);
    CHECK(list[u"total"][u"openFen"] == 86'500'000);
    const QString lines = QString::fromUtf8(ledger.run(u"lists"_s, balance).out);
    CHECK(lines.contains(u"无分歧未付（万元） 86.50"_s));
    CHECK(ledger.json(u"lists"_s, {u"article-18"_s, u"--on"_s, u"2026-03-31"_s})[u"standing"] ==
          u"2025-12-31"_s);
    for (const QString& name : {u"余额.xlsx"_s, u"余额.pdf"_s}) {
        const auto told =
            ledger.json(u"lists"_s, balance + QStringList{u"-o"_s, ledger.file(name)});
        CHECK(told[u"file"] == ledger.file(name));
        CHECK(content(ledger.file(name)).startsWith(name.endsWith(u".pdf"_s) ? "%PDF" : "PK"));
    }
}

TEST_CASE(
    "a list of debts that there is not, or that cannot be written, is refused in one sentence",
    "[command_line]")
{
    const CommandLedger ledger;
    const auto head = ledger.head();
    const auto asked = GENERATE(values<QStringList>({{u"overdue"_s},
                                                     {u"balance"_s, u"--on"_s, u"2025-02-30"_s},
                                                     {u"credit"_s, u"--on"_s, u"2099-01-01"_s},
                                                     {u"balance"_s, u"-o"_s, u"余额.docx"_s}}));
    const Run run = ledger.run(u"lists"_s, asked + QStringList{u"--json"_s});
    CHECK_FALSE(refusedSentence(run).isEmpty());
    CHECK_FALSE(run.json().contains(u"list"_s));
    CHECK(ledger.head() == head);
    CHECK(refusedSentence(ledger.run(u"lists"_s, {u"overdue"_s, u"--json"_s}))
              .contains(u"article-18"_s));
}
