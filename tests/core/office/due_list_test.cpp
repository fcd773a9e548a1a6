// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/due_list.h"

#include "core/office/rules/directory_edits.h"
#include "tests/core/office/desk_maker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

QStringList linesOf(DeskMaker& maker, const char* on)
{
    QStringList lines;
    for (const auto& item : must(dueList(maker.desk(), day(on))))
        lines += QStringList{dueKindId(item.kind), item.number ? item.number->text() : item.entity,
                             item.unit ? item.unit->text() : u"-"_s,
                             item.dueOn.toString(Qt::ISODate), QString::number(item.daysLate)}
                     .join(u' ');
    return lines;
}

// Those of one kind.
QStringList linesOf(DeskMaker& maker, const QString& kind, const char* on)
{
    return linesOf(maker, on).filter(QRegularExpression(u'^' + kind + u' '));
}

} // namespace

TEST_CASE("what waits for somebody is told by kind, the latest first", "[office]")
{
    DeskMaker maker;
    maker.registered();                       // 2022-0001: nobody has it
    maker.dispatched(maker.registered());     // 2022-0002: not signed for
    maker.settled(maker.registered());        // 2022-0003: not struck off
    const auto returned = maker.registered(); // 2022-0004: came back
    maker.dispatched(returned);
    maker.act("return", returned, "2022-05-12",
              {{u"reasonCode"_s, u"duties-transferred"_s},
               {u"basis"_s, u"职责已划转"_s},
               {u"suggestedUnit"_s, u"区住建局"_s}});
    // 25 working days from 05-13 to 06-20 and 13 from 05-31: 06-03 was a holiday.
    CHECK(linesOf(maker, "2022-06-20") ==
          QStringList{u"to-sign 2022-0002 dept-finance 2022-05-13 25"_s,
                      u"late 2022-0002 dept-finance 2022-05-31 13"_s,
                      u"rung 2022-0002 dept-finance 2022-05-31 13"_s,
                      u"to-assign 2022-0001 - 2022-05-05 0"_s,
                      u"to-assign 2022-0004 - 2022-05-12 0"_s,
                      u"lagging 2022-0001 - 2022-05-31 0"_s,
                      u"to-strike-off 2022-0003 dept-finance 2022-06-13 0"_s});
}

TEST_CASE("a past day is asked as it stood", "[office]")
{
    DeskMaker maker;
    maker.settled(maker.registered()); // dispatched 05-10, signed for 05-12
    CHECK(linesOf(maker, "2022-05-04").isEmpty());
    CHECK(linesOf(maker, "2022-05-09") == QStringList{u"to-assign 2022-0001 - 2022-05-05 0"_s});
    CHECK(linesOf(maker, "2022-05-11") ==
          QStringList{u"to-sign 2022-0001 dept-finance 2022-05-13 0"_s});
    CHECK(linesOf(maker, "2022-05-12").isEmpty());
}

TEST_CASE("what falls due within five working days is due, and late the day after", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number); // reply due 05-31
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    CHECK(linesOf(maker, "2022-05-23").isEmpty());
    const auto due = u"due 2022-0001 dept-finance 2022-05-31 0"_s;
    CHECK(linesOf(maker, "2022-05-24") == QStringList{due});
    CHECK(linesOf(maker, "2022-05-25") == QStringList{due}); // 11 of 15 working days are gone
    const auto reminder = u"rung 2022-0001 dept-finance 2022-05-31 0"_s;
    CHECK(linesOf(maker, "2022-05-26") == QStringList{due, reminder}); // 12 of 15: 80 %
    CHECK(linesOf(maker, "2022-05-31") == QStringList{due, reminder});
    CHECK(linesOf(maker, "2022-06-01") ==
          QStringList{u"late 2022-0001 dept-finance 2022-05-31 1"_s,
                      u"rung 2022-0001 dept-finance 2022-05-31 1"_s});
}

TEST_CASE("lagging means the same in the list of work and as a filter of the ledger", "[office]")
{
    DeskMaker maker;
    maker.registered();                    // 2022-0001: stage 1
    maker.dispatched(maker.registered());  // 2022-0002: stage 2
    maker.settled(maker.registered());     // 2022-0003: stage 4, done
    const auto urged = maker.registered(); // 2022-0004: stage 3
    maker.dispatched(urged);
    maker.act("supervise", urged, "2022-06-02", {});

    struct Lagging {
        const char* on;
        QStringList numbers;
    };
    const auto lagging = GENERATE(values<Lagging>({
        {"2022-05-31", {}}, // the last day of stage 1
        {"2022-06-01", {u"2022-0001"_s}},
        {"2022-08-31", {u"2022-0001"_s}},
        {"2022-09-01", {u"2022-0001"_s, u"2022-0002"_s}},
        {"2022-11-30", {u"2022-0001"_s, u"2022-0002"_s}},
        {"2022-12-01", {u"2022-0001"_s, u"2022-0002"_s, u"2022-0004"_s}},
        {"2023-02-01", {u"2022-0001"_s, u"2022-0002"_s, u"2022-0004"_s}}, // of no stage
    }));
    CAPTURE(lagging.on);
    QStringList listed;
    for (const auto& item : must(dueList(maker.desk(), day(lagging.on)))) {
        if (item.kind == DueKind::Lagging)
            listed += item.number->text();
    }
    listed.sort();
    CHECK(listed == lagging.numbers);

    LedgerQuestion question;
    question.where = {{u"lagging"_s, u"true"_s}};
    question.on = day(lagging.on);
    question.windows = maker.desk().programme.stages;
    QStringList filtered;
    for (const auto& subject :
         must(maker.desk().query.cases(must(maker.desk().query.rows(question)))))
        filtered += subject.number.text();
    CHECK(filtered == lagging.numbers);
}

