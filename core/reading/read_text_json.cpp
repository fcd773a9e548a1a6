// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/public_json.h"
#include "core/reading/read_text.h"

#include <QJsonArray>

#include <array>

namespace jiuzhang {

namespace {

constexpr std::array kGrounds{"labelled",     "heading",  "column-order", "signature",
                              "introduction", "title",    "sentence",     "words",
                              "body",         "likeness", "sender"};
constexpr std::array kDoubts{"several", "unreadable", "somebody-else", "which-sum", "left-over"};
constexpr std::array kShapes{"letter", "row-by-header", "row-by-order"};

// In characters, which a program counts, and not in halves of a pair.
qint64 charactersBefore(const QString& text, qsizetype at)
{
    return text.left(at).toUcs4().size();
}

void putPlace(QJsonObject& json, const ReadText& read, Passage at)
{
    const bool isPlace = !at.isEmpty();
    json[u"start"] = isPlace ? QJsonValue(charactersBefore(read.text, at.start)) : QJsonValue();
    json[u"end"] = isPlace ? QJsonValue(charactersBefore(read.text, at.end)) : QJsonValue();
    json[u"text"] = isPlace ? QJsonValue(read.piece(at)) : QJsonValue();
}

} // namespace

QString groundId(Ground ground)
{
    return QString::fromLatin1(kGrounds.at(static_cast<std::size_t>(ground)));
}

QString doubtId(Doubt doubt)
{
    return QString::fromLatin1(kDoubts.at(static_cast<std::size_t>(doubt)));
}

QJsonObject toJson(const ReadText& read, const Programme& programme)
{
    QJsonObject fields;
    for (const TakenPiece& piece : read.taken) {
        QJsonObject json{{QStringLiteral("value"),
                          publicValue(*clueField(piece.key), read.clue, programme.directory)},
                         {QStringLiteral("certainty"), piece.sureness == Sureness::Certain
                                                           ? QStringLiteral("certain")
                                                           : QStringLiteral("likely")},
                         {QStringLiteral("reason"), groundId(piece.ground)}};
        putPlace(json, read, piece.at);
        fields[piece.key] = json;
    }
    QJsonArray unread;
    for (const UnreadPiece& piece : read.unread) {
        QJsonObject json{
            {QStringLiteral("field"), piece.key.isEmpty() ? QJsonValue() : QJsonValue(piece.key)},
            {QStringLiteral("reason"), doubtId(piece.doubt)}};
        if (piece.error)
            json[u"code"] = errorId(piece.error->code);
        putPlace(json, read, piece.at);
        unread.append(json);
    }
    return {{QStringLiteral("text"), read.text},
            {QStringLiteral("shape"),
             QString::fromLatin1(kShapes.at(static_cast<std::size_t>(read.shape)))},
            {QStringLiteral("furtherRows"), read.furtherRows},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("unread"), unread}};
}

} // namespace jiuzhang
