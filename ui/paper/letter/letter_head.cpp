// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter/letter_layout.h"

#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

constexpr double kMarkTop = 30;
constexpr double kMarkToRule = 4;
constexpr double kRuleToNumber = kSize3 * 7 / 8;
constexpr double kFootRule = kPaperHeight - 20; // the lower edge of the double rule
constexpr double kRuleLength = 170;
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

// The double rules, `left` the edge of both: thick over thin, thin over thick.
void drawRules(double headTop, double left, Page& page)
{
    const auto draw = [&](double top, double thickness) {
        const double middle = top + thickness / 2;
        page.rules.push_back({QLineF(left, middle, left + kRuleLength, middle), thickness, kRed});
    };
    draw(headTop, kThick);
    draw(headTop + kThick + kGap, kThin);
    draw(kFootRule - kDoubleRule, kThin);
    draw(kFootRule - kThick, kThick);
}

// The text in its style, smaller where it would be wider than that.
Cells fitted(const QString& text, const Style& style, double width, const Typefaces& faces)
{
    const auto atSize = [&](double size) {
        return cellsOf(text, {style.face, size, style.colour}, size, faces);
    };
    Cells cells = atSize(style.size);
    if (const double own = widthOf(cells); own > width)
        cells = atSize(style.size * width / own);
    return cells;
}

// The mark as large as the type area allows, up to 小初; answers its lower edge.
double drawMark(const QString& organ, const Typefaces& faces, Page& page)
{
    const Cells mark = fitted(organ, {Face::Title, kSizeSmallFirst, kRed}, kAreaWidth, faces);
    const InkEdges edges = inkEdges(mark, faces);
    const double left = kAreaLeft + (kAreaWidth - widthOf(mark)) / 2;
    set(mark, {left, kMarkTop - edges.top}, 0, page.glyphs);
    return kMarkTop - edges.top + edges.bottom;
}

// Number on the right, under it who signed off, secrecy and urgency under each other on the left;
// `top` is the upper edge of the number. Answers the baseline of the last line.
double drawMarksAndNumber(const Letter& letter, double top, const Typefaces& faces, Page& page)
{
    constexpr double kApart = 2 * kCharacterPitch;
    std::vector<Cells> marks;
    for (const QString& text : {letter.secrecy, letter.urgency})
        if (!text.isEmpty())
            marks.push_back(fitted(text, {Face::Hei}, kAreaWidth / 2 - kApart, faces));
    const double taken = marks.empty() ? 0 : widthOf(marks.front()) + kApart;
    const Cells number = fitted(letter.number, {}, kAreaWidth - taken, faces);
    const double baseline = top - inkEdges(number, faces).top;
    set(number, {kAreaRight - widthOf(number), baseline}, 0, page.glyphs);
    double last = baseline;
    if (!letter.signer.isEmpty()) {
        const Cells signer =
            fitted(QStringLiteral("签发人：") + letter.signer, {}, kAreaWidth / 2, faces);
        last = baseline + kLinePitch;
        set(signer, {kAreaRight - widthOf(signer), last}, 0, page.glyphs);
    }
    for (std::size_t at = 0; at < marks.size(); ++at) {
        const double line = baseline + static_cast<double>(at) * kLinePitch;
        last = std::max(last, line);
        set(marks[at], {kAreaLeft, line}, 0, page.glyphs);
    }
    return last;
}

} // namespace

double drawLetterHead(const Letter& letter, const LetterSettings& settings, const Typefaces& faces,
                      Page& page)
{
    const double rule = drawMark(letter.mark, faces, page) + kMarkToRule;
    const double middle = settings.rulesOnTypeArea ? kAreaLeft + kAreaWidth / 2 : kPaperWidth / 2;
    drawRules(rule, middle - kRuleLength / 2, page);
    const double baseline =
        drawMarksAndNumber(letter, rule + kDoubleRule + kRuleToNumber, faces, page);
    return baseline + (1 - kBaseline) * kSize3 + 2 * kLinePitch;
}

} // namespace jiuzhang::paper
