// SPDX-License-Identifier: GPL-3.0-or-later
// What the entities said, in the year (plan III.4). Counted by hand.
#include "core/exchange/summary_workbook.h"
#include "core/office/months/reports.h"
#include "tests/core/figures/written_sheets.h"
#include "tests/core/office/entries.h"

#include <QJsonArray>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

struct AskedOffice : DeskMaker {
    // Settled by 2022-06-13.
    CaseNumber done()
    {
        const auto number = registered();
        settled(number);
        return number;
    }
    void strikeOff(const CaseNumber& number, const char* on, const QString& view)
    {
        act("strike-off", number, on, {{u"toldOn"_s, QString::fromLatin1(on)}, {u"view"_s, view}},
            u"核查人01"_s);
    }
    void followUp(const CaseNumber& number, const char* on, const QString& view,
                  const QString& nextOn = {})
    {
        act("follow-up", number, on,
            {{u"how"_s, u"电话"_s}, {u"view"_s, view}, {u"nextOn"_s, nextOn}}, u"核查人01"_s);
    }
    [[nodiscard]] Satisfaction year(const char* on = "2022-08-01")
    {
        desk().workingDate = day(on);
        return must(yearSummary(desk(), 2022)).satisfaction;
    }
};

constexpr auto kOf = [](const ViewCounts& counts) {
    return std::vector<std::int64_t>(counts.begin(), counts.end());
};
using Views = std::vector<std::int64_t>; // satisfied, mostly, dissatisfied, unreachable

} // namespace

TEST_CASE("the year tells of the cases struck off what each entity said last", "[satisfaction]")
{
    AskedOffice office;
    for (const auto* view : {u"satisfied", u"satisfied", u"mostly-satisfied", u"dissatisfied"})
        office.strikeOff(office.done(), "2022-06-15", QString::fromUtf16(view));
    const auto away = office.done();
    office.strikeOff(away, "2022-06-15", u"unreachable"_s);
    const auto settled = office.done(); // nobody has checked it
    CHECK(office.load(settled).state == State::Settled);

    const auto first = office.year();
    CHECK(first.struckOff == 5);
    CHECK(kOf(first.views) == Views{2, 1, 1, 1});
    CHECK(first.askedAgain == 0);
    office.followUp(away, "2022-07-01", u"satisfied"_s); // found at last
    const auto then = office.year();
    CHECK(kOf(then.views) == Views{3, 1, 1, 0});
    CHECK(then.askedAgain == 1);
    CHECK(kOf(then.followUps) == Views{1, 0, 0, 0});
    CHECK(kOf(office.year("2022-06-30").views) == Views{2, 1, 1, 1}); // as it stood
}

TEST_CASE("each time that an entity is dissatisfied counts, and what the office did about it",
          "[satisfaction]")
{
    AskedOffice office;
    const auto number = office.done();
    office.followUp(number, "2022-06-14", u"dissatisfied"_s);
    office.act("refuse", number, "2022-06-15",
               {{u"reason"_s, u"未见凭证"_s}, {u"dueOn"_s, u"2022-07-15"_s}}, u"核查人01"_s);
    office.act("opine", number, "2022-06-20",
               {{u"text"_s, u"支付"_s}, {u"author"_s, u"承办人01"_s}});
    office.act("settle", number, "2022-06-21",
               {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"银行回单"_s}});
    office.strikeOff(number, "2022-06-22", u"dissatisfied"_s);
    office.act("reopen", number, "2022-06-23", {{u"reason"_s, u"仍有争议"_s}});

    const auto told = office.year();
    CHECK(told.dissatisfiedCases == 1);
    CHECK(told.dissatisfiedTimes == 2);
    CHECK(told.refused == 1);
    CHECK(told.refusedAfter == 1);
    CHECK(told.reopenedAfter == 1);
    CHECK(told.struckOff == 0); // it is open again
    REQUIRE(told.cases.size() == 1);
    CHECK(told.cases[0].number == number);
    CHECK(told.cases[0].dissatisfied == 2);
    CHECK(told.cases[0].saidOn == day("2022-06-22"));
}

TEST_CASE("a settlement refused before anybody was asked is no round of dissatisfaction",
          "[satisfaction]")
{
    AskedOffice office;
    const auto number = office.done();
    office.act("refuse", number, "2022-06-15",
               {{u"reason"_s, u"未见凭证"_s}, {u"dueOn"_s, u"2022-07-15"_s}}, u"核查人01"_s);
    const auto told = office.year();
    CHECK(told.refused == 1);
    CHECK(told.refusedAfter == 0);
    CHECK(told.dissatisfiedTimes == 0);
    CHECK(told.cases.empty());
}

