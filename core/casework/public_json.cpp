// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/public_json.h"

#include "core/casework/fields.h"

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

QJsonValue money(const std::optional<Money>& value)
{
    return value ? QJsonValue(static_cast<qint64>(value->fen())) : QJsonValue();
}

template <class C>
QJsonValue code(const std::optional<C>& value)
{
    return value ? QJsonValue(value->text()) : QJsonValue();
}

template <class E>
QJsonValue word(const std::optional<E>& value)
{
    return value ? QJsonValue(idOf(*value)) : QJsonValue();
}

QJsonValue unit(const std::optional<UnitId>& value, const Directory& directory)
{
    return value ? QJsonValue(directory.name(*value)) : QJsonValue();
}

QJsonArray units(const std::vector<UnitId>& values, const Directory& directory)
{
    QJsonArray names;
    for (const auto& value : values)
        names.append(directory.name(value));
    return names;
}

void putClue(QJsonObject& json, const ClueContent& clue, const Directory& directory)
{
    for (const auto& field : clueFields())
        json[QStringView(field.key)] = publicValue(field, clue, directory);
    json[u"confidential"] = clue.shielding != Shielding::Open;
    json[u"shielding"] = shieldingId(clue.shielding);
}

QJsonArray numbers(const std::vector<CaseNumber>& values)
{
    QJsonArray all;
    for (const auto& value : values)
        all.append(value.text());
    return all;
}

void putFollowUp(QJsonObject& json, const Case& subject)
{
    const Urging* urging = subject.latestUrging();
    json[u"limitOn"] = day(subject.limitOn());
    json[u"rung"] = urging ? QJsonValue(urging->act) : QJsonValue();
    json[u"urgings"] = static_cast<qint64>(subject.urgings.size());
    json[u"docket"] = subject.dockets.empty() ? QJsonValue() : text(subject.dockets.back().docket);
    json[u"mergedInto"] = code(subject.mergedInto);
    json[u"children"] = numbers(subject.children);
    QJsonArray related;
    for (const auto& link : subject.related)
        related.append(link.other.text());
    json[u"related"] = related;
    json[u"carriedOver"] = !subject.carriedOver.empty();
    json[u"attachments"] = static_cast<qint64>(subject.attachments.size());
}

} // namespace

QJsonValue publicValue(const ClueField& field, const ClueContent& clue, const Directory& directory)
{
    const auto* named = std::get_if<field::Unit>(&field.type);
    return named ? unit(clue.*named->at, directory) : keptValue(field, clue);
}

QJsonObject publicJson(const Case& subject, const Programme& programme, QDate on)
{
    const Directory& directory = programme.directory;
    QJsonObject json;
    putClue(json, subject.clue, directory);
    json[u"number"] = subject.number.text();
    json[u"registeredOn"] = day(subject.registeredOn);
    json[u"recognisedFen"] = money(subject.recognised);
    json[u"fulfilledFen"] = static_cast<qint64>(subject.fulfilled().fen());
    json[u"state"] = idOf(subject.state);
    json[u"stage"] = subject.stage();
    json[u"track"] = word(subject.track);
    json[u"lead"] = unit(subject.lead, directory);
    json[u"assisting"] = units(subject.assisting, directory);
    json[u"copied"] = units(subject.copied, directory);
    json[u"dueOn"] = day(subject.dueOn());
    json[u"provisional"] = subject.dueIsProvisional();
    json[u"late"] = subject.isLate(on);
    json[u"outcome"] = word(subject.outcome);
    json[u"view"] = word(subject.view);
    json[u"settledOn"] = day(subject.settledOn);
    json[u"struckOffOn"] = day(subject.struckOffOn);
    json[u"routingReason"] = text(subject.routingReason);
    json[u"letterNumber"] =
        subject.legs.empty() ? QJsonValue() : text(subject.legs.back().letterNumber);
    putFollowUp(json, subject);
    json[u"clues"] = subject.clues;
    json[u"year"] = subject.year;
    return json;
}

QJsonObject listedJson(const Case& subject, const Programme& programme, QDate on)
{
    QJsonObject json = publicJson(subject, programme, on);
    for (const auto& field : clueFields()) {
        if (const QString veil = veilOf(field, subject.clue); !veil.isEmpty())
            json[QStringView(field.key)] = veil;
    }
    return json;
}

} // namespace jiuzhang
