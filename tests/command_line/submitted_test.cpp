// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly reports of the units, as a script enters them (plan III.2).
#include "tests/command_line/program.h"

using namespace jiuzhang::tests;

namespace {

// The missing reports of that day, by month.
QStringList missing(const CommandLedger& ledger, const QString& day)
{
    QStringList units;
    for (const auto& item : ledger.json(u"due"_s, {u"--on"_s, day})[u"items"].toArray()) {
        if (item[u"kind"] == u"report-missing"_s)
            units += item[u"unit"].toString();
    }
    return units;
}

Run submit(const CommandLedger& ledger, const QStringList& arguments)
{
    return ledger.run(u"submitted"_s, arguments);
}

} // namespace

TEST_CASE("a unit's report is missing until it is recorded", "[command_line]")
{
    const CommandLedger ledger;
    CHECK(missing(ledger, u"2022-06-20"_s).isEmpty());
    CHECK(missing(ledger, u"2022-06-21"_s).size() == 10);
    const auto report = ledger.json(
        u"submitted"_s, {u"新厂街道"_s, u"--month"_s, u"2022-06"_s, u"--on"_s, u"2022-06-20"_s});
    CHECK(report[u"unit"] == u"新厂街道办事处"_s);
    CHECK(report[u"state"] == u"on-time"_s);
    CHECK(report[u"dueOn"] == u"2022-06-20"_s);
    CHECK_FALSE(missing(ledger, u"2022-06-21"_s).contains(u"新厂街道办事处"_s));

    const auto nil = ledger.json(u"submitted"_s, {u"里村街道"_s, u"--month"_s, u"2022-06"_s,
                                                  u"--nil"_s, u"--on"_s, u"2022-06-22"_s});
    CHECK(nil[u"state"] == u"late"_s);
    CHECK(nil[u"nil"] == true);
    CHECK(missing(ledger, u"2022-06-22"_s).size() == 8);

    const auto again = ledger.json(
        u"submitted"_s, {u"新厂街道"_s, u"--month"_s, u"2022-06"_s, u"--on"_s, u"2022-06-27"_s});
    CHECK(again[u"corrected"] == true);
}

TEST_CASE("a new ledger owes no report before its first clue, unless it was told so",
          "[command_line]")
{
    const CommandLedger at; // its folder
    const auto due = [&](const QString& ledger) {
        const Run run = jiuzhang::tests::jiuzhang(
            {u"due"_s, u"--ledger"_s, ledger, u"--on"_s, u"2022-12-01"_s, u"--json"_s});
        REQUIRE(run.status == 0);
        QStringList months;
        for (const auto& item : run.json()[u"items"].toArray()) {
            if (item[u"kind"] == u"report-missing"_s)
                months += item[u"month"].toString();
        }
        months.removeDuplicates();
        months.sort();
        return months;
    };
    const auto made = [&](const QString& name, const QStringList& options) {
        const QString path = at.file(name);
        const Run run =
            jiuzhang::tests::jiuzhang(QStringList{u"init"_s, u"--ledger"_s, path, u"--year"_s,
                                                  u"2022"_s, u"--operator"_s, u"经办人01"_s} +
                                      options);
        CHECK(run.status == 0);
        return path;
    };
    const QString fresh = made(u"新.jiuzhang"_s, {});
    CHECK(due(fresh).isEmpty());
    const Run registered =
        jiuzhang::tests::jiuzhang({u"register"_s, u"--ledger"_s, fresh, u"--json-in"_s, u"-"_s,
                                   u"--on"_s, u"2022-09-21"_s, u"--operator"_s, u"经办人01"_s},
                                  bytes(completeClue()));
    REQUIRE(registered.status == 0);
    CHECK(due(fresh) == QStringList{u"2022-10"_s, u"2022-11"_s}); // its period begins that day
    CHECK(due(made(u"八月.jiuzhang"_s, {u"--first-month"_s, u"2022-09"_s})) ==
          QStringList{u"2022-09"_s, u"2022-10"_s, u"2022-11"_s});

    const Run wrong =
        jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, at.file(u"错.jiuzhang"_s),
                                   u"--first-month"_s, u"2022-13"_s, u"--json"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.json()[u"error"][u"code"] == u"date-unreadable"_s);
}

