// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text_pieces.h"

#include "ui/paper/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

const QRegularExpression& fieldPattern()
{
    static const QRegularExpression kPattern(QStringLiteral("\\{([^{}]*)\\}"));
    return kPattern;
}

Outcome checkField(const QString& name, const QString& place)
{
    if (fieldType(name))
        return {};
    return mistake(place, QStringLiteral("unknown field \"%1\"").arg(name));
}

Outcome checkText(const QString& text, const QString& place)
{
    QString rest = text;
    for (const auto& match : fieldPattern().globalMatch(text))
        if (const auto known = checkField(match.captured(1), place); !known)
            return known;
    rest.remove(fieldPattern());
    if (text.isEmpty() || rest.contains(u'{') || rest.contains(u'}'))
        return mistake(place, QStringLiteral("not a text with {fields}"));
    return {};
}

Result<Condition> readCondition(const QJsonValue& value, const QString& place)
{
    const QJsonObject object = value.toObject();
    const QString field = object.value(u"field").toString();
    if (const auto known = checkField(field, place + QStringLiteral(".field")); !known)
        return refuse(known.error());
    static const std::pair<QString, Condition::Test> kTests[] = {
        {QStringLiteral("is"), Condition::Test::Is},
        {QStringLiteral("isNot"), Condition::Test::IsNot},
        {QStringLiteral("known"), Condition::Test::Known},
    };
    for (const auto& [key, test] : kTests)
        if (object.size() == 2 && object.contains(key)) {
            if (test == Condition::Test::Known && !object.value(key).isBool())
                return mistake(place + u'.' + key, QStringLiteral("neither true nor false"));
            return Condition{field, test, object.value(key)};
        }
    return mistake(place, QStringLiteral("not one of is, isNot, known"));
}

Result<std::vector<Condition>> readConditions(const QJsonValue& value, const QString& place)
{
    const bool several = value.isArray();
    const QJsonArray list = several ? value.toArray() : QJsonArray{value};
    std::vector<Condition> conditions;
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto condition = readCondition(
            list.at(at), several ? QStringLiteral("%1[%2]").arg(place).arg(at) : place);
        if (!condition)
            return refuse(condition.error());
        conditions.push_back(*std::move(condition));
    }
    return conditions;
}

Result<Piece> readPiece(const QJsonValue& value, const QString& place)
{
    Piece piece;
    piece.text = value.toString();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (const auto known =
                onlyKeys(object, {QStringLiteral("when"), QStringLiteral("text")}, place);
            !known)
            return refuse(known.error());
        auto when = readConditions(object.value(u"when"), place + QStringLiteral(".when"));
        if (!when)
            return refuse(when.error());
        piece = {*std::move(when), object.value(u"text").toString()};
    }
    if (const auto sound = checkText(piece.text, place); !sound)
        return refuse(sound.error());
    return piece;
}

bool holds(const Condition& condition, const QJsonObject& fields)
{
    const QJsonValue value = fieldValue(fields, condition.field);
    const bool known =
        !value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray());
    switch (condition.test) {
    case Condition::Test::Is:
        return value == condition.value;
    case Condition::Test::IsNot:
        return value != condition.value;
    case Condition::Test::Known:
        return known == condition.value.toBool();
    }
    Q_UNREACHABLE();
}

Result<QString> filledText(const QString& text, const QJsonObject& fields)
{
    QString result;
    qsizetype done = 0;
    for (const auto& match : fieldPattern().globalMatch(text)) {
        auto value = requiredText(fields, match.captured(1));
        if (!value)
            return refuse(value.error());
        result += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        QString typed = value->trimmed();
        if (typed.endsWith(u'。') && text.mid(done).startsWith(u'。'))
            typed.chop(1);
        result += typed;
    }
    return result + text.mid(done);
}

} // namespace

tl::unexpected<Error> mistake(const QString& place, const QString& what)
{
    return refuse(ErrorCode::TemplateInvalid, {place, what}, place);
}

Result<QJsonObject> readPaperFile(const QByteArray& json, const QString& kind,
                                  const QStringList& keys, const QString& place)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return refuse(ErrorCode::NotJson,
                      {place, parsed.errorString(), QString::number(parsed.offset)});
    if (object.value(u"kind").toString() != kind)
        return mistake(place + QStringLiteral(".kind"), QStringLiteral("not \"%1\"").arg(kind));
    return onlyKeys(object, keys + QStringList{QStringLiteral("kind")}, place).map([&] {
        return object;
    });
}

Outcome onlyKeys(const QJsonObject& object, const QStringList& keys, const QString& place)
{
    for (const QString& key : object.keys())
        if (!keys.contains(key))
            return mistake(place, QStringLiteral("unknown key \"%1\"").arg(key));
    return {};
}

Result<Pieces> readPieces(const QJsonValue& value, const QString& place)
{
    if (!value.isArray() || value.toArray().isEmpty())
        return mistake(place, QStringLiteral("missing: a list of texts is needed"));
    const QJsonArray list = value.toArray();
    Pieces pieces;
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto piece = readPiece(list.at(at), QStringLiteral("%1[%2]").arg(place).arg(at));
        if (!piece)
            return refuse(piece.error());
        pieces.push_back(*std::move(piece));
    }
    return pieces;
}

Result<QStringList> filled(const Pieces& pieces, const QJsonObject& fields)
{
    QStringList texts;
    for (const Piece& piece : pieces) {
        const bool said = std::all_of(piece.when.begin(), piece.when.end(),
                                      [&](const Condition& one) { return holds(one, fields); });
        if (!said)
            continue;
        auto text = filledText(piece.text, fields);
        if (!text)
            return refuse(text.error());
        texts.append(*text);
    }
    return texts;
}

} // namespace jiuzhang::paper
