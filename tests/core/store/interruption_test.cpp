// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed, or another that is writing, costs nobody the ledger.
#include "tests/core/store/ledger_maker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2022, 5, 10);

Outcome registerOne(CaseRecord& record)
{
    return record.atomically([&] {
        return record.nextNumbers(2022, 1).and_then([&](const std::vector<CaseNumber>& numbers) {
            return record.append(registering(numbers.front(), someClue(), kDay))
                .map([](const Event&) {});
        });
    });
}

// Whatever a child does until it is killed; true when it had not come to its end.
bool killedAfter(int microseconds, const std::function<void()>& work)
{
    const auto child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    usleep(static_cast<useconds_t>(microseconds));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

// Leaves a hot journal: pages of a transaction stand in the file, and nobody committed it.
void crashInTheMiddle(const QString& path)
{
    (void)killedAfter(1'000'000, [&] {
        sqlite3* database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        const auto* sql = "PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                          "UPDATE case_row SET entity = 'x';"
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                          " WHERE i < 2000) INSERT INTO draft (saved_at, form)"
                          " SELECT '', printf('%.500c', 'x') FROM n;";
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
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
    QFile journal(path + u"-journal"_s);
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
    ledger.enter(someClue(), kDay);
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

TEST_CASE("who writes waits for another's work, longer than a screen would", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kDay);
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
