// SPDX-License-Identifier: GPL-3.0-or-later
// What an import asks about what stands in a workbook, what it passes over, and what it tells.
#include "tests/command_line/program.h"

#include <QFile>

using namespace jiuzhang::tests;

namespace {

QString fault(const char* book)
{
    return QStringLiteral(FAULTS "/") + QString::fromUtf8(book);
}

QJsonObject imported(const CommandLedger& ledger, const char* book, const QStringList& options = {})
{
    return ledger.json(u"import"_s, kOnMid + QStringList{fault(book)} + options);
}

QStringList told(const QJsonObject& import, const QString& list, const QString& key)
{
    QStringList all;
    for (const auto& entry : import[list].toArray())
        all += QString::number(entry[u"row"].toInt()) + u' ' + entry[key].toString();
    return all;
}

// What a script makes of what was printed: the same answer to every question.
QString answering(const CommandLedger& ledger, QJsonObject printed, const QString& answer)
{
    QJsonArray rejected;
    for (const auto& value : printed[u"rejected"].toArray()) {
        QJsonObject entry = value.toObject();
        if (entry[u"code"].toString().startsWith(u"asked-"_s))
            entry[u"answer"] = answer;
        rejected.append(entry);
    }
    printed[u"rejected"] = rejected;
    return ledger.write(u"answers.json"_s, bytes(printed));
}

QJsonObject firstCase(const CommandLedger& ledger)
{
    return ledger.json(u"show"_s, {u"2022-0001"_s});
}

} // namespace

TEST_CASE("what an import asks about holds it up until it is answered", "[command_line]")
{
    const CommandLedger ledger;
    const QString head = ledger.head();
    const Run refused = ledger.run(
        u"import"_s, kOnMid + QStringList{fault("06-yuan-sign-in-wan-column.xlsx"), u"--json"_s});
    CHECK(refused.status == 1);
    CHECK(ledger.head() == head);
    const QJsonArray rejected = refused.json()[u"rejected"].toArray();
    REQUIRE(rejected.size() == 2); // 25,000万元 in the row above is much, and asked too
    const QJsonObject question = rejected[1].toObject();
    CHECK(question[u"code"] == u"asked-meant"_s);
    CHECK(question[u"row"] == 3);
    CHECK(question[u"column"] == u"拖欠金额(万元)"_s);
    CHECK(question[u"value"] == u"¥125,000.00"_s);
    CHECK(question[u"meant"] == u"12.50万元"_s);
    CHECK(question[u"answers"] == QJsonArray{u"register"_s, u"skip"_s});

    const QString answers = answering(ledger, refused.json(), u"register"_s);
    const auto done =
        imported(ledger, "06-yuan-sign-in-wan-column.xlsx", {u"--answers"_s, answers});
    CHECK(done[u"registered"] == 2);
    CHECK(ledger.json(u"show"_s, {u"2022-0002"_s})[u"case"][u"disputedFen"] == 12'500'000);
}

TEST_CASE("a part of a workbook is what no question touches", "[command_line]")
{
    const CommandLedger ledger;
    const auto part = imported(ledger, "04-hidden-column-wins.xlsx", {u"--partial"_s});
    CHECK(part[u"registered"] == 6);
    CHECK(told(part, u"rejected"_s, u"code"_s) ==
          QStringList{u"2 asked-comment"_s, u"9 asked-struck"_s});
    CHECK(firstCase(ledger)[u"case"][u"disputedFen"] == 32'000'000);
}

TEST_CASE("what no row says is said with the import, or asked once", "[command_line]")
{
    const CommandLedger ledger;
    const char* book = "18-no-source-column.xlsx";
    const auto look = imported(ledger, book, {u"--dry-run"_s});
    REQUIRE(told(look, u"rejected"_s, u"code"_s) == QStringList{u"0 asked-for-all"_s});
    CHECK(look[u"rejected"][0][u"column"] == u"source"_s);
    CHECK(look[u"rejected"][0][u"answers"].toArray().contains(u"petition"_s));
    CHECK(imported(ledger, book, {u"--partial"_s})[u"registered"] == 0);
    SECTION("with options")
    {
        const auto done = imported(ledger, book,
                                   {u"--source"_s, u"信访"_s, u"--locality"_s, u"新厂"_s,
                                    u"--received-on"_s, u"2022-06-09"_s});
        CHECK(done[u"registered"] == 1);
        const QJsonObject shown = firstCase(ledger)[u"case"].toObject();
        CHECK(shown[u"source"] == u"petition"_s);
        CHECK(shown[u"locality"] == u"新厂街道办事处"_s);
        CHECK(shown[u"receivedOn"] == u"2022-06-09"_s);
    }
    SECTION("with an answer")
    {
        imported(ledger, book, {u"--answers"_s, answering(ledger, look, u"hotline"_s)});
        CHECK(firstCase(ledger)[u"case"][u"source"] == u"hotline"_s);
    }
    SECTION("with what the ledger does not know")
    {
        const QString head = ledger.head();
        const QStringList option = GENERATE(values<QStringList>({{u"--source"_s, u"道听途说"_s},
                                                                 {u"--locality"_s, u"某某镇"_s},
                                                                 {u"--received-on"_s, u"近日"_s}}));
        const Run run = ledger.run(u"import"_s, kOnMid + QStringList{fault(book)} + option);
        CHECK(run.status == 1);
        CHECK(run.err.count(u'\n') == 1);
        CHECK(ledger.head() == head);
    }
}

