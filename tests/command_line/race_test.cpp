// SPDX-License-Identifier: GPL-3.0-or-later
// Two real processes write into one ledger at the same moment. JIUZHANG_RACE_ROUNDS says how
// often each pair is tried; two are enough to see that the test itself still works.
#include "tests/command_line/program.h"

#include <QFile>
#include <QProcess>

using namespace jiuzhang::tests;

namespace {

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("JIUZHANG_RACE_ROUNDS");
    return asked > 0 ? asked : 2;
}

struct Started {
    QProcess program;
    explicit Started(const QStringList& arguments)
    {
        program.start(QStringLiteral(JIUZHANG), arguments);
    }
    [[nodiscard]] Run ended()
    {
        REQUIRE(program.waitForFinished(300'000));
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return {program.exitCode(), program.readAllStandardOutput(),
                QString::fromUtf8(program.readAllStandardError())};
    }
};

// Both at once; what each of them answers.
std::pair<Run, Run> together(const CommandLedger& ledger, const QStringList& one,
                             const QStringList& other)
{
    const auto full = [&](QStringList words) {
        words.insert(1, ledger.path());
        words.insert(1, QStringLiteral("--ledger"));
        return words + QStringList{u"--json"_s, u"--operator"_s, u"经办人01"_s};
    };
    Started first(full(one));
    Started second(full(other));
    const Run a = first.ended();
    const Run b = second.ended();
    for (const Run* run : {&a, &b}) {
        INFO(run->err.toStdString());
        CHECK((run->status == 0 || run->status == 1));
        CHECK_FALSE(run->err.contains(u"database"_s, Qt::CaseInsensitive));
        CHECK_FALSE(run->err.contains(u"constraint"_s, Qt::CaseInsensitive));
    }
    return {a, b};
}

QString clueFile(const CommandLedger& ledger, int i)
{
    auto clue = completeClue();
    clue[u"entity"] = u"景德镇青岚陶瓷%1厂"_s.arg(i);
    clue[u"disputedFen"] = 1'000'000 + i;
    return ledger.write(u"clue%1.json"_s.arg(i), bytes(clue));
}

QStringList registering(const CommandLedger& ledger, int i, const char* on = "2022-06-10")
{
    return {u"register"_s, u"--json-in"_s, clueFile(ledger, i), u"--on"_s, QLatin1String(on)};
}

qint64 total(const QJsonObject& report, const char* figure)
{
    qint64 all = 0;
    for (const auto row : report[u"units"].toArray())
        all += row[QLatin1String(figure)].toInteger();
    return all;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("two clues registered at once become two cases with two numbers", "[race]")
{
    const CommandLedger ledger;
    const int all = rounds();
    for (int i = 0; i < all; ++i) {
        const auto [a, b] =
            together(ledger, registering(ledger, 2 * i), registering(ledger, 2 * i + 1));
        CHECK(a.status == 0);
        CHECK(b.status == 0);
        CHECK(a.json()[u"cases"] != b.json()[u"cases"]);
    }
    CHECK(ledger.json(u"list"_s, {})[u"total"] == 2 * all);
    (void)ledger.head();
}

TEST_CASE("a clue registered while its month is frozen is counted in exactly one month", "[race]")
{
    for (int i = 0; i < rounds(); ++i) {
        const CommandLedger ledger;
        REQUIRE(ledger.run(u"register"_s, registering(ledger, 0).mid(1)).status == 0);
        const auto [a, b] = together(
            ledger, registering(ledger, 1),
            {u"report"_s, u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"--on"_s, u"2022-07-01"_s});
        CHECK(a.status == 0);
        CHECK(b.status == 0);
        const auto june = ledger.json(u"report"_s, {u"--month"_s, u"2022-06"_s});
        const auto july = ledger.json(u"report"_s, {u"--month"_s, u"2022-07"_s});
        CHECK(june[u"frozen"] == true);
        CHECK(total(june, "new") + total(july, "new") == 2);
        CHECK(total(june, "closing") == total(july, "opening"));
        CHECK(ledger
                  .run(u"report"_s,
                       {u"--month"_s, u"2022-07"_s, u"--freeze"_s, u"--on"_s, u"2022-08-01"_s})
                  .status == 0);
        (void)ledger.head();
    }
}

TEST_CASE("a month frozen twice at once is frozen once", "[race]")
{
    for (int i = 0; i < rounds(); ++i) {
        const CommandLedger ledger;
        REQUIRE(ledger.run(u"register"_s, registering(ledger, 0).mid(1)).status == 0);
        const QStringList freeze{u"report"_s,   u"--month"_s, u"2022-06"_s,
                                 u"--freeze"_s, u"--on"_s,    u"2022-07-01"_s};
        const auto [a, b] = together(ledger, freeze, freeze);
        CHECK(a.status + b.status == 1);
        (void)ledger.head();
    }
}

TEST_CASE("one paper printed twice at once has one number and one content", "[race]")
{
    const CommandLedger ledger;
    for (int i = 0; i < rounds(); ++i) {
        REQUIRE(ledger.run(u"register"_s, registering(ledger, i).mid(1)).status == 0);
        const QString number = u"2022-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        ledger.act({u"decline"_s, number}, "2022-06-11",
                   {u"reasonCode=out-of-scope"_s, u"reason=不属于范围"_s});
        const auto print = [&](const QString& file) {
            return QStringList{u"print"_s,       u"not-accepted-notice"_s, number,
                               u"--on"_s,        u"2022-06-12"_s,          u"-o"_s,
                               ledger.file(file)};
        };
        const auto [a, b] = together(ledger, print(u"a.pdf"_s), print(u"b.pdf"_s));
        CHECK(a.status == 0);
        CHECK(b.status == 0);
        CHECK(a.json()[u"papers"][0][u"number"] == b.json()[u"papers"][0][u"number"]);
        CHECK(a.json()[u"papers"][0][u"number"].toString().endsWith(u"〕%1号"_s.arg(i + 1)));
        CHECK(content(ledger.file(u"a.pdf"_s)) == content(ledger.file(u"b.pdf"_s)));
    }
    (void)ledger.head();
}

TEST_CASE("one case dispatched twice at once goes out once", "[race]")
{
    const CommandLedger ledger;
    for (int i = 0; i < rounds(); ++i) {
        REQUIRE(ledger.run(u"register"_s, registering(ledger, i).mid(1)).status == 0);
        const QString number = u"2022-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        const QStringList dispatch{u"dispatch"_s, number, u"--on"_s, u"2022-06-13"_s};
        const auto [a, b] = together(ledger, dispatch, dispatch);
        CHECK(a.status + b.status == 1);
        const auto letters = ledger.json(u"show"_s, {number})[u"events"].toArray();
        int dispatches = 0;
        for (const auto event : letters)
            dispatches += event[u"kind"] == u"dispatch"_s;
        CHECK(dispatches == 1);
    }
    (void)ledger.head();
}

TEST_CASE("two rule sets adopted at once: one is adopted, the other is told so", "[race]")
{
    const CommandLedger ledger;
    for (int i = 0; i < rounds(); ++i) {
        const auto rules = ledger.json(u"rules"_s, {u"show"_s});
        const QString draft = ledger.write(u"draft.json"_s, bytes({{u"rules"_s, rules[u"rules"]}}));
        const QStringList adopt{u"rules"_s, u"adopt"_s, draft,          u"--note"_s,
                                u"调整"_s,  u"--on"_s,  u"2022-06-14"_s};
        const auto [a, b] = together(ledger, adopt, adopt);
        const int adopted = (a.status == 0) + (b.status == 0);
        CHECK(adopted >= 1); // one after the other is lawful, over each other is not
        CHECK(ledger.json(u"rules"_s, {u"show"_s})[u"version"].toInt() ==
              rules[u"version"].toInt() + adopted);
    }
    (void)ledger.head();
}

TEST_CASE("reports received, imports and acts at once lose nothing", "[race]")
{
    for (int i = 0; i < rounds(); ++i) {
        const CommandLedger ledger;
        REQUIRE(ledger.run(u"register"_s, registering(ledger, 0).mid(1)).status == 0);
        const QStringList import{u"import"_s, sample("clues-tidy.xlsx"), u"--on"_s,
                                 u"2022-06-15"_s};
        const auto imports = together(ledger, import, import);
        CHECK(imports.first.json()[u"registered"].toInt() +
                  imports.second.json()[u"registered"].toInt() ==
              8);
        const auto note = [](const QString& text) {
            return QStringList{u"act"_s,          u"annotate"_s, u"2022-0001"_s, u"--set"_s,
                               u"text="_s + text, u"--on"_s,     u"2022-06-16"_s};
        };
        const auto notes = together(ledger, note(u"一"_s), note(u"二"_s));
        CHECK(notes.first.status + notes.second.status == 0);
        const QStringList submitted{u"submitted"_s, u"新厂街道"_s, u"--month"_s,
                                    u"2022-06"_s,   u"--on"_s,     u"2022-06-20"_s};
        const auto reports = together(ledger, submitted, note(u"三"_s));
        CHECK(reports.first.status + reports.second.status == 0);
        int annotations = 0;
        for (const auto event : ledger.json(u"show"_s, {u"2022-0001"_s})[u"events"].toArray())
            annotations += event[u"kind"] == u"annotate"_s;
        CHECK(annotations == 3);
        CHECK(ledger.json(u"list"_s, {})[u"total"] == 9);
        (void)ledger.head();
    }
}

TEST_CASE("an import with a command id takes the rows in, once", "[race]")
{
    const CommandLedger ledger;
    const QStringList import{sample("clues-tidy.xlsx"), u"--on"_s, u"2022-06-15"_s,
                             u"--command-id"_s, u"batch-1"_s};
    CHECK(ledger.json(u"import"_s, import)[u"registered"] == 8);
    CHECK(ledger.run(u"import"_s, import).status == 1);
    CHECK(ledger.json(u"list"_s, {})[u"total"] == 8);
}
