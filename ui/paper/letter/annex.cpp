// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/annex.h"

#include "ui/paper/grid/type_area.h"
#include "ui/paper/text/punctuation.h"

namespace jiuzhang::paper {

Result<AnnexText> AnnexText::read(const QJsonValue& value, const QString& place)
{
    const QStringList keys{QStringLiteral("title"), QStringLiteral("table"),
                           QStringLiteral("body")};
    const QJsonObject object = value.toObject();
    TRY(onlyKeys(object, keys, place));
    if (object.contains(keys[1]) == object.contains(keys[2]))
        return mistake(place, QStringLiteral("neither a table nor a body, or both"));
    auto title = TRY(readPieces(object.value(keys[0]), place + QStringLiteral(".title")));
    const auto asAnnex = [&](auto content) { return AnnexText(title, std::move(content)); };
    if (object.contains(keys[2]))
        return ParagraphTexts::read(object.value(keys[2]), place + QStringLiteral(".body"))
            .map(asAnnex);
    return TableText::read(object.value(keys[1]).toObject(), kAreaWidth,
                           place + QStringLiteral(".table"))
        .map(asAnnex);
}

Result<std::optional<Annex>> AnnexText::filled(const QJsonObject& fields) const
{
    const auto title = withSetPunctuations(TRY(paper::filled(title_, fields)));
    if (title.isEmpty())
        return std::optional<Annex>();
    const auto asAnnex = [&](auto content) {
        return std::optional(Annex{title, std::move(content)});
    };
    return std::visit([&](const auto& text) { return text.filled(fields).map(asAnnex); }, content_);
}

QStringList AnnexText::namedFields() const
{
    return paper::namedFields(title_) +
           std::visit([](const auto& text) { return text.namedFields(); }, content_);
}

} // namespace jiuzhang::paper
