// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/fields.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

namespace jiuzhang::paper {

namespace {

using MaybeText = std::optional<QString>;

const QHash<QString, FieldType>& types()
{
    static const QHash<QString, FieldType> kTypes = [] {
        QHash<QString, FieldType> all;
        const auto add = [&all](FieldType type, const char* names) {
            for (const QString& name : QString::fromLatin1(names).split(u' '))
                all.insert(name, type);
        };
        add(FieldType::Text, "organ numberText addressee addresseeKind district programmeTitle "
                             "contactName contactPhone attachment filledBy");
        add(FieldType::Day,
            "date replyDueOn filledOn case.registeredOn case.receivedOn case.dueOn");
        add(FieldType::List, "copies case.copied");
        add(FieldType::Flag, "case.confidential");
        add(FieldType::Text, "case.number case.source case.entity case.creditCode "
                             "case.legalRepresentative case.contact case.phone case.address "
                             "case.category case.categoryId case.respondent case.locality "
                             "case.basisTitle case.basisNumber case.basisDate case.total "
                             "case.disputed case.facts case.claim case.lead");
        return all;
    }();
    return kTypes;
}

Result<MaybeText> dayText(const QString& text, const QString& name)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return refuse(ErrorCode::DateUnreadable, {name, text});
    return MaybeText(chineseDay(day));
}

Result<MaybeText> listText(const QJsonArray& list, const QString& name)
{
    QStringList texts;
    for (const QJsonValue& entry : list) {
        if (!entry.isString())
            return refuse(ErrorCode::FieldMissing, {name});
        texts.append(entry.toString());
    }
    return texts.isEmpty() ? MaybeText() : MaybeText(texts.join(u'、'));
}

} // namespace

std::optional<FieldType> fieldType(const QString& name)
{
    const auto found = types().find(name);
    return found == types().end() ? std::nullopt : std::optional(*found);
}

QJsonValue fieldValue(const QJsonObject& fields, const QString& name)
{
    QJsonValue value = fields;
    for (const QString& step : name.split(u'.'))
        value = value.toObject().value(step);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

Result<std::optional<QString>> fieldText(const QJsonObject& fields, const QString& name)
{
    const QJsonValue value = fieldValue(fields, name);
    const FieldType type = fieldType(name).value_or(FieldType::Text);
    if (value.isNull() || value == QJsonValue(QString()))
        return MaybeText();
    if (type == FieldType::List && value.isArray())
        return listText(value.toArray(), name);
    if (type == FieldType::Flag && value.isBool())
        return MaybeText(value.toBool() ? QStringLiteral("是") : QStringLiteral("否"));
    if (!value.isString())
        return refuse(ErrorCode::FieldMissing, {name});
    return type == FieldType::Day ? dayText(value.toString(), name)
                                  : Result<MaybeText>(value.toString());
}

Result<QString> requiredText(const QJsonObject& fields, const QString& name)
{
    const auto text = fieldText(fields, name);
    if (!text)
        return refuse(text.error());
    if (!*text)
        return refuse(ErrorCode::FieldMissing, {name});
    return **text;
}

QString chineseDay(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

} // namespace jiuzhang::paper
