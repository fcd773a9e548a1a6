// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of paper, printed as a script prints it; what the PDFs say is read with pdftotext.
#include "tests/command_line/program.h"

#include <QFile>
#include <QProcess>

using namespace jiuzhang::tests;

namespace {

const QStringList kBy{u"--operator"_s, u"经办人01"_s};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return text.remove(u'\n').remove(u' ').remove(u'\f');
}

// 2022-0001 is settled, 2022-0002 declined, 2022-0003 urged and on a docket.
struct PrintedLedger : CommandLedger {
    PrintedLedger()
    {
        for (int i = 0; i < 3; ++i)
            json(u"register"_s,
                 QStringList{u"--json-in"_s, u"-"_s, u"--on"_s, u"2022-06-06"_s} + kBy,
                 bytes(completeClue()));
        json(u"dispatch"_s,
             QStringList{u"2022-0001"_s, u"2022-0003"_s, u"--on"_s, u"2022-06-07"_s} + kBy);
        act({u"decline"_s, u"2022-0002"_s}, "2022-06-07",
            {u"reasonCode=out-of-scope"_s, u"reason=双方均为企业"_s});
        act({u"sign-for"_s, u"2022-0001"_s}, "2022-06-08", {u"by=签收人01"_s});
        act({u"verify"_s, u"2022-0001"_s}, "2022-06-09",
            {u"finding=欠款属实"_s, u"track=prompt"_s});
        act({u"opine"_s, u"2022-0001"_s}, "2022-06-10", {u"text=一次付清"_s, u"author=承办人01"_s});
        act({u"settle"_s, u"2022-0001"_s}, "2022-06-13",
            {u"outcome=resolved"_s, u"evidence=支付凭证"_s});
        act({u"docket"_s, u"2022-0003"_s}, "2022-06-20", {u"docket=2022年第1批"_s});
        act({u"remind"_s, u"2022-0003"_s}, "2022-07-01", {u"dueOn=2022-07-08"_s});
        act({u"supervise"_s, u"2022-0003"_s}, "2022-07-11", {u"dueOn=2022-07-18"_s});
        act({u"interview"_s, u"2022-0003"_s}, "2022-07-20",
            {u"meetingOn=2022-07-22"_s, u"meetingTime=上午9:30"_s, u"meetingPlace=1208会议室"_s});
    }

    [[nodiscard]] Run print(const QStringList& what, const QString& name) const
    {
        return run(u"print"_s,
                   what + QStringList{u"--on"_s, u"2022-08-25"_s, u"-o"_s, file(name)} + kBy);
    }
    // The text of the PDF that is printed; must succeed.
    [[nodiscard]] QString printed(const QStringList& what) const
    {
        const Run done = print(what, u"文书.pdf"_s);
        INFO(what.join(u' ').toStdString() << ": " << done.err.toStdString());
        REQUIRE(done.status == 0);
        return textOf(file(u"文书.pdf"_s));
    }
};

struct Kind {
    const char16_t* arguments;
    const char16_t* says;
};
const std::vector<Kind> kKinds{
    {u"clue-form", u"线索表"},
    {u"clue-form 2022-0001", u"景德镇青岚陶瓷有限公司"},
    {u"case-form 2022-0001", u"一次付清"},
    {u"referral-letter 2022-0003", u"珠改创转〔2022〕2号"},
    {u"copy-letter 2022-0003", u"珠改创抄〔2022〕2号"},
    {u"reminder 2022-0003", u"珠改创提〔2022〕1号"},
    {u"supervision-letter 2022-0003", u"2022年7月18日"},
    {u"interview-notice 2022-0003", u"珠改创约〔2022〕1号"},
    {u"missing-report-notice --set month=2022-07", u"关于催报2022年7月"},
    {u"docket --set docket=2022年第1批", u"请求支付尾款"},
    {u"reply 2022-0001", u"一次付清"},
    {u"not-accepted-notice 2022-0002", u"双方均为企业"},
    {u"struck-off-notice 2022-0001", u"已于2022年6月13日办结"},
    {u"bulletin --set month=2022-06", u"2022年5月21日至2022年6月20日"},
    {u"notice --set onPost=true --set postAddress=某路1号 --set recipient=改创组 --set "
     u"postcode=333000",
     u"某路1号"},
    {u"issue-register", u"珠改创督〔2022〕1号"},
    {u"receipt 2022-0003", u"签收回执"},
    {u"handover-register 2022-0003", u"移交人签字"},
    {u"ledger-sheet", u"工作台账"},
    {u"ledger-sheet 2022-0001 --set paper=A4", u"截至2022年8月25日"},
    {u"ledger-sheet --set purpose=leader --set paper=A4", u"最新进展"},
    {u"ledger-sheet --set purpose=资金兑现", u"被反映单位"},
};

} // namespace

