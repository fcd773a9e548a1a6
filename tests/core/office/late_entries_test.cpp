// SPDX-License-Identifier: GPL-3.0-or-later
// What is entered later with a day of a frozen month appears in the next one as 更正, whatever it
// changes (casework, Figures), and what a month opens with leads to its cases.
#include "core/office/months/reports.h"
#include "tests/core/office/entries.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using enum Measure;

void freezeJune(DeskMaker& maker)
{
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), u"2022-06"_s, day("2022-06-20")));
}

Figures july(DeskMaker& maker, CaseLists lists = CaseLists::None)
{
    auto report = must(monthReport(maker.desk(), u"2022-07"_s, day("2022-07-20"), lists));
    CHECK(report.figures.identityHolds());
    return std::move(report.figures);
}

// The one line of the month, with all that it changes of what June said.
Correction onlyLine(const Figures& figures)
{
    REQUIRE(figures.corrections.size() == 1);
    CHECK(figures.corrections[0].month == u"2022-06"_s);
    return figures.corrections[0];
}

std::vector<CaseNumber> listOf(const Figures& figures, Measure measure)
{
    return figures.cases->of({}, measure).value();
}

} // namespace

TEST_CASE("an opinion of a frozen month that is entered later is told with the reply that was in "
          "time after all",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker); // to be answered by 2022-05-31
    freezeJune(maker);
    maker.act("opine", number, "2022-05-30",
              {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
    const auto figures = july(maker);
    const auto line = onlyLine(figures);
    CHECK(line.act == u"opine"_s);
    CHECK(line.number == number);
    CHECK(line.happenedOn == day("2022-05-30"));
    CHECK(line.changes ==
          std::vector<FigureChange>{{Late, 1, 0}, {EverLate, 1, 0}, {RepliesOnTime, 0, 1}});
    CHECK(effectText(line, figures.span) ==
          u"补录：提出处理意见（原报其中超期1→0、曾超期1→0、按期首次反馈0→1）"_s);
    CHECK(correctionFrom(toJson(line)) == line);
    CHECK(figures.total.count(EverLate) == 0);

    SECTION("the month after that says nothing of it")
    {
        must(freezeMonth(maker.desk(), maker.on("2022-07-20"), u"2022-07"_s, day("2022-07-20")));
        CHECK(must(monthReport(maker.desk(), u"2022-08"_s, day("2022-08-20")))
                  .figures.corrections.empty());
    }
}

TEST_CASE("a recognition of a frozen month that is entered later is told with both sums, and so is "
          "its reversal",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    freezeJune(maker);
    recognised(maker, number, "2022-06-10", u"50000000"_s);
    CHECK(onlyLine(july(maker)).changes == std::vector<FigureChange>{{Recognised, 0, 50'000'000}});
    must(freezeMonth(maker.desk(), maker.on("2022-07-20"), u"2022-07"_s, day("2022-07-20")));
    maker.act("reverse", number, "2022-08-01",
              {{u"event"_s, QString::number(entryOf(maker, number, u"recognise"_s))},
               {u"reason"_s, u"结算书有误"_s}});
    const auto august = must(monthReport(maker.desk(), u"2022-08"_s, day("2022-08-20"))).figures;
    REQUIRE(august.corrections.size() == 1);
    CHECK(august.corrections[0].act == u"reverse"_s);
    CHECK(august.corrections[0].changes == std::vector<FigureChange>{{Recognised, 50'000'000, 0}});
}

TEST_CASE("a change of the sum or the category of a frozen month that is entered later is told "
          "with old and new",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    freezeJune(maker);
    const auto change = [&](const QString& field, const QString& value) {
        maker.act("change", number, "2022-06-10",
                  {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"经核实"_s}});
    };
    SECTION("the sum")
    {
        change(u"disputedFen"_s, u"12865000"_s);
        const auto figures = july(maker);
        CHECK(onlyLine(figures).changes ==
              std::vector<FigureChange>{{Amount, 128'650'000, 12'865'000}});
        CHECK(effectText(onlyLine(figures), figures.span)
                  .startsWith(u"补录：变更：争议（拖欠）金额，128.65万元→12.865万元"_s));
    }
    SECTION("the category")
    {
        change(u"category"_s, u"contract-breach"_s);
        const auto figures = july(maker);
        CHECK(onlyLine(figures).what == u"问题类型"_s);
        CHECK(onlyLine(figures).changes.empty()); // in all it is the same
    }
    SECTION("who is asked for changes no figure")
    {
        change(u"contact"_s, u"联系人02"_s);
        CHECK(july(maker).corrections.empty());
    }
}

TEST_CASE("a view asked in a frozen month and entered later changes the rate of the satisfied",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    maker.act("strike-off", number, "2022-06-15",
              {{u"toldOn"_s, u"2022-06-14"_s}, {u"view"_s, u"satisfied"_s}}, u"复核人01"_s);
    freezeJune(maker);
    maker.act("follow-up", number, "2022-06-18",
              {{u"how"_s, u"电话"_s}, {u"view"_s, u"dissatisfied"_s}});
    CHECK(onlyLine(july(maker)).changes == std::vector<FigureChange>{{SatisfiedToDate, 1, 0}});
}

