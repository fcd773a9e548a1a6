// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jiuzhang {

JsonCursor::JsonCursor(QJsonValue value, QString path, std::vector<Mistake>& mistakes)
    : value_(std::move(value)), path_(std::move(path)), mistakes_(&mistakes)
{
}

JsonCursor JsonCursor::document(const QByteArray& json, std::vector<Mistake>& mistakes)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    QJsonValue value(QJsonValue::Undefined);
    if (document.isArray())
        value = document.array();
    else if (document.isObject())
        value = document.object();
    else
        mistakes.push_back(
            {QString(), QStringLiteral("is not JSON from byte %1 on").arg(parsing.offset)});
    return {value, QString(), mistakes};
}

void JsonCursor::mistake(const QString& reason) const
{
    if (std::ranges::find(*mistakes_, path_, &Mistake::path) == mistakes_->end())
        mistakes_->push_back({path_, reason});
}

bool JsonCursor::hasKeys(std::initializer_list<const char*> required,
                         std::initializer_list<const char*> optional) const
{
    if (isAbsent())
        return false;
    if (!value_.isObject()) {
        mistake(QStringLiteral("is not an object"));
        return false;
    }
    for (const char* key : required) {
        if (at(key).isAbsent())
            at(key).mistake(QStringLiteral("is missing"));
    }
    for (const QString& key : keys()) {
        const auto isKey = [&](const char* known) { return key == QLatin1StringView(known); };
        if (std::ranges::none_of(required, isKey) && std::ranges::none_of(optional, isKey))
            at(key).mistake(QStringLiteral("is not a known key"));
    }
    return true;
}

JsonCursor JsonCursor::at(const char* key) const
{
    return at(QString::fromLatin1(key));
}

JsonCursor JsonCursor::at(const QString& key) const
{
    const QString path = path_.isEmpty() ? key : path_ + QLatin1Char('.') + key;
    return {value_.toObject().value(key), path, *mistakes_};
}

std::vector<JsonCursor> JsonCursor::items() const
{
    std::vector<JsonCursor> cursors;
    if (value_.isArray()) {
        const QJsonArray array = value_.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            cursors.emplace_back(array.at(i), QStringLiteral("%1[%2]").arg(path_).arg(i),
                                 *mistakes_);
    } else if (!isAbsent()) {
        mistake(QStringLiteral("is not a list"));
    }
    return cursors;
}

QStringList JsonCursor::keys() const
{
    return value_.toObject().keys();
}

QString JsonCursor::text() const
{
    if (isAbsent())
        return {};
    if (!value_.isString())
        mistake(QStringLiteral("is not a text"));
    else if (value_.toString().trimmed().isEmpty())
        mistake(QStringLiteral("is empty"));
    return value_.toString();
}

QStringList JsonCursor::texts() const
{
    QStringList all;
    for (const JsonCursor& item : items())
        all.append(item.text());
    return all;
}

std::optional<int> JsonCursor::integer(int least, int most) const
{
    const auto number = wideInteger(least, most);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<qint64> JsonCursor::wideInteger(qint64 least, qint64 most) const
{
    if (isAbsent())
        return std::nullopt;
    // Answers the default, which is too small, for what is no whole number.
    const qint64 number = value_.toInteger(least - 1);
    if (number < least || number > most) {
        mistake(QStringLiteral("is not a whole number from %1 to %2").arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

bool JsonCursor::flag() const
{
    if (!isAbsent() && !value_.isBool())
        mistake(QStringLiteral("is neither true nor false"));
    return value_.toBool();
}

std::optional<QDate> JsonCursor::date() const
{
    if (isAbsent())
        return std::nullopt;
    const QString written = value_.toString();
    const QDate date = QDate::fromString(written, Qt::ISODate);
    // The parser is lenient about what follows a date; only the one spelling is ours.
    if (!date.isValid() || date.toString(Qt::ISODate) != written) {
        mistake(QStringLiteral("is not a date that exists, written like 2022-06-20"));
        return std::nullopt;
    }
    return date;
}

} // namespace jiuzhang
