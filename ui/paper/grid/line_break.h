// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/page.h"

#include <QString>

namespace jiuzhang::paper {

class Typefaces;

// A character and the width it takes in its line (mm): the pitch of the grid for Chinese
// characters and their punctuation, the font's own advance for Latin letters and digits.
struct Cell {
    char32_t character;
    Style style;
    double width;
};
using Cells = std::vector<Cell>;

// The text as cells; `pitch` in mm. Control and format characters take no place; a tab is a
// space. Line ends must have been taken out before.
[[nodiscard]] Cells cellsOf(const QString& text, const Style& style, double pitch,
                            const Typefaces& faces);

[[nodiscard]] double widthOf(const Cells& cells);

// Whether a line may end between the two: not before closing punctuation, not after opening
// punctuation, not inside a run of Latin letters and digits, not between such a run and
// 年 月 日 元 万 亿 号 个 件 次 天, not inside —— and ……
[[nodiscard]] bool mayBreakBetween(char32_t before, char32_t after);

// Breaks the text into lines no wider than `width`, the first one narrower by `indent` (mm).
// A date stays whole where a line has room for it (forms.md, What a document office sends back).
// Only a run that is longer than a whole line is broken where no break is allowed.
[[nodiscard]] std::vector<Cells> brokenIntoLines(const Cells& text, double width,
                                                 double indent = 0);

// Where each line's characters go: set from `left` at the baseline, spread to `width` when
// the line is a little short of it because the next character could not stay (0: not spread).
void set(const Cells& line, QPointF start, double width, std::vector<Glyph>& glyphs);

} // namespace jiuzhang::paper
