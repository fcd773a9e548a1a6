// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/table/table.h"
#include "ui/paper/text/text_pieces.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace jiuzhang::paper {

class Typefaces;
struct Page;
struct RowLines;
struct FormSheet;

// The ruled table of the clue form (附件2) from resources/paper/clue-form.json:
//   kind      the same as the file's name
//   annex     the words above the title
//   title     pieces
//   choices   {list: [{id, name}]}, what can be ticked; an order that brings a list of the
//             same name (categories, sources) is ticked on its own list
//   sections  [{"label" (optional): upright beside its rows, "rows": [row]}]
//   row       {"height": mm at least, "share" (optional): of the page's spare height, "cells"}
//   cell      {"width": mm} and one of: "label": text · "field": name · "prose": name, in
//             paragraphs, with "also": pieces (optional) for more of them after it ·
//             "choose": list with "field": name · "blank": true
// The widths of a row's cells fill the table.
struct FormCell {
    enum class Kind { Label, Field, Prose, Choice, Blank } kind;
    double width;
    QString text;     // of a label; the list's name of a choice
    QString field;    // of all but labels and blanks
    Pieces also = {}; // of prose
};
struct FormRow {
    double height;
    double share;
    std::vector<FormCell> cells;
};
struct FormSection {
    QString label;
    std::vector<FormRow> rows;
};
struct Choice {
    QString id;
    QString name;
};
using Choices = QMap<QString, std::vector<Choice>>;

class FormText {
public:
    static constexpr double kTableWidth = 170;
    static constexpr double kTableHeight = 234;
    static constexpr double kSectionLabelWidth = 12;
    static constexpr double kFootTop = 282; // of the page number

    // Refuses NotJson, and TemplateInvalid with the place of the first mistake.
    static Result<FormText> read(const QByteArray& json, const QString& kind, const QString& place);

    // One page, blank where a field is not known, and continuation pages for what its cells
    // cannot hold. Refuses DateUnreadable, FieldMissing (a value of the wrong type) and
    // UnknownChoice (a value that is not in its list). `annexTitle` is what a letter calls it to
    // which it is attached: its pages are then the letter's, and numbered as those.
    [[nodiscard]] Result<std::vector<Page>> pages(const QJsonObject& fields, const Typefaces& faces,
                                                  const QString& annexTitle = {}) const;

    // Refuses as paper::filled.
    [[nodiscard]] Result<QString> title(const QJsonObject& fields) const;
    // What the title and the cells say, without setting them. Refuses as paper::filled.
    [[nodiscard]] Result<QString> said(const QJsonObject& fields) const;

    // The same for a text document (form_sheet.h). Refuses as pages().
    [[nodiscard]] Result<FormSheet> sheet(const QJsonObject& fields, const Typefaces& faces,
                                          const QString& annexTitle = {}) const;

private:
    [[nodiscard]] Result<std::vector<RowLines>> lines(const QJsonObject& fields,
                                                      const Typefaces& faces) const;
    [[nodiscard]] Outcome readSections(const QJsonArray& list, const QString& place);

    QString annex_;
    Pieces title_;
    Choices choices_;
    std::vector<FormSection> sections_;
};

} // namespace jiuzhang::paper
