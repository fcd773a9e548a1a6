// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/paragraphs.h"

#include <QJsonArray>

namespace jiuzhang::paper {

Result<ParagraphTexts::Text> ParagraphTexts::readOne(const QJsonValue& value, const QString& place)
{
    const QJsonObject object = value.toObject();
    TRY(onlyKeys(object, {QStringLiteral("level"), QStringLiteral("text")}, place));
    const int level = object.value(u"level").toInt(object.contains(u"level") ? -1 : 0);
    if (level < 0 || level > 4)
        return mistake(place + QStringLiteral(".level"), QStringLiteral("not 1 to 4"));
    auto pieces = TRY(readPieces(object.value(u"text"), place + QStringLiteral(".text")));
    return Text{level, std::move(pieces)};
}

Result<ParagraphTexts> ParagraphTexts::read(const QJsonValue& value, const QString& place)
{
    const QJsonArray list = value.toArray();
    if (list.isEmpty())
        return mistake(place, QStringLiteral("missing: a list of paragraphs is needed"));
    ParagraphTexts all;
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto text = TRY(readOne(list.at(at), QStringLiteral("%1[%2]").arg(place).arg(at)));
        all.texts_.push_back(std::move(text));
    }
    return all;
}

Result<std::vector<Paragraph>> ParagraphTexts::filled(const QJsonObject& fields) const
{
    std::vector<Paragraph> paragraphs;
    for (const Text& text : texts_) {
        const auto said = TRY(setText(text.pieces, fields));
        for (const QString& line : said.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty())
                paragraphs.push_back({text.level, line.trimmed()});
    }
    return paragraphs;
}

QStringList ParagraphTexts::namedFields() const
{
    QStringList names;
    for (const Text& text : texts_)
        names += paper::namedFields(text.pieces);
    return names;
}

} // namespace jiuzhang::paper
