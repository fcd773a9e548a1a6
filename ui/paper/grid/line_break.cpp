// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/grid/line_break.h"

#include "ui/paper/grid/typefaces.h"

#include <QChar>

#include <numeric>

namespace jiuzhang::paper {

namespace {

constexpr double kTolerance = 1e-6; // mm; sums of pitches are not exact

bool isOneOf(char32_t character, const QString& set)
{
    return character < 0x10000 && set.contains(QChar(static_cast<char16_t>(character)));
}

bool isClosing(char32_t character)
{
    static const QString kClosing = QStringLiteral("，。；：？！、）》〉」』”’】〕…％·,.;:?!)]}%");
    return isOneOf(character, kClosing);
}

bool isOpening(char32_t character)
{
    static const QString kOpening = QStringLiteral("（《〈「『“‘【〔([{");
    return isOneOf(character, kOpening);
}

bool isLatin(char32_t character)
{
    return character > 0x20 && character < 0x7F;
}

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

// Chinese characters, their punctuation and full-width signs stand on the grid.
bool isOnGrid(char32_t character)
{
    return character >= 0x2000 || character == 0xB7 || character == 0xD7;
}

bool takesNoPlace(char32_t character)
{
    const auto category = QChar::category(static_cast<uint>(character));
    const bool variationSelector = (character >= 0xFE00 && character <= 0xFE0F) ||
                                   (character >= 0xE0100 && character <= 0xE01EF);
    return category == QChar::Other_Control || category == QChar::Other_Format || variationSelector;
}

// Inside 「2022年6月24日」.
bool isInsideDate(char32_t before, char32_t after)
{
    return (before == U'年' || before == U'月') && isDigit(after);
}

// How many cells of the text from `start` stay on a line of this width.
std::size_t lineLength(const Cells& text, std::size_t start, double width)
{
    double used = 0;
    std::size_t end = start;
    while (end < text.size() && used + text[end].width <= width + kTolerance)
        used += text[end++].width;
    if (end == text.size())
        return end - start;
    for (const bool keepsDates : {true, false}) // a line may be shorter than a date
        for (std::size_t cut = end; cut > start; --cut) {
            const char32_t before = text[cut - 1].character;
            const char32_t after = text[cut].character;
            if (mayBreakBetween(before, after) && !(keepsDates && isInsideDate(before, after)))
                return cut - start;
        }
    return std::max<std::size_t>(end - start, 1);
}

} // namespace

Cells cellsOf(const QString& text, const Style& style, double pitch, const Typefaces& faces)
{
    Cells cells;
    for (const char32_t typed : text.toStdU32String()) {
        const char32_t character = typed == U'\t' ? U' ' : typed;
        if (takesNoPlace(character))
            continue;
        const double own = faces.shapeOf(character, style.face).advance * style.size;
        cells.push_back({character, style, isOnGrid(character) ? pitch : own});
    }
    return cells;
}

double widthOf(const Cells& cells)
{
    return std::accumulate(cells.begin(), cells.end(), 0.0,
                           [](double sum, const Cell& cell) { return sum + cell.width; });
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    static const QString kUnits = QStringLiteral("年月日元万亿号个件次天");
    if (before == U' ' || before == 0x3000)
        return true;
    if (isClosing(after) || isOpening(before) || after == U' ')
        return false;
    if (isLatin(before) && isLatin(after))
        return false;
    if (isDigit(before) && isOneOf(after, kUnits))
        return false;
    if ((before == U'万' || before == U'亿') && after == U'元')
        return false;
    if (before == U'〕' && isDigit(after))
        return false;
    return !(before == after && (before == U'—' || before == U'…'));
}

std::vector<Cells> brokenIntoLines(const Cells& text, double width, double indent)
{
    std::vector<Cells> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t length = lineLength(text, start, lines.empty() ? width - indent : width);
        const auto first = text.begin() + static_cast<std::ptrdiff_t>(start);
        Cells& line = lines.emplace_back(first, first + static_cast<std::ptrdiff_t>(length));
        while (line.size() > 1 && line.back().character == U' ')
            line.pop_back();
        start += length;
        while (start < text.size() && text[start].character == U' ')
            ++start;
    }
    return lines;
}

void set(const Cells& line, QPointF start, double width, std::vector<Glyph>& glyphs)
{
    std::size_t gaps = 0;
    for (std::size_t at = 1; at < line.size(); ++at)
        gaps += isLatin(line[at - 1].character) && isLatin(line[at].character) ? 0 : 1;
    const double extra = gaps > 0 ? (width - widthOf(line)) / static_cast<double>(gaps) : 0;
    // Wider gaps would tear the line apart: it stays ragged.
    constexpr double kWidestGap = 0.25;
    const double spread = extra > 0 && extra < kWidestGap * line.front().style.size ? extra : 0;

    double x = start.x();
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (at > 0 && !(isLatin(line[at - 1].character) && isLatin(line[at].character)))
            x += spread;
        if (line[at].character != U' ' && line[at].character != 0x3000)
            glyphs.push_back({line[at].character, line[at].style, QPointF(x, start.y())});
        x += line[at].width;
    }
}

} // namespace jiuzhang::paper
