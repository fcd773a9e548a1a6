// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of an earlier program is brought up when it is opened: the record stays as it is, the
// tables are made from it again.
#include "tests/core/store/ledger_maker.h"

#include <QFile>

#include <sqlite3.h>

using namespace jiuzhang;

namespace {

const QDate kDay(2022, 5, 5);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void run(sqlite3* database, const QByteArray& sql)
{
    char* words = nullptr;
    sqlite3_exec(database, sql.constData(), nullptr, nullptr, &words);
    const std::string said = words ? words : "";
    sqlite3_free(words);
    CHECK(said == "");
}

// The closed ledger as the first program would have left it: its tables, the same events, and
// rows and search words that are no longer told that way.
QString asOfSchemaOne(LedgerMaker& ledger)
{
    ledger.close();
    const QString path = ledger.path() + QStringLiteral(".1");
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    run(database, bytesOf(QStringLiteral(":/schema/0001_ledger.sql")));
    run(database, "PRAGMA user_version = 1; ATTACH '" + ledger.path().toUtf8() + "' AS now;");
    const QByteArray event = "seq, kind, subject, happened_on, entered_at, operator, on_behalf_of,"
                             " reason, payload, command_id, previous_hash, hash";
    run(database, "INSERT INTO event (" + event + ") SELECT " + event + " FROM now.event");
    const QByteArray row = "id, number, year, registeredOn, confidential, fulfilledFen, state,"
                           " open, stage, provisional, lastActOn, clues";
    run(database, "INSERT INTO case_row (" + row + ") SELECT " + row +
                      " FROM now.case_row;"
                      "INSERT INTO case_body SELECT id, '{}' FROM now.case_body;"
                      "INSERT INTO case_text (rowid, words) SELECT id, '旧词' FROM now.case_row;");
    sqlite3_close(database);
    return path;
}

} // namespace

TEST_CASE("a ledger of the first schema opens, and is what its events say", "[store]")
{
    LedgerMaker ledger;
    const auto first = ledger.enter(someClue(), kDay);
    const auto second = ledger.enter(someClue(), kDay);
    ledger.act(first, QStringLiteral("annotate"), kDay.addDays(1),
               {{QStringLiteral("text"), QStringLiteral("已电话联系")}});
    const std::vector<Case> before{ledger.load(first), ledger.load(second)};
    const auto head = must(ledger.record().head());

    const auto path = asOfSchemaOne(ledger);
    for (const bool again : {false, true}) { // the second time there is nothing left to do
        CAPTURE(again);
        const auto opened = must(LedgerFile::open(path));
        CHECK(must(opened->record().head()).seq == head.seq);
        CHECK(must(opened->record().head()).hash == head.hash);
        CHECK(must(opened->record().load(first)) == before[0]);
        CHECK(must(opened->record().load(second)) == before[1]);
        CHECK(must(opened->care().verify({}, {})).ok());
        CHECK(must(opened->query().rows({.find = QStringLiteral("校舍")})).size() == 2);
        CHECK(must(opened->query().rows({.find = QStringLiteral("旧词")})).empty());
    }

    const auto opened = must(LedgerFile::open(path));
    must(opened->record().atomically([&]() -> Outcome {
        must(opened->attachments().keep("合同"));
        const auto number = must(opened->record().nextNumbers(2022, 1)).front();
        CHECK(number == CaseNumber(QStringLiteral("2022-0003")));
        return opened->record().append(registering(number, someClue(), kDay)).map([](auto&&) {});
    }));
    CHECK(must(opened->care().verify({}, {})).ok());
}

TEST_CASE("an empty ledger of the first schema opens, too", "[store]")
{
    LedgerMaker ledger;
    const auto opened = must(LedgerFile::open(asOfSchemaOne(ledger)));
    CHECK(must(opened->care().verify({}, {})).ok());
    CHECK(must(opened->query().rows({})).empty());
}

TEST_CASE("who may only read an old ledger is told so, and nothing is changed", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kDay);
    const auto path = asOfSchemaOne(ledger);
    const auto bytes = bytesOf(path);
    CHECK(refusalOf(LedgerFile::open(path, true)) == ErrorCode::LedgerReadOnly);
    CHECK(bytesOf(path) == bytes);
}
