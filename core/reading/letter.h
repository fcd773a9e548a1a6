// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clue_rows.h"
#include "core/reading/read_text.h"

namespace jiuzhang {

// A pasted text read into the fields of a clue: a letter, an order of 12345, or the first row of a
// table that was copied with or without its header. Each piece is read as an import reads a cell;
// where several differ, or one is only like what it would have to be, the field stays empty.
// CharacterRefused, as acceptedText(); NothingToRead for a text without a letter or digit.
[[nodiscard]] Result<ReadText> readText(const QString& text, const ClueReading& with);

// Whether the text was copied from a table.
[[nodiscard]] bool isTableText(const QString& text);

// The first clue in a table's text; nothing when it is none.
[[nodiscard]] std::optional<ReadText> readTableText(const QString& text, const ClueReading& with);

} // namespace jiuzhang
