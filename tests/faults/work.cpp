// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/work.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "core/office/acting.h"
#include "core/office/backups.h"
#include "core/office/dispatching.h"
#include "core/office/importing.h"
#include "core/office/months/reports.h"
#include "core/office/months/submissions.h"
#include "core/office/registration.h"
#include "core/office/rules/ledger_setup.h"
#include "core/store/ledger_file.h"
#include "core/store/ledger_restore.h"
#include "tests/core/office/import_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace jiuzhang::tests {

namespace {

const CaseNumber kRegistered(u"2022-0001"_s);
const CaseNumber kHandling(u"2022-0002"_s);
const CaseNumber kSettled(u"2022-0003"_s);
const CaseNumber kDispatched(u"2022-0004"_s);

// A desk on a ledger that is there already.
struct OpenedDesk {
    std::unique_ptr<LedgerFile> file;
    LedgerRules rules;
    PlainTypesetter typesetter = {};
    Desk desk{file->record(), file->query(), file->papers(),    file->drafts(),
              file->kept(),   file->care(),  rules.programme,   rules.calendar,
              rules.rules,    typesetter,    day("2022-12-01"), day("2022-06-20")};
};

Result<std::unique_ptr<OpenedDesk>> opened(const QString& ledger)
{
    auto file = TRY(LedgerFile::open(ledger));
    auto rules = TRY(rulesOf(file->record()));
    return std::unique_ptr<OpenedDesk>(new OpenedDesk{std::move(file), std::move(rules)});
}

Acting acting(const char* on, const QString& operatorName = u"经办人01"_s)
{
    return {.operatorName = operatorName, .on = day(on)};
}

Outcome actOn(const QString& ledger, const char* id, const CaseNumber& number, const char* on,
              const ActValues& values, const QString& operatorName = u"经办人01"_s)
{
    const auto at = TRY(opened(ledger));
    const auto results = act(at->desk, *actNamed(QString::fromLatin1(id)), acting(on, operatorName),
                             std::span(&number, 1), values);
    return results[0].error ? Outcome(refuse(*results[0].error)) : Outcome();
}

Outcome registerThree(const QString& ledger)
{
    const auto at = TRY(opened(ledger));
    const std::vector clues(3, completeClue());
    return registerClues(at->desk, acting("2022-06-20"), clues).map([](const auto&) {});
}

Outcome dispatchOne(const QString& ledger)
{
    const auto at = TRY(opened(ledger));
    const auto sent = dispatchCase(at->desk, acting("2022-06-20"), kRegistered, {});
    return sent.result.error ? Outcome(refuse(*sent.result.error)) : Outcome();
}

Outcome freezeOne(const QString& ledger)
{
    const auto at = TRY(opened(ledger));
    return freezeMonth(at->desk, acting("2022-07-01"), u"2022-06"_s);
}

Outcome reportIn(const QString& ledger)
{
    const auto at = TRY(opened(ledger));
    const QString unit = at->desk.programme.directory.name(UnitId(u"360203002"_s));
    return recordSubmission(at->desk, acting("2022-06-20"), unit, u"2022-06"_s, false)
        .map([](const auto&) {});
}

Outcome backUpOnce(const QString& ledger)
{
    const auto at = TRY(opened(ledger));
    return backUp(at->desk, acting("2022-06-20"), {ledger + kBackupEnding, {}}, {})
        .map([](const auto&) {});
}

const QString kBook = u"线索.xlsx"_s;
const QString kReader = u"reader"_s;
const QString kBackup = u"早先.jzbackup"_s;

QString beside(const QString& ledger, const QString& name)
{
    return QFileInfo(ledger).absoluteDir().filePath(name);
}

Outcome importTwo(const QString& ledger)
{
    const auto at = TRY(opened(ledger));
    ImportOrder order;
    order.path = beside(ledger, kBook);
    order.reader = beside(ledger, kReader);
    KnownClues known;
    return importWorkbook(at->desk, acting("2022-06-20"), order, known).map([](const auto&) {});
}

Outcome restoreOnce(const QString& ledger)
{
    return restoreLedger(beside(ledger, kBackup), {}, ledger, {}).map([](const auto&) {});
}

Outcome beginOne(const QString& ledger)
{
    const auto programme = TRY(shippedProgramme());
    const NewLedger order{.programme = QJsonDocument(programme.json).toJson(),
                          .calendar = shippedCalendarFile(),
                          .year = {}};
    return LedgerFile::create(
               ledger,
               [&](CaseRecord& record) { return setUpLedger(record, order, acting("2022-06-20")); })
        .map([](const auto&) {});
}

Outcome bringUp(const QString& ledger)
{
    return LedgerFile::open(ledger).map([](const auto&) {});
}

const Work kWork[] = {
    {"register three clues", registerThree},
    {"dispatch with its letters", dispatchOne},
    {"opinion",
     [](const QString& ledger) {
         return actOn(ledger, "opine", kHandling, "2022-06-20",
                      {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
     }},
    {"correction",
     [](const QString& ledger) {
         return actOn(ledger, "correct", kHandling, "2022-06-20",
                      {{u"field"_s, u"disputedFen"_s},
                       {u"value"_s, u"12865000"_s},
                       {u"reason"_s, u"多记一位"_s}});
     }},
    {"withdrawal of a dispatch and its letters",
     [](const QString& ledger) {
         return actOn(ledger, "withdraw", kDispatched, "2022-06-20", {{u"reason"_s, u"误录"_s}});
     }},
    {"merge of two cases",
     [](const QString& ledger) {
         return actOn(ledger, "merge", kRegistered, "2022-06-20", {{u"root"_s, kHandling.text()}});
     }},
    {"striking off",
     [](const QString& ledger) {
         return actOn(ledger, "strike-off", kSettled, "2022-06-20",
                      {{u"toldOn"_s, u"2022-06-18"_s}, {u"view"_s, u"satisfied"_s}}, u"核查人01"_s);
     }},
    {"freezing of a month", freezeOne},
    {"a unit's report received", reportIn},
    {"backup", backUpOnce, kLedgerName, kLedgerName + kBackupEnding},
    {"import", importTwo},
    {"restoring of a backup", restoreOnce, u"恢复.jz"_s},
    {"making of a ledger", beginOne, u"新.jz"_s},
    {"migration from the first schema", bringUp, kOldLedgerName},
};

} // namespace

std::span<const Work> allWork()
{
    return kWork;
}

namespace {

void workOn(DeskMaker& maker)
{
    maker.registered();
    const auto handling = maker.registered();
    maker.dispatched(handling);
    maker.act("sign-for", handling, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    maker.settled(maker.registered());
    maker.dispatched(maker.registered());
}

} // namespace

void makeWorkedLedger(const QString& path)
{
    DeskMaker maker;
    workOn(maker);
    REQUIRE(QFile::copy(maker.file(u"台账.jz"_s), path));
}

void makeWorkedFolder(const QString& folder)
{
    const QDir into(folder);
    ImportDesk maker;
    workOn(maker);
    const auto order = maker.order({clueRow(u"甲厂"), clueRow(u"乙厂")});
    const QString ledger = into.filePath(kLedgerName);
    REQUIRE(QFile::copy(maker.file(u"台账.jz"_s), ledger));
    REQUIRE(QFile::copy(order.path, into.filePath(kBook)));
    REQUIRE(QFile::copy(order.reader, into.filePath(kReader)));
    must(backUpOnce(ledger));
    REQUIRE(QFile::rename(ledger + kBackupEnding, into.filePath(kBackup)));
    QFile old(u"" STORE_FIXTURES "/schema1.ledger.z"_s);
    QFile unpacked(into.filePath(kOldLedgerName));
    REQUIRE((old.open(QIODevice::ReadOnly) && unpacked.open(QIODevice::WriteOnly)));
    REQUIRE(unpacked.write(qUncompress(old.readAll())) > 0);
}

bool isWholeBackup(const QString& path)
{
    return contentsOfBackup(path, {}, path, {}).has_value();
}

} // namespace jiuzhang::tests
