// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/import_json.h"
#include "core/office/registration.h"
#include "tests/core/office/import_desk.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const ImportWords kImportWords{[](const Error& error) { return errorId(error.code); }, noteId};

} // namespace

TEST_CASE("each row of a workbook becomes a case", "[office]")
{
    ImportDesk maker;
    const auto outcome = must(maker.import(maker.order({clueRow(u"甲厂"), clueRow(u"乙厂")})));
    CHECK(outcome.read() == 2);
    REQUIRE(outcome.imported.size() == 2);
    CHECK(outcome.imported[1].row == 3);
    CHECK(outcome.imported[1].number == CaseNumber(u"2022-0002"_s));
    const Case subject = maker.load(outcome.imported[1].number);
    CHECK(subject.clue.entity == u"乙厂"_s);
    CHECK(subject.clue.disputed == Money::fromFen(86'500'000));
    CHECK(subject.clue.respondent == UnitId(u"dept-housing-construction"_s));
    CHECK(subject.registeredOn == day("2022-06-20"));
    CHECK(maker.isSound());
}

TEST_CASE("what is noted of a row names nobody whom its clue shields", "[office]")
{
    ClueRow row{
        .sheet = u"线索"_s, .row = 2, .content = completeClue(), .notes = {}, .fingerprint = {}};
    row.content.entity = u"景德镇翯骁陶瓷有限公司"_s;
    row.content.contact = u"司徒琰"_s;
    const auto told = [&](const NotedRow& noted) {
        return noteForList(ImportOutcome{}, row, noted, [](const NotedRow& each) {
            return u"“%1”：%2（翯骁公司）"_s.arg(each.field, each.words);
        });
    };
    // The clue's own name, the one that stood there before, and one where no field takes any.
    const std::array notes{NotedRow{RowNote::Comment, u"facts"_s, u"司徒琰"_s},
                           NotedRow{RowNote::Answered, u"contact"_s, u"欧阳婧"_s},
                           NotedRow{RowNote::LeftOver, u"备用联系人"_s, u"欧阳婧"_s}};
    for (const NotedRow& noted : notes) {
        const QString whole = u"“%1”：%2（翯骁公司）"_s.arg(noted.field, noted.words);
        row.content.shielding = Shielding::Open;
        CHECK(told(noted) == whole);
        row.content.shielding = Shielding::Anonymous;
        for (const QString& trace : {u"翯骁"_s, u"司徒"_s, u"琰"_s, u"欧阳"_s, u"婧"_s})
            CHECK_FALSE(told(noted).contains(trace));
        CHECK(told(noted).startsWith(u"“%1”："_s.arg(noted.field)));
    }
}

TEST_CASE("a workbook that was imported before is skipped row by row", "[office]")
{
    ImportDesk maker;
    must(maker.import(maker.order({clueRow(u"甲厂"), clueRow(u"乙厂")})));
    const auto head = maker.head();
    const auto again = must(maker.import(maker.order({clueRow(u"甲厂"), clueRow(u"乙厂")})));
    CHECK(again.imported.empty());
    CHECK_FALSE(again.batch);
    REQUIRE(again.earlier.size() == 2);
    CHECK(again.earlier[0].number == CaseNumber(u"2022-0001"_s));
    CHECK(maker.head() == head);

    const auto more = must(maker.import(maker.order({clueRow(u"丙厂"), clueRow(u"乙厂")})));
    CHECK(more.earlier.size() == 1);
    REQUIRE(more.imported.size() == 1);
    CHECK(more.imported[0].number == CaseNumber(u"2022-0003"_s));
}

TEST_CASE("an import that is repeated answers what it did, and takes nothing in twice", "[office]")
{
    ImportDesk maker;
    must(maker.import(maker.order({clueRow(u"甲厂")})));
    auto order =
        maker.order({clueRow(u"甲厂"), clueRow(u"乙厂"), clueRow(u"丙厂", u"区外星人局"_s)});
    order.partial = true;
    const Acting acting = maker.on("2022-06-20", u"batch-2"_s);
    const auto once = must(importWorkbook(maker.desk(), acting, order, maker.known));
    REQUIRE(once.imported.size() == 1);
    CHECK(once.imported[0].number == CaseNumber(u"2022-0002"_s));
    const auto head = maker.head();
    const auto again = must(importWorkbook(maker.desk(), acting, order, maker.known));
    CHECK(again.batch == head.first);
    CHECK(toJson(again, kImportWords) == toJson(once, kImportWords));
    CHECK(maker.head() == head);

    const Acting other = maker.on("2022-06-20", u"clue-1"_s);
    const ClueContent clue = completeClue();
    must(registerClues(maker.desk(), other, std::span(&clue, 1)));
    const auto then = maker.head();
    CHECK(refusalOf(importWorkbook(maker.desk(), other, order, maker.known)) ==
          ErrorCode::CommandReused);
    CHECK(maker.head() == then);
}

