// SPDX-License-Identifier: GPL-3.0-or-later
// From which month on a ledger reports (casework, Figures).
#include "core/office/months/first_month.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "core/office/months/reports.h"
#include "core/office/months/submissions.h"
#include "core/office/past_imports.h"
#include "core/office/rules/ledger_setup.h"
#include "tests/core/office/import_desk.h"

#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// A desk that works by the shipped rules, as a new ledger does.
struct NewLedgerDesk : ImportDesk {
    explicit NewLedgerDesk(std::optional<QDate> firstMonth = {})
    {
        must(setUpLedger(desk().record,
                         {QJsonDocument(must(shippedProgramme()).json).toJson(),
                          shippedCalendarFile(),
                          {},
                          firstMonth},
                         on("2022-04-01")));
        readRulesAgain();
    }
    [[nodiscard]] QString first()
    {
        const auto month = must(firstReportedMonth(desk()));
        return month ? monthLabel(*month) : QString();
    }
    [[nodiscard]] std::size_t missing(const char* iso)
    {
        return must(dueMissingReports(desk(), day(iso))).size();
    }
};

} // namespace

TEST_CASE("a ledger without a clue owes no report", "[office]")
{
    NewLedgerDesk maker;
    CHECK(maker.first().isEmpty());
    CHECK(maker.missing("2022-12-01") == 0);
    for (const auto& row : must(submissionBoard(maker.desk(), 2022)).rows) {
        for (const auto& standing : row.months)
            CHECK(standing.state == ReportStanding::State::NotOwed);
    }
}

TEST_CASE("reports are owed from the month in which the first clue counts", "[office]")
{
    struct Row {
        const char* on;
        QString month;
    };
    // Periods run from the 21st to the 20th.
    const auto row = GENERATE(values<Row>({{"2022-06-20", u"2022-06"_s},
                                           {"2022-06-21", u"2022-07"_s},
                                           {"2022-09-05", u"2022-09"_s}}));
    NewLedgerDesk maker;
    maker.registered(completeClue(), "2022-11-01");
    maker.registered(completeClue(), row.on); // entered later, registered earlier
    CHECK(maker.first() == row.month);
}

TEST_CASE("a clue that was made void was no first clue", "[office]")
{
    NewLedgerDesk maker;
    const auto done = must(maker.import(maker.order({clueRow(u"甲厂")}))); // on 06-20
    maker.registered(completeClue(), "2022-09-05");
    CHECK(maker.first() == u"2022-06"_s);
    must(undoImport(maker.desk(), maker.on("2022-09-06"), QString::number(*done.batch), {}));
    CHECK(maker.first() == u"2022-09"_s);
}

TEST_CASE("the first freezing fixes the first month", "[office]")
{
    NewLedgerDesk maker;
    maker.registered(completeClue(), "2022-06-10");
    must(freezeMonth(maker.desk(), maker.on("2022-06-30"), u"2022-06"_s));
    maker.registered(completeClue(), "2022-05-05"); // known too late
    CHECK(maker.first() == u"2022-06"_s);
}

TEST_CASE("a ledger may be told its first month when it is made", "[office]")
{
    NewLedgerDesk maker(day("2022-08-01"));
    CHECK(maker.first() == u"2022-08"_s);
    maker.registered(completeClue(), "2022-06-10");
    CHECK(maker.first() == u"2022-08"_s);
}
