// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

// A PDF as poppler's programs read it: outside eyes, which know nothing of our code.
namespace jiuzhang::paper {

// Text that stands together in one line; the box in mm from the page's top left corner.
struct PdfWord {
    int page; // from 1
    QString text;
    QRectF box;
};
[[nodiscard]] std::vector<PdfWord> wordsOf(const QByteArray& pdf);

// The first word that begins so; the test fails when there is none.
[[nodiscard]] PdfWord wordBeginning(const std::vector<PdfWord>& words, const QString& start);

// All text in reading order, without white space.
[[nodiscard]] QString textOf(const QByteArray& pdf);

[[nodiscard]] int pagesOf(const QByteArray& pdf);

// pdffonts' lines, one per font: is it embedded (emb), does it map to Unicode (uni).
struct PdfFont {
    bool embedded;
    bool unicode;
};
[[nodiscard]] std::vector<PdfFont> fontsOf(const QByteArray& pdf);

// Where ink of one colour lies on the page: the bands of successive rows that have any, from
// the top down, in mm.
enum class Ink { Red, Black };
struct Band {
    double top;
    double bottom;
    double left;
    double right;
};
[[nodiscard]] std::vector<Band> bandsOf(const QByteArray& pdf, int page, Ink ink);

// The page in dots, and the box of the ink within an area of it (mm); null where there is none.
[[nodiscard]] QImage rendered(const QByteArray& pdf, int page);
inline constexpr double kDot = 25.4 / 300; // mm
[[nodiscard]] QRectF inkWithin(const QImage& page, const QRectF& area, Ink ink);

// The lines of text of every page, from the top down: words at about the same height, in order.
struct Line {
    int page;
    QString text;
    QRectF box;
};
[[nodiscard]] std::vector<Line> linesOf(const QByteArray& pdf);

} // namespace jiuzhang::paper
