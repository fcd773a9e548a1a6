// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer sets up three people who sign in, and somebody forgets the passphrase.
#include "tests/command_line/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace jiuzhang::tests;

namespace {

const QString kManaging = u"管理人01"_s;
const QString kActing = u"承办人01"_s;
const QString kEntering = u"录入人01"_s;

// As somebody types it who has read the manual's page.
struct ThreePeople {
    CommandLedger folder;
    QString ledger = folder.file(u"三人.jiuzhang"_s);

    ThreePeople()
    {
        done({u"init"_s, u"--year"_s, u"2022"_s, u"--on"_s, u"2022-04-01"_s, u"--person"_s,
              kManaging},
             {});
        const QStringList as{u"--operator"_s, kManaging};
        done({u"operators"_s, u"add"_s, kActing, u"--role"_s, u"act"_s, u"manage"_s}, as);
        done({u"operators"_s, u"add"_s, kEntering, u"--role"_s, u"enter"_s}, as);
        for (const QString& name : {kManaging, kActing, kEntering})
            done({u"operators"_s, u"passphrase"_s, name, u"--new-passphrase-file"_s, wordsOf(name)},
                 {u"--operator"_s, name});
        done({u"operators"_s, u"access"_s, u"signed"_s}, as);
    }
    [[nodiscard]] QString wordsOf(const QString& name, const QString& more = {}) const
    {
        return folder.write(name + more + u".txt"_s, (name + more + u"的口令句子\n"_s).toUtf8());
    }
    [[nodiscard]] Run run(QStringList line, const QStringList& as) const
    {
        line.insert(1, u"--ledger="_s + ledger);
        if (!line.contains(u"--on"_s))
            line += {u"--on"_s, u"2022-06-10"_s};
        return jiuzhang::tests::jiuzhang(line + as + QStringList{u"--json"_s},
                                         bytes(completeClue()));
    }
    void done(const QStringList& line, const QStringList& as) const
    {
        const Run ran = run(line, as);
        INFO(line.join(u' ').toStdString() << "\n" << ran.err.toStdString());
        REQUIRE(ran.status == 0);
    }
    [[nodiscard]] QStringList by(const QString& name, const QString& more = {}) const
    {
        return {u"--operator"_s, name, u"--sign-in-file"_s, wordsOf(name, more)};
    }
};

const QStringList kRegistering{u"register"_s, u"--json-in"_s, u"-"_s};

} // namespace

TEST_CASE("three people are set up and signed in with seven commands, within two minutes",
          "[command_line]")
{
    constexpr qint64 kTwoMinutes = 120'000;
    QElapsedTimer clock;
    clock.start();
    const ThreePeople at;
    at.done(kRegistering, at.by(kEntering));
    at.done({u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=来电"_s}, at.by(kActing));
    at.done({u"operators"_s, u"list"_s}, at.by(kManaging));
    CHECK(clock.elapsed() < kTwoMinutes);
    CHECK(at.run(kRegistering, {u"--operator"_s, kEntering}).status == 1); // nobody unsigned
}

TEST_CASE("a forgotten passphrase loses nothing: another who manages sets a new one, as an entry",
          "[command_line]")
{
    const ThreePeople at;
    at.done(kRegistering, at.by(kEntering));
    const QString forgetful = GENERATE(kManaging, kEntering); // also who manages himself
    const QString next = u"新"_s;
    at.done({u"operators"_s, u"passphrase"_s, forgetful, u"--new-passphrase-file"_s,
             at.wordsOf(forgetful, next)},
            at.by(kActing));
    const QStringList annotate{u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=续"_s};
    CHECK(at.run(annotate, at.by(forgetful)).json()[u"error"][u"code"] == u"sign-in-wrong"_s);
    at.done(annotate, at.by(forgetful, next));
    CHECK(at.run({u"verify"_s}, {}).status == 0);
    CHECK(at.run({u"list"_s}, {}).json()[u"total"] == 1);

    const QString chain = at.folder.file(u"链.jsonl"_s);
    at.done({u"chain"_s, u"-o"_s, chain}, at.by(kActing));
    QStringList setBy;
    for (const QByteArray& line : content(chain).split('\n')) {
        const auto event = QJsonDocument::fromJson(line)[u"event"].toObject();
        if (event[u"kind"] == u"set-passphrase"_s)
            setBy += event[u"operator"].toString();
    }
    CHECK(setBy == QStringList{kManaging, kActing, kEntering, kActing});
}
