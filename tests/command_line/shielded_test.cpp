// SPDX-License-Identifier: GPL-3.0-or-later
// What any subcommand says, in words or as JSON, tells nobody who is shielded (settled rules,
// People and secrecy): every subcommand that there is, asked about a case that names its party in
// every text.
#include "tests/command_line/shielded_ledger.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace jiuzhang::tests;

namespace {

using Questions = std::map<QString, QList<QStringList>>;
const QStringList kAll{u"2022-0001"_s, u"2022-0002"_s, u"2022-0003"_s};

QStringList onAll(const QString& first, const QStringList& rest)
{
    return QStringList{first} + kAll + rest;
}

// What may be asked of each subcommand: what is answered, entered or refused. An answer names what
// was typed, which is no trace: so nothing that is typed here is one.
Questions readingQuestions(const CommandLedger& ledger)
{
    const QJsonObject rule{{u"id"_s, u"all"_s},       {u"rank"_s, 1},
                           {u"clause"_s, u"III.1"_s}, {u"words"_s, u"全部"_s},
                           {u"when"_s, QJsonArray()}, {u"lead"_s, u"dept-commerce"_s}};
    const QString letter = ledger.write(u"来信.txt"_s, "我公司是景德镇云山陶瓷有限公司。");
    const QString rules = ledger.write(u"规则.json"_s, bytes({{u"rules"_s, QJsonArray{rule}}}));
    return {
        {u"list"_s,
         {{},
          {u"--sort"_s, u"entity"_s},
          {u"--find"_s, u"2022-0001"_s},
          {u"--as-of"_s, u"2022-06-12"_s}}},
        {u"show"_s, {{kAll[0]}, {kAll[1]}, {kAll[2]}, {kAll[0], u"--as-of"_s, u"2022-06-14"_s}}},
        {u"due"_s, {{u"--on"_s, u"2022-12-20"_s}}},
        {u"route"_s, {kAll}},
        {u"plan"_s, {{kAll[0]}, {kAll[1]}}},
        {u"interest"_s, {{kAll[0], u"--on"_s, u"2022-12-20"_s}}},
        {u"lists"_s,
         {{u"balance"_s},
          {u"article-18"_s, u"--on"_s, u"2023-03-01"_s},
          {u"credit"_s, u"--on"_s, u"2022-12-20"_s},
          {u"warning"_s}}},
        {u"duplicates"_s, {{}, {kAll[0]}}},
        {u"numbers"_s, {{u"list"_s, u"--year"_s, u"2022"_s}}},
        {u"operators"_s, {{u"list"_s}}},
        {u"referrals"_s, {{}}},
        {u"report"_s,
         {{u"--month"_s, u"2022-06"_s, u"--cases"_s},
          {u"--month"_s, u"2022-06"_s, u"--freeze"_s, u"--on"_s, u"2022-07-01"_s}}},
        {u"summary"_s, {{u"--year"_s, u"2022"_s, u"--cases"_s}}},
        {u"handover"_s, {{u"--unit"_s, u"区住建局"_s}, {u"--person"_s, u"经办人01"_s}}},
        {u"deductions"_s, {{u"--year"_s, u"2022"_s, u"--on"_s, u"2022-12-31"_s}}},
        {u"rules"_s, {{u"show"_s}, {u"check"_s}, {u"replay"_s, rules}}},
        {u"parse"_s, {{letter}}}, // tells what it is given, and nothing of the ledger
        {u"workdays"_s, {{u"2022-09-30"_s, u"2"_s}}},
        {u"verify"_s, {{}}},
        {u"rebuild"_s, {{}}}};
}

Questions writingQuestions(const CommandLedger& ledger)
{
    const QString clue = ledger.write(u"线索.json"_s, bytes(partyClue()));
    return {{u"init"_s, {{}}},
            {u"register"_s, {kOn + QStringList{u"--json-in"_s, clue}}},
            {u"import"_s,
             {kOnMid + QStringList{sample("clues-tidy.xlsx"), u"--dry-run"_s},
              kOnMid + QStringList{sample("clues-faulty.xlsx")}}},
            {u"undo-import"_s, {{u"1"_s}}},
            {u"dispatch"_s, {kAll}},
            {u"act"_s,
             {onAll(u"recognise"_s, kOnMid),
              onAll(u"settle"_s, {u"--set"_s, u"outcome=rejected"_s}),
              onAll(u"withdraw"_s, {u"--on"_s, u"2022-06-20"_s, u"--set"_s, u"reason=误录"_s}),
              {u"merge"_s, kAll[0], u"--set"_s, u"root=2022-0003"_s},
              onAll(u"refer"_s, {u"--set"_s, u"reason=线索"_s})}},
            {u"submitted"_s, {{u"新厂街道"_s, u"--month"_s, u"2022-06"_s}}}};
}

Questions fileQuestions(const CommandLedger& ledger)
{
    const auto to = [&](const char16_t* name) { return ledger.file(QString::fromUtf16(name)); };
    return {{u"export"_s, {{u"-o"_s, u"-"_s}, {u"-o"_s, u"-"_s, u"--columns"_s, u"register"_s}}},
            {u"extracts"_s, {{u"-o"_s, ledger.file(QString())}}},
            {u"fill"_s, {onAll(sample("own-table.xlsx"), {u"-o"_s, to(u"自制.xlsx")})}},
            {u"backup"_s, {{to(u"备份.jzbackup")}}},
            {u"restore"_s, {{to(u"备份.jzbackup"), u"--dry-run"_s}}},
            {u"chain"_s, {{u"-o"_s, to(u"链.jsonl")}}},
            {u"print"_s,
             {{u"clue-form"_s, kAll[0], u"-o"_s, to(u"线索表.pdf")},
              {u"case-form"_s, kAll[0], u"-o"_s, to(u"案件表.pdf")},
              {u"issue-register"_s, u"--set"_s, u"year=2022"_s, u"-o"_s, to(u"发文.pdf")},
              {u"referral-letter"_s, kAll[0], u"-o"_s, to(u"转办函.pdf")},
              {u"referral-letter"_s, kAll[1], u"-o"_s, to(u"未转办.pdf")}}},
            {u"reply-book"_s, {{kAll[0], u"-o"_s, to(u"回复.xlsx")}}},
            {u"replies"_s, {{to(u"回复.xlsx"), u"--dry-run"_s}, {sample("clues-tidy.xlsx")}}}};
}

QSet<QString> subcommands()
{
    QSet<QString> names;
    const Run help = jiuzhang::tests::jiuzhang({u"--help"_s});
    const QString text = QString::fromUtf8(help.out);
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  "_s,
                                         QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(text.mid(text.indexOf(u"ubcommands:"_s))); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

} // namespace

TEST_CASE("no subcommand tells who is shielded, in words or as JSON", "[command_line]")
{
    const ShieldedLedger ledger;
    Questions questions = fileQuestions(ledger);
    questions.merge(readingQuestions(ledger));
    questions.merge(writingQuestions(ledger));
    QSet<QString> asked;
    for (const auto& [command, lines] : questions) {
        asked.insert(command);
        for (const auto& line : lines) {
            for (const auto& form : {QStringList(), QStringList{u"--json"_s}}) {
                INFO(command.toStdString() << " " << line.join(u' ').toStdString());
                const Run run = ledger.run(command, line + form);
                CHECK(run.status < 2);
                INFO(QString::fromUtf8(run.out).toStdString() << run.err.toStdString());
                CHECK(tracesIn(run).toStdString() == "");
            }
        }
    }
    asked.insert(u"manual"_s); // knows no ledger
    CHECK(asked == subcommands());
}

TEST_CASE("a case and a list are told in clear for a reason, which is recorded", "[command_line]")
{
    const ShieldedLedger ledger;
    const auto before = ledger.json(u"verify"_s, {})[u"events"].toInteger();
    const QStringList why{u"--clear"_s, u"--reason"_s, u"核对联系电话"_s};
    const auto shown = ledger.json(u"show"_s, QStringList{u"2022-0001"_s} + why + kOnMid);
    CHECK(shown[u"case"][u"contact"] == u"欧阳婧"_s);
    CHECK(shown[u"events"][0][u"payload"][u"clue"][u"contact"] == u"司徒琰"_s);
    const auto listed = cases(ledger.json(u"list"_s, why + kOnMid));
    CHECK(listed[0][u"entity"] == u"景德镇鑫翯物资经营部"_s);
    CHECK(ledger.json(u"verify"_s, {})[u"events"].toInteger() == before + 2); // one each
    const QString chain = ledger.file(u"链.jsonl"_s);
    REQUIRE(ledger.run(u"chain"_s, {u"-o"_s, chain}).status == 0);
    CHECK(content(chain).count("核对联系电话") == 2);
    CHECK(content(chain).contains("\"what\":\"show\""));
    CHECK(content(chain).contains("\"what\":\"list\""));

    const QString head = ledger.head();
    for (const auto& command : {QStringList{u"show"_s, u"2022-0001"_s}, QStringList{u"list"_s}}) {
        const Run refused = ledger.run(command[0], command.mid(1) + QStringList{u"--clear"_s});
        CHECK(refused.status == 1);
        CHECK(tracesIn(refused).toStdString() == "");
    }
    CHECK(ledger.head() == head);
}

TEST_CASE("an open case loses nothing when it is told", "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                QJsonDocument(QJsonArray{partyClue(), completeClue()}).toJson());
    const auto shown = ledger.json(u"show"_s, {u"2022-0002"_s});
    for (const auto& clue = completeClue(); const QString& key : clue.keys()) {
        CAPTURE(key.toStdString());
        CHECK(shown[u"case"][key] == clue[key]);
    }
}

TEST_CASE("who may not see a shielded party does not find it either", "[command_line]")
{
    const ShieldedLedger ledger;
    const auto found = [&](const QStringList& asked, const QString& name) {
        return ledger.json(u"list"_s, asked + QStringList{u"--operator"_s, name})[u"total"].toInt();
    };
    CHECK(found({u"--find"_s, u"鑫翯"_s}, u"外来人01"_s) == 2); // nobody is listed yet
    for (const auto& [name, role] :
         {std::pair(u"负责人01"_s, u"all"_s), std::pair(u"承办人02"_s, u"act"_s),
          std::pair(u"查阅人01"_s, u"read"_s), std::pair(u"管理人01"_s, u"manage"_s)})
        REQUIRE(ledger
                    .run(u"operators"_s,
                         {u"add"_s, name, u"--role"_s, role, u"--operator"_s, u"负责人01"_s})
                    .status == 0);
    const QList<QStringList> questions{{u"--find"_s, u"鑫翯"_s},
                                       {u"--find"_s, u"欧阳婧"_s},
                                       {u"--find"_s, u"瑄霏"_s},
                                       {u"--find"_s, u"翯"_s},
                                       {u"--where"_s, u"contact=欧阳婧"_s},
                                       {u"--where"_s, u"phone=13812340017"_s}};
    for (const auto& asked : questions) {
        CAPTURE(asked.join(u' ').toStdString());
        CHECK(found(asked, u"承办人02"_s) > 0);
        for (const auto& name : {u"查阅人01"_s, u"管理人01"_s, u"外来人01"_s})
            CHECK(found(asked, name) == 0);
    }
    CHECK(found({u"--find"_s, u"云山"_s}, u"查阅人01"_s) == 1);
    CHECK(found({u"--find"_s, u"同一批"_s}, u"查阅人01"_s) == 1);

    for (const auto& name : {u"查阅人01"_s, u"管理人01"_s, u"外来人01"_s}) {
        const Run refused = ledger.run(u"show"_s, {u"2022-0001"_s, u"--clear"_s, u"--reason"_s,
                                                   u"核对"_s, u"--operator"_s, name});
        CHECK(refused.status == 1);
        CHECK(tracesIn(refused).toStdString() == "");
        const QString chain = ledger.file(u"链.jsonl"_s);
        CHECK(ledger.run(u"chain"_s, {u"-o"_s, chain, u"--operator"_s, name}).status == 1);
    }
}

TEST_CASE("a sending tells by what it masked, and what looks like a name and stands there",
          "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject clue = partyClue();
    clue[u"facts"] = kNamed + u"称，同批的云山瓷厂也未收到，联系人李明远。"_s;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                QJsonDocument(QJsonArray{clue, completeClue()}).toJson());
    const QStringList to{u"--to"_s, u"区住建局"_s, u"--why"_s, u"职责"_s};
    const auto sent = ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0001"_s} + to);
    const auto masks = sent[u"masked"].toVariant().toStringList();
    CHECK(masks.contains(u"某联系人"_s));
    CHECK(masks.join(u' ').contains(u"某"_s));
    const QString likely = sent[u"likely"].toVariant().toStringList().join(u' ');
    CHECK(likely.contains(u"云山瓷厂"_s));
    CHECK(likely.contains(u"李明远"_s));
    const auto open = ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0002"_s} + to);
    CHECK(open[u"masked"] == QJsonArray());
    CHECK(open[u"likely"] == QJsonArray());
    CHECK(open[u"maskedOn"] == QJsonArray());
    const Run printed = ledger.run(u"print"_s, {u"clue-form"_s, u"2022-0001"_s, u"-o"_s,
                                                ledger.file(u"线索表.pdf"_s), u"--json"_s});
    REQUIRE(printed.status == 0);
    CHECK(printed.json()[u"masked"].toVariant().toStringList().contains(u"某联系人"_s));
}

