// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text/text_pieces.h"

#include "ui/paper/text/field_marks.h"
#include "ui/paper/text/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

namespace jiuzhang::paper {

namespace {

Outcome checkField(const QString& name, const QString& place, const QStringList& loops)
{
    if (!fieldType(name))
        return mistake(place, QStringLiteral("unknown field \"%1\"").arg(name));
    if (const QString list = recordsOf(name); !list.isEmpty() && !loops.contains(list))
        return mistake(place, QStringLiteral("\"%1\" outside of each \"%2\"").arg(name, list));
    return {};
}

Outcome checkText(const QString& text, const QString& place, const QStringList& loops)
{
    for (const FieldMark& mark : fieldMarks(text)) {
        if (const auto known = checkField(mark.name, place, loops); !known)
            return known;
        if (!hasForm(*fieldType(mark.name), mark.form))
            return mistake(place,
                           QStringLiteral("\"%1\" has no form \"%2\"").arg(mark.name, mark.form));
    }
    if (text.isEmpty() || hasLooseBrace(text))
        return mistake(place, QStringLiteral("not a text with {fields}"));
    return {};
}

Result<Condition> readCondition(const QJsonValue& value, const QString& place,
                                const QStringList& loops)
{
    const QJsonObject object = value.toObject();
    const QString field = object.value(u"field").toString();
    TRY(checkField(field, place + QStringLiteral(".field"), loops));
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

Result<std::vector<Condition>> readConditions(const QJsonValue& value, const QString& place,
                                              const QStringList& loops)
{
    const bool several = value.isArray();
    const QJsonArray list = several ? value.toArray() : QJsonArray{value};
    std::vector<Condition> conditions;
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto condition = TRY(readCondition(
            list.at(at), several ? QStringLiteral("%1[%2]").arg(place).arg(at) : place, loops));
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

// "each" and "join"; the loop is open for what stands in the piece.
Outcome readLoop(const QJsonObject& object, const QString& place, Piece& piece, QStringList& loops)
{
    if (object.contains(u"join") && !object.contains(u"each"))
        return mistake(place + QStringLiteral(".join"), QStringLiteral("without each"));
    piece.join = object.value(u"join").toString();
    if (!object.contains(u"each"))
        return {};
    piece.each = object.value(u"each").toString();
    if (fieldType(piece.each) != FieldType::Records)
        return mistake(place + QStringLiteral(".each"),
                       QStringLiteral("no list of records \"%1\"").arg(piece.each));
    loops.append(piece.each);
    return {};
}

Result<Piece> readObject(const QJsonObject& object, const QString& place, QStringList loops)
{
    const QStringList keys{QStringLiteral("when"), QStringLiteral("each"), QStringLiteral("join"),
                           QStringLiteral("text")};
    TRY(onlyKeys(object, keys, place));
    Piece piece;
    if (object.contains(u"when")) {
        auto when =
            TRY(readConditions(object.value(u"when"), place + QStringLiteral(".when"), loops));
        piece.when = std::move(when);
    }
    TRY(readLoop(object, place, piece, loops));
    const QJsonValue text = object.value(u"text");
    if (text.isArray()) {
        auto parts = TRY(readPieces(text, place + QStringLiteral(".text"), loops));
        piece.parts = std::move(parts);
        return piece;
    }
    piece.text = text.toString();
    return checkText(piece.text, place, loops).map([&] { return piece; });
}

Result<Piece> readPiece(const QJsonValue& value, const QString& place, const QStringList& loops)
{
    if (value.isObject())
        return readObject(value.toObject(), place, loops);
    const Piece piece{{}, {}, {}, value.toString(), {}};
    return checkText(piece.text, place, loops).map([&] { return piece; });
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

Result<Pieces> readPieces(const QJsonValue& value, const QString& place, const QStringList& loops)
{
    if (!value.isArray() || value.toArray().isEmpty())
        return mistake(place, QStringLiteral("missing: a list of texts is needed"));
    const QJsonArray list = value.toArray();
    Pieces pieces;
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto piece =
            TRY(readPiece(list.at(at), QStringLiteral("%1[%2]").arg(place).arg(at), loops));
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace jiuzhang::paper
