// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace jiuzhang;

namespace {

const QDate kOpenedOn(2022, 5, 10);

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a new ledger is empty, whole and one file", "[store]")
{
    LedgerMaker ledger;
    CHECK(must(ledger.record().head()).seq == 0);
    CHECK(must(ledger.record().head()).hash == QByteArray(64, '0'));
    CHECK(ledger.numbers({}).empty());
    CHECK(ledger.verify().ok());
    ledger.enter(someClue(), kOpenedOn);
    ledger.close();
    CHECK(QFileInfo(ledger.path()).dir().entryList(QDir::Files) ==
          QStringList(QStringLiteral("ledger.jz")));
}

TEST_CASE("a new ledger never takes the place of a file", "[store]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("notes.txt"));
    write(path, "kept");
    CHECK(refusalOf(LedgerFile::create(path)) == ErrorCode::LedgerExists);
    CHECK(fileBytes(path) == "kept");
}

TEST_CASE("a new ledger needs a folder that can be written", "[store]")
{
    const QTemporaryDir folder;
    CHECK(refusalOf(LedgerFile::create(folder.filePath(QStringLiteral("none/ledger.jz")))) ==
          ErrorCode::FolderMissing);
    // No one may make files here, not even root.
    CHECK_FALSE(LedgerFile::create(QStringLiteral("/proc/ledger.jz")).has_value());
}

TEST_CASE("what is no ledger is not opened and not changed", "[store]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("file"));
    CHECK(refusalOf(LedgerFile::open(path)) == ErrorCode::LedgerMissing);
    CHECK_FALSE(QFile::exists(path));
    CHECK(refusalOf(LedgerFile::open(folder.path())) == ErrorCode::NotALedger);

    const auto bytes = GENERATE(as<QByteArray>{}, "", "PK\x03\x04", QByteArray(5000, 'x'),
                                QByteArray("编号,市场主体\n1,某公司\n"));
    write(path, bytes);
    CHECK(refusalOf(LedgerFile::open(path)) == ErrorCode::NotALedger);
    CHECK(fileBytes(path) == bytes);
}

TEST_CASE("the database of another program is no ledger", "[store]")
{
    LedgerMaker ledger;
    ledger.tamperClosed("PRAGMA application_id = 0; DROP TABLE draft");
    CHECK(refusalOf(LedgerFile::open(ledger.path())) == ErrorCode::NotALedger);
}

TEST_CASE("a ledger whose mark was changed is told as that", "[store]")
{
    LedgerMaker ledger;
    ledger.tamperClosed("PRAGMA application_id = 7");
    const auto before = fileBytes(ledger.path());
    CHECK(refusalOf(LedgerFile::open(ledger.path())) == ErrorCode::LedgerMarkWrong);
    CHECK(fileBytes(ledger.path()) == before);
}

TEST_CASE("the ledger of a newer program is refused, not guessed at", "[store]")
{
    LedgerMaker ledger;
    ledger.tamperClosed("PRAGMA user_version = 99; CREATE TABLE later (n)");
    const auto before = fileBytes(ledger.path());
    const auto opened = LedgerFile::open(ledger.path());
    REQUIRE(refusalOf(opened) == ErrorCode::LedgerTooNew);
    CHECK(opened.error().details ==
          QStringList{ledger.path(), QStringLiteral("99"), QStringLiteral("9")});
    CHECK(fileBytes(ledger.path()) == before);
}

TEST_CASE("a version that is not that of the tables is told, and no step is taken", "[store]")
{
    LedgerMaker ledger;
    const int version = GENERATE(-4, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    ledger.tamperClosed("PRAGMA user_version = " + QByteArray::number(version));
    const auto before = fileBytes(ledger.path());
    const bool readOnly = GENERATE(true, false);
    const auto opened = LedgerFile::open(ledger.path(), readOnly);
    REQUIRE(refusalOf(opened) == ErrorCode::LedgerVersionWrong);
    CHECK(opened.error().details ==
          QStringList{ledger.path(), QString::number(version), QStringLiteral("9")});
    CHECK(fileBytes(ledger.path()) == before);
    CHECK(QFileInfo(ledger.path()).dir().entryList(QDir::Files).size() == 1); // and no copy
}

TEST_CASE("a ledger cut short is called damaged", "[store]")
{
    LedgerMaker ledger;
    for (int i = 0; i < 50; ++i)
        ledger.enter(someClue(), kOpenedOn);
    ledger.close();
    const auto bytes = fileBytes(ledger.path());
    const auto kept = GENERATE(as<qsizetype>{}, 1, 2, 3);
    write(ledger.path(), bytes.left(bytes.size() * kept / 4));
    const auto opened = LedgerFile::open(ledger.path());
    REQUIRE(refusalOf(opened) == ErrorCode::LedgerDamaged);
    CHECK(opened.error().details.first() == ledger.path());
}

TEST_CASE("a ledger with holes opens or is refused, and verify finds the damage", "[store]")
{
    LedgerMaker ledger;
    for (int i = 0; i < 50; ++i)
        ledger.enter(someClue(), kOpenedOn);
    ledger.tamper("VACUUM"); // a hole in a page that holds nothing is none
    ledger.close();
    const auto bytes = fileBytes(ledger.path());
    const qsizetype page = 4096;
    const qsizetype hole = GENERATE_COPY(range(qsizetype{1}, bytes.size() / page, qsizetype{3}));
    write(ledger.path(), QByteArray(bytes).replace(hole * page, page, QByteArray(page, '\xAA')));
    const auto opened = LedgerFile::open(ledger.path());
    if (opened)
        CHECK_FALSE(must((*opened)->care().verify({}, {})).ok());
    else
        CHECK(opened.error().code == ErrorCode::LedgerDamaged);
}

TEST_CASE("a ledger opened for reading is read and never written", "[store]")
{
    LedgerMaker ledger;
    const auto number = ledger.enter(someClue(), kOpenedOn);
    ledger.close();
    const auto before = fileBytes(ledger.path());
    {
        const auto file = must(LedgerFile::open(ledger.path(), true));
        CHECK(file->isReadOnly());
        CHECK(must(file->record().load(number)).number == number);
        CHECK(must(file->query().rows({.asOf = QDate(2022, 5, 1)})).empty());
        CHECK(must(file->care().verify({}, {})).ok());
        const auto work = [] { return Outcome(); };
        CHECK(refusalOf(file->record().atomically(work)) == ErrorCode::LedgerReadOnly);
        CHECK(refusalOf(file->care().rebuild({})) == ErrorCode::LedgerReadOnly);
        CHECK(refusalOf(file->drafts().save({}, {})) == ErrorCode::LedgerReadOnly);
    }
    CHECK(fileBytes(ledger.path()) == before);
}

TEST_CASE("a file without write permission opens for reading", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kOpenedOn);
    ledger.close();
    QFile::setPermissions(ledger.path(), QFile::ReadOwner);
    if (QFileInfo(ledger.path()).isWritable())
        return; // root may write everything: then there is nothing to see
    const auto file = must(LedgerFile::open(ledger.path()));
    CHECK(file->isReadOnly());
    CHECK(must(file->query().rows({})).size() == 1);
}

TEST_CASE("two openings of one ledger see each other's work, one writes at a time", "[store]")
{
    LedgerMaker ledger;
    const auto other = must(LedgerFile::open(ledger.path()));
    const auto number = ledger.enter(someClue(), kOpenedOn);
    CHECK(must(other->record().load(number)).number == number);

    other->waitForOthers(std::chrono::milliseconds(50));
    must(ledger.record().atomically([&]() -> Outcome {
        const auto work = [] { return Outcome(); };
        CHECK(refusalOf(other->record().atomically(work)) == ErrorCode::LedgerBusy);
        return {};
    }));
    must(other->record().atomically([] { return Outcome(); }));
}

TEST_CASE("another thread reads the ledger through an opening of its own", "[store]")
{
    LedgerMaker ledger;
    ledger.enter(someClue(), kOpenedOn);
    std::size_t rows = 0;
    std::thread reader([&] {
        const auto file = LedgerFile::open(ledger.path(), true);
        rows =
            file ? file.value()->query().rows({}).value_or(std::vector<std::int64_t>()).size() : 0;
    });
    reader.join();
    CHECK(rows == 1);
    CHECK(must(ledger.query().rows({})).size() == 1);
}
