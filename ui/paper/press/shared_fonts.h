// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace jiuzhang::paper {

// Of each face that a PDF embeds several subsets of, as one of many letters does, it gets one with
// the outlines of all. What the pages draw stays as it is: each of their fonts has a map from its
// codes to the outlines. A font that Qt did not write stays, too.
void shareFonts(QPDF& pdf);

} // namespace jiuzhang::paper