TEST_CASE("an import tells its sheets, columns, rows passed over and notes", "[command_line]")
{
    const CommandLedger ledger;
    const auto done = imported(ledger, "20-formulas-with-results.xlsx");
    CHECK(done[u"registered"] == 6);
    CHECK(done[u"sheets"] ==
          QJsonArray{QJsonObject{{u"name"_s, u"线索"_s}, {u"taken"_s, true}, {u"why"_s, {}}}});
    CHECK(told(done, u"skipped"_s, u"why"_s) == QStringList{u"8 total"_s});
    QStringList fields;
    for (const auto& column : done[u"columns"].toArray())
        fields += column[u"column"].toString() + u' ' + column[u"field"].toString();
    CHECK(fields.contains(u"K disputedFen"_s));
    CHECK(fields.contains(u"J "_s)); // 已付: known, and kept
    const auto note = done[u"notes"][0];
    CHECK(note[u"row"] == 2);
    CHECK(note[u"column"] == u"已付(万元)"_s);
    CHECK(note[u"code"] == u"left-over"_s);
    CHECK_FALSE(note[u"reason"].toString().isEmpty());
    CHECK(told(done, u"notes"_s, u"code"_s).contains(u"2 formula-result"_s));

    const auto from = firstCase(ledger)[u"events"][0][u"payload"][u"importedFrom"];
    CHECK(from[u"notes"] == QJsonArray{u"left-over"_s, u"formula-result"_s});
    CHECK(from[u"kept"] ==
          QJsonArray{QJsonObject{{u"column"_s, u"已付(万元)"_s}, {u"text"_s, u"60"_s}}});
}

TEST_CASE("an import says a line of each on the terminal too", "[command_line]")
{
    const CommandLedger ledger;
    const Run run =
        ledger.run(u"import"_s, kOnMid + QStringList{fault("09-whole-sheet-skipped.xlsx"),
                                                     u"--partial"_s, u"--source"_s, u"自查"_s});
    CHECK(run.status == 0);
    const QString out = QString::fromUtf8(run.out);
    CHECK(out.contains(u"昌江街道"_s)); // the hidden sheet
    CHECK(ledger.json(u"list"_s, {})[u"total"] == 6);
}

TEST_CASE("an answer to a row that is not there fits nothing", "[command_line]")
{
    const CommandLedger ledger;
    const auto look = imported(ledger, "06-yuan-sign-in-wan-column.xlsx", {u"--dry-run"_s});
    const QString answers = answering(ledger, look, u"register"_s);
    const Run run =
        ledger.run(u"import"_s, kOnMid + QStringList{fault("18-no-source-column.xlsx"),
                                                     u"--answers"_s, answers, u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.json()[u"error"][u"code"] == u"answer-unmatched"_s);
}

TEST_CASE("a name that a person has confirmed is known from then on", "[command_line]")
{
    const CommandLedger ledger;
    const char* book = "07-units-alias-typo.xlsx";
    const auto look = imported(ledger, book, {u"--dry-run"_s});
    const QString question = u"11 asked-meant"_s; // 区住建居
    REQUIRE(told(look, u"rejected"_s, u"code"_s).contains(question));
    const auto done = imported(
        ledger, book, {u"--partial"_s, u"--answers"_s, answering(ledger, look, u"register"_s)});
    CHECK(told(done, u"notes"_s, u"code"_s).contains(u"11 meant-as"_s));
    const auto again = imported(ledger, book, {u"--dry-run"_s});
    CHECK_FALSE(told(again, u"rejected"_s, u"code"_s).contains(question));
    CHECK(told(again, u"skipped"_s, u"why"_s).contains(u"11 imported-before"_s));
    const Run undone = ledger.run(
        u"undo-import"_s, kOnMid + QStringList{QString::number(done[u"batch"].toInteger())});
    CHECK(undone.status == 0);
}
