// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/ledger_maker.h"
#include "tests/core/store/raw_file.h"

#include <QRegularExpression>
#include <sqlite3.h>

using namespace jiuzhang;

namespace {

IssuedPaper letter(int number)
{
    return {.kind = q(u"referral-letter"),
            .year = 2022,
            .number = number,
            .numberText = q(u"珠改创函〔2022〕%1号").arg(number),
            .subject = CaseNumber(q(u"2022-0001")),
            .addressee = q(u"区教育体育局"),
            .issuedOn = QDate(2022, 6, 1)};
}

// Two cases with some acts, then two letters.
struct WorkedLedger : LedgerMaker {
    WorkedLedger()
    {
        const auto first = enter(someClue(), QDate(2022, 5, 10));
        enter(someClue(), QDate(2022, 5, 11));
        act(first, q(u"dispatch"), QDate(2022, 6, 1),
            {{q(u"lead"), q(u"dept-education")}, {q(u"replyDue"), q(u"2022-06-23")}});
        act(first, q(u"annotate"), QDate(2022, 6, 5), {{q(u"text"), q(u"已电话联系")}});
        issue(letter(1), "%PDF first");
        issue(letter(2), "%PDF second");
    }
};

struct Tampering {
    const char* sql;
    const char16_t* problem;
};
const std::vector<Tampering> kTamperings{
    {"UPDATE event SET payload = replace(payload, '128650000', '128650001') WHERE seq = 1",
     u"chain event 1 hash"},
    {"UPDATE event SET payload = payload || ' ' WHERE seq = 3", u"chain event 3 hash"},
    {"UPDATE event SET payload = 'gone' WHERE seq = 4", u"chain event 4 hash"},
    {"UPDATE event SET operator = '经办02' WHERE seq = 2", u"chain event 2 hash"},
    {"UPDATE event SET entered_at = '2022-06-02T00:00:00.000Z' WHERE seq = 3",
     u"chain event 3 hash"},
    {"UPDATE event SET hash = previous_hash WHERE seq = 2", u"chain event 3 previousHash"},
    {"DELETE FROM event WHERE seq = 6", u"sequence event 6 expected 6"},
    {"DELETE FROM event WHERE seq = 2", u"sequence event 3 expected 2"},
    {"UPDATE case_row SET disputedFen = 1 WHERE number = '2022-0001'",
     u"projection 2022-0001 disputedFen"},
    {"UPDATE case_row SET dueOn = NULL WHERE number = '2022-0001'", u"projection 2022-0001 dueOn"},
    {"UPDATE case_row SET lead = 'dept-housing' WHERE number = '2022-0002'",
     u"projection 2022-0002 lead"},
    {"DELETE FROM case_row WHERE id = 2022000002", u"projection 2022-0002 missing"},
    {"UPDATE case_row SET id = 2022000003 WHERE id = 2022000002",
     u"projection 2022-0003 superfluous"},
    {"INSERT INTO case_text (case_text) VALUES ('delete-all')", u"projection 2022-0001 case_text"},
    {"INSERT INTO case_text (rowid, words) VALUES (2022000001, '工程')",
     u"projection 2022-0001 case_text"},
    {"UPDATE kept SET content = CAST('%PDF First' AS BLOB)"
     " WHERE content = CAST('%PDF first' AS BLOB)",
     u"content 珠改创函〔2022〕1号 sha256"},
    {"DELETE FROM kept WHERE content = CAST('%PDF second' AS BLOB)",
     u"content 珠改创函〔2022〕2号 missing"},
    {"INSERT INTO kept VALUES ('ab', x'00')", u"content ab superfluous"},
};

QStringList problemsOf(const Verification& verification)
{
    QStringList texts;
    for (const auto& problem : verification.problems)
        texts += QStringList{problem.kind, problem.where, problem.detail}.join(u' ').trimmed();
    return texts;
}

// Everything in the current tables as text.
QString dumpOf(const QString& path)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    QString dump;
    const auto line = [](void* target, int columns, char** values, char**) {
        for (int i = 0; i < columns; ++i)
            *static_cast<QString*>(target) += QString::fromUtf8(values[i]) + u'|';
        return 0;
    };
    for (const auto* sql :
         {"SELECT * FROM case_row ORDER BY id",
          "CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'case_text', 'instance')",
          "SELECT * FROM temp.word ORDER BY term, doc, offset"})
        REQUIRE(sqlite3_exec(database, sql, line, &dump, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    return dump;
}

} // namespace

TEST_CASE("a sound ledger is proved, with its length and its last hash", "[store]")
{
    WorkedLedger ledger;
    const auto verification = ledger.verify();
    CHECK(problemsOf(verification) == QStringList());
    CHECK(verification.events == 6);
    CHECK(verification.head == must(ledger.record().head()).hash);
}

TEST_CASE("an anchor written down earlier still holds, or the history was replaced", "[store]")
{
    WorkedLedger ledger;
    const auto head = must(ledger.record().head());
    CHECK(ledger.verify(LedgerCare::Anchor{head.seq, head.hash}).ok());
    CHECK(ledger.verify(LedgerCare::Anchor{head.seq, head.hash.toUpper()}).ok());
    ledger.act(CaseNumber(q(u"2022-0002")), q(u"annotate"), QDate(2022, 6, 6));
    CHECK(ledger.verify(LedgerCare::Anchor{head.seq, head.hash}).ok());

    CHECK(problemsOf(ledger.verify(LedgerCare::Anchor{3, head.hash})) ==
          QStringList(q(u"anchor event 3 ") + QString::fromLatin1(head.hash)));
    CHECK_FALSE(ledger.verify(LedgerCare::Anchor{99, head.hash}).ok());
}

TEST_CASE("events and what they name cannot be changed or deleted by SQL", "[store]")
{
    WorkedLedger ledger;
    ledger.close();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(ledger.path().toUtf8().constData(), &database) == SQLITE_OK);
    for (const auto* sql : {"UPDATE event SET operator = 'x'", "DELETE FROM event WHERE seq = 4",
                            "UPDATE kept SET content = x'00'", "DELETE FROM kept"})
        CHECK(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_CONSTRAINT);
    CHECK(sqlite3_exec(database, "DELETE FROM paper", nullptr, nullptr, nullptr) == SQLITE_ERROR);
    sqlite3_close(database);
    ledger.reopen();
    CHECK(ledger.verify().ok());
}

