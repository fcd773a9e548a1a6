// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/due_list.h"

#include "tests/core/office/desk_maker.h"

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
