// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/snapshot_parts.h"

namespace jiuzhang {

namespace {

QJsonObject toJson(const Pause& pause)
{
    QJsonObject json;
    putDay(json, u"from", pause.from);
    putDay(json, u"to", pause.to);
    putText(json, u"reason", pause.reason);
    putText(json, u"approver", pause.approver);
    return json;
}

Pause pauseIn(const QJsonObject& json)
{
    return {dayIn(json, u"from").value_or(QDate()), dayIn(json, u"to"), json[u"reason"].toString(),
            json[u"approver"].toString()};
}

QJsonObject toJson(const Extension& extension)
{
    QJsonObject json;
    putDay(json, u"on", extension.on);
    putDay(json, u"oldDue", extension.oldDue);
    putDay(json, u"newDue", extension.newDue);
    putText(json, u"reason", extension.reason);
    putText(json, u"approver", extension.approver);
    return json;
}

Extension extensionIn(const QJsonObject& json)
{
    return {dayIn(json, u"on").value_or(QDate()), dayIn(json, u"oldDue").value_or(QDate()),
            dayIn(json, u"newDue").value_or(QDate()), json[u"reason"].toString(),
            json[u"approver"].toString()};
}

QJsonObject toJson(const Urging& urging)
{
    QJsonObject json{{QStringLiteral("act"), urging.act},
                     {QStringLiteral("leg"), urging.leg},
                     {QStringLiteral("answered"), urging.answered}};
    putDay(json, u"on", urging.on);
    putText(json, u"letterNumber", urging.letterNumber);
    if (urging.forDue.isValid())
        putDay(json, u"forDue", urging.forDue);
    putDay(json, u"limit", urging.limit);
    putText(json, u"reason", urging.reason);
    return json;
}

Urging urgingIn(const QJsonObject& json)
{
    return {.act = json[u"act"].toString(),
            .on = dayIn(json, u"on").value_or(QDate()),
            .letterNumber = json[u"letterNumber"].toString(),
            .forDue = dayIn(json, u"forDue").value_or(QDate()),
            .limit = dayIn(json, u"limit"),
            .reason = json[u"reason"].toString(),
            .leg = json[u"leg"].toInt(),
            .answered = json[u"answered"].toBool()};
}

QJsonObject toJson(const Docketing& docketing)
{
    QJsonObject json{{QStringLiteral("docket"), docketing.docket}};
    putDay(json, u"on", docketing.on);
    putText(json, u"decision", docketing.decision);
    putText(json, u"owner", docketing.owner);
    putDay(json, u"dueOn", docketing.dueOn);
    putDay(json, u"decidedOn", docketing.decidedOn);
    return json;
}

Docketing docketingIn(const QJsonObject& json)
{
    return {json[u"docket"].toString(),   dayIn(json, u"on").value_or(QDate()),
            json[u"decision"].toString(), json[u"owner"].toString(),
            dayIn(json, u"dueOn"),        dayIn(json, u"decidedOn")};
}

QJsonObject toJson(const ReportUp& report)
{
    QJsonObject json{{QStringLiteral("to"), report.to},
                     {QStringLiteral("document"), report.document}};
    putDay(json, u"on", report.on);
    return json;
}

ReportUp reportUpIn(const QJsonObject& json)
{
    return {dayIn(json, u"on").value_or(QDate()), json[u"to"].toString(),
            json[u"document"].toString()};
}

QJsonObject toJson(const CarryOver& carryOver)
{
    QJsonObject json{{QStringLiteral("fromYear"), carryOver.fromYear},
                     {QStringLiteral("reason"), carryOver.reason},
                     {QStringLiteral("plan"), carryOver.plan},
                     {QStringLiteral("approver"), carryOver.approver}};
    putDay(json, u"on", carryOver.on);
    return json;
}

CarryOver carryOverIn(const QJsonObject& json)
{
    return {dayIn(json, u"on").value_or(QDate()), json[u"fromYear"].toInt(),
            json[u"reason"].toString(), json[u"plan"].toString(), json[u"approver"].toString()};
}

QJsonObject toJson(const Attachment& attachment)
{
    QJsonObject json{{QStringLiteral("name"), attachment.name},
                     {QStringLiteral("sha256"), QString::fromLatin1(attachment.sha256)},
                     {QStringLiteral("size"), attachment.size}};
    putDay(json, u"on", attachment.on);
    return json;
}

Attachment attachmentIn(const QJsonObject& json)
{
    return {dayIn(json, u"on").value_or(QDate()), json[u"name"].toString(),
            json[u"sha256"].toString().toLatin1(), json[u"size"].toInteger()};
}

QJsonObject toJson(const Related& related)
{
    QJsonObject json{{QStringLiteral("other"), related.other.text()}};
    putText(json, u"series", related.series);
    return json;
}

Related relatedIn(const QJsonObject& json)
{
    return {CaseNumber(json[u"other"].toString()), json[u"series"].toString()};
}

constexpr auto kToJson = [](const auto& each) { return toJson(each); };

void putCodes(QJsonObject& json, QStringView key, const std::vector<CaseNumber>& numbers)
{
    if (!numbers.empty())
        json[key] = codesToJson(numbers);
}

} // namespace

void putFollowUp(QJsonObject& json, const Case& subject)
{
    putCode(json, u"appointed", subject.appointed);
    putList(json, u"pauses", subject.pauses, kToJson);
    putList(json, u"extensions", subject.extensions, kToJson);
    putList(json, u"urgings", subject.urgings, kToJson);
    putList(json, u"dockets", subject.dockets, kToJson);
    putList(json, u"reportsUp", subject.reportsUp, kToJson);
    putList(json, u"carriedOver", subject.carriedOver, kToJson);
    putDay(json, u"referredOn", subject.referredOn);
    putCode(json, u"mergedInto", subject.mergedInto);
    if (subject.stateBeforeMerge)
        json[u"stateBeforeMerge"] = idOf(*subject.stateBeforeMerge);
    putCodes(json, u"children", subject.children);
    putList(json, u"related", subject.related, kToJson);
    putCodes(json, u"distinct", subject.distinct);
    putList(json, u"attachments", subject.attachments, kToJson);
}

void readFollowUp(Case& subject, const QJsonObject& json)
{
    subject.appointed = codeIn<UnitId>(json, u"appointed");
    subject.pauses = listIn(json, u"pauses", pauseIn);
    subject.extensions = listIn(json, u"extensions", extensionIn);
    subject.urgings = listIn(json, u"urgings", urgingIn);
    subject.dockets = listIn(json, u"dockets", docketingIn);
    subject.reportsUp = listIn(json, u"reportsUp", reportUpIn);
    subject.carriedOver = listIn(json, u"carriedOver", carryOverIn);
    subject.referredOn = dayIn(json, u"referredOn");
    subject.mergedInto = codeIn<CaseNumber>(json, u"mergedInto");
    subject.stateBeforeMerge = wordFrom<State>(json[u"stateBeforeMerge"].toString());
    subject.children = codesIn<CaseNumber>(json, u"children");
    subject.related = listIn(json, u"related", relatedIn);
    subject.distinct = codesIn<CaseNumber>(json, u"distinct");
    subject.attachments = listIn(json, u"attachments", attachmentIn);
}

} // namespace jiuzhang
