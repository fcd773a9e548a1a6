// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/grid/file_origin.h"

#include <vector>

class QPDF;

namespace jiuzhang::paper {

// A paper that begins on a page of a PDF, or what the paper before it brings.
struct Chapter {
    QString title;
    std::size_t page; // from 0
    bool isBelow = false;
};

// Gives the PDF title and author, its language and an outline of these chapters. Qt
// writes a title so that a byte 0D in it, as of 不, is read as another. One for the archive says
// the same in its metadata (ISO 19005-1, 6.7.3).
void describe(QPDF& pdf, const FileOrigin& origin, const std::vector<Chapter>& chapters);

// What describe() gave it. One of an earlier program has no author, and one chapter at the most:
// its title.
[[nodiscard]] FileOrigin originOf(QPDF& pdf);
[[nodiscard]] std::vector<Chapter> chaptersOf(QPDF& pdf);

} // namespace jiuzhang::paper