TEST_CASE("a dry run says what would happen and changes nothing", "[office]")
{
    ImportDesk maker;
    auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂", u"区外星人局"_s)});
    order.dryRun = true;
    const auto head = maker.head();
    const auto outcome = must(maker.import(order));
    CHECK(outcome.read() == 2);
    CHECK(outcome.imported.empty());
    CHECK_FALSE(outcome.batch);
    REQUIRE(outcome.rows.rejected.size() == 1);
    CHECK(outcome.rows.rejected[0].error.code == ErrorCode::UnknownUnit);
    CHECK(maker.head() == head);
}

TEST_CASE("a row that cannot be taken keeps all back, unless a part is wanted", "[office]")
{
    ImportDesk maker;
    auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂", u"区外星人局"_s)});
    const auto head = maker.head();
    const auto refused = maker.import(order);
    CHECK(refusalOf(refused) == ErrorCode::RowsRejected);
    CHECK(refused.error().details == QStringList{u"1"_s});
    CHECK(refused.error().where == u"线索.xlsx"_s);
    REQUIRE(refused.error().causes.size() == 1);
    CHECK(refused.error().causes[0].code == ErrorCode::UnknownUnit);
    CHECK(refused.error().causes[0].where == u"线索!3"_s);
    CHECK(maker.head() == head);

    order.partial = true;
    const auto outcome = must(maker.import(order));
    CHECK(outcome.imported.size() == 1);
    CHECK(outcome.rejectedRows() == 1);
}

TEST_CASE("an import that is cancelled has not happened", "[office]")
{
    ImportDesk maker;
    const auto head = maker.head();
    const auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂")});
    std::vector<int> percents;
    const auto refused = maker.import(order, [&](int percent) {
        percents.push_back(percent);
        return percent < 100;
    });
    CHECK(refusalOf(refused) == ErrorCode::Cancelled);
    CHECK(percents == std::vector{33, 66, 100});
    CHECK(maker.head() == head);
}

TEST_CASE("nothing is imported by nobody, on a day to come or from nothing", "[office]")
{
    ImportDesk maker;
    const auto head = maker.head();
    const auto order = maker.order({clueRow(u"甲厂")});
    Acting nobody = maker.on("2022-06-20");
    nobody.operatorName.clear();
    CHECK(refusalOf(importWorkbook(maker.desk(), nobody, order, maker.known)) ==
          ErrorCode::OperatorMissing);
    CHECK(refusalOf(importWorkbook(maker.desk(), maker.on("2022-12-02"), order, maker.known)) ==
          ErrorCode::DateInFuture);
    ImportOrder missing = order;
    missing.path = maker.file(u"没有.xlsx"_s);
    CHECK(refusalOf(maker.import(missing)) == ErrorCode::FileMissing);
    ImportOrder otherSheet = order;
    otherSheet.sheet = u"汇总"_s;
    CHECK(refusalOf(maker.import(otherSheet)) == ErrorCode::SheetMissing);
    ImportOrder noReader = order;
    noReader.reader = maker.file(u"no-reader"_s);
    CHECK(refusalOf(maker.import(noReader)) == ErrorCode::ReaderFailed);
    CHECK(maker.head() == head);
}

TEST_CASE("an import is told in the keys of the command line", "[office]")
{
    ImportDesk maker;
    must(maker.import(maker.order({clueRow(u"甲厂")})));
    auto order =
        maker.order({clueRow(u"甲厂"), clueRow(u"乙厂"), clueRow(u"丙厂", u"区外星人局"_s)});
    order.partial = true;
    const auto json = toJson(must(maker.import(order)), kImportWords);
    CHECK(json[u"batch"].toInteger() == maker.head().first);
    CHECK(json[u"read"] == 3);
    CHECK(json[u"registered"] == 1);
    CHECK(json[u"skipped"].toArray().size() == 1);
    CHECK(json[u"cases"].toArray() == QJsonArray{u"2022-0002"_s});
    QJsonObject rejected = json[u"rejected"][0].toObject();
    CHECK(rejected.take(u"fingerprint"_s).toString().size() == 64); // of its row as it was written
    CHECK(json[u"rejected"].toArray().size() == 1);
    CHECK(rejected == QJsonObject{{u"sheet"_s, u"线索"_s},
                                  {u"row"_s, 4},
                                  {u"column"_s, u"被反映单位"_s},
                                  {u"value"_s, u"区外星人局"_s},
                                  {u"code"_s, u"unknown-unit"_s},
                                  {u"reason"_s, u"unknown-unit"_s},
                                  {u"answers"_s, QJsonArray{u"skip"_s}},
                                  {u"orText"_s, true}});
    REQUIRE(json[u"duplicates"].toArray().size() == 1);
    CHECK(json[u"duplicates"][0][u"row"] == 2);
    CHECK(json[u"duplicates"][0][u"of"] == u"2022-0001"_s);

    order.dryRun = true;
    CHECK(toJson(must(maker.import(order)), kImportWords)[u"batch"].isNull());
}
