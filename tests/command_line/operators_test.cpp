// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a ledger, as a script lists them, and what each may do from the command line.
#include "tests/command_line/program.h"

#include <QFile>

using namespace jiuzhang::tests;

namespace {

const QString kHead = u"负责人01"_s;

QStringList by(const QString& name, const QString& on = u"2022-06-10"_s)
{
    return {u"--on"_s, on, u"--operator"_s, name};
}

// A ledger begun with one person.
struct Office {
    CommandLedger folder;
    QString ledger = folder.file(u"人员.jiuzhang"_s);

    Office()
    {
        const Run made = jiuzhang::tests::jiuzhang(
            {u"init"_s, u"--ledger"_s, ledger, u"--year"_s, u"2022"_s, u"--first-month"_s,
             u"2022-05"_s, u"--on"_s, u"2022-04-01"_s, u"--person"_s, kHead});
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }

    [[nodiscard]] Run run(const QStringList& words, const QByteArray& input = {}) const
    {
        QStringList line = words;
        line.insert(1, u"--ledger="_s + ledger);
        return jiuzhang::tests::jiuzhang(line, input);
    }
    [[nodiscard]] Run operators(const QStringList& words, const QString& name = kHead) const
    {
        return run(QStringList{u"operators"_s} + words + by(name) + QStringList{u"--json"_s});
    }
    void done(const QStringList& words, const QByteArray& input = {}) const
    {
        const Run run = this->run(words, input);
        INFO(words.join(u' ').toStdString() << ": " << run.err.toStdString());
        REQUIRE(run.status == 0);
    }
    [[nodiscard]] QJsonArray people() const
    {
        return operators({u"list"_s}).json()[u"operators"].toArray();
    }
};

QString codeOf(const Run& run)
{
    REQUIRE(run.status == 1);
    CHECK(run.err.count(u'\n') == 1); // one line that says why
    return run.json()[u"error"][u"code"].toString();
}

} // namespace

TEST_CASE("a ledger is begun with one person, who has every role", "[command_line]")
{
    const Office office;
    const auto people = office.people();
    REQUIRE(people.size() == 1);
    CHECK(keysOf(people[0]) ==
          QStringList{u"formerNames"_s, u"from"_s, u"name"_s, u"number"_s, u"roles"_s, u"to"_s});
    CHECK(people[0][u"number"] == 1);
    CHECK(people[0][u"name"] == kHead);
    CHECK(people[0][u"from"] == u"2022-04-01"_s);
    CHECK(people[0][u"to"].isNull());
    CHECK(people[0][u"roles"].toArray().size() == 7);
    CHECK(office.run({u"verify"_s}).status == 0);
}

TEST_CASE("people are listed, changed and ended, and the number stays", "[command_line]")
{
    const Office office;
    const Run added =
        office.operators({u"add"_s, u"承办人01"_s, u"--role"_s, u"act"_s, u"enter"_s});
    REQUIRE(added.status == 0);
    CHECK(added.json()[u"operator"][u"number"] == 2);
    CHECK(added.json()[u"operator"][u"from"] == u"2022-06-10"_s);
    const Run renamed = office.operators({u"change"_s, u"承办人01"_s, u"--name"_s, u"承办人02"_s,
                                          u"--role"_s, u"act"_s, u"--role"_s, u"check"_s});
    REQUIRE(renamed.status == 0);
    CHECK(renamed.json()[u"operator"][u"roles"].toArray() == QJsonArray{u"act"_s, u"check"_s});
    REQUIRE(office.operators({u"end"_s, u"2"_s}).status == 0);
    const QJsonObject person = office.people()[1].toObject();
    CHECK(person[u"number"] == 2);
    CHECK(person[u"name"] == u"承办人02"_s);
    CHECK(person[u"formerNames"].toArray() == QJsonArray{u"承办人01"_s});
    CHECK(person[u"to"] == u"2022-06-10"_s);
    CHECK(office.run({u"verify"_s}).status == 0);
}

