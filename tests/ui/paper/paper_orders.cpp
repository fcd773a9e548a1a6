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

QJsonObject docketCase(const QString& number, const QString& entity)
{
    return {{QStringLiteral("number"), number},
            {QStringLiteral("entity"), entity},
            {QStringLiteral("respondent"), QStringLiteral("珠山区竟成镇人民政府")},
            {QStringLiteral("category"), QStringLiteral("账款支付不到位")},
            {QStringLiteral("disputed"), QStringLiteral("86.50")},
            {QStringLiteral("question"), QStringLiteral("债务由谁承担")},
            {QStringLiteral("proposal"), QStringLiteral("列入预算")}};
}

QJsonObject figures(const QString& name, int opening, int added, int settled, int closing, int late)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("opening"), opening},
            {QStringLiteral("new"), added},
            {QStringLiteral("reopened"), 0},
            {QStringLiteral("refused"), 0},
            {QStringLiteral("unmerged"), 0},
            {QStringLiteral("corrected"), 0},
            {QStringLiteral("transferredIn"), 1},
            {QStringLiteral("settled"), settled},
            {QStringLiteral("settledText"),
             QStringLiteral("%1件（%2次）").arg(settled).arg(settled + 1)},
            {QStringLiteral("declined"), 0},
            {QStringLiteral("merged"), opening + added - settled - closing},
            {QStringLiteral("transferredOut"), 1},
            {QStringLiteral("closing"), closing},
            {QStringLiteral("late"), late},
            {QStringLiteral("acceptedToDate"), 29},
            {QStringLiteral("settledToDate"), 17},
            {QStringLiteral("settledRate"), QStringLiteral("58.6%")},
            {QStringLiteral("amount"), QStringLiteral("3800.00")},
            {QStringLiteral("amountUnknown"), 2},
            {QStringLiteral("fulfilledInPeriod"), QStringLiteral("86.50")}};
}

QJsonObject urgingFields()
{
    return {
        {QStringLiteral("dueMatter"), QStringLiteral("reply")},
        {QStringLiteral("dueOn"), QStringLiteral("2022-07-11")},
        {QStringLiteral("workdaysLate"), 4},
        {QStringLiteral("reckonedOn"), QStringLiteral("2022-07-15")},
        {QStringLiteral("limitOn"), QStringLiteral("2022-07-20")},
        {QStringLiteral("reasonText"), QStringLiteral("两次函复均未明确付款计划")},
        {QStringLiteral("meetingOn"), QStringLiteral("2022-07-18")},
        {QStringLiteral("meetingTime"), QStringLiteral("上午9:30")},
        {QStringLiteral("meetingPlace"), QStringLiteral("区行政中心1208会议室")},
        {QStringLiteral("appealTo"), QStringLiteral("区指挥部办公室")},
        {QStringLiteral("docketTitle"), QStringLiteral("专项研究清单（2022年第1批）")},
        {QStringLiteral("cases"),
         QJsonArray{
             docketCase(QStringLiteral("2022-0007"), QStringLiteral("景德镇市堃喆陶瓷有限公司")),
             docketCase(QStringLiteral("2022-0011"), QStringLiteral("景德镇市犇陶瓷有限公司"))}},
    };
}

QJsonObject monthFields()
{
    const QStringList missing{QStringLiteral("珠山区里村街道"), QStringLiteral("珠山区竟成镇")};
    return {
        {QStringLiteral("month"), QStringLiteral("2022-06")},
        {QStringLiteral("periodFrom"), QStringLiteral("2022-05-21")},
        {QStringLiteral("periodTo"), QStringLiteral("2022-06-20")},
        {QStringLiteral("asOf"), QStringLiteral("2022-06-20")},
        {QStringLiteral("missingUnits"), QJsonArray::fromStringList(missing)},
        {QStringLiteral("leaders"), QJsonArray{missing.front()}},
        {QStringLiteral("laggards"), QJsonArray{missing.back()}},
        {QStringLiteral("units"),
         QJsonArray{figures(missing[0], 5, 3, 2, 6, 0), figures(missing[1], 7, 2, 2, 7, 2)}},
        {QStringLiteral("total"), figures(QStringLiteral("合计"), 12, 5, 4, 13, 2)},
    };
}

QJsonObject publicFields()
{
    return {
        {QStringLiteral("year"), 2022},
        {QStringLiteral("scope"),
         QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("招商引资政策不兑现")}},
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("账款支付不到位")},
                                {QStringLiteral("description"),
                                 QStringLiteral("拖欠货款、工程款、服务费")}}}},
        {QStringLiteral("openFrom"), QStringLiteral("2022-06-01")},
        {QStringLiteral("openTo"), QStringLiteral("2022-12-31")},
        {QStringLiteral("onPost"), true},
        {QStringLiteral("onEmail"), true},
        {QStringLiteral("onTelephone"), true},
        {QStringLiteral("onVisit"), true},
        {QStringLiteral("postAddress"), QStringLiteral("珠山区瓷都大道1号")},
        {QStringLiteral("recipient"), QStringLiteral("改革创新组")},
        {QStringLiteral("postcode"), QStringLiteral("333000")},
        {QStringLiteral("telephone"), QStringLiteral("0798-0000003")},
        {QStringLiteral("email"), QStringLiteral("clues@example.gov.cn")},
        {QStringLiteral("visitAddress"), QStringLiteral("区行政中心1楼")},
        {QStringLiteral("envelopeWords"), QStringLiteral("“问题线索”")},
    };
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
        {QStringLiteral("recognised"), QStringLiteral("86.50")},
        {QStringLiteral("fulfilled"), QStringLiteral("86.50")},
        {QStringLiteral("opinion"), QStringLiteral("合同有效，欠款属实，一次付清")},
        {QStringLiteral("outcome"), QStringLiteral("resolved")},
        {QStringLiteral("evidence"), QStringLiteral("银行转账回单")},
        {QStringLiteral("settledOn"), QStringLiteral("2022-12-26")},
        {QStringLiteral("struckOffOn"), QStringLiteral("2022-12-28")},
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
    return letterOrder(QStringLiteral("referral-letter"), changes, caseChanges);
}

PaperOrder letterOrder(const QString& kind, const QJsonObject& changes,
                       const QJsonObject& caseChanges)
{
    QJsonObject fields =
        changed(changed(letterFields(), urgingFields()), changed(monthFields(), publicFields()));
    fields.insert(QStringLiteral("case"), changed(caseFields(), caseChanges));
    return {kind, changed(fields, changes)};
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

PaperOrder clueFormOf(const PaperOrder& letter)
{
    PaperOrder annex = clueForm();
    annex.fields.insert(QStringLiteral("attachment"), letter.fields.value(u"attachment"));
    annex.isAnnex = true;
    return annex;
}

} // namespace jiuzhang::paper
