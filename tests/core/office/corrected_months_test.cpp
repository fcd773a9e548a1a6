// SPDX-License-Identifier: GPL-3.0-or-later
// What is put right after a month was frozen (casework, Figures and Rules of correction): the
// worked examples, word for word.
#include "core/base/output_file.h"
#include "core/figures/reconciling.h"
#include "core/office/acting.h"
#include "core/office/months/frozen_month.h"
#include "core/office/months/reports.h"
#include "tests/core/office/desk_maker.h"

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kJune = u"2022-06"_s;
const QString kJuly = u"2022-07"_s;

void freeze(DeskMaker& maker, const QString& month, const char* on)
{
    must(freezeMonth(maker.desk(), maker.on(on), month, day(on)));
}

Figures figuresOf(DeskMaker& maker, const QString& month, const char* asOf)
{
    auto report = must(monthReport(maker.desk(), month, day(asOf)));
    CHECK(report.figures.identityHolds());
    return std::move(report.figures);
}

FigureRow categoryRow(const Figures& figures, const QString& id)
{
    const auto found = std::ranges::find(figures.categories, id, &FigureRow::id);
    REQUIRE(found != figures.categories.end());
    return *found;
}

QByteArray monthBytes(DeskMaker& maker, const QString& month)
{
    return sha256Of(must(frozenWorkbook(maker.desk(), month)));
}

void correct(DeskMaker& maker, const CaseNumber& number, const char* on, const QString& field,
             const QString& value)
{
    maker.act("correct", number, on,
              {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"录入有误"_s}});
}

// Dispatched on the 6th of June, settled on the 13th.
void payInFull(DeskMaker& maker, const CaseNumber& number, const QString& fen)
{
    maker.dispatched(number, "2022-06-06");
    maker.act("sign-for", number, "2022-06-07", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", number, "2022-06-08",
              {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    maker.act("recognise", number, "2022-06-09",
              {{u"amountFen"_s, fen}, {u"basis"_s, u"结算书"_s}});
    maker.act("fulfil", number, "2022-06-10", {{u"amountFen"_s, fen}, {u"voucher"_s, u"凭证01"_s}});
    maker.act("opine", number, "2022-06-10",
              {{u"text"_s, u"已付清"_s}, {u"author"_s, u"承办人01"_s}});
    maker.act("settle", number, "2022-06-13",
              {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"银行回单"_s}});
}

bool listsOfOneUnit(const Figures& figures, const QString& name)
{
    return std::ranges::any_of(figures.units,
                               [&](const FigureRow& row) { return row.name == name; });
}

} // namespace

