// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_fields.h"

#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/office/papers/long_facts.h"
#include "core/office/papers/paper_mask.h"
#include "core/shielding/masking.h"

#include <algorithm>

namespace jiuzhang {

namespace {

QJsonValue amount(const std::optional<Money>& value, bool approximate = false)
{
    if (!value)
        return {};
    return (approximate ? QStringLiteral("约") : QString()) + exactWan(*value);
}

QJsonValue unit(const Desk& desk, const std::optional<UnitId>& value)
{
    return value ? QJsonValue(desk.programme.directory.name(*value)) : QJsonValue();
}

QJsonArray units(const Desk& desk, const std::vector<UnitId>& ids)
{
    QJsonArray names;
    for (const auto& id : ids)
        names.append(desk.programme.directory.name(id));
    return names;
}

QJsonValue shortName(const Desk& desk, const std::optional<UnitId>& value)
{
    return value ? QJsonValue(desk.programme.directory.shortName(*value)) : QJsonValue();
}

template <class E>
QJsonValue word(const std::optional<E>& value)
{
    return value ? QJsonValue(chineseOf(*value)) : QJsonValue();
}

// A field of the clue as papers have it; what was written about the matter names the parties too.
QJsonValue onPaper(const ClueField& field, const ClueContent& clue, const Desk& desk,
                   const PaperMask& mask)
{
    if (const auto* rate = std::get_if<field::Rate>(&field.type);
        rate && !(clue.*rate->at).isEmpty())
        return QString(clue.*rate->at + u'%');
    if (const auto* sum = std::get_if<field::Amount>(&field.type))
        return amount(clue.*sum->at, clue.*sum->approximate);
    if (std::holds_alternative<field::Confidential>(field.type))
        return clue.shielding != Shielding::Open;
    if (const auto* date = std::get_if<field::PartialDay>(&field.type); date && clue.*date->at)
        return (clue.*date->at)->chinese();
    const QString text = valueText(field, clue, desk.programme);
    return textIn(field) && !field.mask ? mask(text) : textOrNull(text);
}

// What tells who complains is left out where it is masked; the entity is called by its trade.
void putClue(QJsonObject& json, const Desk& desk, const ClueContent& clue, const PaperMask& mask,
             bool isCaseForm)
{
    for (const auto& field : clueFields()) {
        const bool isHidden = mask.hidesParties() && field.mask;
        QJsonValue told;
        if (!isHidden)
            told = onPaper(field, clue, desk, mask);
        else if (field.names == Names::Business)
            told = maskedEntity(clue.entity);
        if (const QString veil = veilOf(field, clue); !veil.isEmpty() && !isCaseForm)
            told = veil;
        if (isHidden) // in what stands there, if anything does
            mask.leaveOut(valueText(field, clue, desk.programme), told.toString());
        json[field.writtenKey()] = told;
    }
    json[u"categoryId"] = clue.category ? QJsonValue(clue.category->text()) : QJsonValue();
    json[u"respondentShort"] = shortName(desk, clue.respondent);
}

// What was done about it, but for what names the parties.
void putCourse(QJsonObject& json, const Desk& desk, const Case& subject)
{
    const auto paid =
        subject.fulfilments.empty() ? std::nullopt : std::optional(subject.fulfilled());
    json[u"number"] = subject.number.text();
    json[u"registeredOn"] = dayField(subject.registeredOn);
    json[u"lead"] = unit(desk, subject.lead);
    json[u"leadShort"] = shortName(desk, subject.lead);
    json[u"assisting"] = units(desk, subject.assisting);
    json[u"copied"] = units(desk, subject.copied);
    json[u"dueOn"] = dayField(subject.dueOn());
    json[u"closeDue"] = dayField(subject.closeDue);
    json[u"state"] = chineseOf(subject.state);
    json[u"track"] = word(subject.track);
    json[u"recognised"] = amount(subject.recognised);
    json[u"recognisedContested"] = amount(subject.contested);
    json[u"recognisedNotDue"] = amount(subject.notDue);
    json[u"fulfilled"] = amount(paid);
    json[u"outcome"] = subject.outcome ? QJsonValue(idOf(*subject.outcome)) : QJsonValue();
    json[u"settledOn"] = dayField(subject.settledOn);
    json[u"struckOffOn"] = dayField(subject.struckOffOn);
    json[u"view"] = word(subject.view);
}

// The files by their own names.
QJsonArray attachments(const Case& subject, const PaperMask& mask)
{
    QJsonArray names;
    for (const auto& each : subject.attachments)
        names.append(mask(each.name));
    return names;
}

// Of a merged case what came in, each masked as its own clue asks.
QJsonArray children(const Desk& desk, const Case& root, const QString& kind)
{
    const PaperMask whole(desk, root, kind);
    QJsonArray parts;
    for (const auto& number : root.children) {
        const auto child = desk.cases().load(number);
        if (!child)
            continue;
        const ClueContent& clue = child->clue;
        const PaperMask mask = whole.ofPart(*child);
        parts.append(QJsonObject{
            {QStringLiteral("number"), number.text()},
            {QStringLiteral("entity"),
             mask.hidesParties() ? maskedEntity(clue.entity) : clue.entity},
            {QStringLiteral("receivedOn"), dayField(clue.receivedOn)},
            {QStringLiteral("disputed"), amount(clue.disputed, clue.disputedApproximate)},
            {QStringLiteral("total"), amount(clue.total, clue.totalApproximate)},
            {QStringLiteral("facts"), mask(clue.facts)},
            {QStringLiteral("claim"), mask(clue.claim)},
            {QStringLiteral("evidenceList"), mask(clue.evidenceList)},
            {QStringLiteral("attachments"), attachments(*child, mask)}});
    }
    return parts;
}

QJsonObject caseFields(const Desk& desk, const Case& subject, const QString& kind)
{
    const PaperMask mask(desk, subject, kind);
    QJsonObject json;
    putClue(json, desk, subject.clue, mask, kind == u"case-form");
    putCourse(json, desk, subject);
    json[u"finding"] = mask(subject.finding);
    json[u"opinion"] = subject.opinions.empty() ? QJsonValue() : mask(subject.opinions.back().text);
    json[u"evidence"] = mask(subject.evidence);
    json[u"routingReason"] = mask(subject.routingReason);
    json[u"attachments"] = attachments(subject, mask);
    return json;
}

// 「反映人不是市场主体」 and why, in the words of whoever declined it.
void putDecline(QJsonObject& fields, const Desk& desk, const Case& subject,
                std::span<const Event> events)
{
    const auto stand = standing(events);
    const auto declined = std::find_if(stand.rbegin(), stand.rend(),
                                       [](const Event& event) { return event.kind == u"decline"; });
    const PaperMask mask(desk, subject, QStringLiteral("not-accepted-notice"));
    const auto words = desk.programme.declineReasons.find(subject.declineReason);
    fields[u"reasonCode"] = textOrNull(subject.declineReason);
    if (words != desk.programme.declineReasons.end())
        fields[u"reasonWords"] = words->second;
    if (declined != stand.rend())
        fields[u"reasonText"] = mask(declined->payload[u"reason"].toString());
}

template <class List>
QJsonArray choices(const List& list)
{
    QJsonArray array;
    for (const auto& each : list)
        array.append(QJsonObject{{QStringLiteral("id"), each.id.text()},
                                 {QStringLiteral("name"), each.name}});
    return array;
}

} // namespace

QJsonValue dayField(const std::optional<QDate>& day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject commonFields(const Desk& desk, QDate on)
{
    const Sender sender = desk.programme.sender(on);
    return {
        {QStringLiteral("organ"), sender.name},
        {QStringLiteral("mark"), sender.mark},
        {QStringLiteral("ourselves"), sender.ourselves},
        {QStringLiteral("sealOf"), textOrNull(sender.sealOf)},
        {QStringLiteral("district"), desk.programme.district},
        {QStringLiteral("programmeTitle"), desk.programme.title},
        {QStringLiteral("year"), on.year()},
        {QStringLiteral("contactName"), textOrNull(desk.programme.contactName)},
        {QStringLiteral("contactPhone"), textOrNull(desk.programme.contactPhone)},
        {QStringLiteral("date"), on.toString(Qt::ISODate)},
        {QStringLiteral("copies"), QJsonArray()},
    };
}

QJsonObject paperFields(const Desk& desk, const Case& subject, const QString& kind, QDate on)
{
    QJsonObject fields = commonFields(desk, on);
    fields[u"case"] = caseFields(desk, subject, kind);
    const QJsonArray merged = children(desk, subject, kind);
    fields[u"children"] = merged;
    if (!merged.isEmpty()) {
        fields[u"mergedCount"] = merged.size();
        fields[u"clueCount"] = 1 + merged.size();
    }
    if (areFactsLong(fields))
        fields[u"factsInAnnex"] = true;
    return fields;
}

QJsonObject entityLetterFields(const Desk& desk, std::span<const Event> events, const QString& kind,
                               QDate on)
{
    const Case subject = folded(events);
    QJsonObject fields = paperFields(desk, subject, kind, on);
    fields[u"addressee"] = subject.clue.entity;
    fields[u"addresseeKind"] = QStringLiteral("entity");
    if (subject.state == State::Declined)
        putDecline(fields, desk, subject, events);
    return fields;
}

QString clueFormTitle(const Desk& desk)
{
    return desk.programme.district + QStringLiteral("“新官不理旧账”问题案件线索表");
}

void putFormLists(QJsonObject& fields, const Desk& desk, QDate on)
{
    fields[u"district"] = desk.programme.district;
    fields[u"categories"] = choices(desk.programme.categories);
    fields[u"sources"] = choices(desk.programme.sources);
    fields[u"filledOn"] = on.toString(Qt::ISODate);
    fields[u"filledBy"] = desk.programme.sender(on).name;
}

QJsonObject clueFormFields(const Desk& desk, const Case* subject, QDate on)
{
    const auto kind = QStringLiteral("clue-form");
    QJsonObject fields = subject ? paperFields(desk, *subject, kind, on) : QJsonObject();
    putFormLists(fields, desk, on);
    if (!subject)
        for (const auto* filled : {u"filledOn", u"filledBy"})
            fields.remove(QStringView(filled));
    return fields;
}

} // namespace jiuzhang