TEST_CASE("of several that are sent it is told which paper of which case masks what",
          "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                QJsonDocument(QJsonArray{partyClue(), completeClue(), otherParty()}).toJson());
    const QStringList all{u"2022-0001"_s, u"2022-0002"_s, u"2022-0003"_s, u"--to"_s,
                          u"区住建局"_s,  u"--why"_s,     u"职责"_s};
    const auto sent = ledger.json(u"dispatch"_s, kOn + all);
    QStringList papers;
    for (const auto& paper : sent[u"maskedOn"].toArray()) {
        papers += paper[u"case"].toString() + u' ' + paper[u"kind"].toString();
        CHECK_FALSE(paper[u"masked"].toArray().isEmpty());
    }
    papers.sort();
    // Of 2022-0003 the lead may know, whoever gets a copy may not.
    CHECK(papers == QStringList{u"2022-0001 copy-letter"_s, u"2022-0001 referral-letter"_s,
                                u"2022-0003 copy-letter"_s});

    const CommandLedger told;
    told.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
              QJsonDocument(QJsonArray{partyClue(), completeClue(), otherParty()}).toJson());
    const Run plain = told.run(u"dispatch"_s, kOn + all);
    CHECK(plain.status == 0);
    const QStringList lines = QString::fromUtf8(plain.out).split(u'\n');
    CHECK(lines.filter(QRegularExpression(u"^2022-0001 .*已遮盖"_s)).size() == 1);
    CHECK(lines.filter(QRegularExpression(u"^2022-0002 .*已遮盖"_s)).isEmpty());
    CHECK(lines.filter(QRegularExpression(u"^2022-0003 .*已遮盖"_s)).size() == 1);
}

