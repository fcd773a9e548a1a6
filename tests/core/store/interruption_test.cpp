// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed, or another that is writing, costs nobody the ledger.
#include "tests/core/store/crashed.h"
#include "tests/core/store/ledger_maker.h"
#include "tests/core/store/reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace jiuzhang;
using namespace jiuzhang::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate kCutOn(2022, 5, 10);
constexpr int kMoreThanPage = 12; // so many cases take more pages than one

Outcome registerOne(CaseRecord& record)
{
    return record.atomically([&] {
        return record.nextNumbers(2022, 1).and_then([&](const std::vector<CaseNumber>& numbers) {
            return record.append(registering(numbers.front(), someClue(), kCutOn))
                .map([](const Event&) {});
        });
    });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// What a child has done to the file of the ledger when it is killed, without closing it.
void killedAfterRunning(const QString& path, const QByteArray& sql)
{
    (void)killedAfter(5'000'000, [&] {
        sqlite3* database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
        kill(getpid(), SIGKILL);
    });
}

} // namespace

TEST_CASE("a new ledger is there whole or not at all, whenever its making is killed", "[store]")
{
    int unfinished = 0;
    int made = 0;
    for (int delay = 0; delay < 40; ++delay) {
        CAPTURE(delay);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"ledger.jz"_s);
        unfinished +=
            killedAfter(delay * 3'000, [&] { (void)LedgerFile::create(path, registerOne); });
        CHECK_FALSE(QFile::exists(path + u"-journal"_s));
        if (!QFile::exists(path)) {
            (void)must(LedgerFile::create(path, registerOne));
        } else {
            ++made;
        }
        const auto ledger = must(LedgerFile::open(path));
        CHECK(must(ledger->care().verify({}, {})).ok());
        CHECK(must(ledger->query().rows({})).size() == 1);
    }
    CHECK(unfinished > 0);
    CHECK(made < 40);
}

TEST_CASE("a new ledger that is refused on the way leaves no file", "[store]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"ledger.jz"_s);
    const auto made = LedgerFile::create(path, [](CaseRecord& record) -> Outcome {
        must(registerOne(record));
        return refuse(ErrorCode::ProgrammeInvalid, {u"programme.json"_s});
    });
    CHECK(refusalOf(made) == ErrorCode::ProgrammeInvalid);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a new ledger is not put beside the journal of another", "[store]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"ledger.jz"_s);
    QFile journal(path + GENERATE(u"-journal"_s, u"-wal"_s));
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("of a ledger that was moved away");
    const auto made = LedgerFile::create(path);
    CHECK(refusalOf(made) == ErrorCode::LedgerExists);
    CHECK(made.error().details == QStringList{journal.fileName()});
    CHECK_FALSE(QFile::exists(path));
    CHECK(journal.exists());
}

TEST_CASE("after a crash in the middle of a write the ledger opens as it was before", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kCutOn);
    ledger.close();
    crashInTheMiddle(ledger.path());
    REQUIRE(QFile::exists(ledger.path() + u"-journal"_s));
    QFile file(ledger.path());
    REQUIRE(file.size() > 1'000'000); // two thousand drafts that nobody saved

    const bool readOnly = GENERATE(true, false);
    const auto opened = must(LedgerFile::open(ledger.path(), readOnly));
    CHECK(opened->isReadOnly() == readOnly);
    CHECK(must(opened->care().verify({}, {})).ok());
    CHECK(must(opened->drafts().drafts()).empty());
    CHECK_FALSE(QFile::exists(ledger.path() + u"-journal"_s));
    CHECK(file.size() < 1'000'000);
}

TEST_CASE("what a crash left of another ledger, or of an older copy, is named and changes nothing",
          "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kCutOn);
    ledger.close();
    const QString good = ledger.path() + u".good"_s;
    LedgerMaker other;
    const bool isOlderCopy = GENERATE(true, false);
    if (isOlderCopy) {
        REQUIRE(QFile::copy(ledger.path(), good));
        const auto later = must(LedgerFile::open(good));
        for (int i = 0; i < kMoreThanPage; ++i)
            must(registerOne(later->record()));
    } else {
        for (int i = 0; i < kMoreThanPage; ++i)
            other.enter(someClue(), kCutOn);
        other.close();
        REQUIRE(QFile::copy(other.path(), good));
    }
    const QByteArray before = bytesOf(good);
    crashInTheMiddle(ledger.path());
    QFile::remove(ledger.path());
    REQUIRE(QFile::rename(good, ledger.path())); // a good one in the place of what crashed
    const QString journal = ledger.path() + u"-journal"_s;
    const QByteArray left = bytesOf(journal);

    const auto opened = LedgerFile::open(ledger.path(), GENERATE(true, false));
    CHECK(refusalOf(opened) == ErrorCode::JournalOfAnother);
    CHECK(opened.error().details == QStringList{ledger.path(), journal});
    CHECK(bytesOf(ledger.path()) == before);
    CHECK(bytesOf(journal) == left);

    REQUIRE(QFile::remove(journal));
    CHECK(must(must(LedgerFile::open(ledger.path()))->care().verify({}, {})).ok());
}

