// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_names.h"

#include "core/base/text.h"
#include "core/casework/fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kResource = QStringLiteral(":/exchange/header-synonyms.json");

QStringList comparableList(const QJsonValue& value)
{
    QStringList names;
    for (const QJsonValue& name : value.toArray())
        names.append(comparable(name.toString()));
    return names;
}

// The place of the first part that is missing or of another kind; "" when all are there.
QString wronglyBuilt(const QJsonObject& json)
{
    for (const QString& part : {QStringLiteral("columns"), QStringLiteral("sourceInTitle")}) {
        if (json.value(part).toObject().isEmpty())
            return u'/' + part;
    }
    for (const QString& part :
         {QStringLiteral("serial"), QStringLiteral("totals"), QStringLiteral("footers")}) {
        if (json.value(part).toArray().isEmpty())
            return u'/' + part;
    }
    return {};
}

tl::unexpected<Error> invalid(const QString& mistake)
{
    return refuse(ErrorCode::ProgrammeInvalid, {kResource, mistake, QStringLiteral("1")});
}

} // namespace

Result<HeaderNames> HeaderNames::shipped()
{
    QFile file(kResource);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {kResource, file.errorString()});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(ErrorCode::NotJson, {kResource, error.errorString()});
    return fromJson(document.object());
}

Result<HeaderNames> HeaderNames::fromJson(const QJsonObject& json)
{
    if (const QString place = wronglyBuilt(json); !place.isEmpty())
        return invalid(place);
    HeaderNames names;
    const QJsonObject columns = json.value(u"columns").toObject();
    for (const auto& field : clueFields())
        names.add(comparable(QString::fromUtf16(field.word)), field.id(), 0);
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!clueField(column.key()) && column.key() != kFactsAndClaim)
            return invalid(QStringLiteral("/columns/") + column.key());
        qsizetype rank = 0;
        for (const QString& name : comparableList(column.value())) {
            if (!names.add(name, column.key(), rank++))
                return invalid(QStringLiteral("/columns/") + column.key() + u'/' + name);
        }
    }
    names.serial_ = comparableList(json.value(u"serial"));
    const QJsonObject titles = json.value(u"sourceInTitle").toObject();
    for (auto source = titles.begin(); source != titles.end(); ++source)
        names.titleWords_.insert(source.key(), comparableList(source.value()));
    names.totals_ = comparableList(json.value(u"totals"));
    names.footers_ = comparableList(json.value(u"footers"));
    return names;
}

bool HeaderNames::add(const QString& name, const QString& key, qsizetype rank)
{
    const auto held = byName_.constFind(name);
    if (held == byName_.constEnd())
        byName_.insert(name, {key, rank});
    return held == byName_.constEnd() || held->key == key;
}

std::optional<HeaderNames::Match> HeaderNames::match(const QString& heading) const
{
    static const QRegularExpression unit(QStringLiteral("[(\\[]?(?:单位:)?(?:万元|元)[)\\]]?$"));
    static const QRegularExpression marks(QStringLiteral("^[*★]+|[*★:]+$"));
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    QString name = comparable(heading);
    name.remove(marks).remove(unit);
    auto found = byName_.constFind(name);
    if (found == byName_.constEnd())
        found = byName_.constFind(name.remove(brackets));
    if (found == byName_.constEnd())
        return std::nullopt;
    return *found;
}

bool HeaderNames::isSerial(const QString& heading) const
{
    return serial_.contains(comparable(heading));
}

bool HeaderNames::isTotal(const QString& text) const
{
    static const QRegularExpression marks(QStringLiteral(":+$"));
    return totals_.contains(comparable(text).remove(marks));
}

bool HeaderNames::isFooter(const QString& text) const
{
    const QString plain = comparable(text);
    return std::ranges::any_of(footers_, [&](const QString& word) {
        return plain.startsWith(word) && plain.mid(word.size()).startsWith(u':');
    });
}

std::optional<SourceId> HeaderNames::sourceInTitle(const QString& title) const
{
    std::optional<SourceId> told;
    for (auto source = titleWords_.begin(); source != titleWords_.end(); ++source) {
        const bool says =
            std::ranges::any_of(*source, [&](const QString& word) { return title.contains(word); });
        if (says && told)
            return std::nullopt;
        if (says)
            told = SourceId(source.key());
    }
    return told;
}

} // namespace jiuzhang
