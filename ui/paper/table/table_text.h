// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/table.h"
#include "ui/paper/text/text_pieces.h"

namespace jiuzhang::paper {

// The wording of a ruled table in a paper's file; one of
//   {"each": list, "columns": [column], "blankRows": count (optional)}
//     column  {"heading": text, "width": mm, "align": "left", "centre" or "right" (optional),
//             "text": pieces of a record, or "field": name, blank when not known, or neither, to
//             be written in by hand,
//             "total": pieces (optional) of the last row, which is there when a column has them}
//     Without records the table has so many blank rows.
//   {"widths": [mm], "rows": [[cell]]}
//     cell    a text, which is a label; or pieces, or {"field": name}; a column holds labels only
//             or none
// Both may have "size": points (12), and "rowHeight": mm at least. A table is no wider than its
// place.
class TableText {
public:
    // Refuses TemplateInvalid with the place of the first mistake; `most` is the width in mm.
    static Result<TableText> read(const QJsonObject& object, double most, const QString& place);

    // Refuses as paper::filled.
    [[nodiscard]] Result<Table> filled(const QJsonObject& fields) const;

    [[nodiscard]] QStringList namedFields() const;

private:
    struct Column {
        TableColumn form;
        Pieces text;
        Pieces total;
    };
    struct Cell {
        QString label;
        Pieces text;
    };
    static Result<Column> readColumn(const QJsonObject& object, const QString& list,
                                     const QString& place);
    [[nodiscard]] Outcome readColumns(const QJsonArray& list, const QString& place);
    [[nodiscard]] Outcome readWidths(const QJsonArray& list, const QString& place);
    [[nodiscard]] Outcome readRow(const QJsonArray& list, const QString& place);
    [[nodiscard]] Outcome readForm(const QJsonObject& object, const QString& place);
    [[nodiscard]] Result<QStringList> rowOf(const QJsonObject& fields, Pieces Column::*part) const;
    [[nodiscard]] Outcome fillRecords(Table& table, const QJsonObject& fields) const;
    [[nodiscard]] Outcome fillRows(Table& table, const QJsonObject& fields) const;

    QString list_;                        // "" where the rows are given
    std::vector<Column> columns_;         // of given rows: their forms only
    std::vector<std::vector<Cell>> rows_; // given
    int blankRows_ = 0;
    double size_ = points(12);
    double rowHeight_ = 0;
};

} // namespace jiuzhang::paper
