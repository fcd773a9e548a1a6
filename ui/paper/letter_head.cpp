// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter_layout.h"

#include "ui/paper/type_area.h"
#include "ui/paper/typefaces.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

constexpr double kMarkTop = 30;
constexpr double kMarkToRule = 4;
constexpr double kRuleToNumber = kSize3 * 7 / 8;
constexpr double kFootRule = kPaperHeight - 20; // the lower edge of the double rule
constexpr double kRuleLength = 170;
constexpr double kRuleLeft = (kPaperWidth - kRuleLength) / 2;
constexpr double kThick = 0.9; // [P]: the standard gives no thickness
constexpr double kGap = 0.6;
constexpr double kThin = 0.3;
constexpr double kDoubleRule = kThick + kGap + kThin;
const QColor kRed(Qt::red);

// Edges as one measures them with a ruler: at the ink, not at the em square.
struct InkEdges {
    double top; // mm from the baseline, negative above it
    double bottom;
};

InkEdges inkEdges(const Cells& cells, const Typefaces& faces)
{
    InkEdges edges{0, 0};
    for (const Cell& cell : cells) {
        const QRectF ink = faces.shapeOf(cell.character, cell.style.face).ink;
        edges.top = std::min(edges.top, ink.top() * cell.style.size);
        edges.bottom = std::max(edges.bottom, ink.bottom() * cell.style.size);
    }
    return edges;
}

void drawRule(double top, double thickness, Page& page)
{
    const double middle = top + thickness / 2;
    page.rules.push_back(
        {QLineF(kRuleLeft, middle, kRuleLeft + kRuleLength, middle), thickness, kRed});
}

// The mark as large as the type area allows, up to 小初; answers its lower edge.
double drawMark(const QString& organ, const Typefaces& faces, Page& page)
{
    const auto atSize = [&](double size) {
        return cellsOf(organ, {Face::Title, size, kRed}, size, faces);
    };
    Cells mark = atSize(kSizeSmallFirst);
    if (const double width = widthOf(mark); width > kAreaWidth)
        mark = atSize(kSizeSmallFirst * kAreaWidth / width);
    const InkEdges edges = inkEdges(mark, faces);
    const double left = kAreaLeft + (kAreaWidth - widthOf(mark)) / 2;
    set(mark, {left, kMarkTop - edges.top}, 0, page.glyphs);
    return kMarkTop - edges.top + edges.bottom;
}

} // namespace

double drawLetterHead(const Letter& letter, const Typefaces& faces, Page& page)
{
    const double rule = drawMark(letter.organ, faces, page) + kMarkToRule;
    drawRule(rule, kThick, page);
    drawRule(rule + kThick + kGap, kThin, page);
    drawRule(kFootRule - kDoubleRule, kThin, page);
    drawRule(kFootRule - kThick, kThick, page);

    const Cells number = cellsOf(letter.number, {}, kSize3, faces);
    const double baseline = rule + kDoubleRule + kRuleToNumber - inkEdges(number, faces).top;
    set(number, {kAreaRight - widthOf(number), baseline}, 0, page.glyphs);
    const double numberBottom = baseline + (1 - kBaseline) * kSize3;
    return numberBottom + 2 * kLinePitch;
}

} // namespace jiuzhang::paper
