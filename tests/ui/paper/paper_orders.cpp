// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/paper_orders.h"

#include <QJsonArray>

namespace jiuzhang::paper {

namespace {

QJsonObject changed(QJsonObject object, const QJsonObject& changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return object;
}

QJsonObject earlierLetter(const QString& number, const QString& date, const QString& kindName)
{
    return {{QStringLiteral("number"), number},
            {QStringLiteral("date"), date},
            {QStringLiteral("kindName"), kindName}};
}

} // namespace

QJsonObject caseFields()
{
    return {
        {QStringLiteral("number"), QStringLiteral("2022-0007")},
        {QStringLiteral("registeredOn"), QStringLiteral("2022-06-06")},
        {QStringLiteral("receivedOn"), QStringLiteral("2022-06-02")},
        {QStringLiteral("source"), QStringLiteral("公开征集")},
        {QStringLiteral("entity"), QStringLiteral("景德镇市堃喆陶瓷有限公司")},
        {QStringLiteral("creditCode"), QStringLiteral("91360203MA35TX0X0K")},
        {QStringLiteral("legalRepresentative"), QStringLiteral("联系人01")},
        {QStringLiteral("contact"), QStringLiteral("联系人02")},
        {QStringLiteral("phone"), QStringLiteral("0798-0000001")},
        {QStringLiteral("address"), QStringLiteral("珠山区瓷都大道1号")},
        {QStringLiteral("confidential"), false},
        {QStringLiteral("category"), QStringLiteral("账款支付不到位")},
        {QStringLiteral("categoryId"), QStringLiteral("payment-arrears")},
        {QStringLiteral("respondent"), QStringLiteral("珠山区竟成镇人民政府")},
        {QStringLiteral("locality"), QStringLiteral("竟成镇")},
        {QStringLiteral("basisTitle"), QStringLiteral("陶瓷工业园区道路工程施工合同")},
        {QStringLiteral("basisNumber"), QStringLiteral("JC-2014-07")},
        {QStringLiteral("basisDate"), QStringLiteral("2014年5月")},
        {QStringLiteral("total"), QStringLiteral("380.00")},
        {QStringLiteral("disputed"), QStringLiteral("86.50")},
        {QStringLiteral("facts"),
         QStringLiteral(
             "2014年7月，该公司与镇政府签订施工合同，工程于2015年10月竣工验收合格。因镇政府"
             "换届和机构调整，剩余工程款86.50万元至今没有支付，多次催要未果。")},
        {QStringLiteral("claim"), QStringLiteral("支付拖欠的工程款86.50万元及利息")},
        {QStringLiteral("lead"), QStringLiteral("珠山区竟成镇人民政府")},
        {QStringLiteral("copied"), QJsonArray{QStringLiteral("珠山区工业和信息化局")}},
        {QStringLiteral("dueOn"), QStringLiteral("2022-12-31")},
    };
}

QJsonObject letterFields()
{
    return {
        {QStringLiteral("organ"), QStringLiteral("珠山区营商环境指挥部改革创新组")},
        {QStringLiteral("numberText"), QStringLiteral("珠改创函〔2022〕3号")},
        {QStringLiteral("date"), QStringLiteral("2022-06-20")},
        {QStringLiteral("addressee"), QStringLiteral("珠山区竟成镇人民政府")},
        {QStringLiteral("addresseeKind"), QStringLiteral("town")},
        {QStringLiteral("contactName"), QStringLiteral("联系人03")},
        {QStringLiteral("contactPhone"), QStringLiteral("0798-0000002")},
        {QStringLiteral("district"), QStringLiteral("珠山区")},
        {QStringLiteral("programmeTitle"), QStringLiteral("“新官不理旧账”问题专项治理行动")},
        {QStringLiteral("replyDueOn"), QStringLiteral("2022-07-11")},
        {QStringLiteral("copies"),
         QJsonArray{QStringLiteral("珠山区工业和信息化局"), QStringLiteral("珠山区财政局")}},
        {QStringLiteral("attachment"), QStringLiteral("“新官不理旧账”问题案件线索表")},
        {QStringLiteral("letters"),
         QJsonArray{earlierLetter(QStringLiteral("珠改创转〔2022〕3号"),
                                  QStringLiteral("2022-06-20"), QStringLiteral("转办函")),
                    earlierLetter(QStringLiteral("珠改创提〔2022〕1号"),
                                  QStringLiteral("2022-07-08"), QStringLiteral("工作提醒"))}},
        {QStringLiteral("case"), caseFields()},
    };
}

PaperOrder referralLetter(const QJsonObject& changes, const QJsonObject& caseChanges)
{
    QJsonObject fields = letterFields();
    fields.insert(QStringLiteral("case"), changed(caseFields(), caseChanges));
    return {QStringLiteral("referral-letter"), changed(fields, changes)};
}

PaperOrder clueForm(const QJsonObject& caseChanges)
{
    return {QStringLiteral("clue-form"),
            {{QStringLiteral("district"), QStringLiteral("珠山区")},
             {QStringLiteral("filledOn"), QStringLiteral("2022-06-06")},
             {QStringLiteral("filledBy"), QStringLiteral("改革创新组")},
             {QStringLiteral("case"), changed(caseFields(), caseChanges)}}};
}

QString longText(qsizetype characters)
{
    const QString words = QStringLiteral("镇政府没有按照合同约定支付工程余款企业经营困难");
    QString text;
    while (text.size() < characters)
        text += words;
    return text.left(characters);
}

} // namespace jiuzhang::paper
