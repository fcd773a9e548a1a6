// SPDX-License-Identifier: GPL-3.0-or-later
// A program that crashed in the middle of a write left a journal: whoever comes next undoes what it
// began, also who only reads.
#include "tests/command_line/program.h"
#include "tests/core/store/crashed.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace jiuzhang::tests;

namespace {

const QString kName = u"台账.jiuzhang"_s;

// Each command that may only read; OUT: a file that is not there yet.
const std::vector<QStringList> kReading{
    {u"verify"_s},
    {u"workdays"_s, u"2022-09-30"_s, u"2"_s},
    {u"list"_s},
    {u"list"_s, u"--as-of"_s, u"2022-06-10"_s},
    {u"show"_s, u"2022-0001"_s},
    {u"due"_s},
    {u"route"_s, u"2022-0001"_s},
    {u"plan"_s, u"2022-0001"_s},
    {u"interest"_s, u"2022-0001"_s},
    {u"lists"_s, u"balance"_s},
    {u"deductions"_s, u"--year"_s, u"2022"_s},
    {u"duplicates"_s},
    {u"export"_s, u"-o"_s, u"OUT.csv"_s, u"--columns"_s, u"leader"_s},
    {u"export"_s, u"-o"_s, u"OUT.xlsx"_s},
    {u"extracts"_s, u"-o"_s, u"FOLDER"_s},
    {u"fill"_s, sample("own-table.xlsx"), u"2022-0001"_s, u"-o"_s, u"OUT.xlsx"_s},
    {u"handover"_s, u"--unit"_s, u"区财政局"_s},
    {u"backup"_s, u"OUT.jzbackup"_s},
    {u"chain"_s, u"-o"_s, u"OUT.jsonl"_s},
    {u"numbers"_s, u"list"_s},
    {u"operators"_s, u"list"_s},
    {u"parse"_s, u"-"_s},
    {u"print"_s, u"clue-form"_s, u"2022-0001"_s, u"-o"_s, u"OUT.pdf"_s},
    {u"referrals"_s},
    {u"import"_s, sample("clues-tidy.xlsx"), u"--dry-run"_s},
    {u"report"_s, u"--month"_s, u"2022-06"_s},
    {u"summary"_s, u"--year"_s, u"2022"_s},
    {u"rules"_s, u"show"_s},
};
// Those that make a ledger, always write, or know none.
const QSet<QString> kOthers{u"init"_s,        u"restore"_s,   u"rebuild"_s,    u"register"_s,
                            u"undo-import"_s, u"dispatch"_s,  u"reply-book"_s, u"replies"_s,
                            u"act"_s,         u"submitted"_s, u"manual"_s};

// A ledger of one case, and the journal of who crashed while it wrote.
struct CrashedLedger {
    CrashedLedger()
    {
        QJsonObject clue = completeClue();
        clue[u"payBy"] = u"2021-06-30"_s;
        clue[u"interestRate"] = u"4.5"_s;
        made.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(clue));
        made.json(u"operators"_s, {u"add"_s, u"经办人02"_s, u"--role"_s, u"all"_s, u"--on"_s,
                                   u"2022-06-10"_s, u"--operator"_s, u"经办人02"_s});
        head = made.head();
        crashInTheMiddle(made.path());
        REQUIRE(QFile::exists(made.path() + u"-journal"_s));
    }
    CommandLedger made;
    QString head;
};

} // namespace

TEST_CASE("after a crash every command that reads answers, and the ledger is as it was before",
          "[crashed]")
{
    static const CrashedLedger crashed;
    QStringList words = kReading[GENERATE(range(std::size_t{0}, kReading.size()))];
    INFO(words.join(u' ').toStdString());
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(kName);
    for (const QString& ending : {u""_s, u"-journal"_s})
        REQUIRE(QFile::copy(crashed.made.path() + ending, ledger + ending));
    words.replaceInStrings(u"OUT"_s, folder.filePath(u"一"_s));
    words.replaceInStrings(u"FOLDER"_s, folder.path());
    const Run run = jiuzhang::tests::jiuzhang(words + QStringList{u"--ledger"_s, ledger, u"--on"_s,
                                                                  u"2022-06-20"_s, u"--operator"_s,
                                                                  u"经办人02"_s},
                                              "区商务局拖欠货款3万元。");
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    CHECK_FALSE(QFile::exists(ledger + u"-journal"_s));
    const Run proved = jiuzhang::tests::jiuzhang(
        {u"verify"_s, u"--ledger"_s, ledger, u"--anchor"_s, crashed.head});
    INFO(proved.err.toStdString());
    CHECK(proved.status == 0);
}

TEST_CASE("each command is tried after a crash, or always writes", "[crashed]")
{
    QSet<QString> known = kOthers;
    for (const auto& words : kReading)
        known.insert(words.front());
    const QString help = QString::fromUtf8(jiuzhang::tests::jiuzhang({u"--help"_s}).out);
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s,
                                         QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(help.mid(help.indexOf(u"ubcommands:"_s))); it.hasNext();) {
        const QString name = it.next().captured(1);
        CAPTURE(name.toStdString());
        CHECK(known.remove(name));
    }
    CHECK(known.isEmpty());
}
