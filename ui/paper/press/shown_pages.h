// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/grid/page.h"
#include "ui/paper/press/glyph_file.h"
#include "ui/paper/press/pdf_properties.h"

#include <QByteArray>

#include <vector>

namespace jiuzhang::paper {

// A character as a PDF shows it: an outline of a font that the file brings; mm on the page.
struct ShownGlyph {
    char32_t character;
    quint16 outline;
    std::size_t font; // which of the paper's
    double size;      // of the em square
    QColor colour;
    QPointF baseline;
};

struct ShownPage {
    QSizeF paper; // mm
    std::vector<Fill> fills;
    std::vector<Rule> rules;
    std::vector<ShownGlyph> glyphs;
};

struct ShownFont {
    QString name; // of the face
    GlyphFile file;
};

struct ShownPaper {
    FileOrigin origin;
    std::vector<Chapter> chapters;
    std::vector<ShownFont> fonts;
    std::vector<ShownPage> pages;
};

// What a PDF of papers shows, also one that was frozen by an earlier program, and several as one
// file. Refuses PaperFailed for anything that no such PDF has, so that nothing of it is lost.
[[nodiscard]] Result<ShownPaper> shownIn(const QByteArray& pdf);

} // namespace jiuzhang::paper
