// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/calendar_change.h"

#include "core/calendar/shipped_calendar.h"
#include "core/office/dispatching.h"
#include "tests/core/office/desk_maker.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// The notice of a year in which Monday and Tuesday, 27 and 28 June 2022, are off.
const QByteArray kJuneOff = "date,name,kind\n"
                            "2022-06-27,端午节,off\n"
                            "2022-06-28,端午节,off\n"
                            "2022-10-01,国庆节,off\n"
                            "2022-10-03,国庆节,off\n";

WorkingCalendar juneOff()
{
    return must(WorkingCalendar::fromCsv(kJuneOff, u"2022.csv"_s));
}

// Fifteen working days after Monday 13 June: Monday 4 July. Three, for signing: 16 June.
CaseNumber dispatchedInJune(DeskMaker& at)
{
    const CaseNumber number = at.registered(completeClue(), "2022-06-13");
    at.dispatched(number, "2022-06-13");
    REQUIRE(at.load(number).legs.back().replyDue == day("2022-07-04"));
    return number;
}

QString calendarFile(const DeskMaker& at, const QByteArray& content)
{
    QFile file(at.file(u"calendar.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST_CASE("it is known which deadlines a calendar would move", "[office]")
{
    DeskMaker at;
    const CaseNumber number = dispatchedInJune(at);
    const auto before = at.head();
    const auto moved = must(movedDeadlines(at.desk(), juneOff()));
    REQUIRE(moved.size() == 1); // the day for signing has passed and stays
    CHECK(moved[0].number == number);
    CHECK(moved[0].unit == UnitId(u"dept-finance"_s));
    CHECK(moved[0].clock == u"replyDue");
    CHECK(moved[0].was == day("2022-07-04"));
    CHECK(moved[0].becomes == day("2022-07-06"));
    CHECK_FALSE(moved[0].provisional);
    CHECK(at.head() == before);
}

TEST_CASE("a calendar is adopted together with the deadlines that it moves", "[office]")
{
    DeskMaker at;
    const CaseNumber number = dispatchedInJune(at);
    must(adoptCalendar(at.desk(), at.on("2022-06-20"), juneOff()));
    at.readRulesAgain();
    CHECK(at.load(number).legs.back().replyDue == day("2022-07-06"));
    CHECK(at.load(number).dueOn() == day("2022-07-06"));
    CHECK(must(at.desk().record.events(number)).back().kind == u"reckon");
    CHECK(at.desk().calendar.dayClass(day("2022-06-27")) == DayClass::Holiday);
    CHECK(at.desk().calendar.covers(2026)); // the other years are as they were
    CHECK(must(movedDeadlines(at.desk(), juneOff())).empty());
    CHECK(at.isSound());
}

TEST_CASE("a provisional deadline becomes certain when its year's notice is adopted", "[office]")
{
    DeskMaker at;
    const Desk& known = at.desk();
    const WorkingCalendar none; // before any notice: weekdays alone
    Desk before{known.record, known.query,      known.papers,    known.drafts,
                known.kept,   known.care,       known.programme, none,
                known.rules,  known.typesetter, known.today,     known.workingDate};
    const CaseNumber number = at.registered(completeClue(), "2022-09-26");
    REQUIRE(dispatchCase(before, at.on("2022-09-26"), number, {}).result.ok());
    CHECK(at.load(number).legs.back().replyDue == day("2022-10-17")); // fifteen weekdays
    CHECK(at.load(number).dueIsProvisional());

    const auto moved = must(movedDeadlines(before, must(shippedCalendar())));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].becomes == day("2022-10-20")); // over the National Day and its make-up days
    CHECK_FALSE(moved[0].provisional);
    must(adoptCalendar(before, at.on("2022-09-26"), must(shippedCalendar())));
    CHECK(at.load(number).legs.back().replyDue == day("2022-10-20"));
    CHECK_FALSE(at.load(number).dueIsProvisional());
}

TEST_CASE("what is agreed or closed is not moved by a calendar", "[office]")
{
    DeskMaker at;
    const CaseNumber agreed = dispatchedInJune(at);
    at.act("extend", agreed, "2022-06-15",
           {{u"dueOn"_s, u"2022-07-15"_s},
            {u"reason"_s, u"核对账目"_s},
            {u"approver"_s, u"负责人01"_s}});
    const CaseNumber settled = at.registered();
    at.settled(settled);
    CHECK(must(movedDeadlines(at.desk(), juneOff())).empty());
    must(adoptCalendar(at.desk(), at.on("2022-06-20"), juneOff()));
    CHECK(at.load(agreed).legs.back().replyDue == day("2022-07-15"));
}

TEST_CASE("a calendar is read from a table or from a file of ours", "[office]")
{
    DeskMaker at;
    CHECK(must(readCalendar(calendarFile(at, kJuneOff))).years() == std::set{2022});
    CHECK(must(readCalendar(calendarFile(at, R"({"format":"jiuzhang-calendar-1","years":[2027],
                           "overrides":[{"date":"2027-01-01","name":"元旦","day":"off"}]})")))
              .years() == std::set{2027});
}

TEST_CASE("a file that is no calendar is refused by its name", "[office]")
{
    DeskMaker at;
    using Row = std::pair<const char*, ErrorCode>;
    const auto [content, code] = GENERATE(values<Row>({
        {"", ErrorCode::CalendarLineWrong},
        {"{", ErrorCode::CalendarInvalid},
        {"PK\x03\x04 a workbook\nof lines", ErrorCode::CalendarLineWrong},
        {"date,name,kind\n2022-06-27,端午节,off\n2022-06-27,端午节,work\n2022-10-01,国庆节,off\n",
         ErrorCode::CalendarDayTwice},
    }));
    const auto read = readCalendar(calendarFile(at, content));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == code);
    CHECK(read.error().details.front() == at.file(u"calendar.csv"_s));
    CHECK(refusalOf(readCalendar(at.file(u"nowhere.csv"_s))) == ErrorCode::FileMissing);
}

TEST_CASE("nobody adopts a calendar namelessly", "[office]")
{
    DeskMaker at;
    Acting nobody = at.on("2022-06-20");
    nobody.operatorName.clear();
    const auto before = at.head();
    CHECK(refusalOf(adoptCalendar(at.desk(), nobody, juneOff())) == ErrorCode::OperatorMissing);
    CHECK(at.head() == before);
}
