// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shipped_calendar.h"
#include "core/calendar/working_calendar.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringEncoder>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// The holidays of one week, with the day that makes up for them.
const QString kOctober = u"2027-10-01,国庆节,off\n2027-10-02,国庆节,off\n2027-10-03,国庆节,off\n"
                         "2027-10-04,国庆节,off\n2027-10-09,国庆节,work\n"_s;

Result<WorkingCalendar> fromLines(const QString& lines)
{
    return WorkingCalendar::fromCsv((u"date,name,kind\n"_s + lines).toUtf8(), u"2027.csv"_s);
}

const WorkingCalendar& shipped()
{
    static const WorkingCalendar calendar = shippedCalendar().value();
    return calendar;
}

} // namespace

TEST_CASE("a year's notice is read from lines of a table", "[calendar]")
{
    const auto calendar = fromLines(kOctober);
    REQUIRE(calendar);
    CHECK(calendar->years() == std::set{2027});
    CHECK(calendar->dayClass({2027, 10, 1}) == DayClass::Holiday);
    CHECK(calendar->dayClass({2027, 10, 9}) == DayClass::MakeUpWorkday);
    CHECK(calendar->trace({2027, 9, 30}, {2027, 10, 1}).front().name == u"国庆节");
    // Friday the 1st and Monday the 4th are off: 5, 6, 7 October.
    CHECK(calendar->addWorkdays({2027, 9, 30}, 3) == DueDay{{2027, 10, 7}, false});
}

TEST_CASE("lines as a spreadsheet saves them are read too", "[calendar]")
{
    QString lines = u"date,name,kind\n"_s + kOctober;
    SECTION("with slashes and without leading zeros, ended as Windows does")
    {
        lines.replace(u"2027-10-0"_s, u"2027/10/"_s).replace(u"\n"_s, u"\r\n"_s);
        const auto calendar = WorkingCalendar::fromCsv(lines.toUtf8(), u"2027.csv"_s);
        REQUIRE(calendar);
        CHECK(calendar->dayClass({2027, 10, 4}) == DayClass::Holiday);
    }
    SECTION("in GB18030")
    {
        QStringEncoder encoder("GB18030");
        REQUIRE(encoder.isValid());
        const auto calendar = WorkingCalendar::fromCsv(encoder(lines), u"2027.csv"_s);
        REQUIRE(calendar);
        CHECK(calendar->trace({2027, 9, 30}, {2027, 10, 1}).front().name == u"国庆节");
    }
    SECTION("with the mark of UTF-8 in front")
    {
        CHECK(WorkingCalendar::fromCsv("\xEF\xBB\xBF" + lines.toUtf8(), u"2027.csv"_s));
    }
}

TEST_CASE("a calendar that contradicts itself is refused with its line and reason", "[calendar]")
{
    using Row = std::tuple<const char16_t*, ErrorCode, const char16_t*>;
    const auto [added, code, where] = GENERATE(values<Row>({
        {u"2027-10-01,国庆节,off", ErrorCode::CalendarDayTwice, u"7"},
        {u"2027-10-01,国庆节,work", ErrorCode::CalendarDayTwice, u"7"},
        {u"2027-10-11,国庆节,work", ErrorCode::CalendarWorkNeedless, u"7"}, // a Monday
        {u"2027-10-16,重阳节,off", ErrorCode::CalendarRestNeedless, u"7"},  // a lone Saturday
        {u"2027-02-29,春节,off", ErrorCode::CalendarLineWrong, u"7"},
        {u"2027-10,国庆节,off", ErrorCode::CalendarLineWrong, u"7"},
        {u"2027-10-12,,off", ErrorCode::CalendarLineWrong, u"7"},
        {u"2027-10-12,国庆节,休", ErrorCode::CalendarLineWrong, u"7"},
        {u"2027-10-12,国庆节", ErrorCode::CalendarLineWrong, u"7"},
    }));
    const QString line = QString::fromUtf16(added);
    CAPTURE(line);
    const auto calendar = fromLines(kOctober + line + u'\n');
    REQUIRE_FALSE(calendar);
    CHECK(calendar.error().code == code);
    CHECK(calendar.error().where == QStringView(where));
    CHECK(calendar.error().details.front() == u"2027.csv");
}

