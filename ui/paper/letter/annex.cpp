// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/annex.h"

#include "ui/paper/grid/type_area.h"

namespace jiuzhang::paper {

Result<AnnexText> AnnexText::read(const QJsonValue& value, const QString& place)
{
    const QStringList keys{QStringLiteral("title"), QStringLiteral("table")};
    const QJsonObject object = value.toObject();
    TRY(onlyKeys(object, keys, place));
    auto title = TRY(readPieces(object.value(keys[0]), place + QStringLiteral(".title")));
    return TableText::read(object.value(keys[1]).toObject(), kAreaWidth,
                           place + QStringLiteral(".table"))
        .map([&](TableText table) { return AnnexText(std::move(title), std::move(table)); });
}

Result<std::optional<Annex>> AnnexText::filled(const QJsonObject& fields) const
{
    const auto title = TRY(paper::filled(title_, fields));
    if (title.isEmpty())
        return std::optional<Annex>();
    return table_.filled(fields).map([&](Table table) {
        return std::optional(Annex{title, std::move(table)});
    });
}

QStringList AnnexText::namedFields() const
{
    return paper::namedFields(title_) + table_.namedFields();
}

} // namespace jiuzhang::paper
