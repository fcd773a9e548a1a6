// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/due_trace.h"

#include "core/calendar/shipped_calendar.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

// Dispatched on 2022-09-29 with five working days to answer: the National Day week lies in
// between, and Saturday and Sunday after it are made up.
Case dispatched()
{
    Case subject;
    subject.state = State::Dispatched;
    subject.legs.push_back({.unit = UnitId(u"dept-finance"_s),
                            .dispatchedOn = QDate(2022, 9, 29),
                            .letterNumber = u"珠改创转〔2022〕1号"_s,
                            .replyDue = QDate(2022, 10, 11),
                            .signForDue = QDate(2022, 10, 9),
                            .replyTerm = TermLength{Term::Unit::Workday, 5}});
    return subject;
}

QStringList column(const DueTrace& trace, int number)
{
    const auto* table = trace.findChild<QTableView*>();
    REQUIRE(table);
    const QAbstractItemModelTester tester(table->model());
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        texts += table->model()->index(row, number).data().toString();
    return texts;
}

} // namespace

TEST_CASE("a due day is explained day by day", "[shared]")
{
    const auto calendar = shippedCalendar();
    REQUIRE(calendar);
    REQUIRE(DueTrace::explains(dispatched()));
    const DueTrace trace(dispatched(), *calendar, nullptr);
    CHECK(column(trace, 0).front() == u"2022-09-30");
    CHECK(column(trace, 0).back() == u"2022-10-11");
    CHECK(column(trace, 2)[1] == u"Holiday (国庆节)");
    CHECK(column(trace, 2)[8] == u"Make-up working day (国庆节)"); // Saturday the 8th
    const QString off = u"—"_s;
    CHECK(column(trace, 3) ==
          QStringList{u"1"_s, off, off, off, off, off, off, off, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
}

TEST_CASE("days on which the clock stood still are not counted", "[shared]")
{
    const auto calendar = shippedCalendar();
    REQUIRE(calendar);
    Case subject = dispatched();
    subject.pauses.push_back({QDate(2022, 10, 8), QDate(2022, 10, 10), u"评估"_s, u"负责人01"_s});
    subject.legs.back().replyDue = QDate(2022, 10, 13); // two working days later
    const DueTrace trace(subject, *calendar, nullptr);
    CHECK(column(trace, 3).last(5) == QStringList{u"—"_s, u"—"_s, u"3"_s, u"4"_s, u"5"_s});
    CHECK(column(trace, 2)[9].contains(u"suspended"));
}

TEST_CASE("a day that was agreed or is fixed was not counted", "[shared]")
{
    Case agreed = dispatched();
    agreed.legs.back().agreed = true;
    CHECK_FALSE(DueTrace::explains(agreed));
    Case fixed = dispatched();
    fixed.legs.back().replyTerm.reset();
    CHECK_FALSE(DueTrace::explains(fixed));
    Case registered;
    CHECK_FALSE(DueTrace::explains(registered));
}