TEST_CASE("a file of ours is refused for the same contradictions", "[calendar]")
{
    using Row = std::tuple<const char*, ErrorCode, const char16_t*>;
    const auto [days, code, where] = GENERATE(values<Row>({
        {R"({"date":"2022-01-03","name":"元旦","day":"off"},
            {"date":"2022-01-03","name":"元旦","day":"work"})",
         ErrorCode::CalendarDayTwice, u"overrides[1].date"},
        {R"({"date":"2022-01-04","name":"元旦","day":"work"})", ErrorCode::CalendarWorkNeedless,
         u"overrides[0].date"},
        {R"({"date":"2022-01-08","name":"元旦","day":"off"})", ErrorCode::CalendarRestNeedless,
         u"overrides[0].date"},
        {R"({"date":"2022-01-29","name":"春节","day":"work"})", ErrorCode::CalendarYearEmpty,
         u"2022"},
        {"", ErrorCode::CalendarYearEmpty, u"2022"},
    }));
    const QByteArray json = QByteArray(R"({"format":"jiuzhang-calendar-1","years":[2022],)") +
                            R"("overrides":[)" + days + "]}";
    CAPTURE(json.toStdString());
    const auto calendar = WorkingCalendar::fromJson(json, u"2022.json"_s);
    REQUIRE_FALSE(calendar);
    CHECK(calendar.error().code == code);
    CHECK(calendar.error().where == QStringView(where));
}

TEST_CASE("a table without a year's holidays, or without a line, is no calendar", "[calendar]")
{
    CHECK(fromLines(u"2026-12-31,元旦,off\n"_s).error().code == ErrorCode::CalendarYearEmpty);
    CHECK(fromLines({}).error().code == ErrorCode::CalendarLineWrong);
    CHECK(WorkingCalendar::fromCsv("\xFF\xFF\xFF", u"x.csv"_s).error().code ==
          ErrorCode::EncodingUnknown);
}

TEST_CASE("a new year joins the years that are known", "[calendar]")
{
    // The notice of a year arranges the last days of the one before.
    const auto notice = fromLines(u"2026-12-31,元旦,off\n"_s + kOctober);
    REQUIRE(notice);
    CHECK(notice->years() == std::set{2027});
    const WorkingCalendar both = shipped().with(*notice);
    CHECK(both.years() == std::set{2022, 2023, 2024, 2025, 2026, 2027});
    CHECK(both.dayClass({2022, 10, 8}) == DayClass::MakeUpWorkday);
    CHECK(both.dayClass({2026, 10, 1}) == DayClass::Holiday);
    CHECK(both.dayClass({2026, 12, 31}) == DayClass::Holiday);
    CHECK(both.dayClass({2027, 10, 9}) == DayClass::MakeUpWorkday);
    CHECK(shipped().addWorkdays({2027, 9, 30}, 1) == DueDay{{2027, 10, 1}, true});
    CHECK(both.addWorkdays({2027, 9, 30}, 1) == DueDay{{2027, 10, 5}, false});
}

TEST_CASE("a year that is known is replaced by what a later notice says", "[calendar]")
{
    QString other = kOctober;
    other.replace(u"2027"_s, u"2026"_s).replace(u"2026-10-09,国庆节,work"_s, QString());
    other.replace(u"2026-10-04,国庆节,off"_s, u"2026-10-05,国庆节,off"_s);
    const auto notice = fromLines(other);
    REQUIRE(notice);
    const WorkingCalendar both = shipped().with(*notice);
    CHECK(both.dayClass({2026, 10, 6}) == DayClass::Workday); // off by the notice before
    CHECK(both.dayClass({2026, 10, 5}) == DayClass::Holiday);
    CHECK(both.dayClass({2025, 10, 6}) == DayClass::Holiday);
}

TEST_CASE("a calendar is written as it is read", "[calendar]")
{
    const auto json = QJsonDocument(shipped().toJson()).toJson();
    CHECK(shipped().toJson() == QJsonDocument::fromJson(shippedCalendarFile()).object());
    CHECK(WorkingCalendar::fromJson(json, {})->toJson() == shipped().toJson());
}

TEST_CASE("the sample of a notice is read", "[calendar]")
{
    QFile file(QStringLiteral(SAMPLES) + u"/calendar-2026.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto calendar = WorkingCalendar::fromCsv(file.readAll(), file.fileName());
    REQUIRE(calendar);
    CHECK(calendar->years() == std::set{2026});
    CHECK(calendar->trace({2026, 1, 1}, {2026, 12, 31}) ==
          shipped().trace({2026, 1, 1}, {2026, 12, 31}));
}
