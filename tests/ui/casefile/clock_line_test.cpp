// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a case as it is drawn.
#include "tests/support/catch.h"
#include "ui/casefile/clock_line.h"

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

// Registered on 13 June, sent on the 14th, due on 5 July.
Case sentCase()
{
    Case subject;
    subject.number = CaseNumber(u"2022-0001"_s);
    subject.state = State::Handling;
    subject.registeredOn = QDate(2022, 6, 13);
    subject.lastActOn = QDate(2022, 6, 15);
    subject.legs = {{.unit = UnitId(u"360203002"_s),
                     .dispatchedOn = QDate(2022, 6, 14),
                     .replyDue = QDate(2022, 7, 5)}};
    subject.acts = {{u"register"_s, QDate(2022, 6, 13)},
                    {u"dispatch"_s, QDate(2022, 6, 14)},
                    {u"sign-for"_s, QDate(2022, 6, 15)}};
    return subject;
}

QStringList told(const ClockLine& line)
{
    QStringList all;
    for (const auto& mark : line.marks)
        all += mark.sign + u' ' + mark.told;
    return all;
}

} // namespace

TEST_CASE("the clock's line goes from the registration to the day that is due", "[casefile]")
{
    const auto line = clockLineOf(sentCase(), QDate(2022, 6, 20));
    CHECK(line.from == QDate(2022, 6, 13));
    CHECK(line.to == QDate(2022, 7, 5));
    CHECK(line.due == QDate(2022, 7, 5));
    CHECK(told(line) == QStringList{u"D 2022-06-14 Dispatch"_s, u"S 2022-06-15 Sign for"_s});
}

TEST_CASE("what is late goes on to today", "[casefile]")
{
    CHECK(clockLineOf(sentCase(), QDate(2022, 7, 20)).to == QDate(2022, 7, 20));
}

TEST_CASE("acts of one day are one mark, and bear the sign of the last", "[casefile]")
{
    Case subject = sentCase();
    subject.acts.push_back({u"opine"_s, QDate(2022, 6, 15)});
    CHECK(told(clockLineOf(subject, QDate(2022, 6, 20))).back() ==
          u"O 2022-06-15 Sign for Opine"_s);
}

TEST_CASE("a pause that lasts rests until today", "[casefile]")
{
    Case subject = sentCase();
    subject.pauses = {{QDate(2022, 6, 17), std::nullopt, {}, {}}};
    CHECK(clockLineOf(subject, QDate(2022, 6, 20)).rests ==
          std::vector{ClockLine::Rest{QDate(2022, 6, 17), QDate(2022, 6, 20)}});
}

TEST_CASE("a settled case has no day that is due, and ends with its last act", "[casefile]")
{
    Case subject = sentCase();
    subject.state = State::Settled;
    subject.settledOn = subject.lastActOn = QDate(2022, 6, 24);
    subject.acts.push_back({u"settle"_s, QDate(2022, 6, 24)});
    const auto line = clockLineOf(subject, QDate(2022, 9, 1));
    CHECK_FALSE(line.due);
    CHECK(line.to == QDate(2022, 6, 24));
    CHECK(told(line).back() == u"✓ 2022-06-24 Settle"_s);
}
