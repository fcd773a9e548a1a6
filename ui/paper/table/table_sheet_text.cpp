// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/table_sheet.h"

#include "ui/paper/text/punctuation.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

struct PaperSize {
    const char16_t* name;
    QSizeF size; // mm
};
const PaperSize kSizes[] = {{u"A4", {kPaperWidth, kPaperHeight}},
                            {u"A4 landscape", {kPaperHeight, kPaperWidth}},
                            {u"A3 landscape", {2 * kPaperWidth, kPaperHeight}}};

} // namespace

Result<SheetText> SheetText::read(const QByteArray& json, const QString& kind, const QString& place)
{
    const QStringList keys{QStringLiteral("paper"), QStringLiteral("title"),
                           QStringLiteral("above"), QStringLiteral("parts"),
                           QStringLiteral("below")};
    const auto file = TRY(readPaperFile(json, kind, keys, place));
    const QString name = file.value(keys[0]).toString();
    const auto* size = std::ranges::find_if(
        kSizes, [&](const PaperSize& one) { return name == QStringView(one.name); });
    if (size == std::end(kSizes))
        return mistake(place + u'.' + keys[0],
                       QStringLiteral("not A4, A4 landscape or A3 landscape"));
    SheetText text;
    text.paper_ = size->size;
    for (auto [key, pieces] : {std::pair(keys[1], &text.title_), std::pair(keys[2], &text.above_)})
        if (file.contains(key) || key == keys[1]) {
            auto read = TRY(readPieces(file.value(key), place + u'.' + key));
            *pieces = std::move(read);
        }
    const Outcome read = text.readParts(file.value(keys[3]), place + u'.' + keys[3]).and_then([&] {
        return text.readBelow(file.value(keys[4]).toArray(), place + u'.' + keys[4]);
    });
    return read ? Result<SheetText>(std::move(text)) : refuse(read.error());
}

Result<SheetText::PartText> SheetText::readPart(const QJsonObject& object, double room,
                                                const QString& place)
{
    const QString heading = QStringLiteral("heading");
    const QString table = QStringLiteral("table");
    TRY(onlyKeys(object, {heading, table}, place));
    Pieces words;
    if (object.contains(heading)) {
        auto read = TRY(readPieces(object.value(heading), place + u'.' + heading));
        words = std::move(read);
    }
    return TableText::read(object.value(table).toObject(), room, place + u'.' + table)
        .map([&](TableText text) {
            return PartText{std::move(words), std::move(text)};
        });
}

Outcome SheetText::readParts(const QJsonValue& value, const QString& place)
{
    const QJsonArray list = value.toArray();
    if (list.isEmpty())
        return mistake(place, QStringLiteral("missing: a list of tables is needed"));
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto part = TRY(readPart(list.at(at).toObject(), tableRoom(paper_),
                                 QStringLiteral("%1[%2]").arg(place).arg(at)));
        parts_.push_back(std::move(part));
    }
    return {};
}

Outcome SheetText::readBelow(const QJsonArray& list, const QString& place)
{
    for (qsizetype at = 0; at < list.size(); ++at) {
        auto line = TRY(readPieces(list.at(at), QStringLiteral("%1[%2]").arg(place).arg(at)));
        below_.push_back(std::move(line));
    }
    return {};
}

Result<TableSheet> SheetText::filled(const QJsonObject& fields) const
{
    const auto title = paper::filled(title_, fields);
    if (!title)
        return refuse(title.error());
    const auto above = TRY(setText(above_, fields));
    TableSheet sheet{paper_, withSetPunctuations(*title), above, {}, {}};
    for (const PartText& part : parts_) {
        const auto heading = TRY(setText(part.heading, fields));
        if (heading.isEmpty() && !part.heading.empty())
            continue;
        auto table = TRY(part.table.filled(fields));
        sheet.parts.push_back({heading, std::move(table)});
    }
    for (const Pieces& line : below_) {
        const auto words = TRY(setText(line, fields));
        sheet.below.append(words);
    }
    return sheet;
}

} // namespace jiuzhang::paper
