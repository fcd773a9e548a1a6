// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook with a row twice and one very like a known case: asked about, answered, undone.
#include "tests/command_line/program.h"
#include "tests/command_line/sheet_reader/package_maker.h"

using namespace jiuzhang::tests;

namespace {

QByteArray clueRow(int number, const QString& entity, const QString& facts)
{
    return jiuzhang::test::rowOf(number, {u"公开征集"_s, u"2022-06-01"_s, entity, u"账款支付"_s,
                                          u"区财政局"_s, facts, u"支付尾款"_s, u"陶瓷制品制造"_s,
                                          u"小型"_s, u"3.85%"_s});
}

// Rows 2 and 4 say the same, 3 is about the judgment that the ledger knows, 5 about nothing known.
struct AskingBook {
    jiuzhang::test::PackageMaker maker;
    QString path;

    AskingBook()
    {
        const auto heading = jiuzhang::test::rowOf(
            1, {u"线索来源"_s, u"收到日期"_s, u"企业名称"_s, u"问题类型"_s, u"被反映单位"_s,
                u"基本情况"_s, u"主要诉求"_s, u"所属行业"_s, u"企业规模"_s, u"约定利率"_s});
        maker.rows(heading + clueRow(2, u"红日建材"_s, u"尾款未付"_s) +
                   clueRow(3, u"青岚陶瓷"_s, u"经（2019）赣0203民初101号判决"_s) +
                   clueRow(4, u"红日建材"_s, u"尾款未付"_s) +
                   clueRow(5, u"瑶里茶叶"_s, u"奖励未兑现"_s));
        path = maker.write();
    }
};

void registerKnown(const CommandLedger& ledger)
{
    QJsonObject clue = completeClue();
    clue[u"facts"] = u"判决书（2019）赣0203民初101号，至今未执行。"_s;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
}

QStringList codesOf(const QJsonObject& import)
{
    QStringList codes;
    for (const auto& entry : import[u"rejected"].toArray())
        codes += entry[u"code"].toString() + u' ' + QString::number(entry[u"row"].toInt());
    codes.sort();
    return codes;
}

// The file that a script writes from what was printed.
QString answersTo(const CommandLedger& ledger, QJsonObject printed, const QStringList& answers)
{
    QJsonArray rejected;
    for (const auto& value : printed[u"rejected"].toArray()) {
        QJsonObject entry = value.toObject();
        entry[u"answer"] = answers.at(rejected.size());
        rejected.append(entry);
    }
    printed[u"rejected"] = rejected;
    return ledger.write(u"answers.json"_s, bytes(printed));
}

} // namespace

TEST_CASE("an import with questions registers nothing, and prints them to be answered",
          "[command_line]")
{
    const CommandLedger ledger;
    const AskingBook book;
    registerKnown(ledger);
    const QString head = ledger.head();

    const Run plain = ledger.run(u"import"_s, kOn + QStringList{book.path});
    CHECK(plain.status == 1);
    CHECK(plain.out.isEmpty());
    CHECK(plain.err.count(u'\n') == 1);
    const Run asked = ledger.run(u"import"_s, kOn + QStringList{book.path, u"--json"_s});
    CHECK(asked.status == 1);
    CHECK(asked.json()[u"error"][u"code"] == u"rows-rejected"_s);
    CHECK(codesOf(asked.json()) == QStringList{u"asked-like-case 3"_s, u"asked-same-row 4"_s});
    CHECK(asked.json()[u"rejected"][0][u"of"] == u"2022-0001"_s);
    CHECK(asked.json()[u"batch"].isNull());
    CHECK(asked.json()[u"cases"].toArray().isEmpty());
    CHECK(ledger.head() == head);

    const QString answers = answersTo(ledger, asked.json(), {u"register"_s, u"skip"_s});
    const auto done =
        ledger.json(u"import"_s, kOn + QStringList{book.path, u"--answers"_s, answers});
    CHECK(done[u"registered"] == 3);
    CHECK(done[u"skipped"].toArray().size() == 1);
    CHECK(codesOf(done).isEmpty());
    const auto shown = ledger.json(u"show"_s, {ledger.caseOf(u"红日建材"_s)});
    CHECK(shown[u"case"][u"industry"] == u"陶瓷制品制造"_s);
    CHECK(shown[u"case"][u"enterpriseSize"] == u"small"_s);
    CHECK(shown[u"case"][u"interestRate"] == u"3.85"_s);
    CHECK(shown[u"events"][0][u"payload"][u"importedFrom"][u"batch"] == done[u"batch"]);
}

