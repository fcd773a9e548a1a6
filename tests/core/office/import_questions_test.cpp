// SPDX-License-Identifier: GPL-3.0-or-later
// What an import asks before it registers a row (casework, Duplicates), and how it is undone.
#include "core/office/acting.h"
#include "core/office/import_json.h"
#include "core/office/past_imports.h"
#include "tests/core/office/import_desk.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// A row with the number of a judgment in its facts: two of the same number score 100 at least.
Row rowOfJudgment(const char16_t* entity, int number, const char16_t* claim = u"支付尾款")
{
    Row row = clueRow(entity);
    row[6] = u"经（2019）赣0203民初%1号判决"_s.arg(number);
    row[7] = QString::fromUtf16(claim);
    return row;
}

const ImportWords kWords{[](const Error& error) { return errorId(error.code); }, noteId};

// What was asked, as the command line prints it, answered.
std::vector<RowQuestion> answered(const ImportOutcome& outcome, const QString& answer)
{
    QJsonObject printed = toJson(outcome, kWords);
    QJsonArray rejected;
    for (const auto& value : printed[u"rejected"].toArray()) {
        QJsonObject entry = value.toObject();
        entry[u"answer"] = answer;
        rejected.append(entry);
    }
    printed[u"rejected"] = rejected;
    return must(answersIn(printed)).aboutRows;
}

ImportOutcome lookedAt(ImportDesk& maker, ImportOrder order)
{
    order.dryRun = true;
    return must(maker.import(order));
}

QStringList entities(ImportDesk& maker, const ImportOutcome& outcome)
{
    QStringList names;
    for (const auto& row : outcome.imported)
        names += maker.load(row.number).clue.entity;
    return names;
}

} // namespace

TEST_CASE("the same row twice in one workbook is asked about, and registered once at most unless "
          "a person says so",
          "[office]")
{
    ImportDesk maker;
    auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂"), clueRow(u"甲厂")});
    const auto head = maker.head();
    const auto refused = maker.import(order);
    CHECK(refusalOf(refused) == ErrorCode::RowsRejected);
    CHECK(refused.error().causes ==
          std::vector{Error{ErrorCode::AskedSameRow, {u"线索!2"_s}, u"线索!4"_s}});
    CHECK(maker.head() == head);

    const auto look = lookedAt(maker, order);
    QJsonObject asked = toJson(look, kWords)[u"rejected"][0].toObject();
    const QString row = asked.take(u"fingerprint"_s).toString(); // by it the answer knows the row
    CHECK_FALSE(row.isEmpty());
    CHECK(asked.take(u"ofFingerprint"_s) == row);
    CHECK(asked == QJsonObject{{u"sheet"_s, u"线索"_s},
                               {u"row"_s, 4},
                               {u"column"_s, QJsonValue()},
                               {u"value"_s, QJsonValue()},
                               {u"code"_s, u"asked-same-row"_s},
                               {u"reason"_s, u"asked-same-row"_s},
                               {u"of"_s, QJsonValue()},
                               {u"ofSheet"_s, u"线索"_s},
                               {u"ofRow"_s, 2},
                               {u"score"_s, 100},
                               {u"answers"_s, QJsonArray{u"register"_s, u"skip"_s}}});
    CHECK(maker.head() == head);
}

TEST_CASE("a row that says the same is registered or skipped, as a person says", "[office]")
{
    ImportDesk maker;
    auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂"), clueRow(u"甲厂")});
    SECTION("skipped")
    {
        order.answers.aboutRows = answered(lookedAt(maker, order), u"skip"_s);
        const auto done = must(maker.import(order));
        CHECK(entities(maker, done) == QStringList{u"甲厂"_s, u"乙厂"_s});
        CHECK(done.skippedRows() == 1);
        CHECK(done.openQuestions() == 0);
    }
    SECTION("registered")
    {
        order.answers.aboutRows = answered(lookedAt(maker, order), u"register"_s);
        const auto done = must(maker.import(order));
        CHECK(entities(maker, done) == QStringList{u"甲厂"_s, u"乙厂"_s, u"甲厂"_s});
        // Then all three are known, and the workbook has nothing new.
        order.answers = {};
        const auto again = must(maker.import(order));
        CHECK(again.earlier.size() == 3);
        CHECK(again.questions.empty());
    }
    SECTION("the untouched rows first, then the answer")
    {
        order.partial = true;
        const auto part = must(maker.import(order));
        CHECK(entities(maker, part) == QStringList{u"甲厂"_s, u"乙厂"_s});
        CHECK(part.openQuestions() == 1);
        order.answers.aboutRows = answered(part, u"register"_s);
        const auto rest = must(maker.import(order));
        CHECK(entities(maker, rest) == QStringList{u"甲厂"_s});
        CHECK(rest.earlier.size() == 2);
    }
}

