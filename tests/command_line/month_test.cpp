// SPDX-License-Identifier: GPL-3.0-or-later
// A month's work on the workbooks of the sample, as a script does it. The expected figures were
// counted by hand from the workbooks.
#include "tests/command_line/program.h"

#include <QFile>

#include <numeric>

using namespace jiuzhang::tests;

namespace {

// Which cases the rules leave to a person: plan III.1 names nobody for I.2 and I.6.
const QStringList kToChoose{u"2022-0004"_s, u"2022-0009"_s, u"2022-0010"_s, u"2022-0016"_s};

QStringList allNumbers()
{
    QStringList numbers;
    for (int i = 1; i <= 16; ++i)
        numbers += u"2022-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
    return numbers;
}

QStringList byClerk(const char* on)
{
    return {u"--on"_s, QString::fromLatin1(on), u"--operator"_s, u"经办人01"_s};
}

qint64 sum(const QJsonArray& rows, const QString& key)
{
    return std::accumulate(
        rows.begin(), rows.end(), qint64{0},
        [&](qint64 total, const QJsonValue& row) { return total + row[key].toInteger(); });
}

qsizetype skippedAs(const QJsonObject& import, const QString& why)
{
    const auto skipped = import[u"skipped"].toArray();
    return std::ranges::count_if(skipped, [&](const auto& row) { return row[u"why"] == why; });
}

void takeInBooks(const CommandLedger& ledger)
{
    for (const char* book : {"clues-tidy.xlsx", "clues-untidy.xlsx"}) {
        const QStringList arguments = QStringList{sample(book)} + byClerk("2022-06-10");
        const auto dry = ledger.json(u"import"_s, arguments + QStringList{u"--dry-run"_s});
        CHECK(dry[u"batch"].isNull());
        CHECK(dry[u"read"] == 8);
        const auto taken = ledger.json(u"import"_s, arguments);
        CHECK(taken[u"read"] == 8);
        CHECK(taken[u"registered"] == 8);
        CHECK(taken[u"rejected"].toArray().isEmpty());
        const auto again = ledger.json(u"import"_s, arguments);
        CHECK(again[u"registered"] == 0);
        CHECK(skippedAs(again, u"imported-before"_s) == 8);
    }
    const auto list = ledger.json(u"list"_s, {});
    CHECK(list[u"total"] == 16);
    CHECK(sum(cases(list), u"disputedFen"_s) == 815'310'000);
}

void dispatchAll(const CommandLedger& ledger)
{
    QStringList decided;
    QStringList toChoose;
    const auto routed = ledger.json(u"route"_s, allNumbers());
    for (const auto proposal : routed[u"proposals"].toArray()) {
        CHECK_FALSE(proposal[u"reason"].toString().isEmpty());
        CHECK_FALSE(proposal[u"matched"].toArray().isEmpty());
        auto& list = proposal[u"needsPerson"].toBool() ? toChoose : decided;
        list += proposal[u"case"].toString();
    }
    CHECK(toChoose == kToChoose);

    const QString pdf = ledger.file(u"转办函.pdf"_s);
    const auto sent = ledger.json(u"dispatch"_s, decided + byClerk("2022-06-13") +
                                                     QStringList{u"--letters"_s, pdf});
    CHECK(sent[u"results"].toArray().size() == 12);
    CHECK(sent[u"letters"].toArray().size() == 23); // 区商务局 leads one case: no copy to itself
    CHECK(content(pdf).startsWith("%PDF-"));
    const auto chosen =
        ledger.json(u"dispatch"_s, toChoose + byClerk("2022-06-13") +
                                       QStringList{u"--copy"_s, u"区发展和改革委员会"_s});
    const auto letters = chosen[u"letters"].toArray();
    CHECK(letters.size() == 8);
    CHECK(letters[6][u"number"] == u"珠改创转〔2022〕16号"_s);
    CHECK(letters[7][u"number"] == u"珠改创抄〔2022〕15号"_s);
    for (const auto each : cases(ledger.json(u"list"_s, {})))
        CHECK(each[u"dueOn"] == u"2022-07-04"_s); // 15 working days from 06-13
}

// Of what counts cases each list is as long as its figure says.
void checkCases(const QJsonValue& row)
{
    const QJsonObject lists = row[u"cases"].toObject();
    CHECK_FALSE(lists.isEmpty());
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (!list.key().endsWith(u"Fen"_s))
            CHECK(list.value().toArray().size() == row[list.key()].toInteger());
    }
}

