// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

// A page as a list of marks on paper, in millimetres from the paper's top left corner.
// Composing a paper makes pages; painting them on a PDF, a printer or a screen is the same
// code, so what is seen is what is issued.
namespace jiuzhang::paper {

class Typefaces;

// The faces a paper is set in; which installed family plays each is Typefaces' business.
enum class Face { Title, FangSong, Kai, Hei, Song };

inline constexpr double kPaperWidth = 210;
inline constexpr double kPaperHeight = 297;

// The length of so many points, in mm.
[[nodiscard]] constexpr double points(double count)
{
    return count * 25.4 / 72;
}

// Sizes of type (height of the em square, mm) that GB/T 9704 names.
inline constexpr double kSize2 = points(22);
inline constexpr double kSize3 = points(15.75); // 16 pt would not fit 28 to the line
inline constexpr double kSize4 = points(14);
inline constexpr double kSizeSmallFirst = points(36); // 小初

struct Style {
    Face face = Face::FangSong;
    double size = kSize3; // mm
    QColor colour = Qt::black;
    friend bool operator==(const Style&, const Style&) = default;
};

// One character; `baseline` is where its origin stands.
struct Glyph {
    char32_t character;
    Style style;
    QPointF baseline;
};

// A straight line of the given thickness (mm), centred on `line`.
struct Rule {
    QLineF line;
    double thickness;
    QColor colour = Qt::black;
};

// An area filled with one colour, under everything else.
struct Fill {
    QRectF area;
    QColor colour;
};

// A paper that begins on the page, with its number, or what it brings: the outline of a file.
struct Heading {
    QString text;
    bool isBelow = false; // of the paper before it
};

struct Page {
    QSizeF paper{kPaperWidth, kPaperHeight}; // mm, as it is read
    std::vector<Fill> fills;
    std::vector<Rule> rules;
    std::vector<Glyph> glyphs;
    std::vector<Heading> headings = {};
};

// Paints the page with its corner at the painter's origin.
void paint(const Page& page, QPainter& painter, double dotsPerMillimetre, const Typefaces& faces);

} // namespace jiuzhang::paper
