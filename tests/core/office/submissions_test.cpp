// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/submissions.h"

#include "core/office/months/reporting_rules.h"
#include "core/office/months/reports.h"
#include "core/office/papers/missing_notice.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

using enum ReportStanding::State;

const QString kXinchang = u"新厂街道"_s;
const UnitId kXinchangId(u"360203002"_s);

RecordedSubmission sent(DeskMaker& maker, const QString& unit, const char* on, bool nil = false,
                        const QString& month = u"2022-06"_s)
{
    return must(recordSubmission(maker.desk(), maker.on(on), unit, month, nil));
}

} // namespace

TEST_CASE("a report that came in is recorded for its unit and month", "[office]")
{
    DeskMaker maker;
    const auto events = maker.head().first;
    const auto first = sent(maker, kXinchang, "2022-06-20");
    CHECK(first.submission.unit == kXinchangId);
    CHECK(first.standing.state == OnTime);
    CHECK(first.due.date == day("2022-06-20"));
    CHECK(maker.head().first == events + 1);
    const QJsonObject json = toJson(first, maker.desk().programme.directory);
    CHECK(json[u"unit"] == u"新厂街道办事处"_s);
    CHECK(json[u"month"] == u"2022-06"_s);
    CHECK(json[u"state"] == u"on-time"_s);
    CHECK(json[u"nil"] == false);
    CHECK(json[u"corrected"] == false);

    const auto again = sent(maker, kXinchang, "2022-06-27", true);
    CHECK(again.standing.state == OnTime); // the first one was
    CHECK(again.standing.nil);
    CHECK(again.standing.correctedOn == day("2022-06-27"));
    CHECK(maker.isSound());
}

TEST_CASE("a report sent after its day is late, a nil return too", "[office]")
{
    DeskMaker maker;
    const auto late = sent(maker, kXinchang, "2022-06-21", true);
    CHECK(late.standing.state == Late);
    CHECK(late.standing.nil);
}

TEST_CASE("a repeated command records one report", "[office]")
{
    DeskMaker maker;
    const auto command = maker.on("2022-06-20", u"click-1"_s);
    must(recordSubmission(maker.desk(), command, kXinchang, u"2022-06"_s, false));
    const auto head = maker.head();
    const auto again =
        must(recordSubmission(maker.desk(), command, kXinchang, u"2022-06"_s, false));
    CHECK_FALSE(again.standing.correctedOn);
    CHECK(maker.head() == head);
}

TEST_CASE("a report that nobody owes, or of no such month, is refused", "[office]")
{
    DeskMaker maker;
    sent(maker, u"里村街道"_s, "2022-06-20");
    struct Wrong {
        const char16_t* unit;
        const char16_t* month;
        const char* on;
        ErrorCode code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {u"没有的街道", u"2022-06", "2022-06-20", ErrorCode::UnknownUnit},
        {u"", u"2022-06", "2022-06-20", ErrorCode::UnknownUnit},
        {u"区商务局", u"2022-06", "2022-06-20", ErrorCode::ReportNotOwed},
        {u"新厂街道", u"2022-08", "2022-06-20", ErrorCode::DateInFuture}, // begins on 21 July
        {u"新厂街道", u"2021-12", "2022-06-20", ErrorCode::YearOutside},
        {u"新厂街道", u"2022-13", "2022-06-20", ErrorCode::DateUnreadable},
        {u"新厂街道", u"June", "2022-06-20", ErrorCode::DateUnreadable},
        {u"新厂街道", u"2022-06", "2022-12-02", ErrorCode::DateInFuture}, // today is 12-01
        {u"里村街道", u"2022-06", "2022-06-19", ErrorCode::DateBefore},   // than what it corrects
    }));
    CAPTURE(QString::fromUtf16(wrong.unit), QString::fromUtf16(wrong.month), wrong.on);
    const auto head = maker.head();
    CHECK(
        refusalOf(recordSubmission(maker.desk(), maker.on(wrong.on), QString::fromUtf16(wrong.unit),
                                   QString::fromUtf16(wrong.month), false)) == wrong.code);
    Acting nobody = maker.on("2022-06-20");
    nobody.operatorName = u" "_s;
    CHECK(refusalOf(recordSubmission(maker.desk(), nobody, kXinchang, u"2022-06"_s, false)) ==
          ErrorCode::OperatorMissing);
    CHECK(maker.head() == head);
}

TEST_CASE("after the town became a subdistrict, the subdistrict reports", "[office]")
{
    DeskMaker maker;
    CHECK(sent(maker, u"竟成街道"_s, "2022-10-20", false, u"2022-10"_s).submission.unit ==
          UnitId(u"360203011"_s));
    CHECK(sent(maker, u"竟成镇"_s, "2022-09-20", false, u"2022-09"_s).submission.unit ==
          UnitId(u"360203100"_s));
    // What the town still owed for August comes from its successor.
    const auto late = sent(maker, u"竟成街道"_s, "2022-10-09", false, u"2022-08"_s);
    CHECK(late.submission.unit == UnitId(u"360203100"_s));
    CHECK(late.standing.state == Late);
}

TEST_CASE("what is missing is told until it comes in", "[office]")
{
    DeskMaker maker;
    CHECK(must(dueMissingReports(maker.desk(), day("2022-06-20"))).empty());
    CHECK(must(dueMissingReports(maker.desk(), day("2022-06-21"))).size() == 10);
    sent(maker, kXinchang, "2022-06-20", true); // a nil return is a report
    sent(maker, u"里村街道"_s, "2022-06-22");
    const auto missing = must(dueMissingReports(maker.desk(), day("2022-06-21")));
    CHECK(missing.size() == 9); // 里村街道 had not sent it by then
    CHECK(must(dueMissingReports(maker.desk(), day("2022-06-22"))).size() == 8);
    CHECK(missing.front().dueOn == day("2022-06-20"));
    CHECK(missing.front().workdaysLate == 1);

    const auto board = must(submissionBoard(maker.desk(), 2022)); // at the working date, 06-20
    CHECK(board.months[5].owed == 10);
    CHECK(board.months[5].received == 1);
    CHECK(board.months[5].missing == 0);
}

