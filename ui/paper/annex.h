// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table.h"
#include "ui/paper/text_pieces.h"

#include <optional>

namespace jiuzhang::paper {

// What is attached to a letter on pages of its own.
struct Annex {
    QStringList title; // its words: where it may be broken
    Table table;
};

// The wording of an annex, {"title": pieces, "table": {"each": list, "columns": [column]}} with
//   column  {"heading": text, "width": mm, "align": "left", "centre" or "right" (optional),
//           "text": pieces of a record (optional: blank, to be written in by hand),
//           "total": pieces (optional) of the last row, which is there when a column has them}
// The widths do not pass the type area.
class AnnexText {
public:
    // Refuses TemplateInvalid with the place of the first mistake.
    static Result<AnnexText> read(const QJsonValue& value, const QString& place);

    // nullopt when no piece of the title is said. Refuses as paper::filled.
    [[nodiscard]] Result<std::optional<Annex>> filled(const QJsonObject& fields) const;

    [[nodiscard]] QStringList namedFields() const;

private:
    struct Column {
        TableColumn form;
        Pieces text;
        Pieces total;
    };
    static Result<Column> readColumn(const QJsonObject& object, const QString& place,
                                     const QString& list);
    [[nodiscard]] Outcome readColumns(const QJsonObject& table, const QString& place);
    [[nodiscard]] Result<QStringList> row(const QJsonObject& fields, Pieces Column::*part) const;

    Pieces title_;
    QString list_;
    std::vector<Column> columns_;
};

} // namespace jiuzhang::paper
