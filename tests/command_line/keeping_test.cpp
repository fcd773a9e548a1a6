// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and chain, as a script calls them.
#include "tests/command_line/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace jiuzhang::tests;

namespace {

const QStringList kOperator{u"--operator"_s, u"经办人01"_s};

QString clueIn(const CommandLedger& ledger)
{
    const auto clue = ledger.write(u"clue.json"_s, bytes(completeClue()));
    const auto made = ledger.json(
        u"register"_s, QStringList{u"--json-in"_s, clue, u"--on"_s, u"2022-06-02"_s} + kOperator);
    return made[u"cases"][0].toString();
}

// What the script in resources says of a chain.
std::pair<int, QString> proved(const QString& chain, const QStringList& anchors = {})
{
    QProcess python;
    python.start(u"python3"_s, QStringList{QStringLiteral(VERIFY_CHAIN), chain} + anchors);
    REQUIRE(python.waitForFinished());
    return {python.exitCode(), QString::fromUtf8(python.readAllStandardOutput())};
}

// Whoever knows how the chain is made: the newest event is of a kind that is none, and hashes
// right.
void forge(const QString& ledger)
{
    const char* script =
        "import hashlib, json, sqlite3, sys\n"
        "ledger = sqlite3.connect(sys.argv[1])\n"
        "trigger = ledger.execute(\"SELECT sql FROM sqlite_schema WHERE name ="
        " 'event_is_never_changed'\").fetchone()[0]\n"
        "ledger.execute('DROP TRIGGER event_is_never_changed')\n"
        "ledger.execute(\"UPDATE event SET kind = 'whitewash' WHERE seq ="
        " (SELECT max(seq) FROM event)\")\n"
        "row = ledger.execute('SELECT subject, command_id, entered_at, happened_on, kind,"
        " on_behalf_of, operator, payload, previous_hash, reason, seq FROM event"
        " ORDER BY seq DESC').fetchone()\n"
        "keys = ['case', 'commandId', 'enteredAt', 'happenedOn', 'kind', 'onBehalfOf', 'operator',"
        " 'payload', 'previousHash', 'reason', 'seq']\n"
        "text = ','.join('\"%s\":%s' % (key, value if key == 'payload' else"
        " json.dumps(value or None, ensure_ascii=False)) for key, value in zip(keys, row))\n"
        "digest = hashlib.sha256(('{' + text + '}').encode()).hexdigest()\n"
        "ledger.execute('UPDATE event SET hash = ? WHERE seq = ?', (digest, row[-1]))\n"
        "ledger.execute(trigger)\n"
        "ledger.commit()\n";
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script), ledger});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
}

// The anchors that a paper tells, of whatever kind it is; lines may break them.
QStringList anchorsIn(const QString& paper)
{
    const char* script =
        "import re, subprocess, sys, zipfile\n"
        "path = sys.argv[1]\n"
        "if path.endswith('.pdf'):\n"
        "    text = subprocess.run(['pdftotext', path, '-'],"
        " capture_output=True, text=True).stdout\n"
        "else:\n"
        "    parts = zipfile.ZipFile(path)\n"
        "    text = '|'.join(re.sub('<[^>]*>', '', parts.read(n).decode())"
        " for n in parts.namelist() if n.endswith('.xml'))\n"
        "text = re.sub(r'\\s', '', text)\n"
        "print('\\n'.join(sorted(set(re.findall(r'[0-9]+:[0-9a-f]{64}', text)))))\n";
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(script), paper});
    REQUIRE(python.waitForFinished());
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("backup and restore give the ledger back, and say what would be lost", "[keeping]")
{
    const CommandLedger ledger;
    const QString number = clueIn(ledger);
    const QString backup = ledger.file(u"一.jzbackup"_s);
    const auto made = ledger.json(u"backup"_s, QStringList(backup) + kOperator);
    CHECK(made[u"backup"] == backup);
    CHECK(made[u"cases"] == 1);
    const QString head = ledger.head();
    ledger.act({u"annotate"_s, number}, "2022-06-11", {u"text=已电话联系"_s});

    const QString place = ledger.file(u"恢复.jiuzhang"_s);
    const auto look = jiuzhang::tests::jiuzhang(
        {u"restore"_s, backup, u"--ledger"_s, place, u"--dry-run"_s, u"--json"_s});
    REQUIRE(look.status == 0);
    CHECK(look.json()[u"lost"][u"events"] == 1);
    CHECK(look.json()[u"lost"][u"cases"] == QJsonArray{number});
    CHECK(look.json()[u"restored"].isNull());
    CHECK_FALSE(QFile::exists(place));

    const auto restored =
        jiuzhang::tests::jiuzhang({u"restore"_s, backup, u"--ledger"_s, place, u"--json"_s});
    CHECK(restored.status == 0);
    const auto verified = jiuzhang::tests::jiuzhang({u"verify"_s, u"--ledger"_s, place});
    CHECK(QString::fromUtf8(verified.out).trimmed().endsWith(head));
    CHECK(jiuzhang::tests::jiuzhang({u"restore"_s, backup, u"--ledger"_s, place}).status == 1);
}