TEST_CASE("a part of an import is what no question touches", "[command_line]")
{
    const CommandLedger ledger;
    const AskingBook book;
    registerKnown(ledger);
    const auto part = ledger.json(u"import"_s, kOn + QStringList{book.path, u"--partial"_s});
    CHECK(part[u"registered"] == 2);
    CHECK(codesOf(part) == QStringList{u"asked-like-case 3"_s, u"asked-same-row 4"_s});
    // What was printed then is answered now.
    const QString answers = answersTo(ledger, part, {u"skip"_s, u"register"_s});
    const auto rest =
        ledger.json(u"import"_s, kOn + QStringList{book.path, u"--answers"_s, answers});
    CHECK(rest[u"registered"] == 1);
    CHECK(rest[u"skipped"].toArray().size() == 3);
}

TEST_CASE("answers that cannot be read are refused, and nothing is registered", "[command_line]")
{
    const CommandLedger ledger;
    const AskingBook book;
    const auto look = ledger.json(u"import"_s, kOn + QStringList{book.path, u"--dry-run"_s});
    REQUIRE(codesOf(look) == QStringList{u"asked-same-row 4"_s});
    const QString head = ledger.head();
    struct Row {
        QString answers;
        const char* code;
    };
    const std::array rows{
        Row{answersTo(ledger, look, {u"merge"_s}), "unknown-choice"},
        Row{ledger.write(u"broken.json"_s, "{"), "not-json"},
        Row{ledger.file(u"none.json"_s), "file-missing"},
    };
    for (const auto& [answers, code] : rows) {
        CAPTURE(code);
        const Run run = ledger.run(
            u"import"_s, kOn + QStringList{book.path, u"--answers"_s, answers, u"--json"_s});
        CHECK(run.status == 1);
        CHECK(run.json()[u"error"][u"code"] == QLatin1String(code));
        CHECK(ledger.head() == head);
    }
}

TEST_CASE("an import is undone by its number, all of it or nothing", "[command_line]")
{
    const CommandLedger ledger;
    const auto done = ledger.json(u"import"_s, kOn + QStringList{sample("clues-tidy.xlsx")});
    const QString batch = QString::number(done[u"batch"].toInteger());
    const auto undo = [&](const QString& number) {
        return ledger.run(u"undo-import"_s,
                          kOn + QStringList{number, u"--reason"_s, u"导错了表"_s, u"--json"_s});
    };
    CHECK(undo(u"1"_s).json()[u"error"][u"code"] == u"import-unknown"_s);
    SECTION("nobody worked on a case of it")
    {
        const Run undone = undo(batch);
        CHECK(undone.status == 0);
        CHECK(undone.json()[u"batch"] == done[u"batch"]);
        CHECK(undone.json()[u"cases"] == done[u"cases"]);
        const auto events = ledger.json(u"show"_s, {u"2022-0001"_s})[u"events"].toArray();
        REQUIRE(events.size() == 2);
        CHECK(events[1][u"kind"] == u"withdraw"_s);
        CHECK(events[1][u"reason"] == u"导错了表"_s);
        CHECK(undo(batch).json()[u"error"][u"code"] == u"import-undone"_s);
    }
    SECTION("somebody did")
    {
        ledger.act({u"annotate"_s, u"2022-0003"_s}, "2022-06-10", {u"text=已联系"_s});
        const QString head = ledger.head();
        const Run refused = undo(batch);
        CHECK(refused.status == 1);
        CHECK(refused.json()[u"error"][u"code"] == u"import-worked-on"_s);
        CHECK(refused.err.contains(u"2022-0003"_s));
        CHECK(ledger.head() == head);
    }
}
