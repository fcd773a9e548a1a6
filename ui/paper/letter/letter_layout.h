// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/line_break.h"
#include "ui/paper/letter/letter.h"

namespace jiuzhang::paper {

class Typefaces;

// Lines of text that a last page has at least, where there are as many (forms.md, Pages).
inline constexpr std::size_t kLeastText = 3;

struct LetterSettings {
    // Sealed: the date four characters in from the right, the organ centred above it, room
    // for a seal of 42 mm. Unsealed: the organ two characters in from the right.
    bool sealed = true;
    // The double rules are centred on the type area (21 to 191 mm) instead of the paper.
    bool rulesOnTypeArea = false;
};

// A line of the grid. `left` is where it begins; it is spread to `width` unless that is 0.
struct Row {
    Cells line; // empty: a blank line
    double left = 0;
    double width = 0;
    bool isHeading = false; // never the last line of a page
    bool isText = false;    // of the running text: a last page has at least kLeastText of them
};

// The letter on pages in the letter format of GB/T 9704 (10.1). Text that does not fit flows
// on; the signature never stands on a page without text. A page is saved where the blank lines
// under title and text make room; else lines move on to a last page that has too few.
[[nodiscard]] std::vector<Page> letterPages(const Letter& letter, const LetterSettings& settings,
                                            const Typefaces& faces);

// The blank lines that the letter does without, as that saves a page.
struct Closing {
    bool aboveNote = false; // of what is attached
    bool underTitle = false;
};
[[nodiscard]] Closing closingOf(const Letter& letter, const LetterSettings& settings,
                                const Typefaces& faces);

// The parts that letterPages is made of, each in its own file.

// Organ mark, double rules, number and marks of secrecy and urgency of the first page; answers
// where the title begins: the top of its em square, two lines below the last of these
// (letter_head.cpp).
[[nodiscard]] double drawLetterHead(const Letter& letter, const LetterSettings& settings,
                                    const Typefaces& faces, Page& page);

// Title; running text; addressee and body; attachment note with a blank line above it
// (letter_rows.cpp).
[[nodiscard]] std::vector<Row> titleRows(const QStringList& title, const Typefaces& faces);
[[nodiscard]] std::vector<Row> paragraphRows(const std::vector<Paragraph>& paragraphs,
                                             const Typefaces& faces);
[[nodiscard]] std::vector<Row> bodyRows(const Letter& letter, const Typefaces& faces);
[[nodiscard]] std::vector<Row> attachmentRows(const Letter& letter, const Typefaces& faces);
// Room for the seal, signature, date and contact note (letter_rows.cpp).
[[nodiscard]] std::vector<Row> signatureRows(const Letter& letter, const LetterSettings& settings,
                                             const Typefaces& faces);
// Copies, for the foot of the last page (letter_rows.cpp).
[[nodiscard]] std::vector<Row> copyRows(const Letter& letter, const Typefaces& faces);

// The annexes, each on pages of its own, and `foot` at the bottom of the last of these pages
// (annex_pages.cpp).
[[nodiscard]] std::vector<Page> annexPages(const Letter& letter, const std::vector<Row>& foot,
                                           const Typefaces& faces);

// — 2 — in 4号 Song with the top of its dash there (mm), one character in from the outer side.
void drawPageNumber(std::size_t number, double top, const Typefaces& faces, Page& page);

// Draws the rows on successive lines from `top` (mm) down.
void drawRows(const std::vector<Row>& rows, double top, Page& page);

} // namespace jiuzhang::paper
