// SPDX-License-Identifier: GPL-3.0-or-later
// What the program writes never stands in the place of a ledger, and spends nothing when it
// cannot be written.
#include "tests/command_line/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace jiuzhang::tests;

namespace {

// A command that writes a file, OUT, of that ending.
struct Writing {
    QStringList words;
    QString ending;
};
constexpr std::size_t kKnown = 6; // whose files the program knows again, and may write over
const std::vector<Writing> kWriting{
    {{u"dispatch"_s, u"2022-0001"_s, u"--letters"_s, u"OUT"_s}, u".pdf"_s},
    {{u"print"_s, u"clue-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s},
    {{u"print"_s, u"not-accepted-notice"_s, u"2022-0002"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s}, u".docx"_s},
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, u".pdf"_s},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, u".docx"_s},
    {{u"print"_s, u"case-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".docx"_s},
    {{u"print"_s, u"case-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".ofd"_s},
    {{u"export"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"export"_s, u"-o"_s, u"OUT"_s}, u".csv"_s},
    {{u"export"_s, u"-o"_s, u"OUT"_s}, u".json"_s},
    {{u"fill"_s, sample("own-table.xlsx"), u"2022-0001"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"reply-book"_s, u"2022-0003"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"import"_s, sample("clues-faulty.xlsx"), u"--partial"_s, u"--errors"_s, u"OUT"_s},
     u".xlsx"_s},
    {{u"lists"_s, u"balance"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"deductions"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, u".xlsx"_s},
    {{u"handover"_s, u"--unit"_s, u"区财政局"_s, u"--to"_s, u"接手人01"_s, u"--record"_s, u"-o"_s,
      u"OUT"_s},
     u".xlsx"_s},
    {{u"chain"_s, u"-o"_s, u"OUT"_s}, u".jsonl"_s},
    {{u"backup"_s, u"OUT"_s}, u".jzbackup"_s},
};

QStringList writingTo(const QString& path, const Writing& writing)
{
    QStringList words = writing.words;
    words.replaceInStrings(u"OUT"_s, path);
    return words + QStringList{u"--on"_s, u"2022-07-01"_s, u"--operator"_s, u"经办人01"_s};
}

// The third dispatched; the second declined.
void registerThree(const CommandLedger& ledger)
{
    const QByteArray clue = bytes(completeClue());
    (void)ledger.json(
        u"register"_s,
        {u"--json-in"_s, u"-"_s, u"--on"_s, u"2022-06-02"_s, u"--operator"_s, u"经办人01"_s},
        "[" + clue + "," + clue + "," + clue + "]");
    ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0003"_s});
    ledger.act({u"decline"_s, u"2022-0002"_s}, "2022-06-11",
               {u"reasonCode=out-of-scope"_s, u"reason=不属于范围"_s});
}

} // namespace

TEST_CASE("no command writes over a ledger, its journal or a link to one", "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const QString head = ledger.head();
    QDir().mkpath(ledger.file(u"other"_s));
    for (const Writing& writing : kWriting) {
        const QString other = ledger.file(u"other/另一台账"_s + writing.ending);
        QFile::copy(ledger.path(), other);
        const QString symbolic = ledger.file(u"symbolic"_s + writing.ending);
        QFile::link(ledger.path(), symbolic);
        const QString hard = ledger.file(u"hard"_s + writing.ending);
        ::link(QFile::encodeName(ledger.path()), QFile::encodeName(hard));
        const QString journal = ledger.file(u"journal"_s + writing.ending);
        QFile::link(ledger.path() + u"-journal"_s, journal);
        for (const QString& place : {other, symbolic, hard, journal}) {
            const QStringList words = writingTo(place, writing);
            const Run run = ledger.run(words.front(), words.mid(1));
            INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
            REQUIRE(QFileInfo(place).isSymLink() == (place == symbolic || place == journal));
            CHECK(run.status == 1);
            CHECK(run.err.count(u'\n') == 1);
            REQUIRE(ledger.head() == head);
            CHECK(content(other).startsWith("SQLite format 3"));
            CHECK_FALSE(QFile::exists(ledger.path() + u"-journal"_s));
        }
    }
    for (const auto& name : QDir(ledger.file({})).entryList(QDir::Files | QDir::Hidden))
        CHECK_FALSE(name.startsWith(u'.')); // nothing is left lying beside the place
}

TEST_CASE("every command that writes a file is tried where it must not", "[output]")
{
    const QString help = QString::fromUtf8(jiuzhang::tests::jiuzhang({u"--help"_s}).out);
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s,
                                         QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(help.mid(help.indexOf(u"ubcommands:"_s))); it.hasNext();) {
        const QString name = it.next().captured(1);
        const bool writes = jiuzhang::tests::jiuzhang({name, u"--help"_s}).out.contains("--force");
        const bool isTried = std::ranges::any_of(
            kWriting, [&](const Writing& each) { return each.words.front() == name; });
        CAPTURE(name.toStdString());
        // The files of one have names of their own, the other knows no ledger.
        const bool isTriedBelow = name == u"extracts"_s || name == u"manual"_s;
        CHECK((writes && !isTriedBelow) == isTried);
    }
}

TEST_CASE("the manual is not written over a ledger", "[output]")
{
    const CommandLedger ledger;
    const QString head = ledger.head();
    const QString place = ledger.file(u"手册.pdf"_s);
    REQUIRE(QFile::link(ledger.path(), place));
    for (const auto& force : {QStringList(), QStringList(u"--force"_s)}) {
        const auto run =
            jiuzhang::tests::jiuzhang(QStringList{u"manual"_s, u"-o"_s, place} + force);
        CHECK(run.status == 1);
        CHECK(run.err.count(u'\n') == 1);
    }
    CHECK(ledger.head() == head);
}

TEST_CASE("an extract is not written over a ledger that has its name", "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const QStringList words{u"-o"_s, ledger.file({}), u"--on"_s, u"2022-07-01"_s};
    REQUIRE(ledger.run(u"extracts"_s, words).status == 0);
    const auto written =
        QDir(ledger.file({})).entryList({u"抄送摘录-*.xlsx"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(written.isEmpty());
    const QString place = ledger.file(written.front());
    REQUIRE(QFile::remove(place));
    REQUIRE(QFile::copy(ledger.path(), place));
    const QString head = ledger.head();
    for (const auto& force : {QStringList(), QStringList(u"--force"_s)}) {
        CHECK(ledger.run(u"extracts"_s, words + force).status == 1);
        CHECK((content(place) == content(ledger.path())));
    }
    CHECK(ledger.head() == head);
}

TEST_CASE("what leaves the program is for whom the umask says, and a ledger keeps the mode it has",
          "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const auto modeOf = [](const QString& path) {
        struct stat there = {};
        REQUIRE(::stat(QFile::encodeName(path).constData(), &there) == 0);
        return there.st_mode & 0777U;
    };
    CHECK(modeOf(ledger.path()) == 0600U);
    REQUIRE(::chmod(QFile::encodeName(ledger.path()).constData(), 0660) == 0);
    const auto before = ::umask(0027);
    const QString workbook = ledger.file(u"台账.xlsx"_s);
    const QString paper = ledger.file(u"案件表.pdf"_s);
    const QString backup = ledger.file(u"备份.jzbackup"_s);
    ledger.json(u"export"_s, {u"-o"_s, workbook});
    ledger.json(u"print"_s, {u"case-form"_s, u"2022-0001"_s, u"-o"_s, paper});
    ledger.json(u"backup"_s, {backup});
    ::umask(before);
    CHECK(modeOf(workbook) == 0640U);
    CHECK(modeOf(paper) == 0640U);
    CHECK(modeOf(backup) == 0600U);
    CHECK(modeOf(ledger.path()) == 0660U);
}

TEST_CASE("what another program wrote is asked for, what this one wrote is not", "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const Writing& writing = kWriting[GENERATE(range(std::size_t{0}, kKnown))];
    const QString path = ledger.file(u"文书"_s + writing.ending);
    const QString number = u"2022-0001"_s;
    const QString head = ledger.head();
    (void)ledger.write(QFileInfo(path).fileName(), "another program's");
    auto arguments = writingTo(path, writing);
    const QString command = arguments.takeFirst();
    const Run refused = ledger.run(command, arguments + QStringList(u"--json"_s));
    CHECK(refused.status == 1);
    CHECK(refused.json()[u"error"][u"code"] == u"output-exists"_s);
    CHECK(content(path) == "another program's");
    CHECK(ledger.head() == head);

    CHECK(ledger.run(command, arguments + QStringList(u"--force"_s)).status == 0);
    CHECK(content(path) != "another program's");
    // Its own it writes over: a clue form, and what was issued or frozen by then, once more.
    const QStringList again{u"clue-form"_s, number, u"-o"_s, path};
    if (writing.ending == u".pdf"_s)
        CHECK(ledger.run(u"print"_s, again).status == 0);
    else
        CHECK(ledger.run(u"report"_s, {u"--month"_s, u"2022-06"_s, u"-o"_s, path}).status == 0);
}

TEST_CASE("a file name that says something else than what is written is refused", "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const QString head = ledger.head();
    const QString place = ledger.file(u"brief.txt"_s);
    for (const Writing& writing : kWriting) {
        const QStringList words = writingTo(place, writing);
        const Run run = ledger.run(words.front(), words.mid(1));
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.status == 1);
        CHECK(run.err.contains(place));
        REQUIRE(ledger.head() == head);
        CHECK_FALSE(QFile::exists(place));
    }
}

TEST_CASE("where a file cannot be written, nothing is recorded", "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const QString head = ledger.head();
    for (const QString& folder : {ledger.file(u"没有"_s), u"/proc"_s, u"/dev/null"_s}) {
        for (const Writing& writing : kWriting) {
            const QStringList words = writingTo(folder + u"/一"_s + writing.ending, writing);
            const Run run = ledger.run(words.front(), words.mid(1));
            INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
            CHECK(run.status == 1);
            CHECK(run.err.count(u'\n') == 1);
            REQUIRE(ledger.head() == head);
        }
    }
}

TEST_CASE("a month is not frozen by nobody, nor on a day to come", "[output]")
{
    const CommandLedger ledger;
    registerThree(ledger);
    const QString head = ledger.head();
    const auto [who, on] = GENERATE(table<const char*, const char*>(
        {{" ", "2022-07-01"}, {"clerk", "2099-07-01"}, {" ", "2099-07-01"}}));
    const Run run =
        ledger.run(u"report"_s, {u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"--operator"_s,
                                 QLatin1String(who), u"--on"_s, QLatin1String(on)});
    CHECK(run.status == 1);
    CHECK(ledger.head() == head);
}