TEST_CASE("a backup is sealed by words that never stand on the command line", "[keeping]")
{
    const CommandLedger ledger;
    const QString backup = ledger.file(u"一.jzbackup"_s);
    const QString words = ledger.write(u"words"_s, u"木棉花 开在 四月\n"_s.toUtf8());
    const auto bare = ledger.run(u"backup"_s, QStringList{backup, u"--encrypt"_s} + kOperator);
    CHECK(bare.status == 1);
    CHECK_FALSE(QFile::exists(backup));
    const auto made =
        ledger.json(u"backup"_s,
                    QStringList{backup, u"--encrypt"_s, u"--passphrase-file"_s, words} + kOperator);
    CHECK(made[u"encrypted"] == true);
    // Who names the file of a passphrase wants it used.
    const auto named = ledger.json(
        u"backup"_s,
        QStringList{ledger.file(u"二.jzbackup"_s), u"--passphrase-file"_s, words} + kOperator);
    CHECK(named[u"encrypted"] == true);
    const QString place = ledger.file(u"恢复.jiuzhang"_s);
    const auto without =
        jiuzhang::tests::jiuzhang({u"restore"_s, backup, u"--ledger"_s, place, u"--json"_s});
    CHECK(without.status == 1);
    CHECK(without.json()[u"error"][u"code"] == u"passphrase-needed"_s);
    const auto with = jiuzhang::tests::jiuzhang(
        {u"restore"_s, backup, u"--ledger"_s, place, u"--passphrase-file"_s, words});
    CHECK(with.status == 0);
}

TEST_CASE("a passphrase that never ends is refused", "[keeping]")
{
    const CommandLedger ledger;
    const QString head = ledger.head();
    const QString backup = ledger.file(u"一.jzbackup"_s);
    const auto endless = ledger.run(
        u"backup"_s,
        QStringList{backup, u"--passphrase-file"_s, u"/dev/zero"_s, u"--json"_s} + kOperator);
    CHECK(endless.status == 1);
    CHECK(endless.json()[u"error"][u"code"] == u"file-too-long"_s);
    CHECK_FALSE(QFile::exists(backup));
    CHECK(ledger.head() == head);
}

TEST_CASE("what shows the ledger as a whole bears the anchor of its record", "[keeping]")
{
    const CommandLedger ledger;
    const QString number = clueIn(ledger);
    const QString head = ledger.head();
    const QStringList on{u"--on"_s, u"2022-07-01"_s};
    const QString paper = ledger.file(GENERATE(u"发文.pdf"_s, u"发文.docx"_s, u"移交.pdf"_s,
                                               u"月报.xlsx"_s, u"封存.xlsx"_s, u"年终.xlsx"_s));
    CAPTURE(paper);
    const auto made = [&] {
        if (paper.contains(u"发文"_s))
            return ledger.run(u"print"_s,
                              QStringList{u"issue-register"_s, u"-o"_s, paper} + on + kOperator);
        if (paper.contains(u"移交"_s))
            return ledger.run(u"print"_s,
                              QStringList{u"handover-register"_s, u"-o"_s, paper} + on + kOperator);
        if (paper.contains(u"年终"_s))
            return ledger.run(u"summary"_s, {u"--year"_s, u"2022"_s, u"-o"_s, paper});
        QStringList report{u"--month"_s, u"2022-06"_s, u"-o"_s, paper};
        if (paper.contains(u"封存"_s))
            report += u"--freeze"_s;
        return ledger.run(u"report"_s, report + on + kOperator);
    }();
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    // The event before the paper's own, once or at the foot of every page.
    REQUIRE(anchorsIn(paper) == QStringList(head));
    ledger.act({u"annotate"_s, number}, "2022-07-02", {u"text=已电话联系"_s});
    CHECK(ledger.run(u"verify"_s, {u"--anchor"_s, head}).status == 0);
    const QString typed = u" "_s + QString(head).replace(u':', u'：'); // from paper
    CHECK(ledger.run(u"verify"_s, {u"--anchor"_s, typed}).status == 0);
    const CommandLedger another;
    clueIn(another);
    CHECK(another.run(u"verify"_s, {u"--anchor"_s, head}).status == 1);
}

