// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_fields.h"

#include "core/casework/json_fields.h"
#include "core/figures/masking.h"

namespace jiuzhang {

namespace {

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue day(const std::optional<QDate>& value)
{
    return value && value->isValid() ? QJsonValue(value->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue amount(const std::optional<Money>& value, bool approximate)
{
    if (!value)
        return {};
    return (approximate ? QStringLiteral("约") : QString()) + value->inWan();
}

QJsonValue unit(const Desk& desk, const std::optional<UnitId>& value)
{
    return value ? QJsonValue(desk.programme.directory.name(*value)) : QJsonValue();
}

// Who may read who complains: nobody outside the office when the clue is anonymous, the
// lead alone when it asks for that (casework, Shielding). The clue form stays in the file.
bool isMasked(Shielding shielding, const QString& kind)
{
    if (kind == u"clue-form" || shielding == Shielding::Open)
        return false;
    return shielding == Shielding::Anonymous || kind != u"referral-letter";
}

void putParties(QJsonObject& json, const ClueContent& clue, bool masked)
{
    json[u"entity"] = masked ? maskedEntity(clue.entity) : clue.entity;
    json[u"creditCode"] = masked ? QJsonValue() : text(clue.creditCode);
    json[u"legalRepresentative"] = masked ? QJsonValue() : text(clue.legalRepresentative);
    json[u"contact"] = masked ? QJsonValue() : text(clue.contact);
    json[u"phone"] = masked ? QJsonValue() : text(clue.phone);
    json[u"address"] = masked ? QJsonValue() : text(clue.address);
}

QJsonObject caseFields(const Desk& desk, const Case& subject, const QString& kind)
{
    const ClueContent& clue = subject.clue;
    const Category* category = clue.category ? desk.programme.category(*clue.category) : nullptr;
    const Source* source = clue.source ? desk.programme.source(*clue.source) : nullptr;
    QJsonObject json;
    const bool masked = isMasked(clue.shielding, kind);
    const Masking mask = Masking::ofEntity(clue);
    // What was written about the matter names the parties too.
    const auto told = [&](const QString& words) { return text(masked ? mask(words) : words); };
    putParties(json, clue, masked);
    json[u"number"] = subject.number.text();
    json[u"registeredOn"] = day(subject.registeredOn);
    json[u"receivedOn"] = day(clue.receivedOn);
    json[u"source"] = source ? text(source->name) : QJsonValue();
    json[u"sourceId"] = source ? text(source->id.text()) : QJsonValue();
    json[u"confidential"] = clue.shielding != Shielding::Open;
    json[u"category"] = category ? text(category->name) : QJsonValue();
    json[u"categoryId"] = category ? text(category->id.text()) : QJsonValue();
    json[u"respondent"] = unit(desk, clue.respondent);
    json[u"locality"] = unit(desk, clue.locality);
    json[u"basisTitle"] = told(clue.basisTitle);
    json[u"basisNumber"] = masked ? QJsonValue() : text(clue.basisNumber);
    json[u"basisDate"] = clue.basisDate ? text(clue.basisDate->chinese()) : QJsonValue();
    json[u"total"] = amount(clue.total, clue.totalApproximate);
    json[u"disputed"] = amount(clue.disputed, clue.disputedApproximate);
    json[u"facts"] = told(clue.facts);
    json[u"claim"] = told(clue.claim);
    json[u"lead"] = unit(desk, subject.lead);
    QJsonArray copied;
    for (const auto& each : subject.copied)
        copied.append(desk.programme.directory.name(each));
    json[u"copied"] = copied;
    json[u"dueOn"] = day(subject.dueOn());
    return json;
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

QJsonObject paperFields(const Desk& desk, const Case& subject, const QString& kind, QDate on)
{
    return {
        {QStringLiteral("organ"), desk.programme.office},
        {QStringLiteral("district"), desk.programme.district},
        {QStringLiteral("programmeTitle"), desk.programme.title},
        {QStringLiteral("contactName"), text(desk.programme.contactName)},
        {QStringLiteral("contactPhone"), text(desk.programme.contactPhone)},
        {QStringLiteral("date"), on.toString(Qt::ISODate)},
        {QStringLiteral("case"), caseFields(desk, subject, kind)},
    };
}

QJsonObject clueFormFields(const Desk& desk, const Case* subject, QDate on)
{
    const auto kind = QStringLiteral("clue-form");
    QJsonObject fields = subject ? paperFields(desk, *subject, kind, on) : QJsonObject();
    fields[u"district"] = desk.programme.district;
    fields[u"categories"] = choices(desk.programme.categories);
    fields[u"sources"] = choices(desk.programme.sources);
    if (subject) {
        fields[u"filledOn"] = on.toString(Qt::ISODate);
        fields[u"filledBy"] = desk.programme.office;
    }
    return fields;
}

} // namespace jiuzhang