TEST_CASE("a ledger sheet for a purpose is one part with the columns of that purpose",
          "[command_line]")
{
    const PrintedLedger ledger;
    const QString whole = ledger.printed({u"ledger-sheet"_s});
    const QString leader = ledger.printed(
        {u"ledger-sheet"_s, u"--set"_s, u"purpose=leader"_s, u"--set"_s, u"paper=A4"_s});
    CHECK(whole.contains(u"第2部分"));
    CHECK(whole.contains(u"销号日期"));
    CHECK_FALSE(leader.contains(u"部分，共"));
    CHECK_FALSE(leader.contains(u"销号日期"));
    CHECK(leader.contains(u"审核人"));
    CHECK(leader.contains(u"记录锚点"));
    const Run refused =
        ledger.print({u"ledger-sheet"_s, u"--set"_s, u"purpose=boss"_s}, u"文书.pdf"_s);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"boss"));
}

TEST_CASE("every kind of paper is printed, and says what it is for", "[command_line]")
{
    const PrintedLedger ledger;
    for (const auto& kind : kKinds) {
        const QStringList arguments = QString::fromUtf16(kind.arguments).split(u' ');
        CAPTURE(arguments.join(u' ').toStdString());
        CHECK(ledger.printed(arguments).contains(QStringView(kind.says)));
    }
    // All that were issued bear the first number of their kind.
    const QString book = ledger.printed({u"issue-register"_s});
    for (const char16_t* word :
         {u"珠改创催", u"珠改创研", u"珠改创复", u"珠改创告", u"珠改创结", u"珠改创通"}) {
        CHECK(book.contains(QString::fromUtf16(word) + u"〔2022〕1号"_s));
        CHECK_FALSE(book.contains(QString::fromUtf16(word) + u"〔2022〕2号"_s));
    }
}

TEST_CASE("a second print gives the same bytes, and tells number, case and fonts", "[command_line]")
{
    const PrintedLedger ledger;
    for (const auto& what : {QStringList{u"reply"_s, u"2022-0001"_s},
                             QStringList{u"bulletin"_s, u"--set"_s, u"month=2022-06"_s},
                             QStringList{u"supervision-letter"_s, u"2022-0003"_s}}) {
        CAPTURE(what.join(u' ').toStdString());
        CHECK(ledger.print(what, u"一.pdf"_s).status == 0);
        CHECK(ledger.print(what, u"二.pdf"_s).status == 0);
        CHECK(bytesOf(ledger.file(u"一.pdf"_s)) == bytesOf(ledger.file(u"二.pdf"_s)));
    }
    const auto json = ledger.print({u"reply"_s, u"2022-0001"_s, u"--json"_s}, u"一.pdf"_s).json();
    const auto papers = json[u"papers"].toArray();
    REQUIRE(papers.size() == 1);
    CHECK(papers[0].toObject() == QJsonObject{{u"number"_s, u"珠改创复〔2022〕1号"_s},
                                              {u"kind"_s, u"reply"_s},
                                              {u"case"_s, u"2022-0001"_s},
                                              {u"file"_s, ledger.file(u"一.pdf"_s)}});
    for (const auto font : json[u"fonts"].toArray())
        CHECK(keysOf(font) == QStringList{u"face"_s, u"used"_s, u"wanted"_s});
}

TEST_CASE("several letters are one file, each as it was issued", "[command_line]")
{
    const PrintedLedger ledger;
    const QString text = ledger.printed({u"referral-letter"_s, u"2022-0001"_s, u"2022-0003"_s});
    CHECK(text.contains(u"珠改创转〔2022〕1号"_s));
    CHECK(text.contains(u"珠改创转〔2022〕2号"_s));
}