TEST_CASE("each tampering is found and its place is named", "[store]")
{
    const auto row = GENERATE(from_range(kTamperings));
    WorkedLedger ledger;
    ledger.tamper(row.sql);
    const auto problems = problemsOf(ledger.verify());
    CAPTURE(row.sql, problems.join(u'\n'));
    CHECK(std::any_of(problems.begin(), problems.end(),
                      [&](const QString& problem) { return problem.startsWith(q(row.problem)); }));
}

TEST_CASE("a case whose acts no longer follow from each other is named, not folded", "[store]")
{
    WorkedLedger ledger;
    const CaseNumber number(q(u"2022-0001"));
    ledger.act(number, q(u"sign-for"), QDate(2022, 6, 6), {{q(u"by"), q(u"联系人01")}});
    ledger.act(number, q(u"annotate"), QDate(2022, 6, 7), {{q(u"text"), q(u"资料已齐")}});
    const auto* sql =
        GENERATE("DELETE FROM event WHERE seq = 1", "DELETE FROM event WHERE seq = 3");
    ledger.tamper(sql);
    CHECK(problemsOf(ledger.verify())
              .filter(QRegularExpression(q(u"^chain event [37] order")))
              .size() == 1);
    const auto visit = [](const Case&) { return true; };
    CHECK(refusalOf(ledger.query().forEach(QDate(2022, 6, 6), visit)) == ErrorCode::ChainBroken);
    CHECK(refusalOf(ledger.record().load(number)) == ErrorCode::ChainBroken);
    CHECK(refusalOf(ledger.file().care().rebuild({})) == ErrorCode::ChainBroken);
    CHECK(must(ledger.query().rows({.where = {{q(u"state"), q(u"handling")}}})) ==
          std::vector{std::int64_t{2022000001}}); // the tables are as they were
}