TEST_CASE("a row very like a case of the ledger is asked about, and one less like it is not",
          "[office]")
{
    ImportDesk maker;
    must(maker.import(maker.order({rowOfJudgment(u"青岚陶瓷", 101)})));
    auto order = maker.order({rowOfJudgment(u"红日建材", 101), clueRow(u"青岚陶瓷")});
    const auto look = lookedAt(maker, order);
    REQUIRE(look.questions.size() == 1);
    CHECK(look.questions[0].code == ErrorCode::AskedLikeCase);
    CHECK(look.questions[0].about.row == 2);
    CHECK(look.questions[0].about.of == CaseNumber(u"2022-0001"_s));
    CHECK(look.questions[0].about.likeness.score >= 100);
    // The same name and respondent make 60 to 99: told, and registered.
    CHECK(std::ranges::any_of(look.duplicates, [](const LikelyRow& each) {
        return each.row == 3 && each.likeness.isPossible() && !each.likeness.isVeryLikely();
    }));

    order.partial = true;
    const auto part = must(maker.import(order));
    CHECK(entities(maker, part) == QStringList{u"青岚陶瓷"_s});
    order.answers.aboutRows = answered(part, u"register"_s);
    const auto done = must(maker.import(order));
    REQUIRE(entities(maker, done) == QStringList{u"红日建材"_s});
    const auto events = must(maker.desk().record.events(done.imported[0].number));
    CHECK(events[0].payload[u"importedFrom"][u"notes"].toArray() ==
          QJsonArray{u"asked-like-case"_s});
}

TEST_CASE("a row very like an earlier row is asked about, also when that one is a case meanwhile",
          "[office]")
{
    ImportDesk maker;
    auto order = maker.order(
        {rowOfJudgment(u"青岚陶瓷", 101), rowOfJudgment(u"红日建材", 101, u"支付余款")});
    order.partial = true;
    const auto part = must(maker.import(order));
    REQUIRE(part.questions.size() == 1);
    CHECK(part.questions[0].code == ErrorCode::AskedLikeRow);
    CHECK(part.questions[0].about.row == 3);
    CHECK(part.questions[0].about.ofRow == 2);
    CHECK(entities(maker, part) == QStringList{u"青岚陶瓷"_s});

    order.answers.aboutRows = answered(part, u"register"_s);
    CHECK(entities(maker, must(maker.import(order))) == QStringList{u"红日建材"_s});
}

TEST_CASE("an answer belongs to its question, and only to that", "[office]")
{
    ImportDesk maker;
    must(maker.import(
        maker.order({rowOfJudgment(u"青岚陶瓷", 101), rowOfJudgment(u"瑶里茶叶", 202)})));
    auto order = maker.order({rowOfJudgment(u"红日建材", 101)});
    order.answers.aboutRows = answered(lookedAt(maker, order), u"register"_s);
    // The row says something else by now, and so is like another case.
    auto changed = maker.order({rowOfJudgment(u"红日建材", 202)});
    changed.answers = order.answers;
    const auto head = maker.head();
    CHECK(refusalOf(maker.import(changed)) == ErrorCode::AnswerUnmatched);
    CHECK(maker.head() == head);
}

