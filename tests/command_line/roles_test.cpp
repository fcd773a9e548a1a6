// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what from the command line: the table, written down by hand, and every subcommand held
// against it; and that nobody but its role is told of a referral to discipline inspection.
#include "tests/command_line/office_ledger.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace jiuzhang::tests;

namespace {

struct Command {
    QStringList words; // OUT: a file that is not there yet
    QStringList may;   // by role
};

const QStringList kTakingIn{u"enter"_s, u"act"_s};
const QStringList kSeeing{u"enter"_s, u"act"_s, u"check"_s};
const QStringList kAnybody{u"read"_s,    u"enter"_s,  u"act"_s,  u"check"_s,
                           u"approve"_s, u"manage"_s, u"refer"_s};

const std::vector<Command> kCommands{
    {{u"register"_s, u"--json-in"_s, u"-"_s}, kTakingIn},
    {{u"import"_s, u"BOOK"_s, u"--partial"_s}, kTakingIn}, // some of it is known
    {{u"import"_s, u"BOOK"_s, u"--dry-run"_s, u"--partial"_s}, kTakingIn},
    {{u"undo-import"_s, u"BATCH"_s}, kTakingIn},
    {{u"submitted"_s, u"新厂街道"_s, u"--month"_s, u"2022-06"_s}, kTakingIn},
    {{u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=来电"_s}, kTakingIn},
    {{u"act"_s, u"report-up"_s, u"2022-0001"_s, u"--set"_s, u"to=区政府"_s, u"--set"_s,
      u"document=请示"_s},
     {u"act"_s}},
    {{u"act"_s, u"refer"_s, u"2022-0001"_s, u"--set"_s, u"reason=线索"_s}, {u"refer"_s}},
    {{u"referrals"_s}, {u"refer"_s}},
    {{u"dispatch"_s, u"2022-0001"_s}, {u"act"_s}},
    {{u"reply-book"_s, u"2022-0003"_s, u"-o"_s, u"OUT.xlsx"_s}, {u"act"_s}},
    {{u"print"_s, u"not-accepted-notice"_s, u"2022-0002"_s, u"-o"_s, u"OUT.pdf"_s}, {u"act"_s}},
    {{u"report"_s, u"--month"_s, u"2022-05"_s, u"--freeze"_s}, {u"approve"_s}},
    {{u"numbers"_s, u"annul"_s, u"珠改创转〔2022〕1号"_s, u"--reason"_s, u"误发"_s}, {u"act"_s}},
    {{u"numbers"_s, u"first"_s, u"bulletin"_s, u"2022"_s, u"5"_s}, {u"manage"_s}},
    {{u"rules"_s, u"adopt"_s, u"RULES"_s, u"--note"_s, u"调整"_s}, {u"manage"_s}},
    {{u"backup"_s, u"OUT.jzbackup"_s}, {u"manage"_s}},
    {{u"chain"_s, u"-o"_s, u"OUT.jsonl"_s}, {}}, // 管理 and one that may see
    {{u"operators"_s, u"add"_s, u"录入人02"_s, u"--role"_s, u"enter"_s}, {u"manage"_s}},
    {{u"operators"_s, u"end"_s, u"2"_s}, {u"manage"_s}},
    {{u"operators"_s, u"passphrase"_s, u"9"_s, u"--new-passphrase-file"_s, u"WORDS"_s},
     {u"manage"_s}},
    {{u"list"_s, u"--clear"_s, u"--reason"_s, u"核对"_s}, kSeeing},
    {{u"show"_s, u"2022-0001"_s, u"--clear"_s, u"--reason"_s, u"核对"_s}, kSeeing},
    {{u"export"_s, u"-o"_s, u"OUT.csv"_s}, kSeeing}, // with contacts
    {{u"export"_s, u"-o"_s, u"OUT.csv"_s, u"--columns"_s, u"leader"_s}, kAnybody},
    // What only reads, or makes the tables again from the record.
    {{u"list"_s}, kAnybody},
    {{u"list"_s, u"--where"_s, u"act=refer"_s}, kAnybody},
    {{u"show"_s, u"2022-0001"_s}, kAnybody},
    {{u"due"_s}, kAnybody},
    {{u"route"_s, u"2022-0001"_s}, kAnybody},
    {{u"plan"_s, u"2022-0001"_s}, kAnybody},
    {{u"interest"_s, u"2022-0003"_s}, kAnybody},
    {{u"replies"_s, u"REPLIES"_s}, kTakingIn},
    {{u"duplicates"_s}, kAnybody},
    {{u"workdays"_s, u"2022-09-30"_s, u"2"_s}, kAnybody},
    {{u"rules"_s, u"show"_s}, kAnybody},
    {{u"report"_s, u"--month"_s, u"2022-05"_s, u"--cases"_s}, kAnybody},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"--cases"_s}, kAnybody},
    {{u"print"_s, u"clue-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT.pdf"_s}, kAnybody},
    {{u"print"_s, u"ledger-sheet"_s, u"-o"_s, u"OUT.pdf"_s}, kAnybody},
    {{u"fill"_s, u"TABLE"_s, u"2022-0001"_s, u"-o"_s, u"OUT.xlsx"_s}, kSeeing}, // with contacts
    {{u"extracts"_s, u"-o"_s, u"FOLDER"_s}, kAnybody},
    {{u"lists"_s, u"balance"_s}, kAnybody},
    {{u"parse"_s, u"LETTER"_s}, kAnybody},
    {{u"deductions"_s, u"--year"_s, u"2022"_s}, kAnybody},
    {{u"numbers"_s, u"list"_s}, kAnybody},
    {{u"deductions"_s, u"--year"_s, u"2022"_s, u"--fix"_s}, {u"approve"_s}},
    {{u"deductions"_s, u"--year"_s, u"2022"_s, u"--statement"_s, u"新厂街道"_s, u"--text"_s,
      u"已报送"_s},
     kTakingIn},
    {{u"handover"_s, u"--unit"_s, u"区财政局"_s}, kAnybody},
    {{u"handover"_s, u"--unit"_s, u"区财政局"_s, u"--to"_s, u"接手人01"_s, u"--record"_s, u"-o"_s,
      u"OUT.xlsx"_s},
     {u"act"_s, u"manage"_s}},
    {{u"operators"_s, u"list"_s}, kAnybody},
    {{u"verify"_s}, kAnybody},
    {{u"rebuild"_s}, kAnybody},
};

// What each says of it, after all else that --help says.
const std::map<QString, QStringList> kRolesTold{
    {u"register"_s, {u"Roles: enter, act"_s}},
    {u"import"_s, {u"Roles: enter, act"_s}},
    {u"undo-import"_s, {u"Roles: enter, act"_s}},
    {u"submitted"_s, {u"Roles: enter, act"_s}},
    {u"deductions"_s, {u"Roles with --statement: enter, act"_s, u"Roles with --fix: approve"_s}},
    {u"handover"_s, {u"Roles with --record: act, manage"_s}},
    {u"replies"_s, {u"Roles: enter, act"_s}},
    {u"dispatch"_s, {u"Roles: act"_s}},
    {u"reply-book"_s, {u"Roles: act"_s}},
    {u"referrals"_s, {u"Roles: refer"_s}},
    {u"print"_s, {u"Roles with a number: act"_s, u"Roles with --reason: enter, act, check"_s}},
    {u"report"_s, {u"Roles with --freeze: approve"_s}},
    {u"rules"_s, {u"Roles with adopt: manage"_s}},
    {u"backup"_s, {u"Roles: manage"_s}},
    {u"chain"_s, {u"Roles: manage; and enter, act, check"_s}},
    {u"numbers"_s, {u"Roles with annul: act"_s, u"Roles with first: manage"_s}},
    {u"operators"_s,
     {u"Roles with add, change, end: manage"_s, u"Roles with access: manage"_s,
      u"Roles with another's passphrase: manage"_s}},
    {u"list"_s, {u"Roles with --clear: enter, act, check"_s}},
    {u"show"_s, {u"Roles with --clear: enter, act, check"_s}},
    {u"fill"_s, {u"Roles with contacts: enter, act, check"_s}},
    {u"export"_s, {u"Roles with --clear, contacts: enter, act, check"_s}},
};

const QString kReferral = u"拟移送琰璋问题"_s;

// Of each role one person, one who left, three cases, the second declined, the third dispatched,
// the first referred; an import.
struct Peopled : Office {
    QString batch;
    QString unreferred = folder.file(u"未移交.jiuzhang"_s);
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
        clue[u"payBy"] = u"2021-06-30"_s;
        clue[u"interestRate"] = u"4.5"_s;
        for (const QString& day : {u"2022-05-05"_s, u"2022-05-06"_s, u"2022-05-07"_s})
            done(QStringList{u"register"_s, u"--json-in"_s, u"-"_s} + by(kHead, day), bytes(clue));
        done(QStringList{u"act"_s, u"decline"_s, u"2022-0002"_s, u"--set"_s,
                         u"reasonCode=out-of-scope"_s, u"--set"_s, u"reason=不属于范围"_s} +
             by(kHead, u"2022-05-10"_s));
        done(QStringList{u"dispatch"_s, u"2022-0003"_s} + by(kHead, u"2022-05-10"_s));
        const Run imported =
            run(QStringList{u"import"_s, sample("clues-faulty.xlsx"), u"--partial"_s, u"--json"_s} +
                by(kHead, u"2022-06-08"_s));
        batch = QString::number(imported.json()[u"batch"].toInteger());
        folder.write(u"rules.json"_s, run({u"rules"_s, u"show"_s, u"--json"_s}).out);
        folder.write(u"letter.txt"_s, "区商务局拖欠货款3万元。");
        folder.write(u"words.txt"_s, "红土地与窑的口令");
        done(QStringList{u"reply-book"_s, u"2022-0003"_s, u"-o"_s, folder.file(u"答复.xlsx"_s)} +
             by(kHead, u"2022-06-08"_s));
        QFile::copy(ledger, unreferred);
        done(QStringList{u"act"_s, u"refer"_s, u"2022-0001"_s, u"--set"_s,
                         u"reason="_s + kReferral} +
             by(u"refer人01"_s, u"2022-06-10"_s));
        QFile::copy(ledger, asItWas);
    }