TEST_CASE("one notice for each month names the units that have not reported", "[office]")
{
    DeskMaker maker;
    for (const auto& unit : maker.desk().programme.directory.reportingOn(day("2022-07-20"))) {
        const QString name = maker.desk().programme.directory.name(unit);
        if (name != u"新厂街道办事处"_s)
            sent(maker, name, "2022-06-20");
        if (!name.startsWith(u"里村"_s) && !name.startsWith(u"昌江"_s))
            sent(maker, name, "2022-07-20", false, u"2022-07"_s);
    }
    const auto papers =
        must(printMissingReportNotices(maker.desk(), maker.on("2022-07-25"))).letters;
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].numberText == u"珠改创催〔2022〕1号"_s);
    CHECK(papers[0].addressee == u"新厂街道办事处"_s);
    CHECK(papers[0].fields[u"month"] == u"2022-06"_s);
    CHECK(papers[0].fields[u"dueOn"] == u"2022-06-20"_s);
    CHECK(papers[1].numberText == u"珠改创催〔2022〕2号"_s);
    CHECK(papers[1].fields[u"missingUnits"] ==
          QJsonArray{u"里村街道办事处"_s, u"昌江街道办事处"_s});
    CHECK(papers[1].fields[u"workdaysLate"] == 3); // 21, 22 and 25 July
    CHECK_FALSE(must(maker.desk().papers.bytes(papers[1].numberText)).isEmpty());

    // Printed again, it is the same notice: no number is spent twice.
    const auto again =
        must(printMissingReportNotices(maker.desk(), maker.on("2022-07-26"))).letters;
    REQUIRE(again.size() == 2);
    CHECK(again[1].numberText == papers[1].numberText);
}

TEST_CASE("a notice that cannot be set spends no number", "[office]")
{
    DeskMaker maker;
    maker.typesetter.refusal = Error{ErrorCode::PaperFailed, {u"-"_s}};
    const auto head = maker.head();
    CHECK(refusalOf(printMissingReportNotices(maker.desk(), maker.on("2022-07-25"))) ==
          ErrorCode::PaperFailed);
    CHECK(maker.head() == head);
    maker.typesetter.refusal.reset();
    const auto notices = must(printMissingReportNotices(maker.desk(), maker.on("2022-07-25")));
    CHECK(notices.letters.front().number == 1);
}

TEST_CASE("where nothing is missing there is no notice", "[office]")
{
    DeskMaker maker;
    CHECK(must(printMissingReportNotices(maker.desk(), maker.on("2022-06-20"))).letters.empty());
}

TEST_CASE("how months are reported is decided from a month on", "[office]")
{
    using enum MonthlyReporting::RestDay;
    DeskMaker maker;
    MonthlyReporting later = maker.desk().programme.reporting;
    later.onRestDay = Later;
    must(setReporting(maker.desk(), maker.on("2022-08-01"), u"2022-08"_s, later));
    maker.readRulesAgain();
    const auto due = [&](const char* month) {
        return reportDue(day(month), maker.desk().programme, maker.desk().calendar).date;
    };
    CHECK(due("2022-08-01") == day("2022-08-22")); // the 20th is a Saturday
    CHECK(due("2022-11-01") == day("2022-11-21")); // the 20th is a Sunday
    CHECK(sent(maker, kXinchang, "2022-08-22", false, u"2022-08"_s).standing.state == OnTime);

    MonthlyReporting calendarMonths = later;
    calendarMonths.period = MonthlyReporting::Period::CalendarMonth;
    must(setReporting(maker.desk(), maker.on("2022-09-01"), u"2022-10"_s, calendarMonths));
    maker.readRulesAgain();
    const auto span = must(monthSpan(u"2022-10"_s, maker.desk().programme, day("2022-11-30")));
    CHECK(span.period == Period{day("2022-09-21"), day("2022-10-31")}); // no day is left out
    CHECK(due("2022-09-01") == day("2022-09-20"));
    CHECK(due("2022-10-01") == day("2022-11-21"));
}

TEST_CASE("a month that was reported is not reckoned anew", "[office]")
{
    DeskMaker maker;
    must(freezeMonth(maker.desk(), maker.on("2022-06-20"), u"2022-06"_s));
    struct Wrong {
        const char16_t* from;
        int reportDay;
        ErrorCode code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {u"2022-06", 20, ErrorCode::MonthFrozen},
        {u"2022-05", 20, ErrorCode::MonthFrozen},
        {u"2021-12", 20, ErrorCode::YearOutside},
        {u"2022-7", 20, ErrorCode::DateUnreadable},
        {u"2022-07", 0, ErrorCode::UnknownChoice},
        {u"2022-07", 29, ErrorCode::UnknownChoice}, // February has no 29th
    }));
    CAPTURE(QString::fromUtf16(wrong.from), wrong.reportDay);
    const auto head = maker.head();
    MonthlyReporting reporting = maker.desk().programme.reporting;
    reporting.reportDay = wrong.reportDay;
    CHECK(refusalOf(setReporting(maker.desk(), maker.on("2022-06-20"),
                                 QString::fromUtf16(wrong.from), reporting)) == wrong.code);
    CHECK(maker.head() == head);
}
