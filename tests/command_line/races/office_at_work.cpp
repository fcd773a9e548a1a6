// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/races/office_at_work.h"

#include "core/exchange/clue_reading.h"
#include "core/office/dispatching.h"
#include "core/office/importing.h"
#include "core/office/months/reports.h"
#include "core/office/papers/papers.h"
#include "core/office/registration.h"
#include "core/office/rules/directory_edits.h"
#include "core/routing/rule_set.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace jiuzhang::tests {

namespace {

Acting on(const char* day)
{
    return {u"经办人01"_s, {}, QDate::fromString(QLatin1String(day), Qt::ISODate)};
}

void registerSix(Desk& desk)
{
    for (int i = 1; i <= 6; ++i) {
        auto read = readClue(clueAbout(u"景德镇青岚陶瓷%1厂"_s.arg(i)), desk.programme,
                             on("2022-05-05").on);
        REQUIRE(read.mistakes.empty());
        (void)must(registerClues(desk, on("2022-05-05"), std::span(&read.clue, 1)));
    }
}

void perform(Desk& desk, const char16_t* id, const char16_t* number, const char* day,
             const ActValues& values)
{
    const CaseNumber subject(QString::fromUtf16(number));
    const auto results =
        act(desk, *actNamed(QString::fromUtf16(id)), on(day), std::span(&subject, 1), values);
    if (results.front().error)
        FAIL(errorId(results.front().error->code).toStdString());
}

void send(Desk& desk, const char16_t* number, const DispatchChoice& choice)
{
    const auto sent =
        dispatchCase(desk, on("2022-05-10"), CaseNumber(QString::fromUtf16(number)), choice);
    if (sent.result.error)
        FAIL(errorId(sent.result.error->code).toStdString());
}

void splitCommerce(Desk& desk, const UnitId& commerce)
{
    UnitChange change{
        UnitChange::Kind::Split, {commerce}, {}, QDate(2022, 5, 20), u"区机构改革方案"_s};
    for (const QString& name : {u"区内贸局"_s, u"区外贸局"_s}) {
        Unit unit = *desk.programme.directory.find(commerce);
        unit.name = unit.shortName = name;
        unit.aliases = {};
        change.to.push_back(unit);
    }
    must(changeUnits(desk, on("2022-05-20"), change));
}

void write(const QString& path, const QJsonObject& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(content).toJson());
}

int addLine(void* told, int columns, char** values, char**)
{
    QStringList event;
    for (int i = 0; i < columns; ++i)
        event += QString::fromUtf8(values[i]);
    *static_cast<QStringList*>(told) += event.join(u" | "_s);
    return 0;
}

} // namespace

QJsonObject clueAbout(const QString& entity)
{
    return {{u"source"_s, u"public"_s},
            {u"receivedOn"_s, u"2022-05-01"_s},
            {u"entity"_s, entity},
            {u"category"_s, u"payment-arrears"_s},
            {u"respondent"_s, u"区财政局"_s},
            {u"disputedFen"_s, 128'650'000},
            {u"facts"_s, u"维修工程完工后尾款未付。"_s},
            {u"claim"_s, u"请求支付尾款。"_s}};
}

OfficeAtWork::OfficeAtWork()
{
    const QString path = ledgerIn(folder_.path());
    must(createLedger({path, {}, 2022, {}}, on("2022-04-01")));
    const auto ledger = must(OpenedLedger::open(path, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    registerSix(desk);
    for (const char16_t* declined : {u"2022-0002", u"2022-0006"})
        perform(desk, u"decline", declined, "2022-05-06",
                {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"不属于范围"_s}});
    const auto commerce = must(desk.programme.directory.named(u"区商务局"_s, QDate(2022, 5, 10)));
    send(desk, u"2022-0003", {});
    send(desk, u"2022-0005", {.lead = commerce, .why = u"由其主管"_s});
    splitCommerce(desk, commerce);
    (void)must(printPapers(desk, on("2022-05-09"),
                           {u"not-accepted-notice"_s, {CaseNumber(u"2022-0006"_s)}, {}}));
    must(freezeMonth(desk, on("2022-06-01"), u"2022-05"_s));
    KnownClues known;
    (void)must(importWorkbook(
        desk, on("2022-06-10"),
        {.path = u"" SAMPLES "/clues-untidy.xlsx"_s, .reader = sheetReaderPath()}, known));
    write(folder_.filePath(u"rules.json"_s), {{u"rules"_s, toJson(desk.rules)[u"rules"]}});
}

void OfficeAtWork::layOut(const QString& folder) const
{
    QDir(folder).removeRecursively();
    REQUIRE(QDir().mkpath(folder));
    for (const QString& name : QDir(folder_.path()).entryList(QDir::Files))
        REQUIRE(QFile::copy(folder_.filePath(name), folder + u'/' + name));
}

QString OfficeAtWork::ledgerIn(const QString& folder)
{
    return folder + u"/台账.jiuzhang"_s;
}

QStringList toldBy(const QString& ledger)
{
    QStringList told;
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(ledger.toUtf8().constData(), &database) == SQLITE_OK);
    const auto read = sqlite3_exec(
        database,
        "SELECT kind, subject, happened_on, operator, reason, command_id, CASE kind"
        " WHEN 'freeze-month' THEN json_remove(payload, '$.sha256')"
        " WHEN 'handed-over-work' THEN json_remove(payload, '$.sha256') ELSE payload END"
        " FROM event ORDER BY seq",
        addLine, &told, nullptr);
    sqlite3_close(database);
    REQUIRE(read == SQLITE_OK);
    const QDir folder(QFileInfo(ledger).path());
    for (const QString& name : folder.entryList({u"*.pdf"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(file.readAll());
        told += name + u' ' + QString::fromLatin1(hash.result().toHex());
    }
    return told;
}

} // namespace jiuzhang::tests
