// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that other programs rely on: its keys never change.
#include "tests/command_line/program.h"

#include <QFile>

using namespace jiuzhang::tests;

namespace {

const QString kCase =
    u"number registeredOn receivedOn source entity creditCode legalRepresentative contact phone "
    "address confidential category respondent locality basisTitle basisNumber basisDate totalFen "
    "disputedFen recognisedFen fulfilledFen facts claim state stage track lead assisting copied "
    "dueOn provisional late outcome settledOn struckOffOn clues year industry formerOfficials "
    "evidenceList contestedFen enterpriseSize deliveredOn payBy interestRate contractOn dueFrom "
    "dueFromOn "
    "interestPer interestDays interestRule order"_s;
const QString kFigures =
    u"name opening new newInternal newPublic reopened transferredIn settled struckOff declined "
    "merged transferredOut closing open late amountFen fulfilledInPeriodFen fulfilledTotalFen "
    "settledRate resolvedRate fulfilledRate"_s;

void checkKeys(const QJsonValue& object, const QString& promised)
{
    const QStringList keys = keysOf(object);
    for (const auto& key : promised.split(u' ')) {
        CAPTURE(key);
        CHECK(keys.contains(key));
    }
}

// One case registered by itself, five from a workbook.
void takeIn(const CommandLedger& ledger)
{
    const auto registered = ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                                        bytes(completeClue()));
    CHECK(registered[u"cases"].toArray() == QJsonArray{u"2022-0001"_s});

    const auto imported =
        ledger.json(u"import"_s, kOn + QStringList{sample("clues-faulty.xlsx"), u"--partial"_s});
    checkKeys(imported, u"batch read registered skipped rejected duplicates cases"_s);
    checkKeys(imported[u"rejected"][0], u"sheet row column value code reason"_s);
    CHECK(imported[u"registered"] == 5);
}

} // namespace

