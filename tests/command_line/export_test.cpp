// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of a ledger, and comes back into another one.
#include "tests/command_line/program.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <random>

using namespace jiuzhang::tests;

namespace {

const QStringList kLater{u"--on"_s, u"2022-09-30"_s, u"--operator"_s, u"经办人02"_s};

QString addressed(const CommandLedger& ledger, const QString& name)
{
    return ledger.file(name);
}

// As a program prints it: its cases alone, for the anchor is another in each ledger.
QJsonArray exported(const CommandLedger& ledger, const QStringList& options = {})
{
    return ledger.json(u"export"_s, kLater + QStringList{u"-o"_s, u"-"_s} + options)[u"cases"]
        .toArray();
}

void exportTo(const CommandLedger& ledger, const QString& path, const QStringList& options = {})
{
    const Run run = ledger.run(u"export"_s, kLater + QStringList{u"-o"_s, path} + options);
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
}

QJsonObject importedBack(const CommandLedger& ledger, const QString& path)
{
    return ledger.json(u"import"_s, kLater + QStringList{path});
}

void enter(const CommandLedger& ledger, const QJsonArray& clues,
           const QString& on = u"2022-06-10"_s)
{
    ledger.json(u"register"_s,
                {u"--json-in"_s, u"-"_s, u"--on"_s, on, u"--operator"_s, u"经办人01"_s},
                QJsonDocument(clues).toJson());
}

QJsonObject shieldedClue()
{
    QJsonObject clue = completeClue();
    clue[u"entity"] = u"景德镇墨池印务有限公司"_s;
    clue[u"contact"] = u"联系人07"_s;
    clue[u"phone"] = u"07988000007"_s;
    clue[u"facts"] = u"墨池印务的印刷费没有付。"_s;
    clue[u"confidential"] = u"anonymous"_s;
    return clue;
}

void dispatchWithCopies(const CommandLedger& ledger, const QString& number,
                        const QStringList& copies)
{
    QStringList order{number,        u"--on"_s,  u"2022-06-13"_s, u"--operator"_s,
                      u"经办人01"_s, u"--why"_s, u"按职责"_s};
    for (const auto& each : copies)
        order += QStringList{u"--copy"_s, each};
    ledger.json(u"dispatch"_s, order);
}

// Clues with whatever people write, from one seed.
class AnyClues {
public:
    explicit AnyClues(unsigned seed) : random_(seed) {}

