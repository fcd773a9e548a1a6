// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program is killed at some moment of its work: what it began is there whole or not at
// all, and the same command under the same id brings it to its end. In full: JIUZHANG_FAULTS=full.
#include "tests/command_line/program.h"
#include "tests/faults/table.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace jiuzhang::tests;

namespace {

struct Work {
    const char* name;
    QStringList arguments;
    QString output = {};                 // the file that leaves the program; empty: none
    QString ledger = u"台账.jiuzhang"_s; // another one is made by the work
    bool makesLedger = false;
};

const std::vector<Work> kWork{
    {"act", {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=已联系"_s}},
    {"act with its letter",
     {u"act"_s, u"supervise"_s, u"2022-0002"_s, u"--set"_s, u"dueOn=2022-08-12"_s}},
    {"dispatch with its letters",
     {u"dispatch"_s, u"2022-0001"_s, u"--letters"_s, u"转办.pdf"_s},
     u"转办.pdf"_s},
    {"correction",
     {u"act"_s, u"correct"_s, u"2022-0002"_s, u"--set"_s, u"field=disputedFen"_s, u"--set"_s,
      u"value=12865000"_s, u"--set"_s, u"reason=多记一位"_s}},
    {"withdrawal of a dispatch and its letters",
     {u"act"_s, u"withdraw"_s, u"2022-0003"_s, u"--set"_s, u"reason=误录"_s}},
    {"merge of two cases", {u"act"_s, u"merge"_s, u"2022-0001"_s, u"--set"_s, u"root=2022-0002"_s}},
    {"import", {u"import"_s, sample("clues-tidy.xlsx")}},
    {"freezing of a month",
     {u"report"_s, u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"-o"_s, u"月报.xlsx"_s},
     u"月报.xlsx"_s},
    {"backup", {u"backup"_s, u"备份.jzbackup"_s}, u"备份.jzbackup"_s},
    {"restoring of a backup", {u"restore"_s, u"早先.jzbackup"_s}, {}, u"恢复.jiuzhang"_s, true},
    {"making of a ledger", {u"init"_s}, {}, u"新.jiuzhang"_s, true},
    {"act on a ledger of the first schema",
     {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=已联系"_s},
     {},
     u"旧账.jiuzhang"_s}};

// A folder with ledgers to work on: one clue registered, one dispatched and late, one dispatched;
// and what the program of the first schema left.
class WorkedFolder {
public:
    WorkedFolder()
    {
        const auto clue = made_.write(u"clue.json"_s, bytes(completeClue()));
        for (int i = 0; i < 3; ++i)
            made_.json(u"register"_s, {u"--json-in"_s, clue, u"--on"_s, u"2022-06-02"_s});
        made_.json(u"dispatch"_s, {u"2022-0002"_s, u"--on"_s, u"2022-06-06"_s});
        made_.act({u"sign-for"_s, u"2022-0002"_s}, "2022-06-07", {u"by=签收人01"_s});
        made_.json(u"dispatch"_s, {u"2022-0003"_s, u"--on"_s, u"2022-07-18"_s});
        made_.json(u"backup"_s, {backup()});
        made_.write(u"旧账.jiuzhang"_s,
                    qUncompress(content(u"" STORE_FIXTURES "/schema1.ledger.z"_s)));
    }
    [[nodiscard]] QString backup() const { return made_.file(u"早先.jzbackup"_s); }
    void copyTo(const QTemporaryDir& folder) const
    {
        for (const auto& name : {u"台账.jiuzhang"_s, u"早先.jzbackup"_s, u"旧账.jiuzhang"_s})
            REQUIRE(QFile::copy(made_.file(name), folder.filePath(name)));
    }

private:
    CommandLedger made_;
};

// One try of a work on a copy of that ledger.
class Trial {
public:
    Trial(const WorkedFolder& made, const Work& work) : work_(work)
    {
        made.copyTo(folder_);
        program_.setWorkingDirectory(folder_.path());
    }

    // True: it came to its end before, and said that all was done.
    bool killedAfter(int milliseconds)
    {
        start();
        program_.waitForFinished(milliseconds);
        program_.kill();
        program_.waitForFinished();
        return program_.exitStatus() == QProcess::NormalExit && program_.exitCode() == 0;
    }
    bool toItsEnd()
    {
        start();
        program_.waitForFinished();
        INFO(program_.readAllStandardError().toStdString());
        return program_.exitStatus() == QProcess::NormalExit && program_.exitCode() == 0;
    }
    // The number of events; 0: verify is not content.
    [[nodiscard]] qint64 events() const
    {
        const auto run = ::jiuzhang::tests::jiuzhang(
            {u"verify"_s, u"--ledger"_s, folder_.filePath(work_.ledger), u"--json"_s});
        return run.status == 0 ? run.json()[u"events"].toInteger() : 0;
    }
    // A file under the name of the output is a whole one.
    [[nodiscard]] bool isWhole() const
    {
        const QString path = folder_.filePath(work_.output);
        if (work_.output.isEmpty() || !QFile::exists(path))
            return true;
        const QByteArray written = content(path);
        if (work_.output.endsWith(u".jzbackup"_s))
            return written.last(32) ==
                   QCryptographicHash::hash(written.chopped(32), QCryptographicHash::Sha256);
        return work_.output.endsWith(u".pdf"_s) ? written.trimmed().endsWith("%%EOF")
                                                : written.last(60).contains("PK\5\6");
    }
    [[nodiscard]] bool hasBackup() const // that it makes
    {
        return work_.output.endsWith(u".jzbackup"_s) &&
               QFile::exists(folder_.filePath(work_.output));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    void start()
    {
        program_.start(QStringLiteral(JIUZHANG),
                       QStringList(work_.arguments) + QStringList{u"--ledger"_s, work_.ledger,
                                                                  u"--on"_s, u"2022-07-20"_s,
                                                                  u"--operator"_s, u"经办人01"_s,
                                                                  u"--command-id"_s, u"一次"_s});
        REQUIRE(program_.waitForStarted());
    }

    const Work& work_;
    QTemporaryDir folder_;
    QProcess program_;
};

} // namespace

TEST_CASE("whenever the program is killed, its work is whole or not there, and can be done",
          "[killed]")
{
    const auto& work = GENERATE(from_range(kWork.begin(), kWork.end()));
    CAPTURE(work.name);
    const WorkedFolder made;
    const qint64 before = Trial(made, work).events(); // of an older ledger, brought up
    Trial clean(made, work);
    QElapsedTimer time;
    time.start();
    REQUIRE(clean.toItsEnd());
    const auto whole = static_cast<int>(time.elapsed());
    const qint64 after = clean.events();
    REQUIRE(after > before);

    TableRow row{.what = QString::fromLatin1(work.name), .how = u"killed"_s};
    const int kills = isFullRun() ? 60 : 4;
    for (int i = 1; i <= kills; ++i) {
        const int moment = whole * i / (kills + 1);
        CAPTURE(moment);
        Trial trial(made, work);
        const bool isAcknowledged = trial.killedAfter(moment);
        const qint64 now = trial.events();
        ++row.tries;
        row.halfDone += (now == before || now == after) && trial.isWhole() ? 0 : 1;
        row.lost += isAcknowledged && now != after ? 1 : 0;
        CHECK((now == before || now == after));
        CHECK(trial.isWhole());
        CHECK_FALSE((isAcknowledged && now != after));
        // A ledger or backup is never made over one: the second try says that it is there.
        const bool stands = work.makesLedger ? now == after : trial.hasBackup();
        CHECK((trial.toItsEnd() || stands));
        CHECK(trial.events() == after);
        CHECK(trial.files() == clean.files());
    }
    say(row);
}
