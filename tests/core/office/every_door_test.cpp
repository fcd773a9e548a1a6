// SPDX-License-Identifier: GPL-3.0-or-later
// Who may what beside the acts: each way into the record, tried by everybody.
#include "core/office/backups.h"
#include "core/office/dispatching.h"
#include "core/office/exporting.h"
#include "core/office/months/reporting_rules.h"
#include "core/office/months/reports.h"
#include "core/office/months/submissions.h"
#include "core/office/papers/paper_register_book.h"
#include "core/office/papers/papers.h"
#include "core/office/papers/receipts.h"
#include "core/office/permission.h"
#include "core/office/registration.h"
#include "core/office/rules/calendar_change.h"
#include "core/office/rules/directory_edits.h"
#include "core/office/rules/operators.h"
#include "core/office/rules/rules.h"
#include "tests/core/office/peopled_office.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const Ids kSees{u"enter"_s, u"act"_s, u"check"_s};

struct Door {
    const char* name;
    Ids may;
    const char* on;
    std::function<Outcome(PeopledOffice&, Desk&, const Acting&)> work;
};

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome() : refuse(result.error());
}

Outcome outcomeOf(const ActResult& result)
{
    return result.error ? Outcome(refuse(*result.error)) : Outcome();
}

Outcome addUnit(Desk& desk, const Acting& acting)
{
    Unit unit = desk.programme.directory.units().front();
    unit.id = UnitId(QString());
    unit.name = unit.shortName = u"区服务局"_s;
    unit.aliases.clear();
    return changeUnits(desk, acting, {UnitChange::Kind::Add, {}, {unit}, acting.on, u"批复"_s});
}

const std::vector<Door> kDoors{
    {"register", kTakingIn, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         const ClueContent clue = completeClue();
         return outcomeOf(registerClues(desk, acting, std::span(&clue, 1)));
     }},
    {"dispatch", kOffice, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         return outcomeOf(dispatchCase(desk, acting, office.registered, {}).result);
     }},
    {"attach", kTakingIn, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         QFile file(office.maker.file(u"附件.txt"_s));
         if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
             FAIL("no attachment");
         file.close();
         return outcomeOf(act(desk, *actNamed(u"attach"_s), acting, std::span(&office.handling, 1),
                              {{u"file"_s, file.fileName()}})
                              .front());
     }},
    {"reverse", kOffice, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         const auto entry = entryOf(office.maker, office.handling, u"recognise"_s);
         return outcomeOf(act(desk, *actNamed(u"reverse"_s), acting, std::span(&office.handling, 1),
                              with(kReason, {{u"event"_s, QString::number(entry)}}))
                              .front());
     }},
    {"print with a number", kOffice, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         return outcomeOf(printPapers(desk, acting, {u"struck-off-notice"_s, {office.struck}, {}}));
     }},
    {"annul", kOffice, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         return annulPaper(desk, acting, office.letter, u"印错"_s);
     }},
    {"receipt", kOffice, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         return recordReceipt(desk, acting, office.letter, u"签收人01"_s);
     }},
    {"report received", kTakingIn, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return outcomeOf(recordSubmission(desk, acting, u"新厂街道"_s, u"2022-06"_s, false));
     }},
    {"freeze", kApproves, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return freezeMonth(desk, acting, u"2022-05"_s);
     }},
    {"first number", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return setFirstNumber(desk, acting, u"not-accepted-notice"_s, 2022, 20);
     }},
    {"reporting", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return setReporting(desk, acting, u"2022-08"_s, desk.programme.reporting);
     }},
    {"calendar", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return adoptCalendar(desk, acting, desk.calendar);
     }},
    {"units", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) { return addUnit(desk, acting); }},
    {"office", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return setOfficeDetails(desk, acting, {u"联系人01"_s, {}, {}});
     }},
    {"rules", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return outcomeOf(
             adoptRules(desk, acting, desk.programme.routing, u"说明"_s, desk.rules.version()));
     }},
    {"backups", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return setBackupRules(desk, acting, {{}, {.days = 9}}, {});
     }},
    {"people", kManages, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return outcomeOf(addPerson(desk, acting, u"录入人02"_s, {Role::Enter}, acting.on));
     }},
    {"shielded parties", kSees, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) { return maySeeParties(desk, acting); }},
    {"shielded parties taken out", kSees, "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) {
         return mayTellParties(desk, acting, u"核对"_s);
     }},
    {"export of contacts", kSees, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         return outcomeOf(exportLedger(desk, acting,
                                       {.path = office.maker.file(u"导出.csv"_s), .question = {}}));
     }},
    {"export in clear", kSees, "2022-06-20",
     [](PeopledOffice& office, Desk& desk, const Acting& acting) {
         return outcomeOf(exportLedger(desk, acting,
                                       {.path = office.maker.file(u"导出.csv"_s),
                                        .question = {},
                                        .columns = {u"leader"_s},
                                        .clear = true,
                                        .reason = u"移交"_s}));
     }},
    // Manages and sees: of who has one role alone nobody.
    {"the chain",
     {},
     "2022-06-20",
     [](PeopledOffice&, Desk& desk, const Acting& acting) { return mayTellChain(desk, acting); }},
};

} // namespace

TEST_CASE("what writes or tells beside the acts is done by whom the table names", "[office]")
{
    static PeopledOffice office;
    const auto& door = kDoors[GENERATE(range(std::size_t{0}, kDoors.size()))];
    INFO(door.name);
    checkDoneBy(office, door.may, door.on,
                [&](Desk& desk, const Acting& acting) { return door.work(office, desk, acting); });
}