TEST_CASE("what the list cannot say is refused in one line, and nothing is changed",
          "[command_line]")
{
    const Office office;
    office.done(QStringList{u"operators"_s, u"add"_s, u"承办人01"_s, u"--role"_s, u"act"_s} +
                by(kHead));
    const auto before = office.people();
    const auto refused = [&](const QStringList& words, const QString& name = kHead) {
        return codeOf(office.operators(words, name));
    };
    const QStringList act{u"--role"_s, u"act"_s};
    CHECK(refused(QStringList{u"add"_s, u"承办人 ０１"_s} + act) == u"name-taken"_s);
    CHECK(refused(QStringList{u"add"_s, u"\u3164"_s} + act) == u"name-unseen"_s);
    CHECK(refused(QStringList{u"add"_s, u""_s} + act) == u"name-unseen"_s);
    CHECK(refused({u"add"_s, u"承办人02"_s}) == u"field-missing"_s);
    CHECK(refused({u"add"_s, u"承办人02"_s, u"--role"_s, u"boss"_s}) == u"unknown-choice"_s);
    CHECK(refused(QStringList{u"add"_s, u"承办人02"_s} + act, u"承办人01"_s) == u"role-missing"_s);
    CHECK(refused(QStringList{u"add"_s, u"承办人02"_s} + act, u"外来人01"_s) ==
          u"person-unknown"_s);
    CHECK(refused(QStringList{u"change"_s, kHead} + act) == u"last-manager"_s);
    CHECK(refused({u"end"_s, kHead}) == u"last-manager"_s);
    CHECK(refused({u"end"_s, u"7"_s}) == u"person-unknown"_s);
    CHECK(refused({u"change"_s, u"2"_s, u"--name"_s, kHead}) == u"name-taken"_s);
    CHECK(office.people() == before);
}

TEST_CASE("who lacks a role is told which, and who has it", "[command_line]")
{
    const Office office;
    office.done(QStringList{u"operators"_s, u"add"_s, u"录入人01"_s, u"--role"_s, u"enter"_s} +
                by(kHead));
    const Run refused = office.run(
        QStringList{u"report"_s, u"--month"_s, u"2022-05"_s, u"--freeze"_s} + by(u"录入人01"_s));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"录入人01"_s));
    CHECK(refused.err.contains(u"审批"_s));
    CHECK(refused.err.contains(kHead));
}

TEST_CASE("with a list the login name is a person's or it writes nothing", "[command_line]")
{
    const Office office; // the tests are logged in as 登录名01
    const QStringList words{u"register"_s, u"--json-in"_s,  u"-"_s,
                            u"--on"_s,     u"2022-06-10"_s, u"--json"_s};
    CHECK(codeOf(office.run(words, bytes(completeClue()))) == u"person-unknown"_s);
    office.done(QStringList{u"operators"_s, u"add"_s, u"登录名01"_s, u"--role"_s, u"enter"_s} +
                by(kHead));
    office.done(words, bytes(completeClue()));
}