TEST_CASE("what is asked and done about a case has the keys that were promised", "[command_line]")
{
    const CommandLedger ledger;
    takeIn(ledger);
    const auto routed = ledger.json(u"route"_s, {u"2022-0001"_s});
    checkKeys(routed[u"proposals"][0],
              u"case lead assisting copied needsPerson reason matched rejected"_s);
    checkKeys(routed[u"proposals"][0][u"matched"][0], u"rule version clause"_s);
    checkKeys(routed[u"proposals"][0][u"rejected"][0], u"rule condition"_s);

    const auto sent = ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0001"_s});
    checkKeys(sent[u"results"][0], u"case ok state code reason"_s);
    checkKeys(sent[u"letters"][0], u"number kind to file"_s);
    const auto acted = ledger.json(
        u"act"_s, kOn + QStringList{u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=备注"_s});
    checkKeys(acted, u"results letters"_s);

    const auto list = ledger.json(u"list"_s, {});
    CHECK(list[u"total"] == 6);
    checkKeys(list[u"cases"][0], kCase);
    const auto shown = ledger.json(u"show"_s, {u"2022-0001"_s});
    checkKeys(shown[u"case"], kCase);
    QStringList kinds; // the letter and its copy are told as well
    for (const auto event : shown[u"events"].toArray())
        kinds += event[u"kind"].toString();
    CHECK(kinds == QStringList{u"register"_s, u"dispatch"_s, u"issue-paper"_s, u"issue-paper"_s,
                               u"annotate"_s});
    checkKeys(shown[u"events"][0],
              u"seq kind happenedOn enteredAt operator onBehalfOf reason payload hash"_s);
}

TEST_CASE("the chronicle tells what was put right, and by which entry", "[command_line]")
{
    const CommandLedger ledger;
    takeIn(ledger);
    ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0001"_s});
    ledger.act({u"sign-for"_s, u"2022-0001"_s}, "2022-06-21", {u"by=联系人01"_s});
    ledger.act({u"correct"_s, u"2022-0001"_s}, "2022-06-21",
               {u"field=by"_s, u"value=联系人02"_s, u"reason=录错签收人"_s});
    ledger.act({u"withdraw"_s, u"2022-0001"_s}, "2022-06-21", {u"reason=误录"_s});
    const auto events = ledger.json(u"show"_s, {u"2022-0001"_s})[u"events"].toArray();
    QMap<QString, QJsonObject> byKind;
    for (const auto event : events)
        byKind[event[u"kind"].toString()] = event.toObject();
    const auto signing = byKind[u"sign-for"_s];
    CHECK(signing[u"payload"][u"by"] == u"联系人01"_s); // as it was entered
    CHECK(signing[u"correctedBy"].toArray() == QJsonArray{byKind[u"correct"_s][u"seq"]});
    CHECK(signing[u"undoneBy"] == byKind[u"withdraw"_s][u"seq"]);
    const auto sending = byKind[u"dispatch"_s];
    CHECK(sending[u"correctedBy"].toArray().isEmpty());
    CHECK(sending[u"undoneBy"].isNull());

    const Run told =
        ledger.run(u"act"_s, {u"withdraw"_s, u"2022-0001"_s, u"--on"_s, u"2022-06-22"_s,
                              u"--operator"_s, u"经办人01"_s, u"--set"_s, u"reason=误转"_s});
    CHECK(told.status == 0);
    CHECK(QString::fromUtf8(told.out).contains(sending[u"payload"][u"letterNumber"].toString()));
}

TEST_CASE("lists and figures have the keys that were promised", "[command_line]")
{
    const CommandLedger ledger;
    takeIn(ledger);
    checkKeys(ledger.json(u"due"_s, {u"--on"_s, u"2022-08-01"_s})[u"items"][0],
              u"kind case unit dueOn daysLate"_s);
    const auto report = ledger.json(u"report"_s, {u"--month"_s, u"2022-06"_s});
    checkKeys(report, u"month from to asOf frozen identityHolds units categories"_s);
    checkKeys(report[u"units"][0], kFigures);
    checkKeys(report[u"categories"][0], kFigures);
    checkKeys(report[u"units"][0][u"settledRate"], u"numerator denominator"_s);
    const auto summary = ledger.json(u"summary"_s, {u"--year"_s, u"2022"_s});
    checkKeys(summary, u"year totals categories units tracks carriedOver unresolvedCauses "
                       "typicalCases satisfaction studied published publicOpinion"_s);
    checkKeys(ledger.json(u"verify"_s, {}), u"ok events head problems"_s);
}

TEST_CASE("a due date is told with its days", "[command_line]")
{
    const CommandLedger ledger;
    const auto json = ledger.json(u"workdays"_s, {u"2022-09-30"_s, u"2"_s});
    CHECK(json[u"due"] == u"2022-10-09"_s);
    CHECK(json[u"provisional"] == false);
    const auto trace = json[u"trace"].toArray();
    REQUIRE(trace.size() == 9);
    CHECK(trace[0].toObject() == QJsonObject{{u"date"_s, u"2022-10-01"_s},
                                             {u"class"_s, u"holiday"_s},
                                             {u"name"_s, u"国庆节"_s}});
    CHECK(trace[7][u"class"] == u"make-up-workday"_s);
    CHECK(ledger.json(u"workdays"_s, {u"2030-01-01"_s, u"5"_s})[u"provisional"] == true);
}

TEST_CASE("the list is searched, filtered, sorted and cut", "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"import"_s, {sample("clues-tidy.xlsx"), u"--on"_s, u"2022-06-10"_s});
    const auto numbers = [&](const QStringList& arguments) {
        QStringList found;
        for (const auto each : cases(ledger.json(u"list"_s, arguments)))
            found += each[u"number"].toString();
        return found;
    };
    CHECK(numbers({u"--find"_s, u"绿源"_s}) == QStringList{u"2022-0006"_s});
    CHECK(numbers({u"--where"_s, u"category=账款支付不到位"_s}) ==
          QStringList{u"2022-0001"_s, u"2022-0006"_s, u"2022-0007"_s});
    CHECK(numbers({u"--sort"_s, u"-disputedFen"_s, u"--limit"_s, u"2"_s}) ==
          QStringList{u"2022-0002"_s, u"2022-0006"_s});
    CHECK(numbers({u"--limit"_s, u"2"_s, u"--offset"_s, u"6"_s}) ==
          QStringList{u"2022-0007"_s, u"2022-0008"_s});
    CHECK(numbers({u"--as-of"_s, u"2022-06-09"_s}).isEmpty());
    CHECK(numbers({u"--find"_s, u"没有的词"_s}).isEmpty());
}

TEST_CASE("a part that is refused keeps no other case back", "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"import"_s, {sample("clues-tidy.xlsx"), u"--on"_s, u"2022-06-10"_s});
    const QString pdf = ledger.file(u"函.pdf"_s);
    const Run sent =
        ledger.run(u"dispatch"_s, {u"2022-0001"_s, u"2022-0099"_s, u"2022-0003"_s, u"--to"_s,
                                   u"区住建局"_s, u"--why"_s, u"由其牵头"_s, u"--on"_s,
                                   u"2022-06-13"_s, u"--letters"_s, pdf, u"--json"_s});
    CHECK(sent.status == 1);
    CHECK(sent.err.count(u'\n') == 1);
    const auto results = sent.json()[u"results"].toArray();
    REQUIRE(results.size() == 3);
    CHECK(results[0][u"ok"] == true);
    CHECK(results[1][u"code"] == u"case-unknown"_s);
    CHECK(results[2][u"ok"] == true);
    CHECK(QFile::exists(pdf));
}

TEST_CASE("who names another lead does not lose the sector department's copy", "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject clue = completeClue(); // 区商务局 would lead, and get no copy from itself
    clue[u"category"] = u"investment-promises"_s;
    clue[u"respondent"] = u"区商务局"_s;
    ledger.json(u"register"_s, {u"--json-in"_s, u"-"_s, u"--on"_s, u"2022-06-10"_s}, bytes(clue));
    ledger.json(u"dispatch"_s, {u"2022-0001"_s, u"--to"_s, u"区财政局"_s, u"--why"_s,
                                u"资金在区财政局"_s, u"--on"_s, u"2022-06-13"_s});
    const QJsonValue shown = ledger.json(u"show"_s, {u"2022-0001"_s})[u"case"];
    CHECK(shown[u"lead"] == u"区财政局"_s);
    CHECK(shown[u"copied"].toArray() == QJsonArray{u"区商务局"_s});
}

TEST_CASE("an import with a command id takes the rows in once, and says so again", "[command_line]")
{
    const CommandLedger ledger;
    const QStringList import{sample("clues-tidy.xlsx"), u"--on"_s, u"2022-06-15"_s,
                             u"--command-id"_s, u"batch-1"_s};
    const QJsonObject once = ledger.json(u"import"_s, import);
    CHECK(once[u"registered"] == 8);
    const QString head = ledger.head();
    CHECK(ledger.json(u"import"_s, import) == once);
    CHECK(ledger.head() == head);
}
