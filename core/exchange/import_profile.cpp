// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_profile.h"

#include "core/casework/fields.h"
#include "core/exchange/header_names.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

const auto kFolder = QStringLiteral(":/profiles/");

bool isField(const QString& key)
{
    return clueField(key) || key == QStringView(kFactsAndClaim);
}

tl::unexpected<Error> badProfile(const QString& path, const QString& place, const QString& what)
{
    return refuse(ErrorCode::ProfileInvalid, {path, place, what});
}

// An object of texts by name; null is an empty one.
Result<std::map<QString, QString>> textsIn(const QJsonValue& value, const QString& path,
                                           const QString& place)
{
    std::map<QString, QString> texts;
    const QJsonObject object = value.toObject();
    if (!value.isObject() && !value.isUndefined())
        return badProfile(path, place, QStringLiteral("{…}"));
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!each.value().isString() && !each.value().isNull())
            return badProfile(path, place + u'/' + each.key(), QStringLiteral("\"…\""));
        texts[each.key()] = each.value().toString();
    }
    return texts;
}

QJsonObject toJson(const std::map<QString, QString>& texts)
{
    QJsonObject object;
    for (const auto& [name, text] : texts)
        object[name] = text.isEmpty() ? QJsonValue() : QJsonValue(text);
    return object;
}

} // namespace

Result<ImportProfile> profileFrom(const QJsonObject& json, const QString& path)
{
    ImportProfile profile{.name = json[u"name"].toString()};
    if (profile.name.isEmpty())
        return badProfile(path, QStringLiteral("/name"), QStringLiteral("\"…\""));
    profile.columns = TRY(textsIn(json[u"columns"], path, QStringLiteral("/columns")));
    for (const auto& [heading, field] : profile.columns) {
        if (!field.isEmpty() && !isField(field))
            return badProfile(path, QStringLiteral("/columns/") + heading, field);
    }
    profile.said = TRY(textsIn(json[u"said"], path, QStringLiteral("/said")));
    for (const auto& [field, text] : profile.said) {
        if (!clueField(field))
            return badProfile(path, QStringLiteral("/said"), field);
    }
    const QJsonObject meanings = json[u"meanings"].toObject();
    for (auto field = meanings.begin(); field != meanings.end(); ++field) {
        const QString place = QStringLiteral("/meanings/") + field.key();
        if (!clueField(field.key()))
            return badProfile(path, place, field.key());
        profile.meanings[field.key()] = TRY(textsIn(field.value(), path, place));
    }
    return profile;
}

QJsonObject toJson(const ImportProfile& profile)
{
    QJsonObject meanings;
    for (const auto& [field, texts] : profile.meanings)
        meanings[field] = toJson(texts);
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("columns"), toJson(profile.columns)},
            {QStringLiteral("said"), toJson(profile.said)},
            {QStringLiteral("meanings"), meanings}};
}

QStringList shippedProfiles()
{
    QStringList names;
    for (const QString& file : QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files))
        names += file.chopped(5);
    return names;
}

Result<ImportProfile> profileNamed(const QString& nameOrPath)
{
    const bool isShipped = shippedProfiles().contains(nameOrPath);
    QFile file(isShipped ? kFolder + nameOrPath + QStringLiteral(".json") : nameOrPath);
    if (!file.exists())
        return refuse(ErrorCode::ProfileUnknown,
                      {nameOrPath, shippedProfiles().join(QStringLiteral(", "))});
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {nameOrPath, file.errorString()});
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(file.readAll(), &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return refuse(ErrorCode::NotJson, {nameOrPath, mistake.errorString()});
    return profileFrom(document.object(), nameOrPath);
}

} // namespace jiuzhang