TEST_CASE("an answer follows its row where others were put in before it", "[office]")
{
    ImportDesk maker;
    must(maker.import(maker.order({rowOfJudgment(u"青岚陶瓷", 101)})));
    const std::vector<Row> rows{rowOfJudgment(u"红日建材", 101), clueRow(u"甲厂"),
                                clueRow(u"甲厂")};
    auto order = maker.order(rows);
    const auto asked = answered(lookedAt(maker, order), u"skip"_s);
    REQUIRE(asked.size() == 2); // the first is like a case, the third as the second
    auto moved = maker.order({clueRow(u"乙厂"), rows[0], rows[1], clueRow(u"丙厂"), rows[2]});
    moved.answers.aboutRows = asked;
    CHECK(entities(maker, must(maker.import(moved))) ==
          QStringList{u"乙厂"_s, u"甲厂"_s, u"丙厂"_s});
}

TEST_CASE("an answer about a row is not taken for another that stands there now", "[office]")
{
    ImportDesk maker;
    must(maker.import(maker.order({rowOfJudgment(u"青岚陶瓷", 101)})));
    const auto head = maker.head();
    const auto refusedWith = [&](const std::vector<RowQuestion>& answers,
                                 const std::vector<Row>& rows) {
        auto other = maker.order(rows);
        other.answers.aboutRows = answers;
        const auto import = maker.import(other);
        CHECK(maker.head() == head);
        return refusalOf(import);
    };
    // Of the same case, in the same row, and yet another clue.
    const auto ofCase =
        answered(lookedAt(maker, maker.order({rowOfJudgment(u"红日建材", 101)})), u"register"_s);
    CHECK(refusedWith(ofCase, {rowOfJudgment(u"瑶里茶叶", 101)}) == ErrorCode::AnswerUnmatched);
    // Like the row before it, which is another by now: it is asked again.
    const auto ofRow = answered(
        lookedAt(maker, maker.order({rowOfJudgment(u"甲厂", 303), rowOfJudgment(u"乙厂", 303)})),
        u"skip"_s);
    REQUIRE(ofRow.size() == 1);
    REQUIRE(ofRow[0].code == ErrorCode::AskedLikeRow);
    CHECK(refusedWith(ofRow, {rowOfJudgment(u"丙厂", 303), rowOfJudgment(u"乙厂", 303)}) ==
          ErrorCode::RowsRejected);
}

TEST_CASE("an answer that is none is refused with its row", "[office]")
{
    const auto given = GENERATE(u"merge"_s, u""_s, u"REGISTER"_s);
    const QJsonObject printed{
        {u"rejected"_s, QJsonArray{QJsonObject{{u"sheet"_s, u"线索"_s},
                                               {u"row"_s, 4},
                                               {u"code"_s, u"asked-same-row"_s},
                                               {u"answer"_s, given}}}}};
    const auto refused = answersIn(printed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() ==
          Error{ErrorCode::UnknownChoice, {u"answer"_s, given, u"register, skip"_s}, u"线索!4"_s});
}

TEST_CASE("an answer that fits no question is refused, which one, and nothing is registered",
          "[office]")
{
    ImportDesk maker;
    auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂"), clueRow(u"甲厂")});
    order.answers.aboutRows = answered(lookedAt(maker, order), u"skip"_s);
    order.answers.aboutRows.push_back(order.answers.aboutRows.front());
    order.answers.aboutRows.back().about.row = 3;
    const auto head = maker.head();
    const auto refused = maker.import(order);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::AnswerUnmatched, {u"线索!3"_s}});
    CHECK(maker.head() == head);

    SECTION("the same answers are given again with the same workbook")
    {
        order.answers.aboutRows.pop_back();
        must(maker.import(order));
        CHECK(must(maker.import(order)).imported.empty());
    }
    SECTION("what answers nothing at all is no file of answers")
    {
        CHECK(refusalOf(answersIn({})) == ErrorCode::FieldMissing);
        const QJsonObject mistake{
            {u"rejected"_s, QJsonArray{QJsonObject{{u"sheet"_s, u"线索"_s},
                                                   {u"row"_s, 4},
                                                   {u"code"_s, u"no-such-mistake"_s},
                                                   {u"answer"_s, u"skip"_s}}}}};
        CHECK(refusalOf(answersIn(mistake)) == ErrorCode::AnswerUnmatched);
    }
}

