// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person with a database tool changes, adds or takes away, verify names it.
#include "core/base/canonical_json.h"
#include "tests/core/store/ledger_maker.h"
#include "tests/core/store/raw_file.h"

#include <QFile>
#include <QRandomGenerator>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

// Enough words for several pages of the search index.
QString manyCharacters()
{
    QString all;
    for (char16_t letter = u'\u4e00'; letter < u'\u6000'; ++letter)
        all += letter;
    return all;
}

// A ledger with everything that a ledger can hold, made once; each test changes a copy.
const QByteArray& workedLedger()
{
    static const QByteArray bytes = [] {
        LedgerMaker ledger;
        const auto first = ledger.enter(someClue(), QDate(2022, 5, 10));
        auto other = someClue();
        other.entity = u"景德镇某瓷业有限公司"_s;
        other.facts = u"货款未付。"_s;
        other.facts += manyCharacters();
        ledger.enter(other, QDate(2022, 5, 11));
        ledger.enter(someClue(), QDate(2022, 5, 12));
        ledger.act(first, u"dispatch"_s, QDate(2022, 6, 1),
                   {{u"lead"_s, u"dept-education"_s}, {u"replyDue"_s, u"2022-06-23"_s}});
        IssuedPaper letter{.kind = u"referral-letter"_s,
                           .year = 2022,
                           .number = 7, // the office began with it
                           .numberText = u"珠改创转〔2022〕7号"_s,
                           .subject = first,
                           .addressee = u"区教育体育局"_s,
                           .issuedOn = QDate(2022, 6, 1)};
        ledger.issue(letter, "%PDF first");
        letter.number = 9; // and went on with this one
        letter.numberText = u"珠改创转〔2022〕9号"_s;
        ledger.issue(letter, "%PDF second");
        must(ledger.record().atomically([&]() -> Outcome {
            const auto sha256 = must(ledger.file().kept().keep("workbook"));
            for (const auto month : {u"2022-06", u"2022-05"}) // in whatever order
                must(ledger.record().append({u"freeze-month"_s,
                                             {},
                                             {.operatorName = u"经办01"_s, .on = QDate(2022, 7, 1)},
                                             {},
                                             {{u"month"_s, QString::fromUtf16(month)},
                                              {u"sha256"_s, QString::fromLatin1(sha256)}}}));
            return {};
        }));
        must(ledger.file().drafts().save({}, {}));
        ledger.close();
        QFile file(ledger.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

struct Copy {
    Copy()
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(workedLedger());
    }
    // What verify, or already the opening, has to say against the file.
    [[nodiscard]] QStringList problems(std::optional<LedgerCare::Anchor> anchor = {}) const
    {
        const auto ledger = LedgerFile::open(path, true);
        if (!ledger)
            return {errorId(ledger.error().code) + u' ' + ledger.error().details.join(u' ')};
        QStringList texts;
        for (const auto& problem : must((*ledger)->care().verify(anchor, {})).problems)
            texts += QStringList{problem.kind, problem.where, problem.detail}.join(u' ');
        return texts;
    }
    QTemporaryDir folder;
    QString path = folder.filePath(u"ledger.jz"_s);
};

// Another value of the column that its type, and its CHECK, allow.
QByteArray otherValue(const QString& column, const QString& type)
{
    const QByteArray name = column.toUtf8();
    if (column == u"happened_on")
        return "date(happened_on, '+1 day')";
    if (column == u"payload")
        return "'{\"added\":1,' || substr(payload, 2)";
    if (type == u"INTEGER")
        return "coalesce(" + name + ", 0) + 1000000000";
    if (type == u"BLOB")
        return "CAST(" + name + " || 'x' AS BLOB)";
    if (type.isEmpty())
        return "CASE typeof(" + name + ") WHEN 'integer' THEN " + name + " + 1000 ELSE " + name +
               " || 'x' END";
    return "coalesce(" + name + ", '') || 'x' || rowid"; // UNIQUE in all rows, too
}

// The tables whose rows are the record or follow from it, those that FTS5 keeps behind the search
// index among them; and drafts.
const QByteArray kTables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN"
                           " ('table', 'shadow') AND name NOT LIKE 'sqlite_%'";

// The first row of the table, the last one, and all of them.
QByteArrayList someRows(RawFile& file, const QString& table)
{
    const auto keys = file.column("SELECT name FROM pragma_table_info('" + table.toUtf8() +
                                  "') WHERE pk > 0 ORDER BY pk");
    const auto end = [&](const QString& way) {
        return u" WHERE (%1) = (SELECT %1 FROM %2 ORDER BY %3 LIMIT 1)"_s
            .arg(keys.join(u", "), table, keys.join(QString(way + u", "_s)) + way)
            .toUtf8();
    };
    return {end(u" ASC"_s), end(u" DESC"_s), QByteArray()};
}

} // namespace

TEST_CASE("a lawful ledger is called sound, whatever order its office keeps", "[store]")
{
    CHECK(Copy().problems() == QStringList());
}

TEST_CASE("a ledger is called sound at every step of the search index's merging", "[store]")
{
    LedgerMaker ledger;
    QRandomGenerator random(20220510);
    bool wasTrimmed = false;
    for (int entered = 1; entered <= 100; ++entered) {
        auto clue = someClue();
        clue.facts += u"尾款未付"_s.repeated(600); // long lists of places
        for (int length = 0; length < 4500; ++length)
            clue.facts += QChar(0x4e00 + random.bounded(800));
        const auto number = ledger.enter(clue, QDate(2022, 5, 10));
        ledger.act(number, u"annotate"_s, QDate(2022, 5, 11), {{u"text"_s, u"已联系"_s}});
        if (entered % 10 != 0)
            continue;
        CAPTURE(entered);
        CHECK(ledger.verify().ok());
        // pages that are gone and still pointed to: a merge has begun and not come to its end
        wasTrimmed = wasTrimmed || RawFile(ledger.path())
                                           .column("SELECT 1 FROM case_text_idx WHERE (segid << 37)"
                                                   " + (pgno >> 1) NOT IN (SELECT id FROM"
                                                   " case_text_data)") != QStringList();
    }
    CHECK(wasTrimmed);
    CHECK(RawFile(ledger.path()).column("SELECT 1 FROM case_text_idx WHERE pgno & 1").size() > 1);
}

TEST_CASE("a change of any column of any table, in one row or in all, is named", "[store]")
{
    struct Column {
        QString table;
        QString name;
        QString type;
    };
    std::vector<Column> columns;
    const Copy whole;
    RawFile file(whole.path);
    for (const auto& table : file.column(kTables))
        for (const auto& column :
             file.column("SELECT name || ' ' || type FROM pragma_table_info('" + table.toUtf8() +
                         "')")) // without generated columns
            columns.push_back({table, column.section(u' ', 0, 0), column.section(u' ', 1)});
    REQUIRE(columns.size() > 60);
    for (const auto& column : columns) {
        const auto table = column.table.toUtf8();
        for (const QByteArray& rows : someRows(file, column.table)) {
            const auto sql = "UPDATE " + table + " SET " + column.name.toUtf8() + " = " +
                             otherValue(column.name, column.type) + rows;
            CAPTURE(sql.toStdString());
            const Copy copy;
            CHECK(RawFile(copy.path).runPastTriggers(sql) == "");
            CHECK_FALSE(copy.problems().isEmpty());
        }
    }
}

TEST_CASE("rows taken away are named", "[store]")
{
    const Copy whole;
    RawFile file(whole.path);
    for (const auto& name : file.column(kTables)) {
        const auto table = name.toUtf8();
        for (const QByteArray& rows : someRows(file, name)) {
            CAPTURE(name.toStdString(), rows.toStdString());
            const Copy copy;
            CHECK(RawFile(copy.path).runPastTriggers("DELETE FROM " + table + rows) == "");
            CHECK_FALSE(copy.problems().isEmpty());
        }
    }
}

TEST_CASE("rows doubled or exchanged are named", "[store]")
{
    const auto* sql =
        GENERATE("INSERT INTO event (kind, subject, happened_on, entered_at, operator,"
                 " on_behalf_of, reason, payload, command_id, previous_hash, hash)"
                 " SELECT kind, subject, happened_on, entered_at, operator, on_behalf_of, reason,"
                 " payload, command_id, previous_hash, hash FROM event WHERE seq = 4",
                 "INSERT INTO kept VALUES (printf('%064d', 0), x'00')",
                 "CREATE TEMP TABLE r AS SELECT * FROM case_row LIMIT 1; UPDATE r SET id = id + 7,"
                 " number = 'x'; INSERT INTO case_row SELECT * FROM r",
                 "UPDATE case_row SET id = -id; UPDATE case_row SET id = 4044000004 + id",
                 "CREATE TEMP TABLE k AS SELECT * FROM kept; UPDATE kept SET content ="
                 " (SELECT content FROM k WHERE k.sha256 <> kept.sha256 LIMIT 1)",
                 "CREATE TEMP TABLE e AS SELECT * FROM event; UPDATE event SET payload ="
                 " (SELECT payload FROM e WHERE e.seq = 3 - event.seq) WHERE seq IN (1, 2)");
    CAPTURE(sql);
    const Copy copy;
    CHECK(RawFile(copy.path).runPastTriggers(sql) == "");
    CHECK_FALSE(copy.problems().isEmpty());
}

TEST_CASE("whatever is defined in the file and taken away is named", "[store]")
{
    const Copy whole;
    RawFile file(whole.path);
    for (const auto& defined :
         file.column("SELECT type || ' ' || name FROM sqlite_schema WHERE sql IS NOT NULL AND name"
                     " NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_text_%'")) {
        CAPTURE(defined.toStdString());
        const Copy copy;
        CHECK(RawFile(copy.path).run("DROP " + defined.toUtf8()) == "");
        const auto problems = copy.problems();
        const bool isUnreadable = defined == u"table event" && problems.size() == 1;
        CHECK((isUnreadable || problems.contains(u"schema "_s + defined + u" missing"_s)));
    }
}

TEST_CASE("whatever is defined anew or otherwise in the file is named", "[store]")
{
    struct Added {
        const char* sql;
        QString problem;
    };
    const auto added = GENERATE(values<Added>({
        {"CREATE TABLE notes (n)", u"schema table notes superfluous"_s},
        {"CREATE TRIGGER late AFTER INSERT ON event BEGIN DELETE FROM draft; END",
         u"schema trigger late superfluous"_s},
        {"CREATE INDEX quick ON event (operator)", u"schema index quick superfluous"_s},
        {"CREATE VIEW past AS SELECT * FROM event", u"schema view past superfluous"_s},
        {"DROP TRIGGER event_is_never_changed; CREATE TRIGGER event_is_never_changed"
         " BEFORE UPDATE ON event WHEN new.seq < 0 BEGIN SELECT RAISE(ABORT, ''); END",
         u"schema trigger event_is_never_changed changed"_s},
        {"DROP VIEW paper; CREATE VIEW paper AS SELECT 1 AS number",
         u"schema view paper changed"_s},
        {"ALTER TABLE case_row ADD COLUMN mood TEXT", u"schema table case_row changed"_s},
        {"DELETE FROM sqlite_sequence WHERE name = 'event'", u"sequence event 9 expected 0"_s},
        {"UPDATE sqlite_sequence SET seq = 99 WHERE name = 'event'",
         u"sequence event 9 expected 99"_s},
        {"UPDATE sqlite_sequence SET seq = 0 WHERE name = 'draft'", u"draft draft 1 count"_s},
        {"UPDATE sqlite_sequence SET seq = '1' || 'x' WHERE name = 'draft'",
         u"draft draft 1 count"_s},
        {"DELETE FROM sqlite_sequence WHERE name = 'draft'", u"draft draft 1 count"_s},
    }));
    CAPTURE(added.sql);
    const Copy copy;
    CHECK(RawFile(copy.path).run(added.sql) == "");
    CHECK(copy.problems().contains(added.problem));
}

TEST_CASE("words of the search index that were added, moved or taken away are named", "[store]")
{
    const auto* sql = GENERATE(
        "INSERT INTO case_text (case_text) VALUES ('delete-all')",
        "INSERT INTO case_text (rowid, words) VALUES (2022000001, '工程')",
        "INSERT INTO case_text (rowid, words) VALUES (2022000009, '工程')",
        "INSERT INTO case_text (case_text) VALUES ('optimize');"
        "DELETE FROM case_text_idx",
        "INSERT INTO case_text (case_text, rank) VALUES ('pgsz', 64)",
        "INSERT INTO case_text_config VALUES ('taste', 1)",
        "UPDATE case_text_data SET block = CAST(x'00000001' || substr(block, 5) AS BLOB)"
        " WHERE id = 10",
        "UPDATE case_text_data" // the first page of the first segment is none
        " SET block = CAST(substr(block, 1, 10) || x'00' || substr(block, 12) AS BLOB)"
        " WHERE id = 10",
        "UPDATE case_text_config SET v = 5 WHERE k = 'version'",
        "DELETE FROM case_text_data WHERE id > 10", "INSERT INTO case_text_data VALUES (5, x'00')",
        "INSERT INTO case_text_data VALUES ((99 << 37) + 1, x'00000004')",
        "INSERT INTO case_text_data SELECT max(id) + 1, block FROM case_text_data",
        "INSERT INTO case_text_data SELECT max(id) + (1 << 36), block FROM case_text_data",
        "INSERT INTO case_text_idx VALUES (99, 'q', 4)",
        "UPDATE case_text_idx SET pgno = pgno + 2 WHERE pgno = (SELECT max(pgno) FROM"
        " case_text_idx)",
        "INSERT INTO case_text_idx SELECT segid, term || 'x', pgno FROM case_text_idx"
        " WHERE segid = (SELECT max(segid) FROM case_text_idx)");
    CAPTURE(sql);
    const Copy copy;
    CHECK(RawFile(copy.path).run(sql) == "");
    CHECK_FALSE(copy.problems().isEmpty());
}

TEST_CASE("what is named by digests set to match is still found by the chain", "[store]")
{
    const Copy copy;
    // FIPS 180-2, example B.1: the SHA-256 of "abc".
    const QByteArray abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    RawFile file(copy.path);
    CHECK(file.runPastTriggers(
              "UPDATE event SET payload = replace(payload, (SELECT sha256 FROM kept WHERE content ="
              " CAST('%PDF first' AS BLOB)), '" +
              abc +
              "') WHERE kind = 'issue-paper';"
              "UPDATE kept SET sha256 = '" +
              abc +
              "', content = CAST('abc' AS BLOB)"
              " WHERE content = CAST('%PDF first' AS BLOB)") == "");
    CHECK(copy.problems() == QStringList{u"chain event 5 hash"_s});
}

TEST_CASE("a chain cut off or made anew by someone who knows how is found by an anchor", "[store]")
{
    const Copy copy;
    const auto head = [&] {
        const auto ledger = must(LedgerFile::open(copy.path, true));
        return must(ledger->record().head());
    }();
    const LedgerCare::Anchor anchor{head.seq, head.hash};
    REQUIRE(copy.problems(anchor) == QStringList());

    SECTION("cut off")
    {
        CHECK(RawFile(copy.path).runPastTriggers(
                  "DELETE FROM event WHERE seq = 8; UPDATE sqlite_sequence SET seq = 7 WHERE name ="
                  " 'event'") == "");
    }
    SECTION("made anew")
    {
        auto ledger = must(LedgerFile::open(copy.path));
        auto last = must(ledger->record().eventsOfKind(u"freeze-month"_s)).back();
        ledger.reset();
        last.operatorName = u"经办02"_s;
        const auto hash = hashOf(hashedText(last, canonicalJson(last.payload)));
        CHECK(RawFile(copy.path).runPastTriggers("UPDATE event SET operator = '经办02', hash = '" +
                                                 hash + "' WHERE seq = 8") == "");
    }
    CHECK(copy.problems() == QStringList());
    REQUIRE(copy.problems(anchor).size() == 1);
    CHECK(copy.problems(anchor).front().startsWith(u"anchor event 8 "_s));
}

TEST_CASE("a payload that says a thing twice is named, however well it is hashed", "[store]")
{
    const Copy copy;
    auto ledger = must(LedgerFile::open(copy.path));
    const auto last = must(ledger->record().eventsOfKind(u"freeze-month"_s)).back();
    ledger.reset();
    // Both are read as the second; another program may read the first.
    const QByteArray twice = R"({"month":"2022-04",)" + canonicalJson(last.payload).mid(1);
    CHECK(RawFile(copy.path).runPastTriggers("UPDATE event SET payload = '" + twice +
                                             "', hash = '" + hashOf(hashedText(last, twice)) +
                                             "' WHERE seq = 8") == "");
    CHECK(copy.problems() == QStringList{u"chain event 8 hash"_s});
}

TEST_CASE("what was written behind the last page of the file is named", "[store]")
{
    const Copy copy;
    QFile file(copy.path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("hidden");
    file.close();
    CHECK(copy.problems() == QStringList{u"file  6 bytes behind its pages"_s});
}
