// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody pulls the plug, copies, renames, puts old copies in the place of new ones and restores,
// as he likes: each ledger then has all the work that was acknowledged, or a sentence says what is
// the matter with it. In full: JIUZHANG_FAULTS=full.
#include "tests/command_line/program.h"
#include "tests/faults/table.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>

#include <map>
#include <random>

using namespace jiuzhang::tests;

namespace {

constexpr int kSteps = 40;
using Notes = QSet<QString>; // that were acknowledged

class Stranger {
public:
    explicit Stranger(unsigned seed) : random_(seed)
    {
        made_.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(completeClue()));
        ledgers_[made_.path()] = {};
    }

    void doSomething()
    {
        const QString ledger = someOf(ledgers_);
        switch (below(9)) {
        case 0:
        case 1:
        case 2:
            return annotate(ledger, below(2) == 0);
        case 3:
            return copy(ledger, made_.file(u"抄件%1.jiuzhang"_s.arg(++names_)));
        case 4: // in the place of another one, whose journal may lie there
            return copy(ledger, someOf(ledgers_));
        case 5:
            return rename(ledger, made_.file(u"改名%1.jiuzhang"_s.arg(++names_)));
        case 6:
        case 7:
            return backUp(ledger, made_.file(u"备份%1.jzbackup"_s.arg(++names_)), below(2) == 0);
        default:
            if (!backups_.empty())
                restore(someOf(backups_), made_.file(u"恢复%1.jiuzhang"_s.arg(++names_)));
        }
    }

    // Whoever is told of a journal that is another's takes it away; what verify names is given up.
    void lookAtAll(TableRow& row)
    {
        for (auto each = ledgers_.begin(); each != ledgers_.end();) {
            const QString& path = each->first;
            CAPTURE(path.toStdString());
            Run proved = on(path, {u"verify"_s});
            if (proved.status != 0 && QFile::exists(path + u"-journal"_s)) {
                CHECK(proved.err.count(u'\n') == 1);
                QFile::remove(path + u"-journal"_s);
                proved = on(path, {u"verify"_s});
            }
            ++row.tries;
            const bool isTold = proved.status == 1 && !(proved.out + proved.err.toUtf8()).isEmpty();
            const bool isWhole = proved.status == 0 && notesIn(path).contains(each->second);
            row.lost += isTold || isWhole ? 0 : 1;
            CHECK((isTold || isWhole));
            each = isTold && ledgers_.size() > 1 ? ledgers_.erase(each) : std::next(each);
        }
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }
    QString someOf(const std::map<QString, Notes>& files)
    {
        return std::next(files.begin(), below(static_cast<int>(files.size())))->first;
    }

    [[nodiscard]] static Run on(const QString& ledger, const QStringList& words)
    {
        return jiuzhang::tests::jiuzhang(words + QStringList{u"--ledger"_s, ledger});
    }
    // Whether it came to its end, and said that all was done. The plug is pulled at some moment.
    bool isDone(const QString& ledger, const QStringList& words, bool isPulled)
    {
        QProcess program;
        program.start(QStringLiteral(JIUZHANG),
                      words + QStringList{u"--ledger"_s, ledger} + kOnMid);
        program.waitForFinished(isPulled ? below(120) : 60'000);
        program.kill();
        program.waitForFinished();
        return program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    void annotate(const QString& ledger, bool isPulled)
    {
        const QString note = u"第%1次来电"_s.arg(++names_);
        if (isDone(ledger, {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text="_s + note},
                   isPulled))
            ledgers_[ledger].insert(note);
    }
    void copy(const QString& ledger, const QString& to)
    {
        if (ledger == to)
            return;
        QFile::remove(to);
        REQUIRE(QFile::copy(ledger, to));
        ledgers_[to] = ledgers_[ledger];
    }
    void rename(const QString& ledger, const QString& to)
    {
        REQUIRE(QFile::rename(ledger, to));
        ledgers_[to] = ledgers_[ledger];
        ledgers_.erase(ledger);
    }
    void backUp(const QString& ledger, const QString& to, bool isPulled)
    {
        if (isDone(ledger, {u"backup"_s, to}, isPulled) || QFile::exists(to))
            backups_[to] = ledgers_[ledger];
    }
    void restore(const QString& backup, const QString& to)
    {
        const bool isRestored = isDone(to, {u"restore"_s, backup}, below(2) == 0);
        CHECK((!isRestored || QFile::exists(to)));
        if (QFile::exists(to))
            ledgers_[to] = backups_[backup];
    }
    [[nodiscard]] static Notes notesIn(const QString& ledger)
    {
        Notes notes;
        const QJsonObject shown = on(ledger, {u"show"_s, u"2022-0001"_s, u"--json"_s}).json();
        for (const auto& event : shown[u"events"].toArray())
            notes.insert(event[u"payload"][u"text"].toString());
        return notes;
    }

    CommandLedger made_;
    std::mt19937 random_;
    std::map<QString, Notes> ledgers_;
    std::map<QString, Notes> backups_;
    int names_ = 0;
};

} // namespace

TEST_CASE("whatever a stranger does to the files, a ledger has all that was acknowledged, or a "
          "sentence says what is the matter",
          "[killed]")
{
    TableRow row{.what = u"a stranger's forty deeds"_s, .how = u"killed"_s};
    for (int i = 0; i < (isFullRun() ? 25 : 2); ++i) {
        const unsigned seed = std::random_device()();
        CAPTURE(seed);
        Stranger stranger(seed);
        for (int step = 0; step < kSteps; ++step)
            stranger.doSomething();
        stranger.lookAtAll(row);
    }
    say(row);
}
