// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of an earlier program is brought up when it is opened: the record stays as it is, the
// tables are made from it again, the papers become events. fixtures/README says what they hold.
#include "tests/core/store/ledger_maker.h"
#include "tests/core/store/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// The ledger of an earlier program in a folder of its own.
struct OldLedger {
    explicit OldLedger(int schema)
    {
        QFile fixture(u"" STORE_FIXTURES "/schema%1.ledger.z"_s.arg(schema));
        REQUIRE(fixture.open(QIODevice::ReadOnly));
        bytes = qUncompress(fixture.readAll());
        write();
    }
    void write() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    void change(const QByteArray& sql) const
    {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
        REQUIRE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(database);
    }
    [[nodiscard]] QByteArray now() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"old.jz"_s);
    QByteArray bytes;
};

QStringList problemsIn(LedgerFile& ledger)
{
    QStringList texts;
    for (const auto& problem : must(ledger.care().verify({}, {})).problems) {
        if (problem.kind != u"clock") // of the scripted entries (fixtures/README)
            texts += QStringList{problem.kind, problem.where, problem.detail}.join(u' ');
    }
    return texts;
}

// What the earlier program's table of papers held, in the order of issue.
QJsonArray registerOf(int schema)
{
    QFile figures(u"" STORE_FIXTURES "/schema%1.json"_s.arg(schema));
    REQUIRE(figures.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(figures.readAll()).object()[u"register"].toArray();
}

QJsonArray asRegister(const std::vector<IssuedPaper>& papers)
{
    QJsonArray lines;
    for (const auto& paper : papers)
        lines.append(QJsonObject{{u"numberText"_s, paper.numberText},
                                 {u"addressee"_s, paper.addressee},
                                 {u"issuedOn"_s, paper.issuedOn.toString(Qt::ISODate)},
                                 {u"sha256"_s, QString::fromLatin1(paper.sha256)}});
    return lines;
}

struct Expected {
    int schema;
    std::int64_t events; // of the earlier program
    const char* head;    // its last hash, as that program printed it
    QStringList papers;  // in the order of issue
    bool papersAreEvents = false;
};

Expected expected(int schema)
{
    const QStringList letters{u"珠改创转〔2022〕1号"_s, u"珠改创抄〔2022〕1号"_s,
                              u"珠改创转〔2022〕2号"_s, u"珠改创抄〔2022〕2号"_s};
    const QStringList later{u"月报〔2022-05〕"_s, u"珠改创提〔2022〕4号"_s};
    if (schema == 1)
        return {1, 7, "", letters};
    if (schema == 3)
        return {3, 27, "c944b9ebe578c5595ce7d0124912772f6688cabead7d6dca71cd33147cfdde80",
                letters + later.mid(1), true};
    return {schema, 16, "06857f8554905cff7bc251683f9fe99b04a4fed173f938dff4ce1a7eda3c7baf",
            letters + later};
}

} // namespace

TEST_CASE("a ledger of an earlier schema opens, and says what it said", "[store]")
{
    const auto was = expected(GENERATE(1, 2, 3));
    CAPTURE(was.schema);
    const OldLedger old(was.schema);
    for (const bool again : {false, true}) { // the second time there is nothing left to do
        CAPTURE(again);
        const auto before = old.now();
        const auto ledger = must(LedgerFile::open(old.path));
        CHECK(problemsIn(*ledger) == QStringList());
        const auto papers = must(ledger->papers().papersOf(2022));
        CHECK(must(ledger->record().head()).seq ==
              was.events + (was.papersAreEvents ? 0 : was.papers.size()));
        if (was.schema > 1)
            CHECK(must(ledger->care().verify(LedgerCare::Anchor{was.events, was.head}, {}))
                      .recordStands());
        QStringList numbers;
        for (const auto& paper : papers)
            numbers += paper.numberText;
        CHECK(numbers == was.papers);
        CHECK(asRegister(papers) == registerOf(was.schema));
        CHECK(papers[0].issuedOn == QDate(2022, 5, 6));
        CHECK(papers[0].subject == CaseNumber(u"2022-0001"_s));
        CHECK(papers[0].addressee == u"区教育体育局"_s);
        CHECK(must(ledger->papers().bytes(was.papers[0])) == "%PDF-1.7 珠改创转〔2022〕1号");
        CHECK(must(ledger->drafts().drafts()).size() == 1);
        CHECK(must(ledger->query().rows({.find = u"校舍"_s})).size() == (was.schema == 3 ? 2 : 1));
        CHECK(must(ledger->query().rows({.find = u"旧词"_s})).empty());
        CHECK((old.now() == before) == again);
    }
}

TEST_CASE("each taken-in paper is told by an event of its day, in the order of issue", "[store]")
{
    const OldLedger old(2);
    const auto ledger = must(LedgerFile::open(old.path));
    const auto events = must(ledger->record().events(CaseNumber(u"2022-0001"_s)));
    const auto& last = events.back(); // of the reminder; before it the two letters
    CHECK(last.kind == u"paper-taken-in"_s);
    CHECK(last.operatorName == u"系统"_s);
    CHECK(last.happenedOn == QDate(2022, 6, 4));
    CHECK(last.payload[u"number"] == 4); // the sequence began there
    CHECK_FALSE(last.payload.contains(u"damaged"));
    CHECK(must(ledger->papers().nextNumber(u"reminder"_s, 2022, 4)) == 5);
    const auto subject = must(ledger->record().load(CaseNumber(u"2022-0001"_s)));
    REQUIRE(subject.attachments.size() == 1);
    CHECK(must(ledger->kept().bytes(subject.attachments[0].sha256)) == "合同\n");
    CHECK(subject.lastActOn == QDate(2022, 6, 4));
    CHECK(subject.latestAct == u"remind"_s);
}