    [[nodiscard]] Run tried(const QString& on, QStringList words, const QString& name) const
    {
        QFile::remove(ledger);
        QFile::copy(on, ledger);
        words.replaceInStrings(u"OUT"_s, folder.file(name));
        for (const QString& word : words) {
            if (word.startsWith(folder.file(name)))
                QFile::remove(word);
        }
        words.replaceInStrings(u"FOLDER"_s, folder.file(QString()));
        words.replaceInStrings(u"BATCH"_s, batch);
        words.replaceInStrings(u"BOOK"_s, sample("clues-tidy.xlsx"));
        words.replaceInStrings(u"TABLE"_s, sample("own-table.xlsx"));
        words.replaceInStrings(u"RULES"_s, folder.file(u"rules.json"_s));
        words.replaceInStrings(u"REPLIES"_s, folder.file(u"答复.xlsx"_s));
        words.replaceInStrings(u"LETTER"_s, folder.file(u"letter.txt"_s));
        words.replaceInStrings(u"WORDS"_s, folder.file(u"words.txt"_s));
        const auto day = words.contains(u"--fix"_s) ? u"2023-01-05"_s : u"2022-06-20"_s; // over
        return run(words + by(name, day) + QStringList{u"--json"_s}, bytes(completeClue()));
    }
};