TEST_CASE("who writes waits for another's work, longer than a screen would", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kCutOn);
    QElapsedTimer since;
    Outcome waited;
    std::thread second;
    must(ledger.record().atomically([&]() -> Outcome {
        since.start();
        second = std::thread([&] {
            const auto other = LedgerFile::open(ledger.path());
            waited = other ? registerOne((*other)->record()) : refuse(other.error());
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(2'500));
        return {};
    }));
    second.join();
    CHECK(waited.has_value());
    CHECK(since.elapsed() >= 2'500);
    CHECK(ledger.numbers({}).size() == 2);
}

TEST_CASE("a ledger that another tool left in WAL is read, and brought back", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kCutOn);
    ledger.close();
    const bool readOnly = GENERATE(true, false);
    SECTION("closed")
    {
        ledger.tamperClosed("PRAGMA journal_mode = WAL");
    }
    SECTION("killed, with a draft that stands in the WAL alone")
    {
        killedAfterRunning(ledger.path(), "PRAGMA journal_mode = WAL;"
                                          "INSERT INTO draft (saved_at, form) VALUES ('', '{}')");
        REQUIRE(QFileInfo(ledger.path() + u"-wal"_s).size() > 0);
        const auto opened = must(LedgerFile::open(ledger.path(), true));
        CHECK(must(opened->drafts().drafts()).size() == 1);
    }
    {
        const auto opened = must(LedgerFile::open(ledger.path(), readOnly));
        CHECK(opened->isReadOnly() == readOnly);
        CHECK(must(opened->query().rows({})).size() == 1);
        CHECK(must(opened->care().verify({}, {})).recordStands());
    }
    CHECK(QFileInfo(ledger.path()).dir().entryList(QDir::Files).size() == 1);
    QFile file(ledger.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(20).right(2) == QByteArray("\1\1", 2)); // not 2 2, WAL
}

TEST_CASE("a ledger in WAL that may not be written is read if it is complete", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kCutOn);
    ledger.close();
    const auto rows = [&] {
        const auto opened = LedgerFile::open(ledger.path(), true);
        if (!opened)
            return 100 + static_cast<int>(opened.error().code);
        return static_cast<int>((*opened)->query().rows({}).value().size());
    };
    SECTION("nothing is missing")
    {
        killedAfterRunning(ledger.path(), "PRAGMA journal_mode = WAL");
        QFile::remove(ledger.path() + u"-wal"_s);
        QFile::remove(ledger.path() + u"-shm"_s);
        CHECK(askedByAReader(ledger.path(), rows) == 1);
    }
    SECTION("the last work stands in the WAL alone")
    {
        killedAfterRunning(ledger.path(), "PRAGMA journal_mode = WAL;"
                                          "INSERT INTO draft (saved_at, form) VALUES ('', '{}')");
        QFile::remove(ledger.path() + u"-shm"_s);
        CHECK(askedByAReader(ledger.path(), rows) ==
              100 + static_cast<int>(ErrorCode::LedgerUnfinished));
    }
}

TEST_CASE("who waited in vain is told who holds the ledger", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kCutOn);
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const auto child = fork();
    if (child == 0) {
        prctl(PR_SET_NAME, "wps");
        sqlite3* database = nullptr;
        sqlite3_open(ledger.path().toUtf8().constData(), &database);
        sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        (void)!write(ready[1], "x", 1);
        pause();
        _exit(0);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    ledger.file().waitForOthers(std::chrono::milliseconds(50));
    const auto refused = registerOne(ledger.record());
    REQUIRE(refusalOf(refused) == ErrorCode::LedgerBusy);
    CHECK(refused.error().details == QStringList{ledger.path(), u"wps"_s, QString::number(child)});
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(ledger.numbers({}).size() == 1); // nothing was recorded
    must(registerOne(ledger.record()));
}
