// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of a year's end: work that is handed over, points that are fixed.
#include "tests/command_line/program.h"

#include <QFile>

using namespace jiuzhang::tests;

namespace {

void takeInOne(const CommandLedger& ledger)
{
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(completeClue()));
    ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0001"_s});
}

} // namespace

TEST_CASE("what is open of a unit or an officer is written as PDF, text document and workbook",
          "[command_line]")
{
    const CommandLedger ledger;
    takeInOne(ledger);
    const QString before = ledger.head();
    const auto [name, mark] = GENERATE(values<std::pair<const char16_t*, const char*>>(
        {{u"交接.pdf", "%PDF"}, {u"交接.docx", "PK"}, {u"交接.xlsx", "PK"}}));
    const QString path = ledger.file(QString::fromUtf16(name));
    const auto told = ledger.json(
        u"handover"_s, {u"--person"_s, u"经办人01"_s, u"--on"_s, u"2022-06-15"_s, u"-o"_s, path});
    REQUIRE(told[u"matters"].toArray().size() == 1);
    CHECK(told[u"matters"][0][u"case"] == u"2022-0001"_s);
    CHECK(told[u"recorded"] == false);
    CHECK(content(path).startsWith(mark));
    CHECK(ledger.head() == before);
}

TEST_CASE("a hand-over is recorded on request alone, with the sheet that was signed",
          "[command_line]")
{
    const CommandLedger ledger;
    takeInOne(ledger);
    const QString path = ledger.file(u"交接.xlsx"_s);
    const QStringList asked{u"--person"_s, u"经办人01"_s, u"--to"_s, u"经办人02"_s,
                            u"--record"_s, u"-o"_s,       path};
    CHECK(ledger.json(u"handover"_s, kOnMid + asked)[u"recorded"] == true);
    CHECK(ledger.json(u"handover"_s, {u"--person"_s, u"经办人02"_s})[u"matters"].toArray().size() ==
          1);
    CHECK(ledger.json(u"verify"_s, {})[u"ok"] == true);
    CHECK(ledger.run(u"handover"_s, {}).status == 2); // neither a unit nor a person
    CHECK(ledger.run(u"handover"_s, {u"--unit"_s, u"财政局"_s, u"--record"_s}).status == 2);
    CHECK(ledger.run(u"handover"_s, {u"--unit"_s, u"财政局"_s, u"-o"_s, ledger.file(u"a.txt"_s)})
              .status == 1);
}

TEST_CASE("points are a draft until they are fixed, and are corrected after that", "[command_line]")
{
    const CommandLedger ledger;
    const QStringList year{u"--year"_s, u"2022"_s, u"--on"_s, u"2022-12-31"_s};
    const QStringList by{u"--operator"_s, u"经办人01"_s};
    ledger.json(u"deductions"_s, year + by +
                                     QStringList{u"--statement"_s, u"新厂街道"_s, u"--text"_s,
                                                 u"已通过政务网报送"_s});
    const QString path = ledger.file(u"扣分.xlsx"_s);
    const auto fixed =
        ledger.json(u"deductions"_s, year + by + QStringList{u"--fix"_s, u"-o"_s, path});
    CHECK(fixed[u"fixed"][u"by"] == u"经办人01"_s);
    CHECK(fixed[u"statements"].toArray().size() == 1);
    CHECK(fixed[u"corrections"].toArray().isEmpty());
    CHECK(content(path).startsWith("PK"));
    const QString head = ledger.head();
    const Run again = ledger.run(u"deductions"_s, year + by + QStringList{u"--fix"_s, u"--json"_s});
    CHECK(again.status == 1);
    CHECK(again.json()[u"error"][u"code"] == u"deductions-fixed"_s);
    CHECK(ledger.head() == head);

    // A report that came in after all.
    ledger.json(u"submitted"_s, {u"新厂街道"_s, u"--month"_s, u"2022-06"_s, u"--on"_s,
                                 u"2023-01-05"_s, u"--operator"_s, u"经办人01"_s});
    const auto now =
        ledger.json(u"deductions"_s, {u"--year"_s, u"2022"_s, u"--on"_s, u"2023-01-05"_s});
    const auto corrected = now[u"corrections"].toArray();
    REQUIRE_FALSE(corrected.isEmpty());
    CHECK(corrected[0][u"unit"] == u"新厂街道办事处"_s);
    CHECK(corrected[0][u"now"].toInt() < corrected[0][u"fixed"].toInt());
}

TEST_CASE("a year in which nobody loses a point is not fixed", "[command_line]")
{
    const CommandLedger folder;
    const QString ledger = folder.file(u"空年.jiuzhang"_s); // no report is owed in 2022
    const auto run = [&](const QStringList& words) {
        return jiuzhang::tests::jiuzhang(words + QStringList{u"--ledger"_s, ledger, u"--json"_s} +
                                         QStringList{u"--on"_s, u"2022-12-31"_s});
    };
    REQUIRE(run({u"init"_s, u"--first-month"_s, u"2023-01"_s}).status == 0);
    const Run fixed = run({u"deductions"_s, u"--year"_s, u"2022"_s, u"--fix"_s});
    CHECK(fixed.status == 1);
    CHECK(fixed.json()[u"error"][u"code"] == u"nobody-to-deduct"_s);
    CHECK(run({u"deductions"_s, u"--year"_s, u"2022"_s}).json()[u"fixed"].isNull());
}

TEST_CASE("what is to be recorded and is not said is refused, and nothing is recorded",
          "[command_line]")
{
    const CommandLedger ledger;
    takeInOne(ledger);
    const QString before = ledger.head();
    CHECK(ledger
              .run(u"handover"_s,
                   kOn + QStringList{u"--person"_s, u"经办人01"_s, u"--record"_s, u"-o"_s, u""_s})
              .status == 1);
    CHECK(ledger
              .run(u"deductions"_s, kOn + QStringList{u"--year"_s, u"2022"_s, u"--statement"_s,
                                                      u""_s, u"--text"_s, u"已报送"_s})
              .status == 1);
    CHECK(ledger.head() == before);
}

TEST_CASE("a first number that no office reaches is refused, and so is a far year",
          "[command_line]")
{
    const CommandLedger ledger;
    const auto [year, first] = GENERATE(values<std::pair<const char16_t*, const char16_t*>>(
        {{u"2022", u"2147483647"}, {u"2022", u"100000"}, {u"2150", u"5"}, {u"1999", u"5"}}));
    const QString before = ledger.head();
    const Run run = ledger.run(u"numbers"_s, {u"first"_s, u"referral-letter"_s,
                                              QString::fromUtf16(year), QString::fromUtf16(first)});
    CHECK(run.status == 1);
    CHECK(ledger.head() == before);
}

TEST_CASE("a backup whose ending is written in capitals is as lawful as any", "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"backup"_s, {ledger.file(u"台账.JZBACKUP"_s)});
    CHECK(ledger.json(u"verify"_s, {})[u"ok"].toBool());
}
