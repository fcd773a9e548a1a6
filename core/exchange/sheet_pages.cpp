// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_pages.h"

#include "core/exchange/cell_style.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr int kA3Across = 1110; // points between the margins, with a little to spare
constexpr int kA4Across = 760;
constexpr int kLeastOnA3 = 90; // percent, of 10 pt
constexpr int kLeastOnA4 = 80;
constexpr int kBesideText = 9; // points of a column that no text has

int pointsOf(int characters)
{
    return characters == 0 ? 0 : characters * kTextPoints + kBesideText;
}

bool isWide(QChar c)
{
    constexpr char16_t kFirstWide = 0x2000;
    return c.unicode() >= kFirstWide;
}

} // namespace

PagePlan pagesFor(int paper, std::span<const int> widths, int kept)
{
    const int across = paper == kPaperA3 ? kA3Across : kA4Across;
    const int least = paper == kPaperA3 ? kLeastOnA3 : kLeastOnA4;
    int all = 0;
    int keptPoints = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        all += pointsOf(widths[i]);
        keptPoints += static_cast<int>(i) < kept ? pointsOf(widths[i]) : 0;
    }
    const int fitting = all == 0 ? 100 : across * 100 / all;
    if (fitting >= least)
        return {std::min(fitting, 100), {}};
    PagePlan plan{least, {}};
    const int room = across * 100 / least;
    int used = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int wanted = pointsOf(widths[i]);
        if (used > 0 && used + wanted > room && static_cast<int>(i) > kept) {
            plan.breaks.push_back(static_cast<int>(i));
            used = keptPoints;
        }
        used += wanted;
    }
    return plan;
}

double sheetWidth(int characters)
{
    return 1.9 * characters + 1;
}

int linesOf(const QString& text, int width)
{
    if (text.size() <= width && !text.contains(u'\n'))
        return 1;
    int lines = 1;
    int used = 0;
    for (const QChar c : text) {
        const int wide = isWide(c) ? 2 : 1;
        if (c == u'\n' || used + wide > 2 * width) {
            ++lines;
            used = 0;
        }
        used += c == u'\n' ? 0 : wide;
    }
    return lines;
}

constexpr int kLinesInRow = (kHighestRow - 5) * 10 / (kTextPoints * 13) - 1; // of the highest row

bool fitsRow(const QString& text, int width)
{
    return text.size() <= kLinesInRow || // however it is broken
           (text.size() <= width * kLinesInRow && linesOf(text, width) <= kLinesInRow);
}

QStringList piecesOf(const QString& text, int width)
{
    if (fitsRow(text, width))
        return {text};
    QStringList pieces;
    qsizetype begin = 0;
    int lines = 1;
    int used = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const int wide = c == u'\n' ? 0 : isWide(c) ? 2 : 1;
        const bool isFull = c == u'\n' || used + wide > 2 * width;
        if (isFull && lines == kLinesInRow && !c.isLowSurrogate()) {
            pieces += text.mid(begin, at - begin);
            begin = c == u'\n' ? at + 1 : at;
            lines = 1;
            used = wide;
            continue;
        }
        lines += isFull ? 1 : 0;
        used = isFull ? wide : used + wide;
    }
    return pieces += text.mid(begin);
}

} // namespace jiuzhang
