// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the program writes about shielded clues, opened up: their parts, streams and
// properties; and the paths on which somebody who is shielded goes out in clear, each for a reason.
#include "tests/command_line/shielded_ledger.h"
#include "tests/ui/paper/written_texts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace jiuzhang::tests;

namespace {

const QStringList kAsHead{u"--on"_s, u"2022-12-20"_s, u"--operator"_s, u"经办人01"_s};

// OUT: the file, or the folder.
const std::vector<std::pair<QStringList, QStringList>> kWriting{
    {{u"report"_s, u"--month"_s, u"2022-06"_s, u"-o"_s, u"OUT"_s},
     {u".xlsx"_s, u".pdf"_s, u".docx"_s}},
    {{u"summary"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s, u".xlsx"_s}},
    {{u"handover"_s, u"--unit"_s, u"区住建局"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s, u".xlsx"_s}},
    {{u"lists"_s, u"balance"_s, u"-o"_s, u"OUT"_s}, {u".xlsx"_s, u".pdf"_s}},
    {{u"lists"_s, u"credit"_s, u"-o"_s, u"OUT"_s}, {u".xlsx"_s, u".pdf"_s}},
    {{u"lists"_s, u"warning"_s, u"-o"_s, u"OUT"_s}, {u".xlsx"_s, u".pdf"_s}},
    {{u"deductions"_s, u"--year"_s, u"2022"_s, u"-o"_s, u"OUT"_s}, {u".xlsx"_s}},
    {{u"export"_s, u"-o"_s, u"OUT"_s}, {u".xlsx"_s, u".csv"_s, u".json"_s}},
    {{u"fill"_s, u"TABLE"_s, u"2022-0001"_s, u"2022-0002"_s, u"2022-0003"_s, u"-o"_s, u"OUT"_s},
     {u".xlsx"_s}},
    {{u"reply-book"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, {u".xlsx"_s}},
    {{u"extracts"_s, u"-o"_s, u"OUT"_s}, {u"/"_s}},
    {{u"print"_s, u"clue-form"_s, u"2022-0001"_s, u"2022-0002"_s, u"2022-0003"_s, u"-o"_s,
      u"OUT"_s},
     {u".pdf"_s}},
    {{u"print"_s, u"referral-letter"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s, u".ofd"_s}},
    {{u"print"_s, u"copy-letter"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s}, {u".pdf"_s, u".docx"_s}},
    {{u"print"_s, u"supervision-letter"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s}},
    {{u"print"_s, u"interview-notice"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s, u".ofd"_s}},
    {{u"print"_s, u"docket"_s, u"--set"_s, u"docket=鑫翯专题"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s}},
    {{u"print"_s, u"bulletin"_s, u"--set"_s, u"month=2022-06"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s, u".ofd"_s}},
    {{u"print"_s, u"issue-register"_s, u"--set"_s, u"year=2022"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s}},
    {{u"print"_s, u"handover-register"_s, u"2022-0001"_s, u"-o"_s, u"OUT"_s},
     {u".pdf"_s, u".docx"_s}},
    {{u"print"_s, u"ledger-sheet"_s, u"-o"_s, u"OUT"_s}, {u".pdf"_s, u".docx"_s}},
};

void checkClean(const QString& path)
{
    INFO(path.toStdString());
    const QByteArray file = content(path);
    CHECK(tracesIn(QFileInfo(path).fileName()).toStdString() == "");
    CHECK(tracesIn(jiuzhang::test::allTextsOf(file)).toStdString() == "");
    const QByteArray inflated = jiuzhang::test::inflatedBytesOf(file);
    for (const QString& trace : kTraces)
        CHECK((trace.size() < 2 || !jiuzhang::test::standsInBytes(inflated, trace)));
}

// The words with a file of that name, in a folder of its own; its files.
QStringList written(const CommandLedger& ledger, QStringList words, const QString& ending)
{
    const QString folder = ledger.file(u"写出"_s);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    words.replaceInStrings(QRegularExpression(u"^OUT$"_s),
                           ending == u"/" ? folder : folder + u"/文件"_s + ending);
    words.replaceInStrings(u"TABLE"_s, sample("own-table.xlsx"));
    const Run run = ledger.run(words[0], words.mid(1) + kAsHead);
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    QStringList files;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        files += folder + u'/' + name;
    CHECK_FALSE(files.isEmpty());
    return files;
}

const QString kSent = u"2022-0001"_s;
const QString kNext = u"2022-0002"_s; // is not sent yet

// And what the record says was told.
const std::vector<std::pair<QStringList, QString>> kInClear{
    {{u"print"_s, u"case-form"_s, kSent, u"-o"_s, u"OUT.pdf"_s}, u"case-form"_s},
    {{u"print"_s, u"case-form"_s, kSent, u"-o"_s, u"OUT.docx"_s}, u"case-form"_s},
    {{u"print"_s, u"referral-letter"_s, kSent, u"-o"_s, u"OUT.pdf"_s}, u"referral-letter"_s},
    {{u"print"_s, u"referral-letter"_s, kSent, u"-o"_s, u"OUT.docx"_s}, u"referral-letter"_s},
    {{u"print"_s, u"supervision-letter"_s, kSent, u"-o"_s, u"OUT.pdf"_s}, u"supervision-letter"_s},
    {{u"print"_s, u"--draft"_s, u"referral-letter"_s, kNext, u"-o"_s, u"OUT.pdf"_s},
     u"referral-letter"_s},
    {{u"export"_s, u"--clear"_s, u"-o"_s, u"OUT.xlsx"_s}, u"export"_s},
    {{u"export"_s, u"--clear"_s, u"-o"_s, u"OUT.csv"_s}, u"export"_s},
    {{u"export"_s, u"--clear"_s, u"-o"_s, u"OUT.json"_s}, u"export"_s},
    {{u"list"_s, u"--clear"_s}, u"list"_s},
    {{u"show"_s, kSent, u"--clear"_s}, u"show"_s},
};

// Two clues that only their lead may know, the first of which it was sent.
struct LeadOnly : CommandLedger {
    LeadOnly()
    {
        json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
             QJsonDocument(QJsonArray{otherParty(), otherParty()}).toJson());
        json(u"dispatch"_s,
             kOn + QStringList{kSent, u"--to"_s, u"区住建局"_s, u"--why"_s, u"职责"_s});
        act({u"supervise"_s, kSent}, "2022-06-14", {});
    }
    [[nodiscard]] QList<QJsonObject> takenOut() const // by the record
    {
        const QString chain = file(u"链.jsonl"_s);
        REQUIRE(run(u"chain"_s, {u"-o"_s, chain}).status == 0);
        QList<QJsonObject> events;
        for (const QByteArray& line : content(chain).split('\n'))
            if (const auto event = QJsonDocument::fromJson(line)[u"event"].toObject();
                event[u"kind"] == u"export"_s)
                events += event;
        return events;
    }
};

} // namespace

