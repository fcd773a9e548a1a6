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

QByteArray hashOf(const Event& event, const QByteArray& payload)
{
    QJsonObject before = toJson(event); // the keys that stand before "payload", and after it
    QJsonObject after;
    for (const auto key : {u"previousHash", u"reason", u"seq"})
        after[QStringView(key)] = before.take(QStringView(key));
    before.remove(u"hash");
    before.remove(u"payload");
    QByteArray text = canonicalJson(before);
    text.chop(1);
    text += ",\"payload\":" + payload + ',' + canonicalJson(after).mid(1);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace jiuzhang