TEST_CASE("a follow-up that was promised is due on its day, and until it is made", "[satisfaction]")
{
    AskedOffice office;
    const auto number = office.done();
    office.followUp(number, "2022-06-20", u"satisfied"_s, u"2022-07-20"_s);
    const auto before = office.year("2022-07-19");
    CHECK(before.due == 0);
    CHECK(before.toCome == 1);
    const auto on = office.year("2022-07-20");
    CHECK(on.due == 1);
    CHECK(on.toCome == 0);
    REQUIRE(on.cases.size() == 1);
    CHECK(on.cases[0].dueOn == day("2022-07-20"));
    CHECK(on.cases[0].dissatisfied == 0);
    office.followUp(number, "2022-07-21", u"satisfied"_s);
    CHECK(office.year().due == 0);
    CHECK(office.year().cases.empty());
}

TEST_CASE("what was said is told in JSON by the ids of the views", "[satisfaction]")
{
    AskedOffice office;
    ClueContent clue = completeClue();
    clue.shielding = Shielding::Anonymous;
    const auto number = office.registered(clue, "2022-05-05");
    office.settled(number);
    office.strikeOff(number, "2022-06-15", u"dissatisfied"_s);
    office.desk().workingDate = day("2022-08-01");
    const auto json =
        yearSummaryJson(must(yearSummary(office.desk(), 2022)), office.desk().programme);
    const auto told = json[u"satisfaction"];
    CHECK(told[u"struckOff"] == 1);
    CHECK(told[u"views"] == QJsonObject{{u"satisfied"_s, 0},
                                        {u"mostly-satisfied"_s, 0},
                                        {u"dissatisfied"_s, 1},
                                        {u"unreachable"_s, 0}});
    const auto row = told[u"cases"][0];
    CHECK(row[u"number"] == number.text());
    CHECK(row[u"dissatisfied"] == 1);
    CHECK(row[u"dueOn"].isNull());
    CHECK_FALSE(row[u"entity"].toString().contains(u"青岚"_s)); // it is shielded
}

TEST_CASE("the workbook has the figures of satisfaction below the others, and its cases on a sheet",
          "[satisfaction]")
{
    AskedOffice office;
    const auto number = office.done();
    office.followUp(number, "2022-06-14", u"dissatisfied"_s, u"2022-06-30"_s);
    office.strikeOff(number, "2022-06-15", u"dissatisfied"_s);
    office.desk().workingDate = day("2022-08-01");
    const QString path = office.file(u"2022.xlsx"_s);
    must(writeSummaryWorkbook(path, must(yearSummary(office.desk(), 2022)),
                              office.desk().programme));
    const jiuzhang::test::WrittenSheets book(path);
    std::map<QString, QString> told;
    for (int row = 4; !book.cell(u"总体情况"_s, u"A%1"_s.arg(row)).isEmpty(); ++row)
        told[book.cell(u"总体情况"_s, u"A%1"_s.arg(row))] =
            book.cell(u"总体情况"_s, u"B%1"_s.arg(row));
    CHECK(told[u"本年销号、现为已销号（件）"_s] == u"1"_s);
    CHECK(told[u"其中最近评价为不满意（件）"_s] == u"1"_s);
    CHECK(told[u"其中最近评价为满意（件）"_s] == u"0"_s);
    CHECK(told[u"回访结果为不满意（次）"_s] == u"1"_s);
    CHECK(told[u"表示过不满意（件）"_s] == u"1"_s);
    CHECK(told[u"表示不满意（次）"_s] == u"2"_s);
    CHECK(told[u"回访日已到、尚未回访（件）"_s] == u"1"_s);
    CHECK(told[u"回访日未到（件）"_s] == u"0"_s);
    const QString cases = u"满意度与回访"_s;
    CHECK(book.under(cases, u"案件编号"_s, 4) == number.text());
    CHECK(book.under(cases, u"最近评价"_s, 4) == u"不满意"_s);
    CHECK(book.under(cases, u"不满意（次）"_s, 4) == u"2"_s);
    CHECK(book.cell(cases, u"A5"_s).isEmpty());
}
