// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace jiuzhang::tests {

// The value with the place at `path` ("units[3].validTo" as {"units", "3", "validTo"}) set to
// `changed`; an undefined `changed` takes an object's member away, an index at the end of a
// list adds to it.
inline QJsonValue edited(const QJsonValue& value, const QStringList& path,
                         const QJsonValue& changed)
{
    if (path.isEmpty())
        return changed;
    const QString& step = path.front();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const auto index = step.toLongLong();
        if (index == array.size())
            array.append(changed);
        else
            array[index] = edited(array.at(index), path.mid(1), changed);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step, edited(object.value(step), path.mid(1), changed));
    return object;
}

// "units[3].validTo" → {"units", "3", "validTo"}
inline QStringList pathSteps(QString path)
{
    path.replace(QLatin1Char('['), QLatin1Char('.')).remove(QLatin1Char(']'));
    return path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
}

// A value from its JSON text: "7", "\"x\"", "{…}"; undefined from an empty text.
inline QJsonValue jsonValue(const char* text)
{
    const QByteArray list = QByteArray("[") + text + "]";
    return QJsonDocument::fromJson(list).array().at(0);
}

} // namespace jiuzhang::tests