    QJsonArray some(int count)
    {
        QJsonArray clues;
        for (int i = 0; i < count; ++i)
            clues.append(one());
        return clues;
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }
    QString of(const QStringList& texts) { return texts[below(static_cast<int>(texts.size()))]; }
    QString anyText()
    {
        static const QStringList pieces{
            u"尾款未付"_s,   u"=1+1"_s,           u"-12"_s,      u"@某"_s,     u"'引号"_s,
            u"\"双引号\""_s, u"a,b;c"_s,          u"同上"_s,     u"无"_s,      u"合计"_s,
            u"填表人："_s,   u"第一段\n第二段"_s, u"要求保密"_s, u"𠀀字与😀"_s, u"380万"_s,
            u"示例"_s,       u"脱敏的说法"_s,     u"|竖线|"_s};
        QString text = of(pieces);
        for (int more = below(4); more > 0; --more)
            text += of(pieces);
        return text;
    }
    void maybe(QJsonObject& clue, const QString& key, const QJsonValue& value)
    {
        if (below(3) > 0)
            clue[key] = value;
    }
    void amount(QJsonObject& clue, const QString& written)
    {
        const auto fen = static_cast<qint64>(below(2'000'000'000)) + 1;
        if (below(4) == 0)
            clue[written] = u"约"_s + QString::number(below(900) + 1) + u"."_s +
                            QString::number(below(90) + 10);
        else
            maybe(clue, written + u"Fen"_s, fen);
    }
    QJsonObject one()
    {
        QJsonObject clue{
            {u"source"_s, of({u"public"_s, u"petition"_s, u"hotline"_s})},
            {u"receivedOn"_s, u"2022-06-0%1"_s.arg(1 + below(9))},
            {u"entity"_s, of({u"甲厂"_s, u"=乙\"厂\""_s, u"无"_s, u"合计陶瓷,店"_s})},
            {u"category"_s, of({u"payment-arrears"_s, u"other"_s, u"contract-breach"_s})},
            {u"respondent"_s, of({u"区财政局"_s, u"竟成镇"_s, u"区人民法院"_s, u"新厂街道"_s})},
            {u"facts"_s, anyText()},
            {u"claim"_s, anyText()}};
        maybe(clue, u"locality"_s, of({u"里村街道"_s, u"竟成镇"_s}));
        maybe(clue, u"phone"_s, of({u"07988000001"_s, u"12345"_s, u"同上"_s}));
        maybe(clue, u"contact"_s, of({u"联系人01"_s, u"-联系人02"_s}));
        maybe(clue, u"address"_s, anyText());
        maybe(clue, u"basisNumber"_s, of({u"000017"_s, u"2021-05"_s, u"1.39E+10"_s}));
        maybe(clue, u"basisDate"_s, of({u"2021"_s, u"2021-05"_s, u"2021-05-03"_s}));
        maybe(clue, u"deliveredOn"_s, u"2022-05-0%1"_s.arg(1 + below(9)));
        maybe(clue, u"payBy"_s, u"2023-01-0%1"_s.arg(1 + below(9)));
        maybe(clue, u"interestRate"_s, of({u"3.85"_s, u"0"_s, u"0.5"_s, u"100"_s}));
        maybe(clue, u"enterpriseSize"_s, of({u"micro"_s, u"large"_s}));
        maybe(clue, u"dueFrom"_s, of({u"delivery"_s, u"judgment"_s}));
        maybe(clue, u"dueFromOn"_s, u"2022-05-0%1"_s.arg(1 + below(9)));
        maybe(clue, u"interestPer"_s, of({u"year"_s, u"month"_s, u"day"_s}));
        maybe(clue, u"interestDays"_s, of({u"365"_s, u"360"_s}));
        maybe(clue, u"interestRule"_s, of({u"lpr"_s, u"none"_s}));
        maybe(clue, u"order"_s, of({u"principal-first"_s, u"interest-first"_s}));
        maybe(clue, u"evidenceList"_s, anyText());
        maybe(clue, u"industry"_s, of({u"制造业"_s, u"不详"_s}));
        amount(clue, u"total"_s);
        amount(clue, u"disputed"_s);
        amount(clue, u"contested"_s);
        return clue;
    }

    std::mt19937 random_;
};

} // namespace

TEST_CASE("what is exported is imported into an empty ledger to equal cases", "[command_line]")
{
    const auto seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    const CommandLedger ledger;
    AnyClues clues(seed);
    enter(ledger, clues.some(20), u"2022-06-10"_s);
    enter(ledger, clues.some(20), u"2022-07-01"_s);
    const auto before = exported(ledger);
    REQUIRE(before.size() == 40);
    const auto* ending = GENERATE(u".xlsx", u".csv", u".json");
    CAPTURE(QString::fromUtf16(ending).toStdString());
    const QString path = addressed(ledger, u"导出"_s + QString::fromUtf16(ending));
    exportTo(ledger, path);
    const CommandLedger other;
    CHECK(importedBack(other, path)[u"registered"] == 40);
    CHECK(exported(other) == before);
    CHECK(other.json(u"list"_s, {}) == ledger.json(u"list"_s, {}));
    CHECK(other.json(u"verify"_s, {})[u"ok"] == true);

    const auto again = importedBack(other, path);
    CHECK(again[u"registered"] == 0);
    const CommandLedger third; // whose numbers are others'
    enter(third, AnyClues(seed + 1).some(1));
    const QString head = third.head();
    const Run refused = third.run(u"import"_s, kLater + QStringList{path});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"2022-0001"_s));
    CHECK(third.head() == head);
}

TEST_CASE("a spreadsheet that opens an export calculates nothing", "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject clue = completeClue();
    clue[u"facts"] = u"=HYPERLINK(\"x\")"_s;
    enter(ledger, {clue});
    const QString path = ledger.file(u"导出.csv"_s);
    exportTo(ledger, path);
    CHECK(content(path).contains("\"'=HYPERLINK(\"\"x\"\")\""));
    CHECK(content(path).startsWith("\xEF\xBB\xBF"));
}

TEST_CASE("who is shielded is masked in an export, and what is masked is not imported",
          "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject mentions = completeClue();
    mentions[u"facts"] = u"与墨池印务同一工程，尾款未付。"_s;
    enter(ledger, {shieldedClue(), mentions});
    const auto* ending = GENERATE(u".xlsx", u".csv", u".json");
    const QString path = ledger.file(u"导出"_s + QString::fromUtf16(ending));
    const auto written = ledger.json(u"export"_s, kLater + QStringList{u"-o"_s, path});
    CHECK(written[u"masked"] == true);
    const auto cases = exported(ledger);
    const QString told = QString::fromUtf8(QJsonDocument(cases).toJson());
    CHECK_FALSE(told.contains(u"墨池"_s));
    CHECK_FALSE(told.contains(u"07988000007"_s));
    CHECK_FALSE(told.contains(u"联系人07"_s));

    const CommandLedger other;
    const QString head = other.head();
    const Run refused = other.run(u"import"_s, kLater + QStringList{path});
    CHECK(refused.status == 1);
    CHECK(other.head() == head);

    SECTION("in clear it goes out with a reason, and tells who took it")
    {
        const Run without =
            ledger.run(u"export"_s, kLater + QStringList{u"-o"_s, path, u"--clear"_s});
        CHECK(without.status == 1);
        const QString whole = ledger.file(u"原文"_s + QString::fromUtf16(ending));
        const auto clear =
            ledger.json(u"export"_s, kLater + QStringList{u"-o"_s, whole, u"--clear"_s,
                                                          u"--reason"_s, u"移交"_s});
        CHECK(clear[u"masked"] == false);
        CHECK(importedBack(other, whole)[u"registered"] == 2);
        CHECK(other.json(u"list"_s, {u"--find"_s, u"墨池"_s})[u"total"] == 2);
        const QString chain = ledger.file(u"链.jsonl"_s);
        CHECK(ledger.run(u"chain"_s, {u"-o"_s, chain}).status == 0);
        CHECK(content(chain).contains("\"kind\":\"export\""));
        CHECK(content(chain).contains("移交"));
    }
}