TEST_CASE("no file that is written tells who is shielded, in no part, stream or property of it",
          "[command_line]")
{
    static const ShieldedLedger ledger;
    const auto& [words, endings] = kWriting[GENERATE(range(std::size_t{0}, kWriting.size()))];
    for (const QString& ending : endings) {
        INFO(words.join(u' ').toStdString() << ending.toStdString());
        for (const QString& file : written(ledger, words, ending))
            checkClean(file);
    }
}

TEST_CASE("what is searched in a file is found where it stands", "[command_line]")
{
    const ShieldedLedger ledger; // what only its lead may know goes out in clear, for a reason
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s}, bytes(otherParty()));
    const QStringList why{u"--reason"_s, u"存案卷"_s};
    for (const auto& ending : {u".pdf"_s, u".docx"_s, u".ofd"_s}) {
        const auto files = written(
            ledger,
            QStringList{u"print"_s, u"case-form"_s, u"2022-0004"_s, u"-o"_s, u"OUT"_s} + why,
            ending);
        const QByteArray file = content(files.value(0));
        CHECK(jiuzhang::test::allTextsOf(file).contains(u"昱晟"_s));
    }
    const auto files = written(
        ledger, QStringList{u"export"_s, u"--clear"_s, u"-o"_s, u"OUT"_s} + why, u".xlsx"_s);
    CHECK(jiuzhang::test::standsInBytes(jiuzhang::test::inflatedBytesOf(content(files.value(0))),
                                        u"昱晟石材厂"_s));
}

TEST_CASE("letters that a dispatch writes go out because they are sent, which is recorded",
          "[command_line]")
{
    const LeadOnly ledger;
    ledger.json(u"dispatch"_s,
                kOnMid + QStringList{kNext, u"--to"_s, u"区住建局"_s, u"--why"_s, u"职责"_s,
                                     u"--letters"_s, ledger.file(u"转办.pdf"_s)});
    const auto events = ledger.takenOut();
    REQUIRE(events.size() == 1);
    CHECK(events[0][u"reason"] == u"转办"_s);
    CHECK(events[0][u"payload"][u"what"] == u"referral-letter"_s);
    CHECK(events[0][u"payload"][u"file"] == u"转办.pdf"_s);
}

TEST_CASE("whoever takes somebody who is shielded out in clear gives a reason, on every path",
          "[command_line]")
{
    const auto& [asked, what] = kInClear[GENERATE(range(std::size_t{0}, kInClear.size()))];
    INFO(asked.join(u' ').toStdString());
    const LeadOnly ledger;
    QStringList words = asked;
    words.replaceInStrings(u"OUT"_s, ledger.file(u"取出"_s));
    const QString head = ledger.head();
    const Run refused = ledger.run(words[0], words.mid(1) + kOnMid + QStringList{u"--json"_s});
    CHECK(refused.status == 1);
    CHECK(refused.json()[u"error"][u"code"] == u"field-missing"_s);
    CHECK(tracesIn(refused).toStdString() == "");
    CHECK(ledger.head() == head);
    CHECK_FALSE(QFile::exists(words.last()));

    const QStringList why{u"--reason"_s, u"复印归档"_s};
    const Run done = ledger.run(words[0], words.mid(1) + kOnMid + why);
    INFO(done.err.toStdString());
    CHECK(done.status == 0);
    const auto events = ledger.takenOut();
    REQUIRE(events.size() == 1);
    CHECK(events[0][u"reason"] == u"复印归档"_s);
    CHECK(events[0][u"operator"] == u"经办人01"_s);
    CHECK(events[0][u"payload"][u"what"] == what);
    CHECK(events[0][u"payload"][u"clear"] == true);
}
