// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/press/glyph_file.h"

namespace jiuzhang::paper {

// The font of a PDF as one that stands by itself (OpenType): with which outline each of these
// characters has, and without names of the outlines. A PDF's font says neither, its pages name
// outlines; other readers look for them by the character.
[[nodiscard]] QByteArray fontFile(GlyphFile font, const std::map<char32_t, quint16>& outlines);

} // namespace jiuzhang::paper