TEST_CASE("verify says of an event that it could not have been entered, however well it is hashed",
          "[keeping]")
{
    const CommandLedger ledger;
    ledger.act({u"annotate"_s, clueIn(ledger)}, "2022-06-11", {u"text=已电话联系"_s});
    const qint64 newest = ledger.head().section(u':', 0, 0).toLongLong();
    forge(ledger.path());
    REQUIRE(ledger.run(u"rebuild"_s, {}).status == 0);
    const auto verified = ledger.run(u"verify"_s, {});
    CHECK(verified.status == 1);
    CHECK(verified.err.startsWith(u"第 %1 号记录不可能由本程序录入。"_s.arg(newest)));
    const auto problems = ledger.run(u"verify"_s, {u"--json"_s}).json()[u"problems"].toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0][u"kind"] == u"rule"_s);
    CHECK(problems[0][u"where"] == u"event %1"_s.arg(newest));
    CHECK(problems[0][u"detail"] == u"act-unknown"_s);
}

TEST_CASE("a backup is not written over what another program made, unless it is said", "[keeping]")
{
    const CommandLedger ledger;
    const QString place = ledger.write(u"一.jzbackup"_s, "precious");
    const QString head = ledger.head();
    CHECK(ledger.run(u"backup"_s, QStringList(place) + kOperator).status == 1);
    CHECK(content(place) == "precious");
    CHECK(ledger.head() == head);
    CHECK(ledger.run(u"backup"_s, QStringList{place, u"--force"_s} + kOperator).status == 0);
    CHECK(content(place).startsWith("JIUZHANG BACKUP"));
}

TEST_CASE("a backup into a folder gets a name of its own", "[keeping]")
{
    const CommandLedger ledger;
    const QString folder = ledger.file(u"备份"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto made = ledger.json(u"backup"_s, QStringList(folder) + kOperator);
    const QFileInfo file(made[u"backup"].toString());
    CHECK(file.absolutePath() == QFileInfo(folder).absoluteFilePath());
    CHECK(file.fileName().startsWith(u"台账-20"_s));
    CHECK(file.suffix() == u"jzbackup"_s);
}

TEST_CASE("a chain is proved without the program, and a fault in it is found", "[keeping]")
{
    const CommandLedger ledger;
    clueIn(ledger);
    const QString chain = ledger.file(u"链.jsonl"_s);
    ledger.json(u"chain"_s, {u"-o"_s, chain});
    CHECK(proved(chain).first == 0);
    CHECK(proved(chain, {ledger.head()}).first == 0);
    CHECK(proved(chain, {u"1:"_s + QString(64, u'0')}).first == 1);

    const QByteArray whole = content(chain);
    const auto lines = whole.split('\n');
    REQUIRE(lines.size() > 3);
    struct Fault {
        const char* what;
        QByteArray chain;
        const char16_t* said;
    };
    auto swapped = lines;
    std::swap(swapped[0], swapped[1]);
    auto cut = lines;
    cut.removeAt(1);
    const auto fault = GENERATE_COPY(values<Fault>({
        {"a value changed",
         QByteArray(whole).replace(u"经办人01"_s.toUtf8(), u"经办人02"_s.toUtf8()),
         u"is not as it was entered"},
        {"an event taken out", cut.join('\n'), u"is missing"},
        {"two events exchanged", swapped.join('\n'), u"does not follow"},
        {"a line torn", whole.left(whole.size() / 2), u"is no line of a chain"},
        {"another thing", "{}\n", u"is no line of a chain"},
        {"nothing", "", u"there is no event"},
        {"a number that is none", QByteArray(whole).replace("\"seq\":1}", "\"seq\":true}"),
         u"has not the eleven keys"},
        {"a key twice", QByteArray(whole).replace("\"seq\":1}", "\"seq\":2,\"seq\":1}"),
         u"says a key twice"},
    }));
    INFO(fault.what);
    const auto [status, said] = proved(ledger.write(u"坏.jsonl"_s, fault.chain));
    CHECK(status == 1);
    CHECK(said.contains(QString::fromUtf16(fault.said)));
}