TEST_CASE("a report that cannot be is refused in one line, and nothing changes", "[command_line]")
{
    const CommandLedger ledger;
    struct Wrong {
        QStringList arguments;
        int status;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {{u"没有的街道"_s, u"--month"_s, u"2022-06"_s}, 1},
        {{u"区商务局"_s, u"--month"_s, u"2022-06"_s}, 1}, // a department
        {{u"新厂街道"_s, u"--month"_s, u"2199-06"_s}, 1},
        {{u"新厂街道"_s, u"--month"_s, u"2021-06"_s}, 1},
        {{u"新厂街道"_s, u"--month"_s, u"six"_s}, 1},
        {{u"新厂街道"_s, u"--month"_s, u"2022-06"_s, u"--on"_s, u"2022-05-20"_s}, 1},
        {{u"新厂街道"_s, u"--month"_s, u"2022-06"_s, u"--on"_s, u"2022-06-31"_s}, 1},
        {{u"新厂街道"_s}, 2}, // no month
        {{u"--month"_s, u"2022-06"_s}, 2},
    }));
    CAPTURE(wrong.arguments.join(u' '));
    const QString head = ledger.head();
    const Run run = submit(ledger, wrong.arguments);
    CHECK(run.status == wrong.status);
    CHECK_FALSE(run.err.isEmpty());
    if (run.status == 1)
        CHECK(run.err.trimmed().count(u'\n') == 0);
    CHECK(ledger.head() == head);
}

TEST_CASE("a command with an id records one report", "[command_line]")
{
    const CommandLedger ledger;
    const QStringList command{u"新厂街道"_s,   u"--month"_s,      u"2022-06"_s, u"--on"_s,
                              u"2022-06-20"_s, u"--command-id"_s, u"once"_s};
    CHECK(submit(ledger, command).status == 0);
    const QString head = ledger.head();
    CHECK(submit(ledger, command).status == 0);
    CHECK(ledger.head() == head);
}

TEST_CASE("a report that is late or missing costs its unit points, in the draft of deductions",
          "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"submitted"_s,
                {u"新厂街道"_s, u"--month"_s, u"2022-06"_s, u"--on"_s, u"2022-06-20"_s});
    ledger.json(u"submitted"_s, {u"里村街道"_s, u"--month"_s, u"2022-06"_s, u"--nil"_s, u"--on"_s,
                                 u"2022-06-22"_s});
    const QStringList asked{u"--year"_s, u"2022"_s, u"--on"_s, u"2022-06-30"_s};
    const auto units = ledger.json(u"deductions"_s, asked)[u"units"].toArray();
    REQUIRE(units.size() == 9); // of ten, one was in time
    for (const auto& unit : units) {
        const bool isLate = unit[u"unit"] == u"里村街道办事处"_s;
        CHECK(unit[u"counted"] == (isLate ? 50 : 100));
        const auto part = unit[u"parts"][0];
        CHECK(part[u"cause"] == (isLate ? u"report-late"_s : u"report-missing"_s));
        CHECK(part[u"month"] == u"2022-06"_s);
        CHECK(part[u"case"].isNull());
    }
    CHECK(QString::fromUtf8(ledger.run(u"deductions"_s, asked).out)
              .contains(u"里村街道办事处：扣 0.50 分"_s));
    for (const auto* year : {"2019", "2023"})
        CHECK(ledger
                  .run(u"deductions"_s,
                       {u"--year"_s, QString::fromLatin1(year), u"--on"_s, u"2022-06-30"_s})
                  .status == 1);
}
