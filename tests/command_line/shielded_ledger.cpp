// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/shielded_ledger.h"

#include <QJsonDocument>

namespace jiuzhang::tests {

namespace {

QString changed(const QString& field)
{
    static const QMap<QString, QString> values{{u"contact"_s, u"欧阳婧"_s},
                                               {u"phone"_s, u"13812340017"_s},
                                               {u"address"_s, u"瑄霏巷"_s},
                                               {u"entity"_s, u"景德镇鑫翯物资经营部"_s}};
    return u"value="_s + values[field];
}

// A rule that names him, in its words, its note and as what it looks for; adopted for his sake.
void adoptRules(const CommandLedger& ledger)
{
    QJsonObject draft = ledger.json(u"rules"_s, {u"show"_s});
    QJsonArray rules = draft[u"rules"].toArray();
    rules.append(
        QJsonObject{{u"id"_s, u"his"_s},
                    {u"rank"_s, 1},
                    {u"clause"_s, u"III.1"_s},
                    {u"words"_s, u"鑫翯公司的事由住建局办"_s},
                    {u"note"_s, kNamed + u"来访时说定"_s},
                    {u"when"_s, QJsonArray{QJsonObject{{u"field"_s, u"keyword"_s},
                                                       {u"operator"_s, u"contains"_s},
                                                       {u"value"_s, QJsonArray{u"鑫翯"_s}}}}},
                    {u"lead"_s, QJsonObject{{u"unit"_s, u"dept-housing-construction"_s}}}});
    draft[u"rules"] = rules;
    ledger.json(u"rules"_s,
                kOn + QStringList{u"adopt"_s, ledger.write(u"他的.json"_s, bytes(draft)),
                                  u"--note"_s, kNamed + u"要求"_s});
}

} // namespace

QJsonObject partyClue()
{
    QJsonObject clue = completeClue();
    clue[u"entity"] = u"景德镇鑫翯五金经营部"_s;
    clue[u"creditCode"] = u"91360200MA35F8TK0J"_s;
    clue[u"legalRepresentative"] = u"欧阳婧"_s;
    clue[u"contact"] = u"司徒琰"_s;
    clue[u"phone"] = u"0798-8331234"_s;
    clue[u"address"] = u"珠山区瑄霏里12号"_s;
    clue[u"basisTitle"] = u"鑫翯五金供货合同"_s;
    clue[u"basisNumber"] = u"鑫翯购2021-017"_s;
    clue[u"facts"] = kNamed + kAccount + u"称欠款未付。"_s;
    clue[u"claim"] = u"鑫翯公司请求支付，联系司徒女士。"_s;
    clue[u"industry"] = u"鑫翯五金"_s;
    clue[u"evidenceList"] = u"鑫翯送货单"_s;
    clue[u"formerOfficials"] = u"欧阳婧的亲戚"_s;
    clue[u"confidential"] = u"anonymous"_s;
    return clue;
}

QJsonObject otherParty()
{
    QJsonObject clue = completeClue();
    clue[u"entity"] = u"景德镇昱晟石材厂"_s;
    clue[u"contact"] = u"司徒琰"_s;
    clue[u"phone"] = u"13812340017"_s;
    clue[u"facts"] = u"昱晟石材厂的司徒琰（13812340017）来访。"_s;
    clue[u"confidential"] = u"lead-only"_s;
    return clue;
}

QJsonObject openClue()
{
    QJsonObject clue = completeClue();
    clue[u"entity"] = u"景德镇云山陶瓷有限公司"_s;
    clue[u"facts"] = u"与"_s + kNamed + u"、昱晟石材厂同一批。"_s;
    return clue;
}

ShieldedLedger::ShieldedLedger()
{
    json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
         QJsonDocument(QJsonArray{partyClue(), openClue(), otherParty()}).toJson());
    const QString said = u"reason="_s + kNamed + u"来电"_s;
    act({u"merge"_s, u"2022-0003"_s}, "2022-06-10", {u"root=2022-0002"_s});
    act({u"annotate"_s, u"2022-0003"_s}, "2022-06-10", {u"text=昱晟石材厂来电"_s});
    act({u"annotate"_s, u"2022-0002"_s}, "2022-06-10", {u"text="_s + kNamed});
    json(u"dispatch"_s, kOn + QStringList{u"2022-0001"_s, u"--to"_s, u"区住建局"_s, u"--why"_s,
                                          kNamed + u"要求"_s});
    act({u"sign-for"_s, u"2022-0001"_s}, "2022-06-12", {u"by=签收人01"_s});
    act({u"verify"_s, u"2022-0001"_s}, "2022-06-13",
        {u"finding="_s + kNamed + kAccount + u"所述属实"_s, u"track=prompt"_s});
    for (const auto* rung : {u"remind", u"supervise", u"bulletin"})
        act({QString::fromUtf16(rung), u"2022-0001"_s}, "2022-06-14", {said});
    act({u"interview"_s, u"2022-0001"_s}, "2022-06-14",
        {said, u"meetingOn=2022-06-15"_s, u"meetingTime=上午"_s, u"meetingPlace="_s + kNamed});
    act({u"docket"_s, u"2022-0001"_s}, "2022-06-14", {u"docket=鑫翯专题"_s});
    act({u"decide"_s, u"2022-0001"_s}, "2022-06-15",
        {u"decision=向鑫翯公司分期支付"_s, u"owner=区住建局"_s, u"dueOn=2022-07-20"_s});
    act({u"opine"_s, u"2022-0001"_s}, "2022-06-15",
        {u"text=同意向"_s + kNamed + u"支付"_s, u"author=承办人01"_s, u"minutes="_s + kNamed});
    for (const auto& field : {u"contact"_s, u"phone"_s, u"address"_s, u"entity"_s})
        act({u"change"_s, u"2022-0001"_s}, "2022-06-16",
            {u"field="_s + field, changed(field), said});
    act({u"correct"_s, u"2022-0001"_s}, "2022-06-16",
        {u"field=basisNumber"_s, u"value=购2021-18"_s, said});
    act({u"trace"_s, u"2022-0001"_s}, "2022-06-16",
        {u"fromUnit=区商务局"_s, u"toUnit=区财政局"_s, u"promisedBy=欧阳婧的亲戚"_s,
         u"followedBy=负责人01"_s, u"text="_s + kNamed});
    act({u"cause"_s, u"2022-0001"_s}, "2022-06-16", {u"code=other"_s, u"text="_s + kNamed});
    act({u"attach"_s, u"2022-0001"_s}, "2022-06-16",
        {u"file="_s + write(u"鑫翯合同.txt"_s, "合同")});
    adoptRules(*this);
}

QString tracesIn(const QString& text)
{
    QStringList found;
    for (const QString& trace : kTraces) {
        if (text.contains(trace))
            found += trace;
    }
    return found.join(u' ');
}

QString tracesIn(const Run& run)
{
    return tracesIn(QString::fromUtf8(run.out) + run.err);
}

} // namespace jiuzhang::tests