void handle(const CommandLedger& ledger)
{
    ledger.act(QStringList{u"sign-for"_s} + allNumbers(), "2022-06-14", {u"by=签收人01"_s});
    const auto paid = ledger.caseOf(u"绿源环卫"_s);
    ledger.act({u"verify"_s, paid}, "2022-06-15", {u"finding=欠款属实"_s, u"track=prompt"_s});
    ledger.act({u"recognise"_s, paid}, "2022-06-15", {u"amountFen=147360000"_s, u"basis=对账单"_s});
    ledger.act({u"opine"_s, paid}, "2022-06-16", {u"text=本月付清"_s, u"author=区城管局"_s});
    ledger.act({u"fulfil"_s, paid}, "2022-06-17", {u"amountFen=147360000"_s, u"voucher=凭证01"_s});
    ledger.act({u"settle"_s, paid}, "2022-06-17", {u"outcome=resolved"_s, u"evidence=凭证01"_s});
    ledger.act({u"strike-off"_s, paid}, "2022-06-20", {u"toldOn=2022-06-20"_s, u"view=满意"_s},
               u"复核人01"_s);

    const auto disputed = ledger.caseOf(u"智联信息"_s);
    ledger.act({u"verify"_s, disputed}, "2022-06-15", {u"finding=质保未满"_s, u"track=explain"_s});
    ledger.act({u"opine"_s, disputed}, "2022-06-16",
               {u"text=先退无争议部分"_s, u"author=区教体局"_s});
    ledger.act({u"fulfil"_s, disputed}, "2022-06-17",
               {u"amountFen=9000000"_s, u"voucher=凭证02"_s});
    ledger.act({u"settle"_s, disputed}, "2022-06-17",
               {u"outcome=partial"_s, u"evidence=约谈记录"_s});
    const auto due = ledger.json(u"due"_s, {u"--on"_s, u"2022-06-20"_s})[u"items"].toArray();
    REQUIRE(due.size() == 1);
    CHECK(due[0][u"kind"] == u"to-strike-off"_s);
    CHECK(due[0][u"case"] == disputed);
}

// The figures of the month and of the year, which here are the same cases.
void checkFigures(const QJsonObject& total)
{
    CHECK(total[u"opening"] == 0);
    CHECK(total[u"new"] == 16);
    CHECK(total[u"newInternal"] == 12);
    CHECK(total[u"newPublic"] == 4);
    CHECK(total[u"settled"] == 2);
    CHECK(total[u"struckOff"] == 1);
    CHECK(total[u"closing"] == 14);
    CHECK(total[u"open"] == 14);
    CHECK(total[u"amountFen"] == 815'310'000);
    CHECK(total[u"fulfilledInPeriodFen"] == 156'360'000);
    CHECK(total[u"fulfilledTotalFen"] == 156'360'000);
    CHECK(total[u"settledRate"] == QJsonObject{{u"numerator"_s, 2}, {u"denominator"_s, 16}});
    CHECK(total[u"resolvedRate"] == QJsonObject{{u"numerator"_s, 2}, {u"denominator"_s, 2}});
}

void checkAgreement(const QJsonArray& rows, const QJsonObject& total)
{
    for (const auto& key : {u"settled"_s, u"struckOff"_s, u"declined"_s, u"closing"_s, u"open"_s,
                            u"late"_s, u"amountFen"_s, u"fulfilledInPeriodFen"_s}) {
        CAPTURE(key);
        CHECK(sum(rows, key) == total[key].toInteger());
    }
}