TEST_CASE("June frozen with new 1, settled 1, closing 0, the settlement is withdrawn on 3 July: "
          "July opening 0, corrected +1, closing 1",
          "[office]")
{
    using enum Measure;
    DeskMaker maker;
    const auto number = maker.registered(completeClue(), "2022-06-01");
    maker.dispatched(number, "2022-06-02");
    maker.act("sign-for", number, "2022-06-06", {{u"by"_s, u"签收人01"_s}});
    maker.act("verify", number, "2022-06-07",
              {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    maker.act("opine", number, "2022-06-08",
              {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
    maker.act("settle", number, "2022-06-13",
              {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"支付协议"_s}});
    freeze(maker, kJune, "2022-06-20");
    const auto frozen = figuresOf(maker, kJune, "2022-06-20");
    CHECK(frozen.total.count(New) == 1);
    CHECK(frozen.total.count(Settled) == 1);
    CHECK(frozen.total.count(Closing) == 0);
    const auto bytes = monthBytes(maker, kJune);

    maker.act("withdraw", number, "2022-07-03", {{u"reason"_s, u"录错案件"_s}});
    const auto july = figuresOf(maker, kJuly, "2022-07-20");
    CHECK(july.total.count(Opening) == 0);
    CHECK(july.total.count(Corrected) == 1);
    CHECK(july.total.count(Closing) == 1);
    REQUIRE(july.corrections.size() == 1);
    CHECK(july.corrections[0].act == u"withdraw"_s);
    CHECK(july.corrections[0].what == u"办结"_s);
    CHECK(july.corrections[0].month == kJune);
    CHECK(monthBytes(maker, kJune) == bytes);
    CHECK(maker.isSound());
}

TEST_CASE("a clue made void after its month was frozen: corrected -1", "[office]")
{
    using enum Measure;
    DeskMaker maker;
    const auto number = maker.registered(completeClue(), "2022-06-01");
    freeze(maker, kJune, "2022-06-20");
    maker.act("withdraw", number, "2022-07-03", {{u"reason"_s, u"重复录入"_s}});
    const auto july = figuresOf(maker, kJuly, "2022-07-20");
    CHECK(july.total.count(Opening) == 1);
    CHECK(july.total.count(Corrected) == -1);
    CHECK(july.total.count(Closing) == 0);
    CHECK(july.total.count(AcceptedToDate) == 0);
}

TEST_CASE("a category corrected from X to Y: X -1, Y +1, the frozen workbook keeps its bytes, the "
          "next month lists the case with old and new",
          "[office]")
{
    using enum Measure;
    DeskMaker maker;
    const auto number = maker.registered(completeClue(), "2022-06-01"); // payment-arrears
    freeze(maker, kJune, "2022-06-20");
    const auto bytes = monthBytes(maker, kJune);
    correct(maker, number, "2022-07-03", u"category"_s, u"contract-breach"_s);
    correct(maker, number, "2022-07-04", u"disputedFen"_s, u"12865000"_s);
    const auto july = figuresOf(maker, kJuly, "2022-07-20");
    CHECK(categoryRow(july, u"payment-arrears"_s).count(Corrected) == -1);
    CHECK(categoryRow(july, u"payment-arrears"_s).count(Closing) == 0);
    CHECK(categoryRow(july, u"contract-breach"_s).count(Corrected) == 1);
    CHECK(categoryRow(july, u"contract-breach"_s).count(Closing) == 1);
    CHECK(july.total.count(Corrected) == 0);
    CHECK(july.total.money(Amount) == Money::fromFen(12'865'000));
    REQUIRE(july.corrections.size() == 2);
    CHECK(effectText(july.corrections[0], july.span).startsWith(u"更正：问题类型，"_s));
    CHECK(effectText(july.corrections[1], july.span) ==
          u"更正：争议（拖欠）金额，128.65万元→12.865万元（原报涉及金额128.65万元→12.865万元）"_s);
    CHECK(july.corrections[1].number == number);
    CHECK(monthBytes(maker, kJune) == bytes);

    SECTION("the month after that lists nothing any more")
    {
        freeze(maker, kJuly, "2022-07-20");
        const auto august = figuresOf(maker, u"2022-08"_s, "2022-08-20");
        CHECK(august.corrections.empty());
        CHECK(august.total.count(Corrected) == 0);
    }
}

TEST_CASE("a category that became another one on a day is transferred, not corrected", "[office]")
{
    using enum Measure;
    DeskMaker maker;
    const auto number = maker.registered(completeClue(), "2022-06-01");
    freeze(maker, kJune, "2022-06-20");
    maker.act("change", number, "2022-07-03",
              {{u"field"_s, u"category"_s},
               {u"value"_s, u"contract-breach"_s},
               {u"reason"_s, u"经核实另行认定"_s}});
    const auto july = figuresOf(maker, kJuly, "2022-07-20");
    CHECK(categoryRow(july, u"payment-arrears"_s).count(Opening) == 1);
    CHECK(categoryRow(july, u"payment-arrears"_s).count(TransferredOut) == 1);
    CHECK(categoryRow(july, u"contract-breach"_s).count(TransferredIn) == 1);
    CHECK(categoryRow(july, u"contract-breach"_s).count(Closing) == 1);
    CHECK(july.total.count(Corrected) == 0);
}

TEST_CASE("a merged pair with 5 million paid once: accepted 1, at stake 5 million, settled 1/1, no "
          "row 待分办",
          "[office]")
{
    using enum Measure;
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.disputed = Money::fromFen(500'000'000);
    const auto root = maker.registered(clue, "2022-06-01");
    const auto child = maker.registered(clue, "2022-06-02");
    maker.act("merge", child, "2022-06-03", {{u"root"_s, root.text()}});
    payInFull(maker, root, u"500000000"_s);
    const auto june = figuresOf(maker, kJune, "2022-06-20");
    CHECK(june.total.count(AcceptedToDate) == 1);
    CHECK(june.total.money(Amount) == Money::fromFen(500'000'000));
    CHECK(june.total.count(SettledToDate) == 1);
    CHECK(june.total.money(FulfilledTotal) == Money::fromFen(500'000'000));
    CHECK_FALSE(listsOfOneUnit(june, u"待分办"_s));

    SECTION("un-merged it is in its own column, no reopening, and keeps the identity")
    {
        maker.act("unmerge", child, "2022-06-14", {{u"reason"_s, u"不是同一笔"_s}});
        const auto parted = figuresOf(maker, kJune, "2022-06-20");
        CHECK(parted.total.count(Unmerged) == 1);
        CHECK(parted.total.count(Reopened) == 0);
        CHECK(parted.total.count(AcceptedToDate) == 2);
    }
    SECTION("a refused settlement is no reopening either")
    {
        maker.act("refuse", root, "2022-06-15",
                  {{u"reason"_s, u"未见回单"_s}, {u"dueOn"_s, u"2022-06-30"_s}}, u"复核人01"_s);
        const auto refused = figuresOf(maker, kJune, "2022-06-20");
        CHECK(refused.total.count(Refused) == 1);
        CHECK(refused.total.count(Reopened) == 0);
        CHECK(refused.total.count(Closing) == 1);
        CHECK(refused.total.count(SettledToDate) == 0);
    }
}

TEST_CASE("what is recognised late on a merged case changes the debt of its root, and has its line",
          "[office]")
{
    using enum Measure;
    DeskMaker maker;
    ClueContent clue = completeClue();
    clue.disputed = Money::fromFen(500'000'000);
    const auto root = maker.registered(clue, "2022-06-01");
    const auto child = maker.registered(clue, "2022-06-02");
    maker.dispatched(child, "2022-06-06");
    maker.act("sign-for", child, "2022-06-07", {{u"by"_s, u"签收人01"_s}});
    maker.act("merge", child, "2022-06-14", {{u"root"_s, root.text()}});
    freeze(maker, kJune, "2022-06-20");
    const auto recognised = [&](const CaseNumber& number, const QString& fen) {
        maker.act("recognise", number, "2022-06-10",
                  {{u"amountFen"_s, fen}, {u"basis"_s, u"结算书"_s}});
    };
    const auto lines = [&] {
        QStringList all;
        for (const auto& line : figuresOf(maker, kJuly, "2022-07-20").corrections)
            for (const auto& change : line.changes)
                all += u"%1 %2 %3→%4"_s
                           .arg(line.number.text(), QString::fromLatin1(rowOf(change.measure).key))
                           .arg(change.was)
                           .arg(change.is);
        return all;
    };
    recognised(child, u"300000000"_s);
    const QString first = child.text() + u" recognisedFen 0→300000000"_s;
    CHECK(lines() == QStringList{first});
    // Where the root says something too, that counts.
    maker.dispatched(root, "2022-06-15");
    maker.act("sign-for", root, "2022-06-15", {{u"by"_s, u"签收人01"_s}});
    recognised(child, u"350000000"_s);
    CHECK(lines().contains(first));
    CHECK(figuresOf(maker, kJuly, "2022-07-20").total.money(Recognised) ==
          Money::fromFen(350'000'000));
}

TEST_CASE("the year leads from its months, as they were frozen, to its own figure", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered(completeClue(), "2022-06-01");
    (void)maker.registered(completeClue(), "2022-06-02");
    freeze(maker, kJune, "2022-06-20");
    maker.act("withdraw", number, "2022-07-03", {{u"reason"_s, u"重复录入"_s}});
    (void)maker.registered(completeClue(), "2022-07-04");
    maker.desk().workingDate = day("2022-07-20");
    const auto year = must(yearSummary(maker.desk(), 2022));
    REQUIRE(year.months[5].frozen);
    CHECK(year.months[5].frozen->total.count(Measure::New) == 2);
    CHECK(year.months[5].counted.count(Measure::New) == 1); // as it is known now
    const auto lines = reconciled(year);
    CHECK(lines[0].measure == Measure::New);
    CHECK(lines[0].months == 3); // June 2 and July 1
    CHECK(lines[0].corrected == -1);
    CHECK(lines[0].year == 2);
    CHECK(reconcilingLines(year)[0] == u"本年新增：各月合计3，更正-1，全年2"_s);
    const auto table = monthLines(year);
    REQUIRE(table.size() == 14); // the months, what corrects June, the year
    CHECK(table[5].row.count(Measure::Closing) == 2);
    CHECK(table[12].name == u"6月更正"_s);
    CHECK(table[12].row.count(Measure::New) == -1);
    CHECK(table[12].row.count(Measure::Closing) == -1);
    CHECK(table[13].name == u"全年"_s);
    CHECK(table[13].row.count(Measure::New) == 2);
}
