// SPDX-License-Identifier: GPL-3.0-or-later
// What is put right, and what came in wrongly, as the command line tells it.
#include "tests/command_line/program.h"

#include <QFile>
#include <QProcess>

using namespace jiuzhang::tests;

namespace {

// One case that is registered and, if asked, dispatched on the same day.
QString registered(const CommandLedger& ledger, const QJsonObject& clue = completeClue())
{
    return ledger
        .json(u"register"_s, words("--json-in - --on 2022-06-10"), bytes(clue))[u"cases"][0]
        .toString();
}

// The program with an argument of bytes that no QString can hold, written as printf takes them.
Run runWithBytes(const CommandLedger& ledger, const char* command)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEDGER"_s, ledger.path());
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, QStringLiteral(JIUZHANG) + u' ' + QString::fromUtf8(command)});
    REQUIRE(shell.waitForFinished(60'000));
    return {shell.exitCode(), shell.readAllStandardOutput(),
            QString::fromUtf8(shell.readAllStandardError())};
}

} // namespace

TEST_CASE("the chronicle says of a change and a correction which field, from what to what",
          "[command_line]")
{
    const CommandLedger ledger;
    const QString number = registered(ledger);
    ledger.act({u"change"_s, number}, "2022-06-11",
               {u"field=disputed"_s, u"value=100"_s, u"reason=已付一部分"_s});
    ledger.act({u"correct"_s, number}, "2022-06-12",
               {u"field=claim"_s, u"value=请求支付利息"_s, u"reason=录入有误"_s});
    const QString told = QString::fromUtf8(ledger.run(u"show"_s, {number}).out);
    CHECK(told.contains(u"变更  经办人01  争议（拖欠）金额：128.65万元→100.00万元  已付一部分"_s));
    CHECK(told.contains(u"更正  经办人01  主要诉求：请求支付尾款。→请求支付利息  录入有误"_s));
}

TEST_CASE("a correction lists each letter with its kind, its number and what became of it",
          "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject clue = completeClue();
    clue[u"contact"_s] = u"联系人01"_s;
    const QString number = registered(ledger, clue);
    ledger.json(u"dispatch"_s, words("--on 2022-06-10") + QStringList{number});
    // The referral letter tells whom to ask, the copy letter does not.
    const QStringList act{
        u"correct"_s,       number,     u"--on"_s,           u"2022-06-11"_s, u"--set"_s,
        u"field=contact"_s, u"--set"_s, u"value=联系人02"_s, u"--set"_s,      u"reason=录入有误"_s};
    const Run plain = ledger.run(u"act"_s, act);
    CHECK(plain.status == 0);
    const QString told = QString::fromUtf8(plain.out);
    CHECK(told.contains(u"转办函（珠改创转〔2022〕1号）所写已不属实"_s));
    CHECK(told.contains(u"抄送函（珠改创抄〔2022〕1号） 照旧有效"_s));

    QStringList back = act;
    back.replace(back.indexOf(u"value=联系人02"_s), u"value=联系人03"_s);
    const auto letters = ledger.json(u"act"_s, back)[u"results"][0][u"lettersAfter"].toArray();
    CHECK(letters == QJsonArray{QJsonObject{{u"number"_s, u"珠改创转〔2022〕1号"_s},
                                            {u"kind"_s, u"referral-letter"_s},
                                            {u"fate"_s, u"wrong"_s}},
                                QJsonObject{{u"number"_s, u"珠改创抄〔2022〕1号"_s},
                                            {u"kind"_s, u"copy-letter"_s},
                                            {u"fate"_s, u"standing"_s}}});
}

TEST_CASE("of several cases each refusal says which it is, also where a field is wrong",
          "[command_line]")
{
    const CommandLedger ledger;
    const QString first = registered(ledger);
    const QString second = registered(ledger);
    const Run done = ledger.run(u"act"_s, {u"correct"_s, first, second, u"--on"_s, u"2022-06-11"_s,
                                           u"--set"_s, u"field=respondent"_s, u"--set"_s,
                                           u"value=区外星人局"_s, u"--set"_s, u"reason=误"_s});
    CHECK(done.status == 1);
    const auto lines = done.err.trimmed().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(first + u" 被反映单位："_s));
    CHECK(lines[1].startsWith(second + u" 被反映单位："_s));
}

TEST_CASE("of a void case it is said that nothing is done with it any more", "[command_line]")
{
    const CommandLedger ledger;
    const QString number = registered(ledger);
    ledger.act({u"withdraw"_s, number}, "2022-06-11", {u"reason=重复录入"_s});
    const Run done = ledger.run(u"act"_s, words("annotate --set text=备注") + QStringList{number});
    CHECK(done.err == number + u"：案件状态为「作废」，不能再办理任何事项，也不能「备注」。"
                               u"如仍需办理，请重新登记。\n"_s);
}

