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
    return "{\"case\":" + (event.subject ? canonicalJson(event.subject->text()) : "null") +
           ",\"commandId\":" + orNull(event.commandId) + ",\"enteredAt\":\"" +
           event.enteredAt.toString(Qt::ISODateWithMs).toUtf8() + "\",\"happenedOn\":\"" +
           event.happenedOn.toString(Qt::ISODate).toUtf8() +
           "\",\"kind\":" + canonicalJson(event.kind) +
           ",\"onBehalfOf\":" + orNull(event.onBehalfOf) +
           ",\"operator\":" + canonicalJson(event.operatorName) + ",\"payload\":" + payload +
           ",\"previousHash\":\"" + event.previousHash + "\",\"reason\":" + orNull(event.reason) +
           ",\"seq\":" + QByteArray::number(event.seq) + '}';
}

QByteArray hashOf(const QByteArray& hashedText)
{
    return QCryptographicHash::hash(hashedText, QCryptographicHash::Sha256).toHex();
}

} // namespace jiuzhang
