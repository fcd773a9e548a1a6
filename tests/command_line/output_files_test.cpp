// SPDX-License-Identifier: GPL-3.0-or-later
// What the program writes never stands in the place of a ledger, and spends nothing when it
// cannot be written.
#include "tests/command_line/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace jiuzhang::tests;

namespace {

// Every command that writes a file, as it would be given this one.
QStringList writingTo(const QString& path, const QString& number, int which)
{
    const QList<QStringList> all{
        {u"dispatch"_s, number, u"--letters"_s, path},
        {u"print"_s, u"clue-form"_s, number, u"-o"_s, path},
        {u"print"_s, u"not-accepted-notice"_s, u"2022-0002"_s, u"-o"_s, path},
        {u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, path},
        {u"report"_s, u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"-o"_s, path},
        {u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, path}};
    return all[which] + QStringList{u"--on"_s, u"2022-07-01"_s, u"--operator"_s, u"经办人01"_s};
}

QString endingOf(int which)
{
    return which == 3 || which == 4 ? u".xlsx"_s : u".pdf"_s;
}

void registerTwo(const CommandLedger& ledger)
{
    const auto clues = ledger.write(u"clues.json"_s, "[" + bytes(completeClue()) + "," +
                                                         bytes(completeClue()) + "]");
    (void)ledger.json(u"register"_s, {u"--json-in"_s, clues, u"--on"_s, u"2022-06-02"_s,
                                      u"--operator"_s, u"经办人01"_s});
    ledger.act({u"decline"_s, u"2022-0002"_s}, "2022-06-11",
               {u"reasonCode=out-of-scope"_s, u"reason=不属于范围"_s});
}

} // namespace

TEST_CASE("no command writes over a ledger, its journal or a link to one", "[output]")
{
    const CommandLedger ledger;
    registerTwo(ledger);
    const int which = GENERATE(range(0, 6));
    const QString ending = endingOf(which);
    QDir().mkpath(ledger.file(u"other"_s));
    const QString other = ledger.file(u"other/另一台账"_s + ending);
    REQUIRE(QFile::copy(ledger.path(), other));
    const QString symbolic = ledger.file(u"symbolic"_s + ending);
    const QString hard = ledger.file(u"hard"_s + ending);
    REQUIRE(QFile::link(ledger.path(), symbolic));
    REQUIRE(::link(QFile::encodeName(ledger.path()), QFile::encodeName(hard)) == 0);
    const QString journal = ledger.file(u"journal"_s + ending);
    REQUIRE(QFile::link(ledger.path() + u"-journal"_s, journal));
    const QString head = ledger.head();

    const QString place = GENERATE_COPY(other, symbolic, hard, journal);
    const QStringList words = writingTo(place, u"2022-0001"_s, which);
    const Run run = ledger.run(words.front(), words.mid(1));
    INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
    CHECK(run.status == 1);
    CHECK(run.err.count(u'\n') == 1);
    CHECK(ledger.head() == head);
    CHECK(content(other).startsWith("SQLite format 3"));
    CHECK_FALSE(QFile::exists(ledger.path() + u"-journal"_s));
    for (const auto& name : QDir(ledger.file({})).entryList(QDir::Files | QDir::Hidden))
        CHECK_FALSE(name.startsWith(u'.')); // nothing is left lying beside the place
}

TEST_CASE("what leaves the program is for whom the umask says, and a ledger keeps the mode it has",
          "[output]")
{
    const CommandLedger ledger;
    registerTwo(ledger);
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
    registerTwo(ledger);
    const int which = GENERATE(range(0, 6));
    const QString path = ledger.file(u"文书"_s + endingOf(which));
    const QString number = u"2022-0001"_s;
    const QString head = ledger.head();
    (void)ledger.write(QFileInfo(path).fileName(), "another program's");
    auto arguments = writingTo(path, number, which);
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
    if (endingOf(which) == u".pdf"_s)
        CHECK(ledger.run(u"print"_s, again).status == 0);
    else
        CHECK(ledger.run(u"report"_s, {u"--month"_s, u"2022-06"_s, u"-o"_s, path}).status == 0);
}

TEST_CASE("a file name that says something else than what is written is refused", "[output]")
{
    const CommandLedger ledger;
    registerTwo(ledger);
    const QString head = ledger.head();
    const int which = GENERATE(range(0, 6));
    const QString place = ledger.file(u"brief.txt"_s);
    const QStringList words = writingTo(place, u"2022-0001"_s, which);
    const Run run = ledger.run(words.front(), words.mid(1));
    INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
    CHECK(run.status == 1);
    CHECK(run.err.contains(place));
    CHECK(ledger.head() == head);
    CHECK_FALSE(QFile::exists(place));
}

TEST_CASE("where a workbook or letter cannot be written, nothing is recorded", "[output]")
{
    const CommandLedger ledger;
    registerTwo(ledger);
    const QString head = ledger.head();
    const QString folder =
        QDir(ledger.file({})).filePath(GENERATE(u"没有"_s, u"/proc"_s, u"/dev/null"_s));
    const int which = GENERATE(0, 4); // letters of a dispatch, a month that is frozen
    const QStringList words = writingTo(folder + u"/一"_s + endingOf(which), u"2022-0001"_s, which);
    const Run run = ledger.run(words.front(), words.mid(1));
    INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
    CHECK(run.status == 1);
    CHECK(run.err.count(u'\n') == 1);
    CHECK(ledger.head() == head);
}

TEST_CASE("a month is not frozen by nobody, nor on a day to come", "[output]")
{
    const CommandLedger ledger;
    registerTwo(ledger);
    const QString head = ledger.head();
    const auto [who, on] = GENERATE(table<const char*, const char*>(
        {{" ", "2022-07-01"}, {"clerk", "2099-07-01"}, {" ", "2099-07-01"}}));
    const Run run =
        ledger.run(u"report"_s, {u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"--operator"_s,
                                 QLatin1String(who), u"--on"_s, QLatin1String(on)});
    CHECK(run.status == 1);
    CHECK(ledger.head() == head);
}