// "done", or what it was refused for.
QString outcome(const Run& run)
{
    if (run.status == 0)
        return u"done"_s;
    const auto results = run.json()[u"results"].toArray();
    return results.isEmpty() ? run.json()[u"error"][u"code"].toString()
                             : results[0][u"code"].toString();
}

} // namespace

TEST_CASE("each command is done for whom the table names, and for nobody else", "[command_line]")
{
    static const Peopled office;
    const auto& [words, may] = kCommands[GENERATE(range(std::size_t{0}, kCommands.size()))];
    INFO(words.join(u' ').toStdString());
    const auto tried = [&](const QString& name) { // and told nothing that only 纪检 may know
        const Run run = office.tried(office.asItWas, words, name);
        if (name != kHead && name != u"refer人01"_s)
            CHECK_FALSE((QString::fromUtf8(run.out) + run.err).contains(u"琰"_s));
        return outcome(run);
    };
    CHECK(tried(kHead) == u"done"_s);
    for (const QString& role : kAnybody) {
        CAPTURE(role.toStdString());
        CHECK(tried(role + u"人01"_s) == (may.contains(role) ? u"done"_s : u"role-missing"_s));
    }
    const bool isAnybodys = may == kAnybody;
    CHECK(tried(u"外来人01"_s) == (isAnybodys ? u"done"_s : u"person-unknown"_s));
    CHECK(tried(u"离岗人01"_s) == (isAnybodys ? u"done"_s : u"person-left"_s));
}