TEST_CASE("cases are asked for by a span of numbers", "[command_line]")
{
    const CommandLedger ledger;
    QStringList numbers;
    for (int i = 0; i < 4; ++i)
        numbers += registered(ledger);
    ledger.act({u"withdraw"_s, numbers[2]}, "2022-06-11", {u"reason=重复录入"_s});
    const auto listed = [&](const QString& span) {
        QStringList found;
        for (const auto each : cases(ledger.json(u"list"_s, {u"--where"_s, u"number="_s + span})))
            found += each[u"number"].toString();
        return found;
    };
    CHECK(listed(u"2022-0002..2022-0004"_s) == QStringList{numbers[1], numbers[3]});
    CHECK(listed(u"..2022-0002"_s) == numbers.first(2));
    CHECK(listed(u"2022-0004.."_s) == numbers.last(1));
    CHECK(listed(numbers[2]) == QStringList{numbers[2]}); // void, and asked for
}

TEST_CASE("an argument that is no UTF-8 is refused with its place, and nothing is recorded",
          "[command_line]")
{
    const CommandLedger ledger;
    const QString number = registered(ledger);
    const QString head = ledger.head();
    struct Row {
        const char* command;
        const char* where;
        const char* place;
    };
    const auto row = GENERATE(values<Row>({
        {R"sh(act --ledger "$LEDGER" annotate 2022-0001 --set "$(printf 'text=a\377b')")sh",
         "办理内容", "第 7 个字节"},
        {R"sh(act --ledger "$LEDGER" annotate 2022-0001 --set text=a --operator "$(printf '\344\270')")sh",
         "经办人", "第 2 个字节"},
        {R"sh(list --ledger "$LEDGER" --find="$(printf '\300\257')")sh", "find", "第 8 个字节"},
        {R"sh(show --ledger "$LEDGER" "$(printf '2022\376')")sh", "第 4 个参数", "第 5 个字节"},
    }));
    CAPTURE(row.command);
    const Run done = runWithBytes(ledger, row.command);
    CHECK(done.status == 1);
    CHECK(done.err.contains(QString::fromUtf8(row.where)));
    CHECK(done.err.contains(QString::fromUtf8(row.place)));
    CHECK(ledger.head() == head);
}

TEST_CASE("what is taken out of a text, as nobody sees it, is said", "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject clue = completeClue();
    clue[u"claim"_s] = u"请求\u202e支付尾款"_s;
    const auto answer =
        ledger.json(u"register"_s, words("--json-in - --on 2022-06-10"), bytes(clue));
    CHECK(answer[u"notes"] ==
          QJsonArray{QJsonObject{{u"column"_s, u"claim"_s},
                                 {u"code"_s, u"taken-out"_s},
                                 {u"reason"_s, u"「主要诉求」中看不见的字符未予记录：U+202E"_s}}});
    const QString number = answer[u"cases"][0].toString();
    CHECK(cases(ledger.json(u"list"_s, {}))[0][u"claim"] == u"请求支付尾款"_s);

    const Run plain = ledger.run(u"act"_s, {u"correct"_s, number, u"--on"_s, u"2022-06-11"_s,
                                            u"--set"_s, u"field=claim"_s, u"--set"_s,
                                            u"value=请求\u200b付息"_s, u"--set"_s, u"reason=误"_s});
    CHECK(plain.status == 0);
    CHECK(QString::fromUtf8(plain.out).contains(u"看不见的字符未予记录：U+200B"_s));
    CHECK(cases(ledger.json(u"list"_s, {}))[0][u"claim"] == u"请求付息"_s);
}

TEST_CASE("a new ledger's first month lies within the programme's years", "[command_line]")
{
    const CommandLedger at;
    for (const auto* month : {"2021-12", "2031-01", "9999-12"}) {
        const QString path = at.file(u"新.jiuzhang"_s);
        const Run made = jiuzhang::tests::jiuzhang(
            {u"init"_s, u"--ledger"_s, path, u"--year"_s, u"2022"_s, u"--first-month"_s,
             QString::fromLatin1(month), u"--operator"_s, u"经办人01"_s, u"--json"_s});
        CHECK(made.status == 1);
        CHECK(made.json()[u"error"][u"code"] == u"year-outside"_s);
        CHECK_FALSE(QFile::exists(path));
    }
}