TEST_CASE("who is told a rule without the name in it changes another, and leaves that as it is",
          "[command_line]")
{
    const ShieldedLedger ledger;
    QJsonObject shown = ledger.json(u"rules"_s, {u"show"_s});
    QJsonArray rules = shown[u"rules"].toArray();
    QJsonObject last = rules.last().toObject(); // his is asked first
    last[u"note"] = u"改过"_s;
    rules[rules.size() - 1] = last;
    shown[u"rules"] = rules;
    ledger.json(u"rules"_s,
                kOnMid + QStringList{u"adopt"_s, ledger.write(u"改过.json"_s, bytes(shown)),
                                     u"--note"_s, u"调整"_s});
    const QString chain = ledger.file(u"链.jsonl"_s);
    REQUIRE(ledger.run(u"chain"_s, {u"-o"_s, chain}).status == 0);
    QByteArray adopted;
    for (const QByteArray& line : content(chain).split('\n'))
        if (line.contains("\"adopt-rules\""))
            adopted = line;
    CHECK(adopted.contains(u"改过"_s.toUtf8()));
    CHECK(adopted.contains((kNamed + u"来访时说定"_s).toUtf8()));
    CHECK(adopted.contains(u"鑫翯公司的事由住建局办"_s.toUtf8()));
    CHECK(adopted.count(u"\"鑫翯\""_s.toUtf8()) == 1); // what it looks for
    const auto routed = ledger.json(u"route"_s, {u"2022-0001"_s});
    CHECK(routed[u"proposals"][0][u"matched"][0][u"rule"] == u"his"_s);
}