TEST_CASE("what anybody is told is the same as if nothing had been referred", "[command_line]")
{
    static const Peopled office;
    for (const auto& [words, may] : kCommands) {
        // Of these the answer has the number and hash of the last event, or how many there are.
        const bool tellsHead =
            QStringList{u"verify"_s, u"rebuild"_s, u"report"_s, u"summary"_s}.contains(words[0]);
        if (may != kAnybody || tellsHead)
            continue;
        INFO(words.join(u' ').toStdString());
        for (const QString& name : {u"read人01"_s, u"act人01"_s, u"manage人01"_s}) {
            const Run before = office.tried(office.unreferred, words, name);
            const Run after = office.tried(office.asItWas, words, name);
            CHECK(before.out == after.out);
            CHECK(before.err == after.err);
        }
    }
}

TEST_CASE("every subcommand is tried by every role, and says which it takes", "[command_line]")
{
    const QString help = QString::fromUtf8(jiuzhang::tests::jiuzhang({u"--help"_s}).out);
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s,
                                         QRegularExpression::MultilineOption);
    QSet<QString> tried{u"init"_s, u"restore"_s, // which make a ledger
                        u"manual"_s};            // which knows none
    for (const Command& command : kCommands)
        tried.insert(command.words[0]);
    for (auto it = line.globalMatch(help.mid(help.indexOf(u"ubcommands:"_s))); it.hasNext();) {
        const QString name = it.next().captured(1);
        CAPTURE(name.toStdString());
        CHECK(tried.remove(name));
        if (name == u"manual"_s)
            continue;
        const Run own = jiuzhang::tests::jiuzhang({name, u"--help"_s});
        QStringList told = QString::fromUtf8(own.out).split(u'\n');
        told = told.filter(QRegularExpression(u"^Roles"_s));
        if (name == u"act"_s) {
            CHECK(told.size() == 43); // all but register and dispatch
            CHECK(told.contains(u"Roles with refer: refer"_s));
            CHECK(told.contains(u"Roles with annotate: enter, act"_s));
            CHECK(told.contains(u"Roles with decide-credit: approve"_s));
            continue;
        }
        const auto should = kRolesTold.find(name);
        CHECK(told.join(u'\n').toStdString() == (should == kRolesTold.end()
                                                     ? "Roles: none"
                                                     : should->second.join(u'\n').toStdString()));
    }
    CHECK(tried.isEmpty());
}
