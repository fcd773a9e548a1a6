// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/text/field_marks.h"
#include "ui/paper/text/fields.h"
#include "ui/paper/text/punctuation.h"
#include "ui/paper/text/text_pieces.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

const QRegularExpression& markPattern()
{
    static const QRegularExpression kPattern(QStringLiteral("\\{([^{}:]*)(?::([^{}]*))?\\}"));
    return kPattern;
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
    for (const FieldMark& mark : fieldMarks(text)) {
        const auto value = TRY(requiredText(fields, mark.name, mark.form));
        result += text.mid(done, mark.start - done);
        done = mark.end;
        QString typed = value.trimmed();
        if (typed.endsWith(u'。') && text.mid(done).startsWith(u'。'))
            typed.chop(1);
        result += typed;
    }
    return result + text.mid(done);
}

Result<QString> saidOnce(const Piece& piece, const QJsonObject& fields)
{
    if (piece.parts.empty())
        return filledText(piece.text, fields);
    return filled(piece.parts, fields).map([](const QStringList& parts) {
        return parts.join(QString());
    });
}

Result<QString> said(const Piece& piece, const QJsonObject& fields)
{
    if (piece.each.isEmpty())
        return saidOnce(piece, fields);
    const auto records = TRY(eachOf(piece.each, fields));
    QStringList texts;
    for (const QJsonObject& record : records) {
        const auto text = TRY(saidOnce(piece, record));
        texts.append(text);
    }
    return texts.join(piece.join);
}

} // namespace

std::vector<FieldMark> fieldMarks(const QString& text)
{
    std::vector<FieldMark> marks;
    for (const auto& match : markPattern().globalMatch(text))
        marks.push_back(
            {match.capturedStart(), match.capturedEnd(), match.captured(1), match.captured(2)});
    return marks;
}

bool hasLooseBrace(const QString& text)
{
    QString rest = text;
    rest.remove(markPattern());
    return rest.contains(u'{') || rest.contains(u'}');
}

QStringList namedFields(const Pieces& pieces)
{
    QStringList names;
    for (const Piece& piece : pieces) {
        for (const FieldMark& mark : fieldMarks(piece.text))
            names.append(mark.name);
        names += namedFields(piece.parts);
    }
    return names;
}

Result<std::vector<QJsonObject>> eachOf(const QString& list, const QJsonObject& fields)
{
    const QJsonValue value = fieldValue(fields, list);
    if (!value.isArray() && !value.isNull())
        return refuse(ErrorCode::FieldMissing, {list});
    std::vector<QJsonObject> records;
    for (const QJsonValue& entry : value.toArray()) {
        if (!entry.isObject())
            return refuse(ErrorCode::FieldMissing, {list});
        QJsonObject record = entry.toObject();
        record.insert(QStringLiteral("index"), static_cast<int>(records.size()) + 1);
        QJsonObject& bound = records.emplace_back(fields);
        bound.insert(list, record);
    }
    return records;
}

Result<QStringList> filled(const Pieces& pieces, const QJsonObject& fields)
{
    QStringList texts;
    for (const Piece& piece : pieces) {
        if (!std::ranges::all_of(piece.when, [&](const auto& one) { return holds(one, fields); }))
            continue;
        auto text = TRY(said(piece, fields));
        if (!text.isEmpty())
            texts.append(std::move(text));
    }
    return texts;
}

Result<QString> setText(const Pieces& pieces, const QJsonObject& fields)
{
    return filled(pieces, fields).map([](const QStringList& texts) {
        return withSetPunctuation(texts.join(QString()));
    });
}

} // namespace jiuzhang::paper