TEST_CASE("a letter that shows a shielded party is printed for a reason by who may see it",
          "[command_line]")
{
    const CommandLedger ledger;
    ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                QJsonDocument(QJsonArray{otherParty()}).toJson());
    ledger.json(u"dispatch"_s,
                kOn + QStringList{u"2022-0001"_s, u"--to"_s, u"区住建局"_s, u"--why"_s, u"职责"_s});
    for (const auto& [name, role] :
         {std::pair(u"负责人01"_s, u"all"_s), std::pair(u"查阅人01"_s, u"read"_s)})
        REQUIRE(ledger
                    .run(u"operators"_s,
                         {u"add"_s, name, u"--role"_s, role, u"--operator"_s, u"负责人01"_s})
                    .status == 0);
    const QString head = ledger.head();
    const QStringList why{u"--reason"_s, u"存案卷"_s};
    for (const QString& ending : {u".pdf"_s, u".docx"_s}) {
        const QString file = ledger.file(u"转办函"_s + ending);
        const auto printed = [&](const QStringList& more) {
            return ledger.run(u"print"_s,
                              QStringList{u"referral-letter"_s, u"2022-0001"_s, u"-o"_s, file} +
                                  more);
        };
        for (const QStringList& as : {QStringList(), QStringList{u"--operator"_s, u"查阅人01"_s},
                                      QStringList{u"--operator"_s, u"外来人01"_s}}) {
            for (const QStringList& reason : {QStringList(), why}) {
                const Run refused = printed(as + reason);
                CHECK(refused.status == 1);
                CHECK(tracesIn(refused).toStdString() == "");
            }
        }
        CHECK(printed({u"--operator"_s, u"负责人01"_s}).status == 1); // without a reason
        CHECK_FALSE(QFile::exists(file));
        CHECK(ledger.head() == head);
    }
    REQUIRE(ledger
                .run(u"print"_s,
                     QStringList{u"referral-letter"_s, u"2022-0001"_s, u"-o"_s,
                                 ledger.file(u"转办函.pdf"_s), u"--operator"_s, u"负责人01"_s} +
                         why)
                .status == 0);
    CHECK(ledger.head() != head);
}