TEST_CASE("the copy that is kept beside an old ledger is that ledger, whole", "[store]")
{
    const int schema = GENERATE(1, 2, 3);
    const OldLedger old(schema);
    (void)must(LedgerFile::open(old.path));
    const QString name = u"old.jz.schema%1.backup"_s.arg(schema);
    CHECK(old.files() == QStringList{u"old.jz"_s, name});
    REQUIRE(QFile::remove(old.path));
    REQUIRE(QFile::rename(old.folder.filePath(name), old.path));
    const auto again = must(LedgerFile::open(old.path)); // the way back works, too
    CHECK(problemsIn(*again) == QStringList());
}

TEST_CASE("an old ledger of which no copy can be kept is not brought up", "[store]")
{
    const OldLedger old(2);
    const QDir folder(old.folder.path());
    SECTION("something else has its name")
    {
        QFile other(folder.filePath(u"old.jz.schema2.backup"_s));
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("kept");
    }
    SECTION("the copy of another ledger has its name")
    {
        (void)must(LedgerFile::create(folder.filePath(u"old.jz.schema2.backup"_s)));
    }
    SECTION("a folder has its name")
    {
        REQUIRE(folder.mkdir(u"old.jz.schema2.backup"_s));
    }
    const auto opened = LedgerFile::open(old.path);
    REQUIRE(refusalOf(opened) == ErrorCode::BackupFailed);
    CHECK(opened.error().details == QStringList{folder.filePath(u"old.jz.schema2.backup"_s)});
    CHECK(opened.error().causes.size() == 1);
    CHECK((old.now() == old.bytes)); // not printed
}

TEST_CASE("a disk that fills up while the copy is made leaves the old ledger as it was", "[store]")
{
    const OldLedger old(2);
    const auto child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000}; // bytes of any file
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto opened = LedgerFile::open(old.path);
        _exit(!opened && opened.error().code == ErrorCode::BackupFailed ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK((old.now() == old.bytes)); // not printed
    CHECK(old.files() == QStringList{u"old.jz"_s});
}

TEST_CASE("a paper that was changed before it was taken in is named for ever", "[store]")
{
    const OldLedger old(2);
    old.change("DROP TRIGGER paper_is_never_changed;"
               "UPDATE paper SET bytes = CAST('%PDF forged' AS BLOB) WHERE rowid = 1;"
               "CREATE TRIGGER paper_is_never_changed BEFORE UPDATE ON paper"
               " BEGIN SELECT RAISE(ABORT, 'an issued paper is never changed'); END");
    for (int opening = 0; opening < 2; ++opening) {
        const auto ledger = must(LedgerFile::open(old.path));
        CHECK(problemsIn(*ledger) == QStringList{u"paper 珠改创转〔2022〕1号 damaged"_s});
        CHECK(refusalOf(ledger->papers().bytes(u"珠改创转〔2022〕1号"_s)) ==
              ErrorCode::ContentDamaged);
        CHECK(must(ledger->papers().papersOf(2022)).size() == 6); // its number stays spent
    }
}

TEST_CASE("an old ledger is the old or the new one, whenever the bringing up is killed", "[store]")
{
    const OldLedger old(2);
    int unfinished = 0;
    for (int delay = 0; delay < 40; ++delay) { // of 3 ms each
        CAPTURE(delay);
        old.write();
        QFile::remove(old.path + u"-journal"_s);
        const auto child = fork();
        if (child == 0) {
            (void)LedgerFile::open(old.path);
            _exit(0);
        }
        usleep(static_cast<useconds_t>(delay) * 3'000);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        unfinished += WIFSIGNALED(status);
        const auto ledger = must(LedgerFile::open(old.path));
        CHECK(problemsIn(*ledger) == QStringList());
        CHECK(must(ledger->record().head()).seq == 22);
    }
    CHECK(unfinished > 0);
}

TEST_CASE("an old ledger that is opened to be read only is brought up all the same", "[store]")
{
    const OldLedger old(GENERATE(1, 2, 3));
    const auto ledger = must(LedgerFile::open(old.path, true));
    CHECK(ledger->isReadOnly());
    CHECK(problemsIn(*ledger) == QStringList());
    CHECK(must(ledger->papers().papersOf(2022)).size() > 0);
    CHECK(old.files().size() == 2); // the copy stands beside it
}

TEST_CASE("an old ledger in a place where nobody may write says that it has to be brought up",
          "[store]")
{
    const OldLedger old(GENERATE(1, 3));
    QFile::setPermissions(old.folder.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                 QFile::ExeOwner | QFile::ReadOther |
                                                 QFile::ExeOther);
    const auto code = tests::askedByAReader(old.path, [&] {
        const auto opened = LedgerFile::open(old.path, true);
        return opened ? 0 : 1 + (opened.error().code == ErrorCode::LedgerToBringUp);
    });
    CHECK(code == 2);
    CHECK(old.now() == old.bytes);
}
