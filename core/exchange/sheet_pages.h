// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace jiuzhang {

inline constexpr int kPaperA3 = 8; // as the file format numbers paper
inline constexpr int kPaperA4 = 9;

struct SheetShape {
    QString name;
    int paper;               // lying, with page numbers below
    std::vector<int> widths; // in Chinese characters; by them rows become as high as they must
    int kept = 0;            // so many columns stand on each page, if there are several across
    bool byContent = false;  // columns narrower where that is enough, and none that is empty
};

// How a lying sheet goes onto paper with type that people can read: 9 pt on A3, 8 pt on A4 at the
// least. What is too wide for one page goes on to the next, behind the columns that are kept.
struct PagePlan {
    int percent = 100;       // of its size
    std::vector<int> breaks; // the columns with which further pages begin
};
// Widths in Chinese characters; 0: the column is left out. `kept`: so many of the first columns
// stand on each page.
[[nodiscard]] PagePlan pagesFor(int paper, std::span<const int> widths, int kept);

// What a sheet calls a width: digits of its standard face, with room at the sides.
[[nodiscard]] double sheetWidth(int characters);

// The lines that a text takes in a column of that many Chinese characters; others are half as wide.
[[nodiscard]] int linesOf(const QString& text, int width);
[[nodiscard]] bool fitsRow(const QString& text, int width); // the highest that there can be
// The same text cut where that row is full.
[[nodiscard]] QStringList piecesOf(const QString& text, int width);

inline constexpr int kHighestRow = 409; // points
[[nodiscard]] constexpr int heightOf(int lines, int points)
{
    return lines * points * 13 / 10 + 5;
}

} // namespace jiuzhang