TEST_CASE("an export has the cases of a filter and the columns that were chosen", "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject second = completeClue();
    second[u"entity"] = u"乐平市瑶里茶叶有限公司"_s;
    second[u"respondent"] = u"区商务局"_s;
    enter(ledger, {completeClue(), second});
    const QString head = ledger.head();
    const auto found =
        exported(ledger, {u"--find"_s, u"瑶里"_s, u"--columns"_s, u"number,被反映单位"_s});
    REQUIRE(found.size() == 1);
    CHECK(found[0].toObject() ==
          QJsonObject{{u"number"_s, u"2022-0002"_s}, {u"respondent"_s, u"区商务局"_s}});
    CHECK(exported(ledger, {u"--where"_s, u"respondent=区财政局"_s, u"--columns"_s, u"number"_s})
              .size() == 1);
    CHECK(exported(ledger, {u"--as-of"_s, u"2022-06-09"_s, u"--columns"_s, u"number"_s}).isEmpty());
    for (const auto& purpose :
         {u"leader"_s, u"supervision"_s, u"money"_s, u"sector"_s, u"register"_s})
        CHECK(exported(ledger, {u"--columns"_s, purpose}).size() == 2);
    CHECK(ledger.head() == head); // it told no contacts
    CHECK(ledger.run(u"export"_s, {u"-o"_s, u"-"_s, u"--columns"_s, u"nonsense"_s}).status == 1);
    CHECK(ledger.run(u"export"_s, {u"-o"_s, ledger.file(u"a.pdf"_s)}).status == 1);
    CHECK(ledger.run(u"export"_s, {u"-o"_s, ledger.path()}).status == 1);
    CHECK(ledger.head() == head);
}

TEST_CASE("each department that cases were copied to gets a workbook of these", "[command_line]")
{
    const CommandLedger ledger;
    QJsonObject open = completeClue();
    open[u"entity"] = u"乐平市瑶里茶叶有限公司"_s;
    enter(ledger, {open, shieldedClue(), open, open});
    dispatchWithCopies(ledger, u"2022-0001"_s, {u"区商务局"_s});
    dispatchWithCopies(ledger, u"2022-0002"_s, {u"区商务局"_s, u"区审计局"_s});
    dispatchWithCopies(ledger, u"2022-0003"_s, {u"区审计局"_s});
    const QString folder = ledger.file(QString());
    const auto extracted = [&](const QStringList& asked) {
        QMap<QString, QJsonObject> byUnit;
        const QStringList all = kLater + QStringList{u"-o"_s, folder} + asked;
        const auto extracts = ledger.json(u"extracts"_s, all)[u"extracts"].toArray();
        for (const auto& each : extracts)
            byUnit[each[u"unit"].toString()] = each.toObject();
        return byUnit;
    };
    const QString head = ledger.head();
    const auto all = extracted({});
    CHECK(all.keys() == QStringList{u"区商务局"_s, u"区审计局"_s});
    CHECK(all[u"区商务局"_s][u"cases"] == 2);
    CHECK(all[u"区审计局"_s][u"cases"] == 2);
    CHECK(all[u"区审计局"_s][u"masked"] == true);
    CHECK(QFile::exists(all[u"区商务局"_s][u"file"].toString()));
    CHECK(extracted({u"--find"_s, u"瑶里"_s})[u"区审计局"_s][u"cases"] == 1);
    CHECK(extracted({u"--where"_s, u"copied=区商务局"_s}).keys() == QStringList{u"区商务局"_s});
    CHECK(extracted({u"--where"_s, u"number=2022-0004"_s}).isEmpty());
    CHECK(ledger.head() == head); // it told no contacts

    QFile foreign(all[u"区商务局"_s][u"file"].toString());
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("somebody else's");
    foreign.close();
    const QStringList again = kLater + QStringList{u"-o"_s, folder};
    CHECK(ledger.run(u"extracts"_s, again).status == 1);
    CHECK(content(foreign.fileName()) == "somebody else's");
    CHECK(ledger.run(u"extracts"_s, again + QStringList{u"--force"_s}).status == 0);
}
