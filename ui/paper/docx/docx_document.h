// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/docx/docx_body.h"
#include "ui/paper/grid/file_origin.h"
#include "ui/paper/letter/letter_layout.h"
#include "ui/paper/table/form_sheet.h"
#include "ui/paper/table/table_sheet.h"

#include <span>
#include <variant>

namespace jiuzhang::paper {

using DocxPaper = std::variant<Letter, TableSheet, FormSheet>;

// The papers as one .docx, for offices that must edit: the same text, margins and grid as the
// PDF. Head and signature of a letter stand where the PDF has them; the lines of the text between
// are broken by the program that opens it. Refuses PaperFailed.
[[nodiscard]] Result<QByteArray> docxOf(std::span<const DocxPaper> papers,
                                        const LetterSettings& settings, const Typefaces& faces,
                                        const FileOrigin& origin);

// What docxOf is made of. The last block is a paragraph.
using DocxBlock = std::variant<DocxParagraph, Table, FormSheet>;
[[nodiscard]] std::vector<DocxBlock> letterBlocks(const Letter& letter,
                                                  const LetterSettings& settings,
                                                  const Typefaces& faces); // docx_letter.cpp

} // namespace jiuzhang::paper
