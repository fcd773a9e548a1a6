// SPDX-License-Identifier: GPL-3.0-or-later
// The sample ledger (desk, Sample): a year that is worth looking at, made by the office's own acts.
#include "tests/command_line/program.h"
#include "tests/faults/table.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace jiuzhang::tests;

namespace {

// One for all: it takes some seconds.
class SampleLedger {
public:
    SampleLedger()
    {
        QElapsedTimer time;
        time.start();
        const auto made =
            jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, path(), u"--sample"_s});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
        milliseconds_ = static_cast<int>(time.elapsed());
    }
    [[nodiscard]] int milliseconds() const { return milliseconds_; } // that its making took
    [[nodiscard]] QString path() const { return folder_.filePath(u"示例.jiuzhang"_s); }
    [[nodiscard]] QJsonObject json(const QString& command, const QStringList& arguments = {}) const
    {
        const auto run = jiuzhang::tests::jiuzhang(
            QStringList{command, u"--ledger"_s, path(), u"--json"_s} + arguments);
        INFO(run.out.toStdString());
        REQUIRE(run.status == 0);
        return run.json();
    }
    [[nodiscard]] int count(const QString& where) const
    {
        return json(u"list"_s, {u"--where"_s, where})[u"total"].toInt();
    }

private:
    QTemporaryDir folder_;
    int milliseconds_ = 0;
};

const SampleLedger& sampleLedger()
{
    static const SampleLedger ledger;
    return ledger;
}

} // namespace

TEST_CASE("the sample ledger has cases in every state, on every track and with every outcome",
          "[command]")
{
    const auto& ledger = sampleLedger();
    CHECK(ledger.json(u"list"_s)[u"total"].toInt() == 150);
    const char* where =
        GENERATE("state=registered", "state=dispatched", "state=handling", "state=suspended",
                 "state=settled", "state=struck-off", "state=declined", "state=merged",
                 "track=prompt", "track=explain", "track=collective", "outcome=resolved",
                 "outcome=partial", "outcome=unresolvable", "outcome=withdrawn", "late=true");
    CAPTURE(where);
    CHECK(ledger.count(QString::fromUtf8(where)) > 0);
}

TEST_CASE("the sample ledger is a record like any other", "[command]")
{
    const auto& ledger = sampleLedger();
    CHECK(ledger.json(u"verify"_s)[u"ok"].toBool());
    const auto november = ledger.json(u"report"_s, {u"--month"_s, u"2022-11"_s});
    CHECK(november[u"frozen"].toBool());
    CHECK(november[u"identityHolds"].toBool());
    const auto december = ledger.json(u"report"_s, {u"--month"_s, u"2022-12"_s});
    CHECK_FALSE(december[u"frozen"].toBool());
}

TEST_CASE("who signs the papers of the sample ledger says that they are samples", "[command]")
{
    const auto chain = [] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"chain.jsonl"_s);
        const auto told =
            jiuzhang::tests::jiuzhang({u"chain"_s, u"--ledger"_s, sampleLedger().path(), u"-o"_s,
                                       file, u"--operator"_s, u"负责人01"_s});
        REQUIRE(told.status == 0);
        QFile lines(file);
        REQUIRE(lines.open(QIODevice::ReadOnly));
        return QString::fromUtf8(lines.readLine()); // adopt-programme
    }();
    CHECK(chain.contains(u"改革创新组（示例）"_s));
}

TEST_CASE("of every kind that is watched something waits in the sample ledger", "[command]")
{
    QStringList kinds;
    for (const auto& item : sampleLedger().json(u"due"_s)[u"items"].toArray())
        kinds += item[u"kind"].toString();
    const char* kind = GENERATE("due", "late", "to-assign", "to-sign", "to-strike-off",
                                "report-missing", "rung", "decision", "instalment");
    CAPTURE(kind, kinds.join(u' ').toStdString());
    CHECK(kinds.contains(QString::fromUtf8(kind)));
}

TEST_CASE("a sample ledger is never made over a file, nor with rules of its own", "[command]")
{
    const auto& ledger = sampleLedger();
    CHECK(jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, ledger.path(), u"--sample"_s})
              .status == 1);
    CHECK(jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, ledger.path() + u"2"_s,
                                     u"--sample"_s, u"--year"_s, u"2023"_s})
              .status == 2);
}

TEST_CASE(
    "whenever the making of the sample ledger is killed, nothing of it has its name, and what "
    "it left goes with the next ledger there",
    "[command][killed]")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"示例.jiuzhang"_s);
    const int kills = isFullRun() ? 20 : 2;
    TableRow row{.what = u"making of the sample ledger"_s, .how = u"killed"_s};
    for (int i = 1; i <= kills; ++i) {
        const int moment = sampleLedger().milliseconds() * i / (kills + 1);
        CAPTURE(moment);
        QProcess program;
        program.start(QStringLiteral(JIUZHANG), {u"init"_s, u"--sample"_s, u"--ledger"_s, place});
        program.waitForFinished(moment);
        program.kill();
        program.waitForFinished();
        const bool isThere = QFile::exists(place);
        const bool isWhole =
            !isThere || jiuzhang::tests::jiuzhang({u"verify"_s, u"--ledger"_s, place}).status == 0;
        ++row.tries;
        row.halfDone += isWhole ? 0 : 1;
        CHECK(isWhole);
        CHECK(isThere == (program.exitStatus() == QProcess::NormalExit));
        QFile::remove(place);
    }
    say(row);
    const QString next = folder.filePath(u"新.jiuzhang"_s);
    REQUIRE(jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, next}).status == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList(u"新.jiuzhang"_s));
}