void reportTheMonth(const CommandLedger& ledger)
{
    const QString book = ledger.file(u"月报.xlsx"_s);
    const QStringList arguments{u"--month"_s, u"2022-06"_s, u"-o"_s, book};
    const auto report = ledger.json(u"report"_s, arguments);
    CHECK(report[u"from"] == u"2022-05-21"_s);
    CHECK(report[u"to"] == u"2022-06-20"_s);
    CHECK(report[u"identityHolds"] == true);
    CHECK(report[u"frozen"] == false);
    const auto total = report[u"total"].toObject();
    checkFigures(total);
    checkAgreement(report[u"units"].toArray(), total);
    checkAgreement(report[u"categories"].toArray(), total);
    CHECK(content(book).startsWith("PK"));

    CHECK_FALSE(total.contains(u"cases"));
    const auto checkLists = [&] {
        const auto listed = ledger.json(u"report"_s, arguments + QStringList{u"--cases"_s});
        for (const auto* rows : {u"units", u"categories"}) {
            for (const auto row : listed[rows].toArray())
                checkCases(row);
        }
        checkCases(listed[u"total"]);
    };
    checkLists();
    CHECK(ledger.json(u"report"_s, arguments + QStringList{u"--freeze"_s})[u"frozen"] == true);
    checkLists();
    const auto frozen = content(book);
    const Run again = ledger.run(u"report"_s, arguments + QStringList{u"--freeze"_s});
    CHECK(again.status == 1);
    ledger.json(u"report"_s, arguments);
    CHECK(content(book) == frozen);
}

void sumUpTheYear(const CommandLedger& ledger)
{
    const QStringList year{u"--year"_s, u"2022"_s};
    const QString pdf = ledger.file(u"总结.pdf"_s);
    const QString book = ledger.file(u"总结.xlsx"_s);
    const auto summary = ledger.json(u"summary"_s, year + QStringList{u"-o"_s, pdf});
    CHECK(ledger.json(u"summary"_s, year + QStringList{u"-o"_s, book})[u"totals"] ==
          summary[u"totals"]);
    CHECK(content(pdf).startsWith("%PDF-"));
    CHECK(content(book).startsWith("PK"));
    const auto total = summary[u"totals"].toObject();
    checkFigures(total);
    CHECK(total[u"clues"] == 16);
    checkAgreement(summary[u"units"].toArray(), total);
    checkAgreement(summary[u"categories"].toArray(), total);
    CHECK(summary[u"carriedOver"].toArray().size() == 14);
    const auto listed = ledger.json(u"summary"_s, year + QStringList{u"--cases"_s});
    checkCases(listed[u"totals"]);
    for (const auto row : listed[u"tracks"].toArray())
        checkCases(row);
}

} // namespace

TEST_CASE("a month's work on the workbooks that units send, from clue to summary", "[command_line]")
{
    const CommandLedger ledger;
    takeInBooks(ledger);
    dispatchAll(ledger);
    handle(ledger);
    const QString form = ledger.file(u"线索表.pdf"_s);
    ledger.json(u"print"_s, {u"clue-form"_s, u"2022-0006"_s, u"-o"_s, form});
    CHECK(content(form).startsWith("%PDF-"));
    reportTheMonth(ledger);
    sumUpTheYear(ledger);

    const auto head = ledger.head();
    const auto list = ledger.json(u"list"_s, {u"--on"_s, u"2022-06-20"_s});
    ledger.json(u"rebuild"_s, {});
    CHECK(ledger.head() == head);
    CHECK(ledger.json(u"list"_s, {u"--on"_s, u"2022-06-20"_s}) == list);
    CHECK(ledger.run(u"verify"_s, {u"--anchor"_s, head}).status == 0);
}