namespace {

struct Command {
    QStringList words; // OUT: a file that is not there yet
    QStringList may;   // by role
};

const QStringList kTakingIn{u"enter"_s, u"act"_s};
const QStringList kAnybody{u"read"_s,    u"enter"_s,  u"act"_s,  u"check"_s,
                           u"approve"_s, u"manage"_s, u"refer"_s};

const std::vector<Command> kCommands{
    {{u"register"_s, u"--json-in"_s, u"-"_s}, kTakingIn},
    {{u"import"_s, u"BOOK"_s, u"--partial"_s}, kTakingIn}, // some of it is known
    {{u"undo-import"_s, u"BATCH"_s}, kTakingIn},
    {{u"submitted"_s, u"新厂街道"_s, u"--month"_s, u"2022-06"_s}, kTakingIn},
    {{u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=来电"_s}, kTakingIn},
    {{u"act"_s, u"report-up"_s, u"2022-0001"_s, u"--set"_s, u"to=区政府"_s, u"--set"_s,
      u"document=请示"_s},
     {u"act"_s}},
    {{u"act"_s, u"refer"_s, u"2022-0001"_s, u"--set"_s, u"reason=线索"_s}, {u"refer"_s}},
    {{u"dispatch"_s, u"2022-0001"_s}, {u"act"_s}},
    {{u"print"_s, u"not-accepted-notice"_s, u"2022-0002"_s, u"-o"_s, u"OUT.pdf"_s}, {u"act"_s}},
    {{u"report"_s, u"--month"_s, u"2022-05"_s, u"--freeze"_s}, {u"approve"_s}},
    {{u"rules"_s, u"adopt"_s, u"RULES"_s, u"--note"_s, u"调整"_s}, {u"manage"_s}},
    {{u"backup"_s, u"OUT.jzbackup"_s}, {u"manage"_s}},
    {{u"chain"_s, u"-o"_s, u"OUT.jsonl"_s}, {}}, // 管理 and one that may see
    {{u"operators"_s, u"add"_s, u"录入人02"_s, u"--role"_s, u"enter"_s}, {u"manage"_s}},
    // What only reads, or makes the tables again from the record.
    {{u"list"_s}, kAnybody},
    {{u"due"_s}, kAnybody},
    {{u"operators"_s, u"list"_s}, kAnybody},
    {{u"verify"_s}, kAnybody},
    {{u"rebuild"_s}, kAnybody},
};

} // namespace

namespace {

// Of each role one person, one who left, two cases, the second declined; an import.
struct Peopled : Office {
    QString batch;
    QString asItWas = folder.file(u"原样.jiuzhang"_s);

    Peopled()
    {
        const auto add = [&](const QString& name, const QString& role) {
            done(QStringList{u"operators"_s, u"add"_s, name, u"--role"_s, role} +
                 by(kHead, u"2022-04-01"_s));
        };
        for (const QString& role : kAnybody)
            add(role + u"人01"_s, role);
        add(u"离岗人01"_s, u"all"_s);
        done(QStringList{u"operators"_s, u"end"_s, u"离岗人01"_s} + by(kHead, u"2022-05-01"_s));
        QJsonObject clue = completeClue();
        clue[u"receivedOn"] = u"2022-05-01"_s;
        for (const QString& day : {u"2022-05-05"_s, u"2022-05-06"_s})
            done(QStringList{u"register"_s, u"--json-in"_s, u"-"_s} + by(kHead, day), bytes(clue));
        done(QStringList{u"act"_s, u"decline"_s, u"2022-0002"_s, u"--set"_s,
                         u"reasonCode=out-of-scope"_s, u"--set"_s, u"reason=不属于范围"_s} +
             by(kHead, u"2022-05-10"_s));
        const Run imported =
            run(QStringList{u"import"_s, sample("clues-faulty.xlsx"), u"--partial"_s, u"--json"_s} +
                by(kHead, u"2022-06-08"_s));
        batch = QString::number(imported.json()[u"batch"].toInteger());
        folder.write(u"rules.json"_s, run({u"rules"_s, u"show"_s, u"--json"_s}).out);
        QFile::copy(ledger, asItWas);
    }

    // "done", or what it is refused for.
    [[nodiscard]] QString codeFor(QStringList words, const QString& name) const
    {
        QFile::remove(ledger);
        QFile::copy(asItWas, ledger);
        words.replaceInStrings(u"OUT"_s, folder.file(name));
        words.replaceInStrings(u"BATCH"_s, batch);
        words.replaceInStrings(u"BOOK"_s, sample("clues-tidy.xlsx"));
        words.replaceInStrings(u"RULES"_s, folder.file(u"rules.json"_s));
        const Run tried = run(words + by(name, u"2022-06-20"_s) + QStringList{u"--json"_s},
                              bytes(completeClue()));
        if (tried.status == 0)
            return u"done"_s;
        const auto results = tried.json()[u"results"].toArray();
        return results.isEmpty() ? tried.json()[u"error"][u"code"].toString()
                                 : results[0][u"code"].toString();
    }
};

} // namespace

TEST_CASE("each command is done for whom the table names, and for nobody else", "[command_line]")
{
    static const Peopled office;
    const auto& [words, may] = kCommands[GENERATE(range(std::size_t{0}, kCommands.size()))];
    INFO(words.join(u' ').toStdString());
    CHECK(office.codeFor(words, kHead) == u"done"_s);
    for (const QString& role : kAnybody) {
        CAPTURE(role.toStdString());
        CHECK(office.codeFor(words, role + u"人01"_s) ==
              (may.contains(role) ? u"done"_s : u"role-missing"_s));
    }
    const bool isAnybodys = may == kAnybody;
    CHECK(office.codeFor(words, u"外来人01"_s) == (isAnybodys ? u"done"_s : u"person-unknown"_s));
    CHECK(office.codeFor(words, u"离岗人01"_s) == (isAnybodys ? u"done"_s : u"person-left"_s));
}