TEST_CASE("an import is undone whole: each registration is withdrawn, for a reason", "[office]")
{
    ImportDesk maker;
    maker.registered(); // stands before, and stays
    const auto done = must(maker.import(maker.order({clueRow(u"甲厂"), clueRow(u"乙厂")})));
    const auto batch = QString::number(*done.batch);
    const auto registration = must(maker.desk().record.events(done.imported[0].number))[0];
    CHECK(registration.payload[u"importedFrom"][u"batch"] == static_cast<qint64>(*done.batch));
    const auto standing = must(standingImports(maker.desk()));
    REQUIRE(standing.size() == 1);
    CHECK(standing[0].batch == *done.batch);
    CHECK(standing[0].file == u"线索.xlsx"_s);
    CHECK(standing[0].cases.size() == 2);

    const Acting acting = maker.on("2022-06-21", u"undo-1"_s);
    const auto cases = must(undoImport(maker.desk(), acting, batch, u"导错了表"_s));
    CHECK(cases == std::vector{CaseNumber(u"2022-0002"_s), CaseNumber(u"2022-0003"_s)});
    for (const auto& number : cases) {
        const auto events = must(maker.desk().record.events(number));
        REQUIRE(events.size() == 2);
        CHECK(events[1].kind == u"withdraw"_s);
        CHECK(events[1].reason == u"导错了表"_s);
        CHECK(events[1].happenedOn == day("2022-06-21"));
        CHECK(events[1].payload == QJsonObject{{u"event"_s, static_cast<qint64>(events[0].seq)},
                                               {u"reason"_s, u"导错了表"_s}});
    }
    CHECK(must(standingImports(maker.desk())).empty());
    CHECK(must(voidCases(maker.desk())).size() == 2);
    CHECK(maker.load(cases[0]).state == State::Void);
    const auto head = maker.head();
    CHECK(must(undoImport(maker.desk(), acting, batch, {})) == cases); // the command repeated
    CHECK(refusalOf(undoImport(maker.desk(), maker.on("2022-06-22"), batch, {})) ==
          ErrorCode::ImportUndone);
    CHECK(maker.head() == head);
}

TEST_CASE("what was undone is imported again without a question, under new numbers", "[office]")
{
    ImportDesk maker;
    const auto order = maker.order({rowOfJudgment(u"青岚陶瓷", 101), clueRow(u"乙厂")});
    const auto done = must(maker.import(order));
    must(undoImport(maker.desk(), maker.on("2022-06-20"), QString::number(*done.batch), {}));
    const auto again = must(maker.import(order));
    CHECK(again.earlier.empty());
    CHECK(again.questions.empty());
    CHECK(again.duplicates.empty());
    REQUIRE(again.imported.size() == 2);
    CHECK(again.imported[0].number == CaseNumber(u"2022-0003"_s));
    CHECK(must(maker.import(order)).earlier.size() == 2);
    CHECK(maker.isSound());
}

TEST_CASE("an import is not undone while anything else stands on a case of it", "[office]")
{
    ImportDesk maker;
    const auto done =
        must(maker.import(maker.order({clueRow(u"甲厂"), clueRow(u"乙厂"), clueRow(u"丙厂")})));
    const auto batch = QString::number(*done.batch);
    const auto worked = done.imported[1].number;
    SECTION("a note")
    {
        maker.act("annotate", worked, "2022-06-21", {{u"text"_s, u"已联系"_s}});
    }
    SECTION("a dispatch, with its letters")
    {
        maker.dispatched(worked, "2022-06-21");
    }
    const auto head = maker.head();
    const auto refused = undoImport(maker.desk(), maker.on("2022-06-22"), batch, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::ImportWorkedOn, {u"1"_s, worked.text()}, {}});
    CHECK(maker.head() == head);
}

TEST_CASE("what is no import, or was not yet, is not undone", "[office]")
{
    ImportDesk maker;
    const auto done = must(maker.import(maker.order({clueRow(u"甲厂")})));
    const auto head = maker.head();
    const auto other = GENERATE(u"0"_s, u"1"_s, u"-1"_s, u"九"_s, u""_s);
    CHECK(refusalOf(undoImport(maker.desk(), maker.on("2022-06-21"), other, {})) ==
          ErrorCode::ImportUnknown);
    CHECK(refusalOf(undoImport(maker.desk(), maker.on("2022-06-19"), QString::number(*done.batch),
                               {})) == ErrorCode::DateBefore);
    CHECK(maker.head() == head);
}
