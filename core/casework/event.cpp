// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/event.h"

#include "core/base/canonical_json.h"

#include <QCryptographicHash>

namespace jiuzhang {

QJsonObject toJson(const Event& event)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {
        {QStringLiteral("seq"), static_cast<qint64>(event.seq)},
        {QStringLiteral("kind"), event.kind},
        {QStringLiteral("case"), event.subject ? QJsonValue(event.subject->text()) : QJsonValue()},
        {QStringLiteral("happenedOn"), event.happenedOn.toString(Qt::ISODate)},
        {QStringLiteral("enteredAt"), event.enteredAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("operator"), event.operatorName},
        {QStringLiteral("onBehalfOf"), orNull(event.onBehalfOf)},
        {QStringLiteral("reason"), orNull(event.reason)},
        {QStringLiteral("payload"), event.payload},
        {QStringLiteral("commandId"), orNull(event.commandId)},
        {QStringLiteral("previousHash"), QString::fromLatin1(event.previousHash)},
        {QStringLiteral("hash"), QString::fromLatin1(event.hash)},
    };
}

QByteArray hashedText(const Event& event, const QByteArray& payload)
{
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QByteArrayLiteral("null") : canonicalJson(text);
    };
    QByteArray text;
    text.reserve(payload.size() + 512); // an import hashes thousands: it is not put together twice
    text += "{\"case\":";
    text += event.subject ? canonicalJson(event.subject->text()) : "null";
    text += ",\"commandId\":";
    text += orNull(event.commandId);
    text += ",\"enteredAt\":\"";
    text += event.enteredAt.toString(Qt::ISODateWithMs).toUtf8();
    text += "\",\"happenedOn\":\"";
    text += event.happenedOn.toString(Qt::ISODate).toUtf8();
    text += "\",\"kind\":";
    text += canonicalJson(event.kind);
    text += ",\"onBehalfOf\":";
    text += orNull(event.onBehalfOf);
    text += ",\"operator\":";
    text += canonicalJson(event.operatorName);
    text += ",\"payload\":";
    text += payload;
    text += ",\"previousHash\":\"";
    text += event.previousHash;
    text += "\",\"reason\":";
    text += orNull(event.reason);
    text += ",\"seq\":";
    text += QByteArray::number(event.seq);
    return text += '}';
}

QByteArray hashOf(const QByteArray& hashedText)
{
    return QCryptographicHash::hash(hashedText, QCryptographicHash::Sha256).toHex();
}

} // namespace jiuzhang
