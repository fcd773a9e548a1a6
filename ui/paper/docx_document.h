// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/letter_layout.h"

#include <QByteArray>

#include <span>

namespace jiuzhang::paper {

// The letters as one .docx, for offices that must edit: the same text, margins and grid as the
// PDF. Head and signature stand where the PDF has them; the lines of the text between are
// broken by the program that opens it. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> letterDocx(std::span<const Letter> letters,
                                            const LetterSettings& settings, const Typefaces& faces);

} // namespace jiuzhang::paper
