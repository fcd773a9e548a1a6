// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's workbook whose rows cannot be taken as they stand: what is said of a row that asks to be
// shielded, or may ask it, tells the place and the reason, and never what stands there.
#include "tests/command_line/sheet_reader/package_maker.h"
#include "tests/command_line/shielded_ledger.h"

#include <QSet>

using namespace jiuzhang::tests;

namespace {

const QStringList kHeadings{u"企业名称"_s,   u"线索来源"_s, u"收到日期"_s, u"问题类型"_s,
                            u"被反映单位"_s, u"联系人"_s,   u"联系电话"_s, u"基本情况"_s,
                            u"主要诉求"_s,   u"涉及金额"_s, u"是否保密"_s, u"备注"_s};

struct Row {
    QString receivedOn = u"2022-06-01"_s;
    QString amount = u"3万元"_s;
    QString secret = u"是"_s;
    QString remark = {};
    QString facts = u"鑫翯五金的欧阳婧（0798-8331234）称货款未付。"_s;
};

QByteArray clueRow(int number, const Row& row)
{
    return jiuzhang::test::rowOf(number,
                                 {u"景德镇鑫翯五金经营部"_s, u"公开征集"_s, row.receivedOn,
                                  u"账款支付"_s, u"区财政局"_s, u"欧阳婧"_s, u"0798-8331234"_s,
                                  row.facts, u"支付货款"_s, row.amount, row.secret, row.remark});
}

// Each is asked about, or is a mistake, for another reason.
const std::vector<Row> kShielded{
    {.receivedOn = u"欧阳婧来的那天"_s},                       // a mistake
    {.receivedOn = u"2022年6月31日，鑫翯"_s},                  // another
    {.amount = u"鑫翯100万元、欧阳婧38万元"_s},                // which sum?
    {.amount = u"鑫翯说不清"_s},                               // no sum
    {.secret = u"看欧阳婧的意思"_s},                           // cannot be read
    {.secret = {}, .remark = u"欧阳婧请勿透露"_s},             // asked whether it is a wish
    {.secret = {}, .remark = u"鑫翯怕报复，不要让单位知道"_s}, // the same
    {.amount = u"鑫翯38"_s, .secret = {}, .facts = u"欧阳婧要求匿名。"_s}, // both
};

QString write(jiuzhang::test::PackageMaker& maker, const std::vector<Row>& rows,
              const QString& below = {})
{
    QByteArray sheet = jiuzhang::test::rowOf(1, kHeadings);
    int number = 1;
    for (const Row& row : rows)
        sheet += clueRow(++number, row);
    sheet += jiuzhang::test::rowOf(++number, {u"合计"_s, below});
    return maker.rows(sheet).write();
}

// The only mistake in the row.
QJsonObject ofRowTwo(const QJsonObject& import)
{
    QList<QJsonObject> found;
    for (const auto& each : import[u"rejected"].toArray())
        if (each[u"row"] == 2)
            found += each.toObject();
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace

TEST_CASE("an import tells of a row that asks to be shielded the place and the reason alone",
          "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = write(maker, kShielded, u"欧阳婧请勿透露"_s);
    for (const auto& more :
         {QStringList{u"--dry-run"_s}, QStringList{}, QStringList{u"--partial"_s}}) {
        for (const auto& form : {QStringList{}, QStringList{u"--json"_s}}) {
            INFO((more + form).join(u' ').toStdString());
            const Run run = ledger.run(u"import"_s, kOn + QStringList{book} + more + form);
            INFO(QString::fromUtf8(run.out).toStdString() << run.err.toStdString());
            CHECK(tracesIn(run).toStdString() == "");
        }
    }
    const auto told = ledger.json(u"import"_s, kOn + QStringList{book, u"--dry-run"_s});
    QSet<int> rows;
    for (const auto& each : told[u"rejected"].toArray()) {
        rows.insert(each[u"row"].toInt());
        CHECK(each[u"value"].isNull());
        CHECK(each[u"masked"] == true);
        CHECK_FALSE(each[u"column"].toString().isEmpty());
        CHECK_FALSE(each[u"code"].toString().isEmpty());
    }
    CHECK(rows == QSet<int>{0, 2, 3, 4, 5, 6, 7, 8, 9}); // 0: its columns, and the line below
}

TEST_CASE("an import tells of an open row what stands there", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = write(maker, {{.receivedOn = u"欧阳婧来的那天"_s, .secret = u"否"_s}});
    const auto told = ledger.json(u"import"_s, kOn + QStringList{book, u"--dry-run"_s});
    const QJsonObject rejected = ofRowTwo(told);
    CHECK(rejected[u"value"] == u"欧阳婧来的那天"_s);
    CHECK(rejected[u"reason"].toString().contains(u"欧阳婧来的那天"_s));
    CHECK(rejected[u"masked"].isUndefined());
}

TEST_CASE("what is told without its value is answered, and only of the row as it was",
          "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = write(maker, {{.receivedOn = u"欧阳婧来的那天"_s}});
    QJsonObject told = ledger.json(u"import"_s, kOn + QStringList{book, u"--dry-run"_s});
    QJsonObject answered = ofRowTwo(told);
    answered[u"answer"] = u"2022-06-02"_s;
    QJsonArray rejected{answered};
    for (const auto& each : told[u"rejected"].toArray()) {
        QJsonObject ofColumn = each.toObject();
        if (ofColumn[u"row"] == 0) { // the contact is the entity's
            ofColumn[u"answer"] = u"register"_s;
            rejected.append(ofColumn);
        }
    }
    told[u"rejected"] = rejected;
    const QString answers = ledger.write(u"答复.json"_s, bytes(told));

    jiuzhang::test::PackageMaker other;
    const QString changed = write(other, {{.receivedOn = u"司徒琰来的那天"_s}});
    const Run refused =
        ledger.run(u"import"_s, kOn + QStringList{changed, u"--answers"_s, answers, u"--json"_s});
    CHECK(refused.status == 1);
    CHECK(refused.json()[u"error"][u"code"] == u"answer-unmatched"_s);
    CHECK(tracesIn(refused).toStdString() == "");

    const auto done = ledger.json(u"import"_s, kOn + QStringList{book, u"--answers"_s, answers});
    CHECK(done[u"registered"] == 1);
    CHECK(tracesIn(QString::fromUtf8(bytes(done))).toStdString() == "");
    const auto shown = ledger.json(u"show"_s, {u"2022-0001"_s});
    CHECK(shown[u"case"][u"receivedOn"] == u"2022-06-02"_s);
    CHECK(tracesIn(QString::fromUtf8(bytes(shown))).toStdString() == ""); // as it asked
}

namespace {

QByteArray openRow(int number, const QString& entity, const QString& receivedOn)
{
    return jiuzhang::test::rowOf(number, {entity,
                                          u"公开征集"_s,
                                          receivedOn,
                                          u"账款支付"_s,
                                          u"区财政局"_s,
                                          u"李明"_s,
                                          {},
                                          entity + u"的货款未付。"_s,
                                          u"支付货款"_s,
                                          u"3万元"_s,
                                          u"否"_s,
                                          u"与鑫翯五金、欧阳婧（8331234）同批"_s});
}

// Two open rows that name whom the third shields; it may be a mistake itself.
QString namingEachOther(jiuzhang::test::PackageMaker& maker, const QString& thirdReceivedOn)
{
    return maker
        .rows(jiuzhang::test::rowOf(1, kHeadings) +
              openRow(2, u"瑶里茶叶有限公司"_s, u"鑫翯来的那天"_s) +
              openRow(3, u"青岚瓷土矿"_s, u"2022-06-01"_s) +
              clueRow(4, {.receivedOn = thirdReceivedOn}) +
              jiuzhang::test::rowOf(5, {u"合计：同鑫翯"_s}))
        .write();
}

} // namespace

TEST_CASE("an open row tells nobody whom another row of the workbook shields", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const QString book = namingEachOther(maker, GENERATE(u"2022-06-01"_s, u"某天"_s));
    for (const QString& more : {u"--dry-run"_s, u"--partial"_s}) {
        for (const auto& form : {QStringList{}, QStringList{u"--json"_s}}) {
            const Run run = ledger.run(u"import"_s, kOn + QStringList{book, more} + form);
            INFO(QString::fromUtf8(run.out).toStdString() << run.err.toStdString());
            CHECK(tracesIn(run).toStdString() == "");
        }
    }
    const auto masked = ofRowTwo(ledger.json(u"import"_s, kOn + QStringList{book, u"--dry-run"_s}));
    CHECK(masked[u"value"].isNull());
    CHECK(masked[u"masked"] == true);
}

TEST_CASE("what an open row does not tell is answered all the same", "[command_line]")
{
    const CommandLedger ledger;
    jiuzhang::test::PackageMaker maker;
    const bool isTaken = GENERATE(true, false); // the row that asks to be shielded
    const QString book = namingEachOther(maker, isTaken ? u"2022-06-01"_s : u"某天"_s);
    QJsonObject told = ledger.json(u"import"_s, kOn + QStringList{book, u"--dry-run"_s});
    QJsonArray answered;
    for (const auto& each : told[u"rejected"].toArray()) {
        QJsonObject entry = each.toObject();
        if (entry[u"row"] == 0) // the contact is the entity's
            entry[u"answer"] = u"register"_s;
        else if (entry[u"row"] == 2)
            entry[u"answer"] = u"2022-06-02"_s;
        answered.append(entry);
    }
    told[u"rejected"] = answered;
    const QString answers = ledger.write(u"答复.json"_s, bytes(told));
    const auto done =
        ledger.json(u"import"_s, kOn + QStringList{book, u"--partial"_s, u"--answers"_s, answers});
    CHECK(tracesIn(QString::fromUtf8(bytes(done))).toStdString() == "");
    CHECK(done[u"registered"] == (isTaken ? 3 : 2));
}