TEST_CASE("what a docket decided is due five working days before, and until the case is closed",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number);
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.act("docket", number, "2022-05-20", {{u"docket"_s, u"第一次专题会"_s}});
    CHECK(linesOf(maker, u"decision"_s, "2022-06-20").isEmpty()); // nothing is decided yet
    maker.act("decide", number, "2022-05-23",
              {{u"decision"_s, u"分期支付"_s},
               {u"owner"_s, u"区财政局"_s},
               {u"dueOn"_s, u"2022-06-10"_s}});
    const auto due = u"decision 2022-0001 dept-finance 2022-06-10 0"_s;
    CHECK(linesOf(maker, u"decision"_s, "2022-06-01").isEmpty());
    CHECK(linesOf(maker, u"decision"_s, "2022-06-02") == QStringList{due}); // 06-03 is a holiday
    CHECK(linesOf(maker, u"decision"_s, "2022-06-10") == QStringList{due});
    CHECK(linesOf(maker, u"decision"_s, "2022-06-14") ==
          QStringList{u"decision 2022-0001 dept-finance 2022-06-10 2"_s});
    maker.act("decline", maker.registered(), "2022-06-01",
              {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"不属于范围"_s}});
    CHECK(linesOf(maker, u"decision"_s, "2022-06-14").size() == 1);
}

TEST_CASE("a letter's new limit is watched also where the unit had answered before", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.dispatched(number); // reply due 05-31
    maker.act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    const bool hadAnswered = GENERATE(false, true);
    const ActValues answer{{u"text"_s, u"正在核实"_s}, {u"author"_s, u"承办人01"_s}};
    maker.act("verify", number, "2022-05-13",
              {{u"finding"_s, u"属实"_s}, {u"track"_s, u"prompt"_s}});
    if (hadAnswered)
        maker.act("opine", number, "2022-05-20", answer);
    maker.act("supervise", number, "2022-06-01",
              {{u"dueOn"_s, u"2022-06-10"_s}, {u"reason"_s, u"未按方案支付"_s}});
    const auto due = u"limit 2022-0001 dept-finance 2022-06-10 0"_s;
    CHECK(linesOf(maker, u"limit"_s, "2022-06-01").isEmpty());
    CHECK(linesOf(maker, u"limit"_s, "2022-06-02") == QStringList{due});
    CHECK(linesOf(maker, u"limit"_s, "2022-06-10") == QStringList{due});
    CHECK(linesOf(maker, u"limit"_s, "2022-06-13") ==
          QStringList{u"limit 2022-0001 dept-finance 2022-06-10 1"_s});
    // And the ladder goes on from it.
    CHECK(linesOf(maker, u"rung"_s, "2022-06-13") ==
          QStringList{u"rung 2022-0001 dept-finance 2022-06-10 1"_s});
    maker.act("opine", number, "2022-06-14", answer);
    CHECK(linesOf(maker, u"limit"_s, "2022-06-20").isEmpty());
    CHECK(linesOf(maker, u"rung"_s, "2022-06-20").isEmpty());
    CHECK(linesOf(maker, u"limit"_s, "2022-06-13").size() == 1); // as that day stood
    CHECK(maker.isSound());
}

TEST_CASE("a case whose unit was divided waits for a successor", "[office]")
{
    DeskMaker maker;
    const UnitId finance(u"dept-finance"_s);
    maker.dispatched(maker.registered());
    UnitChange division{
        UnitChange::Kind::Split, {finance}, {}, day("2022-06-01"), u"区机构改革方案"_s};
    for (const QString& name : {u"区财政一局"_s, u"区财政二局"_s}) {
        Unit heir = *maker.desk().programme.directory.find(finance);
        heir.name = heir.shortName = name;
        heir.aliases = {};
        division.to.push_back(heir);
    }
    must(changeUnits(maker.desk(), maker.on("2022-06-20"), division));
    maker.readRulesAgain();
    CHECK(linesOf(maker, u"successor"_s, "2022-05-31").isEmpty());
    CHECK(linesOf(maker, u"successor"_s, "2022-06-20") ==
          QStringList{u"successor 2022-0001 dept-finance 2022-05-31 0"_s});
}

TEST_CASE("a dissatisfied entity's settlement may be refused, its struck-off case reopened",
          "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.settled(number);
    const auto remedy = [&](const char* on) {
        const auto items = must(dueList(maker.desk(), day(on)));
        const auto found = std::ranges::find(items, DueKind::FollowUp, &DueItem::kind);
        REQUIRE(found != items.end());
        return found->remedy;
    };
    const ActValues dissatisfied{{u"how"_s, u"电话"_s}, {u"view"_s, u"dissatisfied"_s}};
    maker.act("follow-up", number, "2022-06-15", dissatisfied);
    CHECK(remedy("2022-06-15") == Act::Refuse);
    maker.act("strike-off", number, "2022-06-16",
              {{u"toldOn"_s, u"2022-06-16"_s}, {u"view"_s, u"unreachable"_s}}, u"复核人01"_s);
    maker.act("follow-up", number, "2022-06-17", dissatisfied);
    CHECK(remedy("2022-06-17") == Act::Reopen);
}
