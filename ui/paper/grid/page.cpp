// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/grid/page.h"

#include "ui/paper/grid/typefaces.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>
#include <QRawFont>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

// Fonts at the sizes a page is painted in; a font is slow to be made for a size.
class SizedFonts {
public:
    const QRawFont& at(const QRawFont& font, double pixels)
    {
        const auto known = std::ranges::find_if(
            fonts_, [&](const Sized& one) { return one.pixels == pixels && one.design == font; });
        if (known != fonts_.end())
            return known->sized;
        Sized made{font, pixels, font};
        made.sized.setPixelSize(pixels);
        return fonts_.emplace_back(std::move(made)).sized;
    }

private:
    struct Sized {
        QRawFont design;
        double pixels;
        QRawFont sized;
    };
    std::vector<Sized> fonts_; // a handful
};

} // namespace

// One run per character: the place of each is ours, not the shaper's, and the PDF then holds
// one show operator per character (typed_text.cpp counts on it).
void paint(const Page& page, QPainter& painter, double dotsPerMillimetre, const Typefaces& faces)
{
    const auto dots = [dotsPerMillimetre](QPointF place) { return place * dotsPerMillimetre; };
    for (const Fill& fill : page.fills)
        painter.fillRect(QRectF(dots(fill.area.topLeft()), dots(fill.area.bottomRight())),
                         fill.colour);
    for (const Rule& rule : page.rules) {
        painter.setPen(
            QPen(rule.colour, rule.thickness * dotsPerMillimetre, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(dots(rule.line.p1()), dots(rule.line.p2())));
    }
    SizedFonts fonts;
    for (const Glyph& glyph : page.glyphs) {
        const auto& shape = faces.shapeOf(glyph.character, glyph.style.face);
        QGlyphRun run;
        run.setRawFont(fonts.at(shape.font, glyph.style.size * dotsPerMillimetre));
        run.setGlyphIndexes({shape.glyph});
        run.setPositions({QPointF(0, 0)});
        painter.setPen(glyph.style.colour);
        painter.drawGlyphRun(dots(glyph.baseline), run);
    }
}

} // namespace jiuzhang::paper