TEST_CASE(
    "a payment that is entered late needs its reason where one after it then goes beyond what is "
    "recognised",
    "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    recognised(maker, number, "2022-06-01", u"10000000"_s);
    paid(maker, number, "2022-06-10", u"8000000"_s);
    const auto head = maker.head();
    const auto late = tryAct(maker, "fulfil", number, "2022-06-05",
                             {{u"amountFen"_s, u"4000000"_s}, {u"voucher"_s, u"凭证02"_s}});
    REQUIRE_FALSE(late.ok());
    CHECK(late.error->code == ErrorCode::ActsRestOn);
    CHECK(late.error->details.join(u' ').contains(u"fulfil 2022-06-10"_s));
    CHECK(maker.head() == head);
}

TEST_CASE("a day that is extended after it was missed stays missed", "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker); // to be answered by 2022-05-31
    maker.act("extend", number, "2022-06-10",
              {{u"dueOn"_s, u"2022-07-15"_s},
               {u"reason"_s, u"资金未到"_s},
               {u"approver"_s, u"负责人01"_s}});
    const auto june = must(monthReport(maker.desk(), u"2022-06"_s, day("2022-06-20"))).figures;
    CHECK(june.total.count(Late) == 0);
    CHECK(june.total.count(EverLate) == 1);
    CHECK(june.total.count(RepliesDue) == 0); // by the day that holds now
}

TEST_CASE("an answer to the first unit is none of the second, on the same day neither", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number, "2022-05-10");
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("opine", number, "2022-05-13",
              {{u"text"_s, u"不属本单位职责"_s}, {u"author"_s, u"承办人01"_s}});
    CHECK_FALSE(maker.load(number).replyIsOwed());
    maker.act("return", number, "2022-05-13",
              {{u"reasonCode"_s, u"duties-transferred"_s},
               {u"basis"_s, u"职责已划转"_s},
               {u"suggestedUnit"_s, u"区住建局"_s}});
    maker.dispatched(number, "2022-05-13");
    CHECK(maker.load(number).replyIsOwed());
}

TEST_CASE("a month opens with the cases that the one before closed with, those that came to it and "
          "those that went are told",
          "[office]")
{
    DeskMaker maker;
    const auto gone = maker.registered(completeClue(), "2022-06-01");
    const auto kept = maker.registered(completeClue(), "2022-06-02");
    const auto back = maker.registered(completeClue(), "2022-05-05");
    maker.settled(back);
    freezeJune(maker);
    maker.act("withdraw", gone, "2022-07-03", {{u"reason"_s, u"重复录入"_s}});
    maker.act("withdraw", back, "2022-07-03", {{u"reason"_s, u"录错案件"_s}});
    const auto figures = july(maker, CaseLists::Kept);
    CHECK(listOf(figures, Opening) == std::vector{gone, kept});
    CHECK(figures.total.count(Corrected) == 0);
    CHECK(listOf(figures, Corrected) == std::vector{back});
    CHECK(figures.cases->takenAway({}) == std::vector{gone});
    const auto kind = FigureCases::fromKept(figures.cases->kept());
    CHECK(kind.takenAway({}) == std::vector{gone});
    CHECK(toJson(kind, {})[u"correctedAway"].toArray().size() == 1);
    for (const auto& row : figures.units) {
        const FigurePlace place{FigurePlace::Table::Units, row.id};
        CHECK(std::ssize(figures.cases->of(place, Opening).value()) == row.count(Opening));
        CHECK(std::ssize(figures.cases->of(place, Corrected).value()) -
                  std::ssize(figures.cases->takenAway(place).value()) ==
              row.count(Corrected));
    }
}

TEST_CASE("what changes an older month than the newest frozen one is told with that month",
          "[office]")
{
    DeskMaker maker;
    const auto number = handled(maker);
    const auto ofJune = maker.registered(completeClue(), "2022-06-06");
    freezeJune(maker);
    must(freezeMonth(maker.desk(), maker.on("2022-07-20"), u"2022-07"_s, day("2022-07-20")));
    const auto august = [&] {
        return must(monthReport(maker.desk(), u"2022-08"_s, day("2022-08-20"))).figures;
    };
    SECTION("a source counts with what is new, in the first month alone")
    {
        maker.act(
            "correct", ofJune, "2022-08-01",
            {{u"field"_s, u"source"_s}, {u"value"_s, u"internal"_s}, {u"reason"_s, u"录错"_s}});
        const auto line = onlyLine(august());
        CHECK(line.changedMonth == u"2022-06"_s);
        CHECK(line.changes == std::vector<FigureChange>{{NewInternal, 0, 1}, {NewPublic, 1, 0}});
        CHECK(effectText(line, august().span)
                  .endsWith(u"（2022年6月原报其中：内部查找0→1、其中：公开征集1→0）"_s));
        CHECK(correctionFrom(toJson(line)) == line);
    }
    SECTION("an opinion is told with the newest month that it changes, and with no other")
    {
        maker.act("opine", number, "2022-05-30",
                  {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
        const auto lines = august().corrections;
        REQUIRE(lines.size() == 1);
        const auto& line = lines[0];
        CHECK(line.changedMonth.isEmpty());
        CHECK(line.changes ==
              std::vector<FigureChange>{{Late, 1, 0}, {EverLate, 1, 0}, {RepliesOnTime, 0, 1}});
    }
}