TEST_CASE("a letter is also a text document", "[command_line]")
{
    const PrintedLedger ledger;
    CHECK(ledger.print({u"reply"_s, u"2022-0001"_s}, u"函.docx"_s).status == 0);
    CHECK(bytesOf(ledger.file(u"函.docx"_s)).startsWith("PK"));
}

TEST_CASE("what cannot be printed is refused in one line, and spends no number", "[command_line]")
{
    const PrintedLedger ledger;
    const QString head = ledger.head();
    const auto refused = [&](const QStringList& what, const QString& name = u"文书.pdf"_s) {
        const Run done = ledger.print(what, name);
        CAPTURE(what.join(u' ').toStdString());
        CHECK(done.status == 1);
        CHECK(done.err.count(u'\n') == 1);
        CHECK_FALSE(QFile::exists(ledger.file(u"文书.pdf"_s)));
    };
    refused({u"love-letter"_s, u"2022-0001"_s});
    refused({u"reply"_s, u"2022-0003"_s}); // not settled
    refused({u"reply"_s, u"2022-0099"_s});
    refused({u"reply"_s});
    refused({u"reply"_s, u"2022-0001"_s, u"--set"_s, u"colour=red"_s});
    refused({u"reply"_s, u"2022-0001"_s, u"--set"_s, u"no value"_s});
    refused({u"reply"_s, u"2022-0001"_s, u"--set"_s, u"appealTo=\U0010FFFD"_s}); // no such glyph
    refused({u"reply"_s, u"2022-0001"_s}, u"没有的文件夹/函.pdf"_s);
    refused({u"reply"_s, u"2022-0001"_s}, u"函.txt"_s);
    refused({u"docket"_s, u"--set"_s, u"docket=没有的清单"_s});
    refused({u"bulletin"_s, u"--set"_s, u"month=2022-13"_s});
    refused({u"missing-report-notice"_s, u"--set"_s, u"month=2022-08"_s, u"--set"_s,
             u"limitOn=2022-02-30"_s});
    refused({u"notice"_s}); // no channel by which anybody could answer
    refused({u"notice"_s, u"--set"_s, u"onEmail=true"_s}); // and no address
    refused({u"ledger-sheet"_s, u"--set"_s, u"paper=A5"_s});
    CHECK(ledger.head() == head);
    CHECK(ledger.printed({u"reply"_s, u"2022-0001"_s}).contains(u"珠改创复〔2022〕1号"_s));
}

TEST_CASE("a draft is written marked and without a number, and numbers are listed, annulled, begun",
          "[command-line]")
{
    const PrintedLedger office;
    const QString draft = office.printed(
        {u"--draft"_s, u"bulletin"_s, u"2022-0003"_s, u"--set"_s, u"signer=签发人01"_s});
    CHECK(draft.contains(u"签发稿（草稿）"_s));
    CHECK(draft.contains(u"（草稿，未编号）"_s));
    CHECK(draft.contains(u"签发人：签发人01"_s));

    const QString supervision = u"珠改创督〔2022〕1号"_s;
    const QStringList annul{u"annul"_s, supervision, u"--reason"_s,
                            u"误发"_s,  u"--on"_s,   u"2022-08-01"_s};
    CHECK(office.run(u"numbers"_s, annul + kBy).status == 0);
    CHECK(office.run(u"numbers"_s, annul + kBy).status == 1); // once
    CHECK(office.run(u"numbers"_s, QStringList{u"first"_s, u"reply"_s, u"2022"_s, u"11"_s} + kBy)
              .status == 0);
    const QJsonObject told = office.json(u"numbers"_s, {u"list"_s, u"--year"_s, u"2022"_s});
    bool found = false;
    for (const QJsonValue paper : told[u"numbers"].toArray()) {
        CHECK_FALSE(paper[u"number"].toString().contains(u"珠改创通"_s)); // the draft spent none
        if (paper[u"number"] != supervision)
            continue;
        found = true;
        CHECK(paper[u"annulledReason"] == u"误发"_s);
    }
    CHECK(found);
    const QString reply = office.printed({u"reply"_s, u"2022-0001"_s});
    CHECK(reply.contains(u"珠改创复〔2022〕11号"_s));
}
