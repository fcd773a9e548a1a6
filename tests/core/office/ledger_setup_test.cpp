// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/ledger_setup.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "tests/core/office/desk_maker.h"

#include <QJsonDocument>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

struct EmptyLedger {
    QTemporaryDir folder;
    std::unique_ptr<LedgerFile> file = must(LedgerFile::create(folder.filePath(u"台账.jz"_s)));
    Acting acting{.operatorName = u"经办人01"_s, .on = day("2022-04-01")};

    [[nodiscard]] CaseRecord& record() { return file->record(); }
};

QByteArray programmeFile()
{
    return QJsonDocument(must(shippedProgramme()).json).toJson();
}

} // namespace

TEST_CASE("a ledger works by the rules that were adopted in it", "[office]")
{
    EmptyLedger ledger;
    must(setUpLedger(ledger.record(), {programmeFile(), shippedCalendarFile(), {}}, ledger.acting));
    const LedgerRules rules = must(rulesOf(ledger.record()));
    CHECK(rules.programme.id == u"zhushan-2022"_s);
    CHECK(rules.programme.categories.size() == 6);
    CHECK(rules.programme.firstYear == 2022);
    CHECK(rules.calendar.addWorkdays(day("2022-09-26"), 5).date == day("2022-10-08"));
    CHECK_FALSE(rules.workingDate);
}

TEST_CASE("a ledger can begin in a later year, that has begun or follows", "[office]")
{
    EmptyLedger ledger;
    Acting acting = ledger.acting;
    acting.on = day("2025-11-30");
    const auto begin = [&](int year) {
        return setUpLedger(ledger.record(), {programmeFile(), shippedCalendarFile(), year}, acting);
    };
    for (const int year : {2021, 2027, 99'999})
        CHECK(refusalOf(begin(year)) == ErrorCode::YearOutside);
    must(begin(2026));
    CHECK(must(rulesOf(ledger.record())).programme.firstYear == 2026);
}

TEST_CASE("half-valid rules are refused and nothing is recorded", "[office]")
{
    struct Wrong {
        const char* what;
        NewLedger ledger;
        ErrorCode code;
    };
    const QByteArray programme = programmeFile();
    QByteArray misspelt = programme;
    misspelt.replace("\"categories\"", "\"kategories\"");
    const auto wrong = GENERATE_COPY(values<Wrong>({
        {"no JSON", {"{", shippedCalendarFile(), {}}, ErrorCode::ProgrammeInvalid},
        {"not a programme", {"{}", shippedCalendarFile(), {}}, ErrorCode::ProgrammeInvalid},
        {"a key of it misspelt",
         {misspelt, shippedCalendarFile(), {}},
         ErrorCode::ProgrammeInvalid},
        {"not a calendar", {programme, "[]", {}}, ErrorCode::CalendarInvalid},
        {"a year before it", {programme, shippedCalendarFile(), 2021}, ErrorCode::YearOutside},
    }));
    CAPTURE(wrong.what);
    EmptyLedger ledger;
    CHECK(refusalOf(setUpLedger(ledger.record(), wrong.ledger, ledger.acting)) == wrong.code);
    CHECK(must(ledger.record().head()).seq == 0);
}

TEST_CASE("the working date is set in the record, and given up again", "[office]")
{
    EmptyLedger ledger;
    must(setUpLedger(ledger.record(), {programmeFile(), shippedCalendarFile(), {}}, ledger.acting));
    must(setWorkingDate(ledger.record(), day("2022-06-20"), ledger.acting));
    CHECK(must(rulesOf(ledger.record())).workingDate == day("2022-06-20"));
    must(setWorkingDate(ledger.record(), {}, ledger.acting));
    CHECK_FALSE(must(rulesOf(ledger.record())).workingDate);
    CHECK(must(ledger.record().head()).seq == 4);
}