TEST_CASE("the current tables are made again from the events, equal to what they were", "[store]")
{
    WorkedLedger ledger;
    ledger.close();
    const auto before = dumpOf(ledger.path());
    const auto* damage = GENERATE(
        "SELECT 1", "DELETE FROM case_row WHERE id = 2022000001", "DELETE FROM case_row",
        "UPDATE case_row SET state = 'settled', entity = NULL",
        "ALTER TABLE case_row ADD COLUMN mood TEXT",
        "DROP TABLE case_row; CREATE TABLE case_row (id INTEGER PRIMARY KEY)",
        "DROP INDEX case_by_lead; CREATE TRIGGER late AFTER INSERT ON case_row"
        " BEGIN DELETE FROM draft; END",
        "UPDATE case_text_config SET v = 5 WHERE k = 'version'", "DELETE FROM case_text_config",
        "DROP TABLE case_text_config", "DELETE FROM case_text_data", "DROP TABLE case_text_data",
        "DROP TABLE case_text; CREATE TABLE case_text (words)",
        "INSERT INTO case_text (case_text) VALUES ('delete-all')");
    ledger.tamper(damage);
    const auto head = must(ledger.record().head());
    must(ledger.file().care().rebuild({}));
    CHECK(ledger.verify().ok());
    CHECK(must(ledger.record().head()).hash == head.hash);
    ledger.close();
    CHECK(dumpOf(ledger.path()) == before);
}

TEST_CASE("tables that contradict themselves are made again, or that is one refusal of the ledger",
          "[store]")
{
    WorkedLedger ledger;
    ledger.close();
    const QByteArray past = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ";
    const auto sql = GENERATE_COPY(values<QByteArray>(
        {"DROP TABLE event", "ALTER TABLE event RENAME COLUMN reason TO why", "DROP TABLE kept",
         "ALTER TABLE case_row RENAME TO case_rows",
         "DROP TABLE case_row; CREATE VIEW case_row AS SELECT 1 AS id",
         past + "'CREATE TABLE case_row (x' WHERE name = 'case_row'",
         past + "'CREATE TABLE case_row (id INTEGER PRIMARY KEY)' WHERE name = 'case_row'",
         past + "'CREATE VIRTUAL TABLE case_text USING fts9(words)' WHERE name = 'case_text'",
         "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'case_row'",
         "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999"
         " WHERE name = 'case_row'"}));
    CAPTURE(sql.toStdString());
    RawFile(ledger.path()).run(sql);
    const auto opened = LedgerFile::open(ledger.path());
    const auto made = opened ? (*opened)->care().rebuild({}) : Outcome(refuse(opened.error()));
    if (made)
        return;
    CHECK((made.error().code == ErrorCode::TablesChanged ||
           made.error().code == ErrorCode::LedgerDamaged));
    CHECK(made.error().details.front() == ledger.path());
}

TEST_CASE("verify and rebuild say how far they are and can be cancelled", "[store]")
{
    WorkedLedger ledger;
    std::vector<int> said;
    const auto listen = [&](int percent) {
        said.push_back(percent);
        return true;
    };
    must(ledger.file().care().verify({}, listen));
    CHECK(said == std::vector{8, 16, 25, 33, 41, 50, 91, 100}); // six events, then two cases
    const auto cancel = [](int) { return false; };
    CHECK(refusalOf(ledger.file().care().verify({}, cancel)) == ErrorCode::Cancelled);
    CHECK(refusalOf(ledger.file().care().rebuild(cancel)) == ErrorCode::Cancelled);
    CHECK(ledger.verify().ok());
}
