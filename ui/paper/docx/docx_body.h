// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/table/form_sheet.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <optional>

namespace jiuzhang::paper {

// Text of one kind in a paragraph. A line end in it is a line break, a tab a tab.
struct DocxRun {
    QString text;
    double size = 0;             // mm; 0: the paragraph's
    const char* style = nullptr; // none: the paragraph's
};

// The pages of one letter or one sheet.
struct DocxSection {
    enum class Form {
        Letter, // margins and grid of GB/T 9704; the first page shows no number
        Sheet   // equal margins (table_sheet.h)
    } form = Form::Letter;
    QSizeF paper{kPaperWidth, kPaperHeight}; // mm, as it is read
    bool countsAnew = true;                  // else its numbers run on after the pages before
};

// A paragraph of a text document. Lengths in mm; what is not said here is its style's
// (resources/paper/docx/word/styles.xml).
struct DocxParagraph {
    const char* style;
    std::vector<DocxRun> runs;
    // Outside the flow of the text: its upper edge so far from the paper's, or at the foot of
    // the type area.
    enum class Place { Flow, FromPaperTop, AreaFoot } place = Place::Flow;
    double top = 0;
    double line = 0;                   // the height of its lines; 0: the style's
    std::optional<double> before = {}; // the style's
    std::optional<double> left = {};   // of the lines; the first one is further left by `hanging`
    double hanging = 0;
    std::optional<double> right = {};
    bool keepNext = false;
    bool beginsPage = false;
    std::optional<DocxSection> ends = {}; // the paragraph is the section's last
    std::vector<Rule> rules = {};         // on the page on which the paragraph stands
};

// A picture on a line of its own, in the middle.
struct DocxPicture {
    QByteArray png;
    QSizeF size;  // mm
    QString name; // what it shows, for who cannot see it
};

// The text of a document: its word/document.xml, and the pictures that it shows.
class DocxBody {
public:
    DocxBody();
    void add(const DocxParagraph& paragraph);
    // Its heads are repeated on each page. After a table there must be a paragraph.
    void add(const Table& table);
    // What is filled into a form that is no annex stands in fields of the document. The same.
    void add(const FormSheet& form);
    void add(const DocxPicture& picture);
    // `section` is that of what was added last, which does not end it itself.
    [[nodiscard]] QByteArray finished(const DocxSection& section);
    [[nodiscard]] const std::vector<QByteArray>& pictures() const { return pictures_; }

private:
    using Attributes = std::vector<std::pair<const char*, QString>>;
    void start(const char* name, const Attributes& attributes = {});
    void empty(const char* name, const Attributes& attributes = {});
    void writeTableProperties(const Table& table);
    void writeRow(const Table& table, const QStringList& texts, bool isHead);
    void writeCell(const TableColumn& column, const QString& text, double size, bool isHeading);
    void writeFormRow(const FormSheetRow& row, const std::vector<double>& edges, bool isForTyping);
    void writeFormCell(const FormSheetCell& cell, const QString& span, const char* merge,
                       bool isForTyping);
    void writeAnswer(const FormSheetCell& cell);
    void writeProperties(const DocxParagraph& paragraph);
    void writeFrame(const DocxParagraph& paragraph);
    void writeSpacing(const DocxParagraph& paragraph);
    void writeRun(const DocxRun& run);
    void writeText(const QString& text);
    void writeRule(const Rule& rule);
    void writeShape(const Rule& rule, const QString& length);
    void writePicture(const DocxPicture& picture);
    void writeSection(const DocxSection& section);
    void writeMargins(const DocxSection& section);

    QByteArray bytes_;
    QXmlStreamWriter xml_;
    int drawings_ = 0;
    std::vector<QByteArray> pictures_;
};

} // namespace jiuzhang::paper
