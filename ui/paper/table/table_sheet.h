// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/table_text.h"

#include <QSizeF>

namespace jiuzhang::paper {

// Registers, lists and forms: a title, and ruled tables under each other on as many pages as
// they need.
struct SheetPart {
    QString heading; // above the table; "" where there is none
    Table table;
};
struct TableSheet {
    QSizeF paper;      // mm, as it is read
    QStringList title; // its words: where it may be broken
    QString above;     // one line under the title, "" where there is none
    std::vector<SheetPart> parts;
    QStringList below; // lines under the last table
    // Of what a letter brings: 「附件」 above the title, and page numbers that run on after the
    // letter's pages.
    QString label = {};
    std::size_t pagesBefore = 0;
};

// The space that stays free on every side (mm); tables may take the rest of the width.
inline constexpr double kSheetMargin = 20;
[[nodiscard]] inline double tableRoom(const QSizeF& paper)
{
    return paper.width() - 2 * kSheetMargin;
}

// Each page bears its number; a heading is never parted from its table.
[[nodiscard]] std::vector<Page> sheetPages(const TableSheet& sheet, const Typefaces& faces);

// The wording of such a paper, from resources/paper/<kind>.json:
//   kind       the same as the file's name
//   paper      "A4", "A4 landscape" or "A3 landscape"
//   title      pieces; a title is broken between them
//   above      pieces, optional
//   parts      a list of {"heading": pieces (optional), "table": object} (table_text.h); a part
//              whose heading is given and not said is left out
//   below      a list of pieces, each a line, optional
class SheetText {
public:
    // Refuses NotJson, and TemplateInvalid with the place of the first mistake.
    static Result<SheetText> read(const QByteArray& json, const QString& kind,
                                  const QString& place);

    // Refuses as paper::filled.
    [[nodiscard]] Result<TableSheet> filled(const QJsonObject& fields) const;

private:
    struct PartText {
        Pieces heading;
        TableText table;
    };
    [[nodiscard]] static Result<PartText> readPart(const QJsonObject& object, double room,
                                                   const QString& place);
    [[nodiscard]] Outcome readParts(const QJsonValue& value, const QString& place);
    [[nodiscard]] Outcome readBelow(const QJsonArray& list, const QString& place);

    QSizeF paper_;
    Pieces title_;
    Pieces above_;
    std::vector<PartText> parts_;
    std::vector<Pieces> below_;
};

} // namespace jiuzhang::paper
