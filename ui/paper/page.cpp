// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page.h"

#include "ui/paper/typefaces.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

namespace jiuzhang::paper {

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
    for (const Glyph& glyph : page.glyphs) {
        QRawFont font = faces.faceFor(glyph.character, glyph.style.face);
        font.setPixelSize(glyph.style.size * dotsPerMillimetre);
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(font.glyphIndexesForString(QString::fromUcs4(&glyph.character, 1)));
        run.setPositions({QPointF(0, 0)});
        painter.setPen(glyph.style.colour);
        painter.drawGlyphRun(dots(glyph.baseline), run);
    }
}

} // namespace jiuzhang::paper
